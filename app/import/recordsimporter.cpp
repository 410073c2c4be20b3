// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/importedtext.h"
#include "import/jsoninput.h"
#include "import/recordcollector.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace naober {

namespace {

struct NativeRecord
{
    RecordType type = RecordType::Article;
    QString id;
    QJsonObject data;
};

/// {"records": […]}, a list, or one record.
void appendItems(const QJsonValue &value, QList<QJsonValue> &items)
{
    const QJsonValue inner = value.toObject().value(QLatin1String("records"));
    if (inner.isArray())
        return appendItems(inner, items);
    if (!value.isArray()) {
        items.append(value);
        return;
    }
    for (const QJsonValue &item : value.toArray())
        items.append(item);
}

/// Rewrites what records of one file say of each other and of their pictures.
class Rewriter
{
public:
    Rewriter(const QList<NativeRecord> &records, const ImportContext &context)
        : m_context(context)
    {
        for (const NativeRecord &record : records)
            m_types[record.id].append(record.type);
    }

    QJsonObject rewritten(RecordType type, QJsonObject data) const
    {
        refer(data, QLatin1String("organization"), RecordType::Organization);
        refer(data, QLatin1String("service"), RecordType::Service);
        refer(data, QLatin1String("network"), RecordType::Network);
        if (data.value(QLatin1String("location")).isObject()) {
            QJsonObject location = data.value(QLatin1String("location")).toObject();
            refer(location, QLatin1String("organization"), RecordType::Organization);
            data.insert(QLatin1String("location"), location);
        }
        if (type == RecordType::Village && data.value(QLatin1String("attract")).isArray()) {
            QJsonArray attract;
            for (const QJsonValue &entry : data.value(QLatin1String("attract")).toArray())
                attract.append(anyReference(idText(entry)));
            data.insert(QLatin1String("attract"), attract);
        }
        return withPictures(data).toObject();
    }

private:
    static bool isRecordId(const QString &id)
    {
        static const QRegularExpression made(QStringLiteral("^[^#]+-[0-9a-f]{20}$"));
        return made.match(id).hasMatch();
    }

    /// "id" in this source, "source#id" in another.
    QString reference(RecordType type, const QString &id) const
    {
        if (id.isEmpty() || isRecordId(id))
            return id;
        const qsizetype hash = id.indexOf(QLatin1Char('#'));
        if (hash > 0 && !m_types.contains(id))
            return makeRecordId(type, id.left(hash), id.mid(hash + 1));
        return makeRecordId(type, m_context.source, id);
    }

    /// A reference that does not say of what type it is: by this file's records, or "type/id",
    /// "source#type/id".
    QString anyReference(const QString &id) const
    {
        const QList<RecordType> types = m_types.value(id);
        if (!types.isEmpty())
            return reference(types.front(), id);
        const qsizetype from = id.indexOf(QLatin1Char('#')) + 1;
        const qsizetype slash = id.indexOf(QLatin1Char('/'), from);
        const auto type =
            slash < 0 ? std::nullopt : recordTypeFromName(QStringView(id).mid(from, slash - from));
        if (!type)
            return id;
        return reference(*type, QString(id.left(from) % id.mid(slash + 1)));
    }

    void refer(QJsonObject &object, QLatin1String field, RecordType type) const
    {
        const QString id = idText(object.value(field));
        if (!id.isEmpty())
            object.insert(field, reference(type, id));
    }

    static bool isPictureField(const QString &name)
    {
        return name == QLatin1String("image") || name == QLatin1String("photo")
            || name == QLatin1String("logo") || name == QLatin1String("poster");
    }

    QJsonValue withPictures(const QJsonValue &value) const
    {
        if (value.isArray()) {
            QJsonArray out;
            for (const QJsonValue &entry : value.toArray())
                out.append(withPictures(entry));
            return out;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isPictureField(it.key())) {
                if (it->isArray() || it->isObject())
                    *it = withPictures(*it);
                continue;
            }
            QJsonObject picture = it->toObject();
            if (it->isString()) // the address alone
                picture.insert(QLatin1String("url"), it->toString());
            const QString url = picture.value(QLatin1String("url")).toString();
            if (!url.isEmpty())
                picture.insert(QLatin1String("url"), pictureAddress(url, m_context.base));
            *it = picture;
        }
        return object;
    }

    const ImportContext &m_context;
    QHash<QString, QList<RecordType>> m_types;
};

std::optional<NativeRecord> nativeRecord(const QJsonValue &item, QString &problem)
{
    const QJsonObject object = item.toObject();
    NativeRecord record;
    const QString typeName = object.value(QLatin1String("type")).toString();
    record.id = idText(object.value(QLatin1String("id")));
    record.data = object.value(QLatin1String("data")).toObject();
    const std::optional<RecordType> type = recordTypeFromName(typeName);
    if (!type) {
        problem = QStringLiteral("its type \"%1\" is not known").arg(typeName.left(40));
        return std::nullopt;
    }
    record.type = *type;
    if (record.id.isEmpty() && record.type == RecordType::Village)
        record.id = QStringLiteral("village"); // there is only one
    if (record.id.isEmpty() || record.data.isEmpty()) {
        problem =
            record.id.isEmpty() ? QStringLiteral("it has no id") : QStringLiteral("it has no data");
        return std::nullopt;
    }
    return record;
}

/// What every record has, where the file does not say it.
void addCommon(QJsonObject &data, const ImportContext &context)
{
    data.insert(QLatin1String("source"), context.source);
    if (!data.contains(QLatin1String("language")) && !context.language.isEmpty())
        data.insert(QLatin1String("language"), context.language);
}

} // namespace

Result<ImportResult, ImportError> importRecords(const QByteArray &bytes,
                                                const ImportContext &context)
{
    int unreadable = 0;
    const Result<QList<QJsonValue>, ImportError> values = readJsonLines(bytes, unreadable);
    if (!values)
        return values.error();
    QList<QJsonValue> items;
    for (const QJsonValue &value : *values)
        appendItems(value, items);

    RecordCollector collector;
    if (unreadable > 0)
        collector.warn(QStringLiteral("%1 lines cannot be read").arg(unreadable));
    if (items.size() > importlimits::items) {
        collector.warn(
            QStringLiteral("only the first %1 records are read").arg(importlimits::items));
        items.resize(importlimits::items);
    }
    QList<NativeRecord> records;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString problem;
        if (const auto record = nativeRecord(items.at(i), problem))
            records.append(*record);
        else
            collector.warn(QStringLiteral("record %1 is left out: %2").arg(i + 1).arg(problem));
    }
    const Rewriter rewriter(records, context);
    for (const NativeRecord &record : std::as_const(records)) {
        QJsonObject data = rewriter.rewritten(record.type, record.data);
        addCommon(data, context);
        collector.add(record.type, context.source, record.id, data, record.id);
    }
    return collector.take();
}

} // namespace naober
