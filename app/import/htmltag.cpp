// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/htmltag.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace naober {

namespace {

/// In the order of the enum, which is the alphabet's.
constexpr std::array<QLatin1String, std::size_t(HtmlTag::Count) - 1> names{
    QLatin1String("a"),        QLatin1String("address"),    QLatin1String("applet"),
    QLatin1String("article"),  QLatin1String("aside"),      QLatin1String("audio"),
    QLatin1String("b"),        QLatin1String("blockquote"), QLatin1String("body"),
    QLatin1String("br"),       QLatin1String("button"),     QLatin1String("canvas"),
    QLatin1String("caption"),  QLatin1String("center"),     QLatin1String("cite"),
    QLatin1String("datalist"), QLatin1String("dd"),         QLatin1String("details"),
    QLatin1String("div"),      QLatin1String("dl"),         QLatin1String("dt"),
    QLatin1String("em"),       QLatin1String("fieldset"),   QLatin1String("figcaption"),
    QLatin1String("figure"),   QLatin1String("footer"),     QLatin1String("form"),
    QLatin1String("h1"),       QLatin1String("h2"),         QLatin1String("h3"),
    QLatin1String("h4"),       QLatin1String("h5"),         QLatin1String("h6"),
    QLatin1String("header"),   QLatin1String("hr"),         QLatin1String("i"),
    QLatin1String("iframe"),   QLatin1String("img"),        QLatin1String("li"),
    QLatin1String("main"),     QLatin1String("map"),        QLatin1String("math"),
    QLatin1String("menu"),     QLatin1String("nav"),        QLatin1String("noembed"),
    QLatin1String("noframes"), QLatin1String("object"),     QLatin1String("ol"),
    QLatin1String("p"),        QLatin1String("pre"),        QLatin1String("script"),
    QLatin1String("section"),  QLatin1String("select"),     QLatin1String("strong"),
    QLatin1String("style"),    QLatin1String("summary"),    QLatin1String("svg"),
    QLatin1String("table"),    QLatin1String("td"),         QLatin1String("template"),
    QLatin1String("textarea"), QLatin1String("th"),         QLatin1String("title"),
    QLatin1String("tr"),       QLatin1String("ul"),         QLatin1String("video"),
    QLatin1String("xmp"),
};

constexpr qsizetype longestName = 10; // "blockquote", "figcaption"

} // namespace

HtmlTag htmlTag(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName)
        return HtmlTag::Other;
    std::array<char, longestName> lower{};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        if (c > 0x7F)
            return HtmlTag::Other;
        lower[std::size_t(i)] = char(c >= u'A' && c <= u'Z' ? c | 0x20 : c);
    }
    const QLatin1String wanted(lower.data(), name.size());
    const auto found = std::lower_bound(names.begin(), names.end(), wanted);
    if (found == names.end() || *found != wanted)
        return HtmlTag::Other;
    return HtmlTag(found - names.begin() + 1);
}

bool isRawText(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Iframe:
    case HtmlTag::Noembed:
    case HtmlTag::Noframes:
    case HtmlTag::Script:
    case HtmlTag::Style:
    case HtmlTag::Textarea:
    case HtmlTag::Title:
    case HtmlTag::Xmp:
        return true;
    default:
        return false;
    }
}

bool isDropped(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Applet:
    case HtmlTag::Audio:
    case HtmlTag::Button:
    case HtmlTag::Canvas:
    case HtmlTag::Datalist:
    case HtmlTag::Form:
    case HtmlTag::Map:
    case HtmlTag::Math:
    case HtmlTag::Object:
    case HtmlTag::Select:
    case HtmlTag::Svg:
    case HtmlTag::Template:
    case HtmlTag::Video:
        return true;
    default:
        return false;
    }
}

bool isBlock(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Other:
    case HtmlTag::A:
    case HtmlTag::B:
    case HtmlTag::Br:
    case HtmlTag::Cite:
    case HtmlTag::Em:
    case HtmlTag::I:
    case HtmlTag::Img:
    case HtmlTag::Strong:
        return false;
    default:
        return !isDropped(tag) && !isRawText(tag);
    }
}

} // namespace naober
