// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"
#include "domain/eventtime.h"
#include "domain/image.h"
#include "domain/limits.h"
#include "domain/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointF>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

/// How records become JSON and come back, each field named once. A struct has
/// \code template<class Self, class Codec> static void fields(Self &self, Codec &codec); \endcode
/// that names its fields to a JsonReader (Self is the struct) or a JsonWriter (Self is const).
/// Reading is tolerant: a field of the wrong type is as absent, texts are made harmless and cut to
/// their limit, lists end at theirs. Writing leaves out what is empty or default.
namespace naober {

/// The names of an enum in JSON; the first is the default and is not written.
template<typename E, std::size_t N>
using EnumNames = std::array<std::pair<E, const char *>, N>;

/// RFC 5545 §3.3.10 weekday names, MO first: ISO 8601 weekday number n is weekdayNames[n - 1].
inline constexpr std::array weekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

QJsonObject imageToJson(const Image &image);
Image imageFromJson(const QJsonObject &json);
/// RFC 3339 with the offset that \a instant carries ("2026-11-24T10:00:00+01:00"), whole seconds.
QString instantToJson(const QDateTime &instant);
/// The instant, keeping its offset; invalid for anything else, or outside years 1900 to 2200.
QDateTime instantFromJson(const QString &json);

class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json)
        : m_json(json)
    { }

    void text(QLatin1String key, QString &out, qsizetype limit = limits::line)
    {
        out = harmlessText(m_json.value(key).toString(), limit);
    }
    void lines(QLatin1String key, QString &out, qsizetype limit = limits::summary)
    {
        out = harmlessText(m_json.value(key).toString(), limit, true);
    }
    void link(QLatin1String key, QString &out);
    void texts(QLatin1String key, QStringList &out, qsizetype limit = limits::line);
    void flag(QLatin1String key, bool &out) { out = m_json.value(key).toBool(); }
    void flag(QLatin1String key, std::optional<bool> &out);
    void number(QLatin1String key, int &out, int fallback = 0);
    void number(QLatin1String key, double &out);
    void instant(QLatin1String key, QDateTime &out)
    {
        out = instantFromJson(m_json.value(key).toString());
    }
    void date(QLatin1String key, QDate &out);
    void time(QLatin1String key, QTime &out);
    void weekdays(QLatin1String key, QList<int> &out);
    void media(QLatin1String key, QString &out);
    void eventTime(QLatin1String key, EventTime &out);
    void points(QLatin1String key, QList<QPointF> &out, qsizetype limit);
    void image(QLatin1String key, Image &out) { out = imageFromJson(m_json.value(key).toObject()); }
    void blocks(QLatin1String key, QList<Block> &out)
    {
        out = blocksFromJson(m_json.value(key).toArray());
    }
    void json(QLatin1String key, QJsonObject &out) { out = m_json.value(key).toObject(); }
    void json(QLatin1String key, QJsonArray &out) { out = m_json.value(key).toArray(); }

    template<typename E, std::size_t N>
    void choice(QLatin1String key, E &out, const EnumNames<E, N> &names)
    {
        const QString name = m_json.value(key).toString();
        out = names.front().first;
        for (const auto &[value, known] : names) {
            if (name == QLatin1String(known))
                out = value;
        }
    }
    template<typename T>
    void object(QLatin1String key, T &out)
    {
        JsonReader inner(m_json.value(key).toObject());
        T::fields(out, inner);
    }
    template<typename T>
    void objects(QLatin1String key, QList<T> &out, qsizetype limit = limits::list)
    {
        out.clear();
        const QJsonArray array = m_json.value(key).toArray();
        for (const QJsonValue &value : array) {
            if (out.size() >= limit)
                break;
            if (!value.isObject())
                continue;
            JsonReader inner(value.toObject());
            T entry;
            T::fields(entry, inner);
            out.append(std::move(entry));
        }
    }

private:
    QJsonObject m_json;
};

class JsonWriter
{
public:
    QJsonObject take() { return std::move(m_json); }

