// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naober {

/// The elements that mean something to the sanitiser. The rest is Other: its text counts, it does
/// not.
enum class HtmlTag {
    Other,
    A,
    Address,
    Applet,
    Article,
    Aside,
    Audio,
    B,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Datalist,
    Dd,
    Details,
    Div,
    Dl,
    Dt,
    Em,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Header,
    Hr,
    I,
    Iframe,
    Img,
    Li,
    Main,
    Map,
    Math,
    Menu,
    Nav,
    Noembed,
    Noframes,
    Object,
    Ol,
    P,
    Pre,
    Script,
    Section,
    Select,
    Strong,
    Style,
    Summary,
    Svg,
    Table,
    Td,
    Template,
    Textarea,
    Th,
    Title,
    Tr,
    Ul,
    Video,
    Xmp,
    Count,
};

/// The tag behind a name in any case.
HtmlTag htmlTag(QStringView name);

/// True for elements whose content is no markup, but text up to their end tag (WHATWG HTML
/// §13.2.5.2 to 4): nothing in there is for a reader.
bool isRawText(HtmlTag tag);
/// True for elements that go with all that is in them.
bool isDropped(HtmlTag tag);
/// True for elements that stand on lines of their own.
bool isBlock(HtmlTag tag);

} // namespace naober
