// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/deskpublisher.h"
#include "hub/intake/intakedoor.h"
#include "hub/intake/retention.h"

#include "feed/feedlink.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace naober {

/// Where the write side finds its things.
struct IntakeOptions
{
    QString storeFile; ///< hub.sqlite, its tables made
    QString deskFolder; ///< of the desk feed; nobody else's
    QString feedId; ///< the village feed's
    QUrl address; ///< where devices reach the hub, ending in a slash; empty: nowhere
    RetentionPolicy retention;
};

/// The write side of a hub: the lanes, the door, the desk feed, forgetting. Lives on the main
/// thread, which is also that of the database connection it is given.
class Intake : public QObject
{
    Q_OBJECT

public:
    /// The write side, or one line why not. \a database and \a clock must outlive it.
    static Result<std::unique_ptr<Intake>, QString> open(const IntakeOptions &options,
                                                         const SigningKey &key,
                                                         const FeedLink &link, Database &database,
                                                         const Clock &clock);
    ~Intake() override;

    HttpDoor &door() { return *m_door; }
    /// The village's link as devices get it, with the desks' key once there is one.
    FeedLink link() const { return m_link; }
    /// The same for the desk feed.
    FeedLink deskLink() const;
    void setRetention(const RetentionPolicy &policy);

    /// A new code for a device of \a role, or nothing if it could not be kept.
    std::optional<QByteArray> makeCode(const QString &role, const QString &name);
    Result<QList<Device>, StorageError> devices();
    enum class Revoked { Done, NotThere, Failed };
    Revoked revoke(const QString &id);
    /// Erases a case or a submission; false if it could not be written.
    bool erase(const QString &id);
    /// Forgets what has had its time; false if it could not be written.
    bool forget();
    /// What is due once a minute.
    void keepUp();
    /// Takes in nothing more and publishes what came last: before the hub ends.
    void finish();
    /// Publishes what waits now rather than soon. Empty, or what went wrong.
    QString publishNow();
    QString problem() const { return m_problem; }

signals:
    /// The village's feed has to be published anew.
    void villageChanged();
    /// Records have to be taken out of the village's feed.
    void recordsErased();

private:
    Intake(const IntakeOptions &options, const FeedLink &link, Database &database,
           const Clock &clock);
    Result<void, QString> start(const SigningKey &key);
    void hear(const IntakeContext::News &news);
    void refreshLinks();
    /// Tells desks how long the village keeps things. True if that is kept.
    bool tellRetention();

    IntakeOptions m_options;
    FeedLink m_link;
    Database &m_database;
    const Clock &m_clock;
    IntakeContext m_context;
    std::unique_ptr<IntakeDoor> m_door;
    std::unique_ptr<DeskPublisher> m_publisher;
    QTimer m_soon;
    QStringList m_waiting;
    QDateTime m_forgot; ///< when forget() was done last
    bool m_retentionOwed = false; ///< desks have not been told of a change
    QString m_problem; ///< of publishing; empty: none
};

} // namespace naober
