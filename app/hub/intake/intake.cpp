// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/intake.h"

#include "hub/hubtext.h"
#include "hub/intake/auditlog.h"
#include "hub/intake/deskadditions.h"
#include "hub/intake/deskfeedrows.h"
#include "hub/intake/devicestore.h"
#include "hub/intake/eraser.h"
#include "hub/intake/secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace naober {

Q_LOGGING_CATEGORY(hubIntake, "naober.hub.intake")

namespace {

/// What comes within this is published as one segment.
constexpr std::chrono::milliseconds publishSoon{150};
constexpr qint64 forgetEverySeconds = 3600;

QString keeper()
{
    return QStringLiteral("keeper");
}

} // namespace

Intake::Intake(const IntakeOptions &options, const FeedLink &link, Database &database,
               const Clock &clock)
    : m_options(options)
    , m_link(link)
    , m_database(database)
    , m_clock(clock)
    , m_context(clock, options.storeFile)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(publishSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { publishNow(); });
}

Intake::~Intake()
{
    // The lanes call back into what is taken apart after this.
    m_context.writer.stop();
    m_context.reader.stop();
}

Result<std::unique_ptr<Intake>, QString> Intake::open(const IntakeOptions &options,
                                                      const SigningKey &key, const FeedLink &link,
                                                      Database &database, const Clock &clock)
{
    std::unique_ptr<Intake> intake(new Intake(options, link, database, clock));
    if (const auto started = intake->start(key); !started)
        return started.error();
    return intake;
}

Result<void, QString> Intake::start(const SigningKey &key)
{
    Sql sql(m_database);
    const auto secret = sql.row(QStringLiteral("SELECT value FROM secret"), 1);
    if (!secret)
        return storageErrorText(sql.error().value_or(StorageError::Damaged));
    m_context.secret = secret->at(0).toByteArray();
    m_context.feedId = m_options.feedId;
    m_context.devices.set(DeviceStore(sql, m_context.secret).all());
    m_context.tell = [this](const IntakeContext::News &news) {
        QMetaObject::invokeMethod(
            this, [this, news] { hear(news); }, Qt::QueuedConnection);
    };
    for (WorkLane *lane : {&m_context.writer, &m_context.reader}) {
        if (const auto started = lane->start(); !started)
            return storageErrorText(started.error());
    }
    if (!tellRetention())
        return storageErrorText(StorageError::Failed);
    auto publisher =
        DeskPublisher::open(m_options.deskFolder, key, m_options.feedId, m_database, m_clock);
    if (!publisher)
        return HubText::tr("The desk feed in %1: %2")
            .arg(QDir::toNativeSeparators(m_options.deskFolder), publisher.error());
    m_publisher = std::move(publisher).value();
    m_door = std::make_unique<IntakeDoor>(m_context, m_options.deskFolder);
    m_door->setDeskHead(m_publisher->headBytes());
    refreshLinks();
    return {};
}

void Intake::setRetention(const RetentionPolicy &policy)
{
    m_options.retention = policy;
    m_retentionOwed = !tellRetention();
    if (m_retentionOwed) {
        qCWarning(hubIntake) << "the desks were not told for how long things are kept";
        return;
    }
    IntakeContext::News news;
    news.deskRecords = QStringList{DeskFeedRows::keepingType()};
    hear(news);
}

bool Intake::tellRetention()
{
    const auto failed = m_context.writer.runAndWait([this](Sql &sql) {
        const QString type = DeskFeedRows::keepingType();
        DeskFeedRows(sql).put(
            {type, type, {}, m_clock.now(), {}, m_options.retention.toDeskJson()});
    });
    return !failed;
}

FeedLink Intake::deskLink() const
{
    FeedLink link = m_link;
    link.feed = DeskPublisher::deskFeedId(m_options.feedId);
    link.base = m_options.address.resolved(QUrl(QStringLiteral("v1/desk/")));
    return link;
}