    void text(QLatin1String key, const QString &in, qsizetype = 0)
    {
        if (!in.isEmpty())
            m_json.insert(key, in);
    }
    void lines(QLatin1String key, const QString &in, qsizetype = 0) { text(key, in); }
    void link(QLatin1String key, const QString &in) { text(key, in); }
    void texts(QLatin1String key, const QStringList &in, qsizetype = 0)
    {
        if (!in.isEmpty())
            m_json.insert(key, QJsonArray::fromStringList(in));
    }
    void flag(QLatin1String key, bool in)
    {
        if (in)
            m_json.insert(key, true);
    }
    void flag(QLatin1String key, const std::optional<bool> &in)
    {
        if (in)
            m_json.insert(key, *in);
    }
    void number(QLatin1String key, int in, int fallback = 0)
    {
        if (in != fallback)
            m_json.insert(key, in);
    }
    void number(QLatin1String key, double in)
    {
        if (in != 0.0)
            m_json.insert(key, in);
    }
    void instant(QLatin1String key, const QDateTime &in)
    {
        if (in.isValid())
            m_json.insert(key, instantToJson(in));
    }
    void date(QLatin1String key, QDate in)
    {
        if (in.isValid())
            m_json.insert(key, in.toString(Qt::ISODate));
    }
    void time(QLatin1String key, QTime in)
    {
        if (in.isValid())
            m_json.insert(key, in.toString(QStringLiteral("HH:mm")));
    }
    void weekdays(QLatin1String key, const QList<int> &in);
    void media(QLatin1String key, const QString &in) { text(key, in); }
    void eventTime(QLatin1String key, const EventTime &in);
    void points(QLatin1String key, const QList<QPointF> &in, qsizetype = 0);
    void image(QLatin1String key, const Image &in)
    {
        if (!in.isNull())
            m_json.insert(key, imageToJson(in));
    }
    void blocks(QLatin1String key, const QList<Block> &in)
    {
        if (!in.isEmpty())
            m_json.insert(key, blocksToJson(in));
    }
    void json(QLatin1String key, const QJsonObject &in)
    {
        if (!in.isEmpty())
            m_json.insert(key, in);
    }
    void json(QLatin1String key, const QJsonArray &in)
    {
        if (!in.isEmpty())
            m_json.insert(key, in);
    }

    template<typename E, std::size_t N>
    void choice(QLatin1String key, const E &in, const EnumNames<E, N> &names)
    {
        for (const auto &[value, name] : names) {
            if (value == in && value != names.front().first)
                m_json.insert(key, QLatin1String(name));
        }
    }
    template<typename T>
    void object(QLatin1String key, const T &in)
    {
        JsonWriter inner;
        T::fields(in, inner);
        json(key, inner.take());
    }
    template<typename T>
    void objects(QLatin1String key, const QList<T> &in, qsizetype = 0)
    {
        QJsonArray array;
        for (const T &entry : in) {
            JsonWriter inner;
            T::fields(entry, inner);
            array.append(inner.take());
        }
        json(key, array);
    }

private:
    QJsonObject m_json;
};

template<typename T>
T fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    T value;
    T::fields(value, reader);
    return value;
}

template<typename T>
QJsonObject toJson(const T &value)
{
    JsonWriter writer;
    T::fields(value, writer);
    return writer.take();
}

/// Collects the names of a type's fields.
class FieldNames
{
public:
    QStringList take() { return std::move(m_names); }

    // Whatever the codecs can do, this does by noting the name.
#define NAOBER_FIELD(method) \
    template<typename... Args> \
    void method(QLatin1String key, Args &&...) \
    { \
        m_names.append(key); \
    }
    NAOBER_FIELD(text)
    NAOBER_FIELD(lines)
    NAOBER_FIELD(link)
    NAOBER_FIELD(texts)
    NAOBER_FIELD(flag)
    NAOBER_FIELD(number)
    NAOBER_FIELD(instant)
    NAOBER_FIELD(date)
    NAOBER_FIELD(time)
    NAOBER_FIELD(weekdays)
    NAOBER_FIELD(media)
    NAOBER_FIELD(eventTime)
    NAOBER_FIELD(points)
    NAOBER_FIELD(image)
    NAOBER_FIELD(blocks)
    NAOBER_FIELD(json)
    NAOBER_FIELD(choice)
    NAOBER_FIELD(object)
    NAOBER_FIELD(objects)
#undef NAOBER_FIELD

private:
    QStringList m_names;
};

/// The names of the fields that this version knows of \a T.
template<typename T>
QStringList knownFields()
{
    FieldNames names;
    T value;
    T::fields(value, names);
    return names.take();
}

} // namespace naober
