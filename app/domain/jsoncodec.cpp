// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsoncodec.h"

#include <cmath>

namespace naober {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

} // namespace

bool isMediaName(const QString &name)
{
    constexpr qsizetype hashLength = 64;
    if (name.size() < hashLength + 2 || name.size() > hashLength + 6
        || name.at(hashLength) != QLatin1Char('.')) {
        return false;
    }
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name.at(i).unicode();
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = c >= u'a' && c <= (i < hashLength ? u'f' : u'z');
        if (i != hashLength && !digit && !letter)
            return false;
    }
    return true;
}

QJsonObject imageToJson(const Image &image)
{
    JsonWriter writer;
    writer.text(QLatin1String("media"), image.media);
    writer.text(QLatin1String("url"), image.url);
    writer.text(QLatin1String("alt"), image.alt);
    writer.number(QLatin1String("width"), image.width);
    writer.number(QLatin1String("height"), image.height);
    return writer.take();
}

Image imageFromJson(const QJsonObject &json)
{
    Image image;
    JsonReader reader(json);
    reader.media(QLatin1String("media"), image.media);
    // Also relative to a source that is a file; who fetches it decides where it may lead.
    reader.text(QLatin1String("url"), image.url, limits::link);
    reader.text(QLatin1String("alt"), image.alt);
    reader.number(QLatin1String("width"), image.width);
    reader.number(QLatin1String("height"), image.height);
    return image;
}

QString instantToJson(const QDateTime &instant)
{
    const int offset = instant.offsetFromUtc();
    if (instant.timeSpec() == Qt::UTC || offset == 0)
        return instant.toUTC().toString(Qt::ISODate);
    return instant.toOffsetFromUtc(offset).toString(Qt::ISODate);
}

QDateTime instantFromJson(const QString &json)
{
    const QDateTime instant = QDateTime::fromString(json, Qt::ISODate);
    // Without an offset it is no instant (RFC 3339 §5.6).
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime || !isPlausible(instant.date()))
        return {};
    return instant;
}

void JsonReader::link(QLatin1String key, QString &out)
{
    out = m_json.value(key).toString().trimmed();
    if (out.size() > limits::link || !isAllowedLink(out))
        out.clear();
}

void JsonReader::texts(QLatin1String key, QStringList &out, qsizetype limit)
{
    out.clear();
    const QJsonArray array = m_json.value(key).toArray();
    for (const QJsonValue &value : array) {
        if (out.size() >= limits::list)
            break;
        const QString entry = harmlessText(value.toString(), limit);
        if (!entry.isEmpty())
            out.append(entry);
    }
}

void JsonReader::flag(QLatin1String key, std::optional<bool> &out)
{
    const QJsonValue value = m_json.value(key);
    out = value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

void JsonReader::number(QLatin1String key, int &out, int fallback)
{
    // toInt() answers the fallback for fractions and for what no int can hold.
    out = m_json.value(key).toInt(fallback);
}

void JsonReader::number(QLatin1String key, double &out)
{
    const double value = m_json.value(key).toDouble();
    out = std::isfinite(value) ? value : 0.0;
}

void JsonReader::date(QLatin1String key, QDate &out)
{
    out = QDate::fromString(m_json.value(key).toString(), Qt::ISODate);
    if (!isPlausible(out))
        out = {};
}

void JsonReader::time(QLatin1String key, QTime &out)
{
    out = QTime::fromString(m_json.value(key).toString(), QStringLiteral("HH:mm"));
}

void JsonReader::weekdays(QLatin1String key, QList<int> &out)
{
    out.clear();
    for (const QJsonValue &value : m_json.value(key).toArray()) {
        const QString name = value.toString();
        for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
            const int day = int(i) + 1;
            if (name == QLatin1String(weekdayNames[i]) && !out.contains(day))
                out.append(day);
        }
    }
}

void JsonReader::media(QLatin1String key, QString &out)
{
    out = m_json.value(key).toString();
    if (!isMediaName(out))
        out.clear();
}

void JsonWriter::weekdays(QLatin1String key, const QList<int> &in)
{
    QJsonArray names;
    for (const int day : in) {
        if (day >= 1 && day <= int(weekdayNames.size()))
            names.append(QLatin1String(weekdayNames[std::size_t(day - 1)]));
    }
    json(key, names);
}

void JsonReader::eventTime(QLatin1String key, EventTime &out)
{
    out = {};
    instant(key, out.instant);
    // "2026-11-24" is a date; a date-time without an offset is neither (records.md §1).
    constexpr qsizetype dateLength = 10;
    if (m_json.value(key).toString().size() == dateLength)
        date(key, out.date);
}

void JsonWriter::eventTime(QLatin1String key, const EventTime &in)
{
    if (in.date.isValid())
        date(key, in.date);
    else
        instant(key, in.instant);
}

void JsonReader::points(QLatin1String key, QList<QPointF> &out, qsizetype limit)
{
    out.clear();
    for (const QJsonValue &value : m_json.value(key).toArray()) {
        if (out.size() >= limit)
            break;
        const QJsonArray pair = value.toArray();
        const double x = pair.at(0).toDouble(-1.0);
        const double y = pair.at(1).toDouble(-1.0);
        if (x >= 0.0 && x <= 1.0 && y >= 0.0 && y <= 1.0)
            out.append({x, y});
    }
}

void JsonWriter::points(QLatin1String key, const QList<QPointF> &in, qsizetype)
{
    QJsonArray array;
    for (const QPointF &point : in)
        array.append(QJsonArray{point.x(), point.y()});
    json(key, array);
}

} // namespace naober
