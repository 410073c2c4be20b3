// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "feed/feedwriter.h"
#include "feed/signingkey.h"
#include "storage/database.h"

#include <QSet>

#include <memory>

namespace naober {

/// Keeps the desk feed's folder the same as what the database says (submissions.md §6). Whatever
/// was not published when the hub was stopped is when it is opened again. Lives on the thread of
/// its database connection.
class DeskPublisher
{
public:
    /// The publisher, or one line why not. \a database and \a clock must outlive it.
    static Result<std::unique_ptr<DeskPublisher>, QString>
    open(const QString &folder, const SigningKey &key, const QString &feedId, Database &database,
         const Clock &clock);

    /// What the desk feed of the village feed \a feedId is called.
    static QString deskFeedId(const QString &feedId);

    /// Publishes these records as they are now; takes out what was erased, under a new epoch.
    /// Empty, or what went wrong: then the next call does it.
    QString publish(const QStringList &ids);
    /// Signs anew if it is time, and removes old files.
    QString keepFresh();
    QByteArray headBytes() const;
    const FeedWriter &writer() const { return *m_writer; }

private:
    DeskPublisher(QString folder, std::unique_ptr<FeedWriter> writer, Database &database);
    QString publishAll();
    QString takeOutErased();

    const QString m_folder;
    std::unique_ptr<FeedWriter> m_writer;
    Database &m_database;
    QSet<QString> m_waiting; ///< ids that could not be published yet
};

} // namespace naober
