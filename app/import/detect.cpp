// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/charset.h"
#include "import/importer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

/// So much of a file tells what it is; JSON keys come in any order, so that more is looked at.
constexpr qsizetype headSize = 16 * 1024;

/// The name of the first element, lower case, without its prefix: behind declarations and
/// comments.
QByteArray rootElement(QByteArrayView head)
{
    qsizetype i = 0;
    while ((i = head.indexOf('<', i)) >= 0 && i + 1 < head.size()) {
        const QByteArrayView rest = head.sliced(i);
        if (rest.startsWith("<!--")) {
            i = head.indexOf("-->", i + 4);
        } else if (rest.startsWith("<?") || rest.startsWith("<!")) {
            const qsizetype subset = head.indexOf('[', i);
            const qsizetype end = head.indexOf('>', i);
            i = subset >= 0 && subset < end ? head.indexOf("]>", subset) : end;
        } else {
            qsizetype end = 1;
            while (end < rest.size() && QByteArrayView(" \t\r\n/>").indexOf(rest[end]) < 0)
                ++end;
            const QByteArray name = rest.sliced(1, end - 1).toByteArray().toLower();
            return name.mid(name.indexOf(':') + 1);
        }
        if (i < 0)
            break;
    }
    return {};
}

std::optional<Format> formatOfXml(QByteArrayView head)
{
    const QByteArray root = rootElement(head);
    if (root == "rss" || root == "rdf" || root == "channel")
        return Format::Rss;
    if (root == "feed")
        return Format::Atom;
    if (root == "html")
        return std::nullopt;
    // Behind a server's own messages.
    if (head.indexOf("<rss") >= 0 || head.indexOf("<rdf:RDF") >= 0)
        return Format::Rss;
    if (head.indexOf("<feed xmlns") >= 0)
        return Format::Atom;
    return std::nullopt;
}

bool isRecord(const QJsonObject &object)
{
    return object.contains(QLatin1String("type")) && object.contains(QLatin1String("id"))
        && object.value(QLatin1String("data")).isObject();
}

bool isGeoJson(const QJsonObject &object)
{
    const QString type = object.value(QLatin1String("type")).toString();
    return (type == QLatin1String("FeatureCollection")
            && object.contains(QLatin1String("features")))
        || (type == QLatin1String("Feature") && object.contains(QLatin1String("geometry")))
        || object.contains(QLatin1String("coordinates"))
        || (type == QLatin1String("GeometryCollection")
            && object.contains(QLatin1String("geometries")));
}

/// A full organization, one row of a list of them, or a page of an HSDS API.
bool isHsds(const QJsonObject &object)
{
    const QJsonValue contents = object.value(QLatin1String("contents"));
    if (contents.isArray())
        return contents.toArray().isEmpty() || isHsds(contents.toArray().first().toObject());
    for (const char *key : {"services", "organizations", "organization", "organization_identifiers",
                            "service_at_locations", "assured_date", "taxonomy_terms"}) {
        if (object.contains(QLatin1String(key)))
            return true;
    }
    return object.contains(QLatin1String("id")) && object.contains(QLatin1String("name"))
        && object.contains(QLatin1String("description"));
}

std::optional<Format> formatOfJson(const QJsonObject &object)
{
    if (isRecord(object) || object.value(QLatin1String("records")).isArray())
        return Format::Records;
    const QString version = object.value(QLatin1String("version")).toString();
    if (version.contains(QLatin1String("jsonfeed.org"))
        || (object.contains(QLatin1String("items")) && object.contains(QLatin1String("title"))))
        return Format::JsonFeed;
    if (isGeoJson(object))
        return Format::GeoJson;
    return isHsds(object) ? std::optional(Format::Hsds) : std::nullopt;
}

std::optional<Format> formatOfJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isArray())
        return formatOfJson(document.array().first().toObject());
    if (document.isObject())
        return formatOfJson(document.object());
    // JSON lines: one object each.
    const QJsonDocument line = QJsonDocument::fromJson(text.left(text.indexOf('\n')));
    if (isRecord(line.object()))
        return Format::Records;
    // Broken JSON has an importer too, which says what is wrong.
    if (text.left(headSize).contains("jsonfeed.org/version"))
        return Format::JsonFeed;
    return text.left(headSize).contains("\"FeatureCollection\"") ? std::optional(Format::GeoJson)
                                                                 : std::nullopt;
}

/// A header of two columns or more and a row with as many.
bool looksLikeCsv(QByteArrayView head)
{
    const QByteArray text = head.toByteArray();
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 2)
        return false;
    for (const char separator : {';', ',', '\t'}) {
        const qsizetype columns = lines.at(0).count(separator);
        if (columns > 0 && lines.at(1).count(separator) >= columns)
            return true;
    }
    return false;
}

std::optional<Format> formatOfMediaType(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (type == QLatin1String("application/rss+xml")
        || type == QLatin1String("application/rdf+xml"))
        return Format::Rss;
    if (type == QLatin1String("application/atom+xml"))
        return Format::Atom;
    if (type == QLatin1String("application/feed+json"))
        return Format::JsonFeed;
    if (type == QLatin1String("text/calendar"))
        return Format::ICalendar;
    if (type == QLatin1String("application/geo+json"))
        return Format::GeoJson;
    if (type == QLatin1String("text/csv"))
        return Format::Csv;
    return std::nullopt;
}

std::optional<Format> formatOfName(const QString &name)
{
    const QString path = name.section(u'#', 0, 0).section(u'?', 0, 0).toLower();
    const auto ends = [&path](const char *ending) { return path.endsWith(QLatin1String(ending)); };
    if (ends(".rss") || ends(".rdf"))
        return Format::Rss;
    if (ends(".atom"))
        return Format::Atom;
    if (ends(".ics") || ends(".ical") || ends(".ifb"))
        return Format::ICalendar;
    if (ends(".geojson"))
        return Format::GeoJson;
    if (ends(".csv"))
        return Format::Csv;
    return ends(".jsonl") || ends(".ndjson") ? std::optional(Format::Records) : std::nullopt;
}

} // namespace

std::optional<Format> detectFormat(const QByteArray &bytes, const QString &contentType,
                                   const QString &name)
{
    const QByteArray head = cleanUtf8(bytes.left(headSize)).trimmed();
    if (head.left(headSize).toUpper().startsWith("BEGIN:VCALENDAR"))
        return Format::ICalendar;
    if (head.startsWith('<') || head.contains("<?xml")) {
        if (const auto format = formatOfXml(head))
            return format;
        if (rootElement(head) == "html")
            return std::nullopt; // whatever the server calls it
    }
    if ((head.startsWith('{') || head.startsWith('[')) && bytes.size() <= importlimits::bytes) {
        if (const auto format = formatOfJson(cleanUtf8(bytes).trimmed()))
            return format;
    }
    if (const auto format = formatOfMediaType(contentType))
        return format;
    if (const auto format = formatOfName(name))
        return format;
    const bool markup = head.startsWith('<') || head.startsWith('{') || head.startsWith('[');
    return !markup && looksLikeCsv(head) ? std::optional(Format::Csv) : std::nullopt;
}

} // namespace naober
