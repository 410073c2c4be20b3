// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedwriter.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace naober {

/// A feed folder of its own, a fixed key, a clock in the hand.
struct FeedFixture
{
    QTemporaryDir temporary;
    QString dir = temporary.filePath(QStringLiteral("feed"));
    FakeClock clock;
    SigningKey key = *SigningKey::fromSeed(QByteArray(32, 'k'));
    FeedOptions options{
        QStringLiteral("dorp"), std::chrono::hours(48), {}, std::chrono::hours(720)};

    std::unique_ptr<FeedWriter> open()
    {
        auto writer = FeedWriter::open(dir, key, options, clock);
        return writer ? std::move(*writer) : nullptr;
    }
    FolderReport verified() const { return verifyFolder(dir, key.publicKey()); }

    static RecordChange put(const QString &id, const QString &title, const QString &media = {})
    {
        QJsonObject data{{QStringLiteral("title"), title}};
        if (!media.isEmpty()) {
            data.insert(QStringLiteral("image"), QJsonObject{{QStringLiteral("media"), media}});
        }
        return {0,
                RecordChange::Operation::Put,
                QStringLiteral("article"),
                id,
                {},
                QJsonDocument(data).toJson(QJsonDocument::Compact)};
    }
    static RecordChange del(const QString &id)
    {
        return {0, RecordChange::Operation::Delete, QStringLiteral("article"), id, {}, {}};
    }
    static QList<RecordChange> puts(int count, const QString &word = QStringLiteral("bericht"))
    {
        QList<RecordChange> changes;
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(i);
            changes.append(put(QLatin1String("bron-") + number, word + number));
        }
        return changes;
    }
    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator it(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }
    QStringList files(const QString &folder) const
    {
        return QDir(dir + QLatin1Char('/') + folder).entryList(QDir::Files, QDir::Name);
    }
    QString path(const QString &relative) const { return dir + QLatin1Char('/') + relative; }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool replace(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

} // namespace naober