void Intake::refreshLinks()
{
    m_link.desk = DeskAdditions(m_database).deskKey();
    m_context.setLinks({m_link.toString(), deskLink().toString()});
}

void Intake::hear(const IntakeContext::News &news)
{
    m_waiting += news.deskRecords;
    if (!m_waiting.isEmpty() || news.erased)
        m_soon.start();
    if (news.village) {
        refreshLinks();
        emit villageChanged();
    }
    if (news.erased)
        emit recordsErased();
}

QString Intake::publishNow()
{
    m_soon.stop();
    m_problem = m_publisher->publish(m_waiting);
    m_waiting.clear();
    if (!m_problem.isEmpty())
        qCWarning(hubIntake).noquote() << "the desk feed was not published:" << m_problem;
    m_door->setDeskHead(m_publisher->headBytes());
    return m_problem;
}

void Intake::keepUp()
{
    const QDateTime now = m_clock.now();
    const bool due = !m_forgot.isValid() || std::abs(m_forgot.secsTo(now)) >= forgetEverySeconds;
    if (due && forget())
        m_forgot = now;
    if (m_retentionOwed)
        setRetention(RetentionPolicy(m_options.retention));
    // What could not be published before, too.
    if (publishNow().isEmpty())
        m_problem = m_publisher->keepFresh();
    m_door->setDeskHead(m_publisher->headBytes());
}

void Intake::finish()
{
    m_context.writer.stop();
    // What the lane told of last is still on its way to this thread.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_soon.isActive())
        publishNow();
}

bool Intake::forget()
{
    RetentionRun::Outcome outcome;
    const auto failed = m_context.writer.runAndWait([&](Sql &sql) {
        outcome = RetentionRun(sql, m_context.secret, m_options.retention, m_clock.now()).run();
    });
    if (failed) {
        qCWarning(hubIntake) << "nothing was forgotten:" << storageErrorName(*failed);
        return false;
    }
    IntakeContext::News news;
    news.deskRecords = outcome.shown;
    news.village = outcome.boardChanged;
    news.erased = outcome.erased;
    hear(news);
    return true;
}

std::optional<QByteArray> Intake::makeCode(const QString &role, const QString &name)
{
    const QByteArray code = secrets::random(DeviceStore::codeSize);
    const auto failed = m_context.writer.runAndWait([&](Sql &sql) {
        const QDateTime now = m_clock.now();
        DeviceStore store(sql, m_context.secret);
        store.forgetOldCodes(now);
        store.addCode(code, role, name, now);
        audit(sql, keeper(), QStringLiteral("pairing code"), now);
    });
    return failed ? std::nullopt : std::optional(code);
}

Result<QList<Device>, StorageError> Intake::devices()
{
    Sql sql(m_database);
    const QList<Device> devices = DeviceStore(sql, m_context.secret).all();
    if (sql.error())
        return *sql.error();
    return devices;
}

Intake::Revoked Intake::revoke(const QString &id)
{
    std::optional<Device> revoked;
    const auto failed = m_context.writer.runAndWait([&](Sql &sql) {
        const QDateTime now = m_clock.now();
        revoked = DeviceStore(sql, m_context.secret).revoke(id, now);
        if (revoked)
            audit(sql, keeper(), QStringLiteral("revoked"), now);
    });
    if (failed)
        return Revoked::Failed;
    if (!revoked)
        return Revoked::NotThere;
    m_context.devices.put(*revoked);
    IntakeContext::News news;
    news.deskRecords = QStringList{id};
    hear(news);
    return Revoked::Done;
}

bool Intake::erase(const QString &id)
{
    const auto failed = m_context.writer.runAndWait([&](Sql &sql) {
        const QDateTime now = m_clock.now();
        Eraser(sql, m_context.secret, now).erase({id});
        audit(sql, keeper(), QStringLiteral("erased"), now);
    });
    if (failed)
        return false;
    IntakeContext::News news;
    news.erased = true;
    hear(news);
    return true;
}

} // namespace naober
