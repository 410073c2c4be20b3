// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deskpublisher.h"

#include "hub/intake/deskfeedrows.h"

#include <QDir>
#include <QFile>

namespace naober {

namespace {

constexpr qsizetype longestFeedId = 64;
constexpr std::chrono::hours deskStaleAfter{7 * 24};

} // namespace

QString DeskPublisher::deskFeedId(const QString &feedId)
{
    const QString ending = QStringLiteral("-desk");
    return QString(feedId.left(longestFeedId - ending.size()) + ending);
}

DeskPublisher::DeskPublisher(QString folder, std::unique_ptr<FeedWriter> writer, Database &database)
    : m_folder(std::move(folder))
    , m_writer(std::move(writer))
    , m_database(database)
{ }

Result<std::unique_ptr<DeskPublisher>, QString>
DeskPublisher::open(const QString &folder, const SigningKey &key, const QString &feedId,
                    Database &database, const Clock &clock)
{
    FeedOptions options;
    options.feed = deskFeedId(feedId);
    options.staleAfter = deskStaleAfter;
    auto writer = FeedWriter::open(folder, key, options, clock);
    if (!writer)
        return publishErrorText(writer.error());
    std::unique_ptr<DeskPublisher> publisher(
        new DeskPublisher(folder, std::move(writer).value(), database));
    if (const QString problem = publisher->publishAll(); !problem.isEmpty())
        return problem;
    return publisher;
}

QString DeskPublisher::publishAll()
{
    Sql sql(m_database);
    const QList<RecordChange> records = DeskFeedRows(sql).all();
    if (sql.error())
        return storageErrorText(*sql.error());
    if (const auto published = m_writer->publishAll(records); !published)
        return publishErrorText(published.error());
    return takeOutErased();
}

QString DeskPublisher::publish(const QStringList &ids)
{
    m_waiting += QSet<QString>(ids.begin(), ids.end());
    Sql sql(m_database);
    const QList<RecordChange> records = DeskFeedRows(sql).some(m_waiting.values());
    if (sql.error())
        return storageErrorText(*sql.error());
    if (const auto published = m_writer->publish(records); !published)
        return publishErrorText(published.error());
    m_waiting.clear();
    return takeOutErased();
}

QString DeskPublisher::takeOutErased()
{
    Sql sql(m_database);
    QStringList ids;
    const auto rows = sql.rows(QStringLiteral("SELECT id FROM desk_erased"), 1);
    for (const QVariantList &row : rows)
        ids.append(row.at(0).toString());
    if (sql.error())
        return storageErrorText(*sql.error());
    if (ids.isEmpty())
        return {};
    if (const auto erased = m_writer->erase(ids); !erased)
        return publishErrorText(erased.error());
    // Every desk takes the whole anew, also one whose place in the log is before what went.
    if (const auto begun = m_writer->restoreAsNewEpoch(); !begun)
        return publishErrorText(begun.error());
    for (const QString &id : std::as_const(ids))
        sql.change(QStringLiteral("DELETE FROM desk_erased WHERE id = ?"), {id});
    return sql.error() ? storageErrorText(*sql.error()) : QString();
}

QString DeskPublisher::keepFresh()
{
    if (const auto signedAnew = m_writer->resignIfDue(); !signedAnew)
        return publishErrorText(signedAnew.error());
    m_writer->prune();
    return {};
}

QByteArray DeskPublisher::headBytes() const
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("head.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace naober
