// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <array>
#include <utility>

namespace naober {

namespace {

constexpr std::array<std::pair<Format, const char16_t *>, 8> formatNames{{
    {Format::Rss, u"rss"},
    {Format::Atom, u"atom"},
    {Format::JsonFeed, u"jsonfeed"},
    {Format::ICalendar, u"ics"},
    {Format::GeoJson, u"geojson"},
    {Format::Hsds, u"hsds"},
    {Format::Csv, u"csv"},
    {Format::Records, u"records"},
}};

} // namespace

QString formatName(Format format)
{
    for (const auto &[known, name] : formatNames) {
        if (known == format)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<Format> formatFromName(QStringView name)
{
    for (const auto &[format, known] : formatNames) {
        if (name == QStringView(known))
            return format;
    }
    return std::nullopt;
}

QString importErrorText(ImportError error)
{
    switch (error) {
    case ImportError::TooLarge:
        return QStringLiteral("it is larger than may be read");
    case ImportError::Dangerous:
        return QStringLiteral("it declares entities, which is refused");
    case ImportError::Malformed:
        return QStringLiteral("it cannot be read as this format");
    case ImportError::UnknownFormat:
        return QStringLiteral("its format is not one that is known");
    case ImportError::Empty:
        return QStringLiteral("there is nothing in it");
    }
    Q_UNREACHABLE();
}

} // namespace naober
