// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilerecords.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober::test {

namespace {

QJsonObject schemaNamed(const QString &name)
{
    QFile file(QStringLiteral(NAOBER_SCREEN_SCHEMAS "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList hostileTexts(const QString &trap)
{
    QString stacked = QStringLiteral("z");
    for (int i = 0; i < 60; ++i)
        stacked += QChar(0x0300 + i) + (i % 20 ? QString() : QStringLiteral("a"));
    QString controls;
    for (char16_t unit = 0; unit < 0xA0; unit = unit == 0x1F ? 0x7F : unit + 1)
        controls += QChar(unit);
    return {
        QStringLiteral("<img src=%1x.png><b>bold</b>").arg(trap),
        QStringLiteral("<img width=1e9 height=1e9 src='%1y.png'><table width=999999>").arg(trap),
        QStringLiteral("file:///etc/passwd <img src=\"file:///etc/hostname\">"),
        QString::fromUtf16(
            u"\u202Egnp.exe\u2067 \u05D0\u05D1\u05D2 \u0627\u0644\u0642\u0631\u064A\u0629 "
            u"\u2066\u202D123\u202C"),
        stacked,
        controls + QStringLiteral("\x1b[31m rood"),
        QString::fromUtf8(
            "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇳🇱👨🏿‍🚒❤️‍"
            "🔥")
            + QChar(0xD800),
        QString(3000, QLatin1Char('W')),
        QStringLiteral("%1 %n %L1 &lt;&amp; ${x} {{y}} </style><script>alert(1)</script>"),
        QStringLiteral(" \t\r\n\v "),
        QStringLiteral("[x](%1md) javascript:alert(1) <a href='%1a'>hier</a>").arg(trap),
    };
}

/// Makes values for schemas.
class Maker
{
public:
    Maker(const QUrl &trap, QDateTime moment)
        : m_trap(trap.toString())
        , m_texts(hostileTexts(m_trap))
        , m_moment(std::move(moment))
        , m_common(schemaNamed(QStringLiteral("common.json")))
    { }

    qsizetype textCount() const { return m_texts.size(); }
    /// A record of the schema \a file. \a sound: dates, kinds and numbers are as they should be.
    QJsonObject record(const QString &file, qsizetype text, bool sound, bool mixed)
    {
        m_file = schemaNamed(file);
        m_text = text;
        m_sound = sound;
        m_mixed = mixed;
        return value(m_file, m_file, 0).toObject();
    }

private:
    QJsonValue value(QJsonObject schema, QJsonObject home, int depth);
    QJsonObject object(const QJsonObject &schema, const QJsonObject &home, int depth);
    QString text(const QString &pattern);
    QString words() { return m_texts.at((m_mixed ? m_text++ : m_text) % m_texts.size()); }

    QString m_trap;
    QStringList m_texts;
    QDateTime m_moment;
    QJsonObject m_common;
    QJsonObject m_file;
    qsizetype m_text = 0;
    bool m_sound = true;
    bool m_mixed = false;
};

QJsonValue Maker::value(QJsonObject schema, QJsonObject home, int depth)
{
    constexpr int deepest = 12;
    if (depth > deepest)
        return {};
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    if (!reference.isEmpty()) {
        if (reference.startsWith(QLatin1String("common.json")))
            home = m_common;
        return value(home.value(QLatin1String("$defs"))
                         .toObject()
                         .value(reference.section(QLatin1Char('/'), -1))
                         .toObject(),
                     home, depth + 1);
    }
    if (schema.contains(QLatin1String("const")))
        return schema.value(QLatin1String("const"));
    const QJsonArray choices = schema.value(QLatin1String("enum")).toArray();
    if (!choices.isEmpty())
        return m_sound ? choices.first() : QJsonValue(words());
    const QJsonArray variants = schema.value(QLatin1String("oneOf")).toArray();
    if (!variants.isEmpty())
        return value(variants.first().toObject(), home, depth + 1);
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("object"))
        return object(schema, home, depth);
    if (type == QLatin1String("array")) {
        const QJsonObject items = schema.value(QLatin1String("items")).toObject();
        // All kinds of blocks are in a list of blocks.
        const QJsonArray kinds = items.contains(QLatin1String("$ref"))
            ? m_common.value(QLatin1String("$defs"))
                  .toObject()
                  .value(
                      items.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1))
                  .toObject()
                  .value(QLatin1String("oneOf"))
                  .toArray()
            : QJsonArray();
        QJsonArray list;
        for (const QJsonValue &kind : kinds)
            list.append(value(kind.toObject(), m_common, depth + 1));
        for (int i = 0; kinds.isEmpty() && i < 3; ++i)
            list.append(value(items, home, depth + 1));
        return list;
    }
    if (type == QLatin1String("boolean"))
        return true;
    if (type == QLatin1String("integer") || type == QLatin1String("number"))
        return m_sound ? 2 : 1e18;
    return text(schema.value(QLatin1String("pattern")).toString());
}

QJsonObject Maker::object(const QJsonObject &schema, const QJsonObject &home, int depth)
{
    QJsonObject made;
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        made.insert(it.key(), value(it.value().toObject(), home, depth + 1));
    if (properties.contains(QLatin1String("media")))
        made.insert(QStringLiteral("url"), QString(m_trap + QStringLiteral("picture.png")));
    if (properties.contains(QLatin1String("translations"))) {
        const QJsonObject words_{{QStringLiteral("title"), words()},
                                 {QStringLiteral("name"), words()},
                                 {QStringLiteral("summary"), words()}};
        made.insert(QStringLiteral("translations"),
                    QJsonObject{{QStringLiteral("en"), words_}, {words(), words_}});
    }
    return made;
}

QString Maker::text(const QString &pattern)
{
    if (pattern.isEmpty() || (!m_sound && !pattern.contains(QLatin1String("\\d{4}"))))
        return words();
    if (pattern.contains(QLatin1String("T\\d")))
        return m_sound ? m_moment.addSecs(3600).toOffsetFromUtc(3600).toString(Qt::ISODate)
                       : QStringLiteral("9999-12-31T23:59:59+01:00");
    if (pattern.contains(QLatin1String("\\d{4}")))
        return m_sound ? m_moment.date().toString(Qt::ISODate) : QStringLiteral("9999-12-31");
    if (pattern.contains(QLatin1String("2[0-3]")))
        return QStringLiteral("12:00");
    if (pattern.contains(QLatin1String("https")))
        return m_trap + QStringLiteral("link");
    if (pattern.startsWith(QLatin1String("^#")))
        return QStringLiteral("#FFFF00");
    if (pattern.contains(QLatin1String("a-f]{64}")))
        return QString(64, QLatin1Char('a')) + QStringLiteral(".png");
    return QStringLiteral("<b>not-there</b>");
}

} // namespace

QList<HostileRecord> hostileRecords(const QUrl &trap, const QDateTime &moment)
{
    QList<HostileRecord> records;
    Maker maker(trap, moment);
    const QDir schemas(QStringLiteral(NAOBER_SCREEN_SCHEMAS));
    for (const QString &file : schemas.entryList({QStringLiteral("*.json")})) {
        const QString type = file.section(QLatin1Char('.'), 0, 0);
        if (QStringList{QStringLiteral("common"), QStringLiteral("head"), QStringLiteral("line")}
                .contains(type))
            continue;
        const auto add = [&](const QString &kind, const QJsonObject &data) {
            records.append({type, type + QLatin1Char('-') + kind,
                            QJsonDocument(data).toJson(QJsonDocument::Compact)});
        };
        if (type == QLatin1String("village")) {
            add(QStringLiteral("mixed"), maker.record(file, 0, true, true));
            continue;
        }
        for (qsizetype text = 0; text < maker.textCount(); ++text) {
            add(QStringLiteral("sound-%1").arg(text), maker.record(file, text, true, false));
        }
        // Each field another text: twice is enough for all of them to come by.
        for (qsizetype text : {0, 5})
            add(QStringLiteral("absurd-%1").arg(text), maker.record(file, text, false, true));
        QJsonObject huge = maker.record(file, 0, true, false);
        for (const char *field : {"title", "name", "summary"})
            huge.insert(QLatin1String(field), QString(1'000'000, QLatin1Char('M')));
        add(QStringLiteral("huge"), huge);
        add(QStringLiteral("empty"), {});
    }
    return records;
}

} // namespace naober::test
