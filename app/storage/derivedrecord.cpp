// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derivedrecord.h"

#include "domain/event.h"
#include "domain/record.h"
#include "storage/mediastore.h"
#include "storage/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace naober {

namespace {

using Key = QLatin1String;

std::optional<qint64> instantAt(const QJsonObject &data, Key key)
{
    const QDateTime instant = instantFromJson(data.value(key).toString());
    if (!instant.isValid())
        return std::nullopt;
    return instant.toMSecsSinceEpoch();
}

qint64 startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

DerivedOccurrence deriveOccurrence(int index, const EventTime &start, const EventTime &end)
{
    DerivedOccurrence row;
    row.index = index;
    row.day = start.day().toJulianDay();
    row.lastDay = row.day;
    if (start.date.isValid()) {
        row.starts = -1;
        if (end.date.isValid())
            row.lastDay = qMax(row.day, end.date.toJulianDay() - 1);
        row.ends = startOfDay(QDate::fromJulianDay(row.lastDay + 1));
        return row;
    }
    row.starts = start.instant.toMSecsSinceEpoch();
    row.ends = row.starts + assumedDuration;
    if (end.instant.isValid() && end.instant > start.instant) {
        row.ends = end.instant.toMSecsSinceEpoch();
        // The end is exclusive: what ends at midnight is not on the next day.
        row.lastDay = qMax(row.day, end.instant.addMSecs(-1).date().toJulianDay());
    }
    return row;
}

void deriveOccurrences(DerivedRecord &out, const QJsonObject &data)
{
    const QJsonArray array = data.value(Key("occurrences")).toArray();
    const qsizetype most = qMin<qsizetype>(array.size(), limits::occurrences);
    for (qsizetype i = 0; i < most; ++i) {
        JsonReader reader(array.at(i).toObject());
        EventTime start;
        EventTime end;
        reader.eventTime(Key("start"), start);
        reader.eventTime(Key("end"), end);
        if (start.isValid())
            out.occurrences.append(deriveOccurrence(static_cast<int>(i), start, end));
    }
    for (const DerivedOccurrence &row : std::as_const(out.occurrences)) {
        const qint64 begins =
            row.starts >= 0 ? row.starts : startOfDay(QDate::fromJulianDay(row.day));
        out.time = qMin(out.time.value_or(begins), begins);
        out.until = qMax(out.until.value_or(row.ends), row.ends);
    }
}

void deriveSort(DerivedRecord &out, RecordType type, const QJsonObject &data)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (type) {
    case RecordType::Article:
        out.time = instantAt(data, Key("published"));
        out.until = instantAt(data, Key("validUntil"));
        out.sort = -out.time.value_or(0);
        break;
    case RecordType::Request:
        out.time = instantAt(data, Key("published"));
        out.until = instantAt(data, Key("expires"));
        out.sort = -out.time.value_or(0);
        break;
    case RecordType::Video:
        out.time = instantAt(data, Key("published"));
        out.sort = -out.time.value_or(0);
        break;
    case RecordType::Event:
        deriveOccurrences(out, data);
        out.sort = out.time.value_or(last);
        break;
    case RecordType::Initiative:
        out.time = instantAt(data, Key("start"));
        out.sort = out.time.value_or(last);
        break;
    case RecordType::Poll:
        out.time = instantAt(data, Key("closes"));
        out.until = out.time;
        out.sort = out.time.value_or(last);
        break;
    case RecordType::Village:
    case RecordType::Organization:
    case RecordType::Service:
    case RecordType::Place:
    case RecordType::Network:
        out.sort = QString::fromUtf8(out.title);
        break;
    }
}

void refer(DerivedRecord &out, ReferenceKind kind, const QString &target)
{
    if (target.isEmpty())
        return;
    for (const DerivedReference &known : std::as_const(out.references)) {
        if (known.kind == kind && known.target == target)
            return;
    }
    out.references.append({kind, target});
}

void referToMedia(DerivedRecord &out, const QJsonValue &value, int depth)
{
    constexpr int deepest = 12; // the codec's records are at most 6 deep
    if (depth > deepest)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            referToMedia(out, entry, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QString name = object.value(Key("media")).toString();
    if (MediaStore::isName(name))
        refer(out, depth <= 1 ? ReferenceKind::ShownMedia : ReferenceKind::BodyMedia, name);
    for (const QJsonValue &entry : object)
        referToMedia(out, entry, depth + 1);
}

void deriveReferences(DerivedRecord &out, const QJsonObject &data, const QByteArray &json)
{
    const QJsonObject location = data.value(Key("location")).toObject();
    refer(out, ReferenceKind::Organization, data.value(Key("organization")).toString());
    refer(out, ReferenceKind::Organization, location.value(Key("organization")).toString());
    refer(out, ReferenceKind::Network, data.value(Key("network")).toString());
    refer(out, ReferenceKind::Service, data.value(Key("service")).toString());
    const QJsonArray categories = data.value(Key("categories")).toArray();
    for (const QJsonValue &category : categories)
        refer(out, ReferenceKind::Category, category.toString());
    const QJsonArray audience = data.value(Key("audience")).toArray();
    for (const QJsonValue &entry : audience)
        refer(out, ReferenceKind::Audience, entry.toString());
    if (json.contains("\"media\""))
        referToMedia(out, data, 0);
}

void deriveGeo(DerivedRecord &out, const QJsonObject &data)
{
    QJsonValue value = data.value(Key("geo"));
    if (!value.isObject())
        value = data.value(Key("location")).toObject().value(Key("geo"));
    if (!value.isObject())
        return;
    const auto point = fromJson<GeoPoint>(value.toObject());
    if (!point.isNull() && qAbs(point.latitude) <= 90.0 && qAbs(point.longitude) <= 180.0)
        out.geo = point;
}

} // namespace

DerivedRecord derive(const QString &type, const QByteArray &json)
{
    DerivedRecord out;
    const auto known = recordTypeFromName(type);
    if (!known)
        return out;
    const QJsonObject data = QJsonDocument::fromJson(json).object();
    SearchText text = searchText(data);
    out.title = std::move(text.title);
    out.body = std::move(text.body);
    out.kind = data.value(Key("kind")).toString();
    deriveSort(out, *known, data);
    deriveGeo(out, data);
    deriveReferences(out, data, json);
    return out;
}

} // namespace naober
