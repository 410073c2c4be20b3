// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"
#include "support/syntheticrecords.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace naober::test {

inline RecordChange put(qint64 seq, const QString &type, const QString &id, const QJsonObject &data)
{
    return {seq,  RecordChange::Operation::Put,
            type, id,
            {},   QJsonDocument(data).toJson(QJsonDocument::Compact)};
}

inline RecordChange del(qint64 seq, const QString &type, const QString &id)
{
    return {seq, RecordChange::Operation::Delete, type, id, {}, {}};
}

inline QJsonObject titled(const QString &title)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("published"), QStringLiteral("2026-11-20T09:00:00Z")}};
}

inline QJsonObject named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

/// An activity with the given starts and ends (RFC 3339 or dates; an empty end: not told).
inline QJsonObject event(const QString &title, const QList<std::pair<QString, QString>> &times)
{
    QJsonArray occurrences;
    for (const auto &[start, end] : times) {
        QJsonObject time{{QStringLiteral("start"), start}};
        if (!end.isEmpty())
            time.insert(QStringLiteral("end"), end);
        occurrences.append(time);
    }
    return {{QStringLiteral("title"), title}, {QStringLiteral("occurrences"), occurrences}};
}

/// All records of the store as (id, data), to compare whole contents.
inline QMap<QString, QByteArray> contents(const RecordStore &store)
{
    QMap<QString, QByteArray> all;
    Statement query =
        store.database().prepare(QStringLiteral("SELECT id, CAST(data AS BLOB) FROM record"));
    if (!query.run())
        return all;
    while (query.next())
        all.insert(query.text(0), query.bytes(1));
    return all;
}

/// True if SQLite finds both the file and the search index in order, and every derived row belongs
/// to a record.
inline bool isWhole(const RecordStore &store)
{
    Database &database = store.database();
    const auto sound = database.isSound();
    if (!sound || !*sound)
        return false;
    if (!database.exec(
            QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")))
        return false;
    for (const QString &sql :
         {QStringLiteral("SELECT count(*) FROM occurrence WHERE record NOT IN"
                         " (SELECT key FROM record)"),
          QStringLiteral("SELECT count(*) FROM reference WHERE record NOT IN"
                         " (SELECT key FROM record)"),
          QStringLiteral("SELECT count(*) FROM search WHERE rowid NOT IN (SELECT key FROM record)"),
          QStringLiteral("SELECT count(*) FROM record WHERE type IN ('event', 'article',"
                         " 'organization') AND key NOT IN (SELECT rowid FROM search)")}) {
        const auto stray = database.value(sql);
        if (!stray || stray->toInt() != 0)
            return false;
    }
    return true;
}

/// Files below \a folder in whose bytes \a text stands, in UTF-8 or UTF-16.
inline QStringList filesHolding(const QString &folder, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList holding;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.toLower().contains(utf8.toLower()) || bytes.contains(utf16))
            holding.append(file.fileName());
    }
    return holding;
}

/// Fails the statement with the given number, counted from 0, with a full disk.
class FailingStatement : public StatementObserver
{
public:
    std::optional<StorageError> beforeStatement(const QString &) override
    {
        if (count++ == failAt)
            return StorageError::DiskFull;
        return std::nullopt;
    }
    int count = 0;
    int failAt = -1;
};

} // namespace naober::test
