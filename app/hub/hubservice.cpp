// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubservice.h"

#include "hub/publishrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace naober {

Q_LOGGING_CATEGORY(hubService, "naober.hub.service")

namespace {

constexpr std::chrono::seconds upkeepEvery{60};
constexpr std::chrono::seconds longestWait{3600};
constexpr std::chrono::milliseconds soonest{100};

ServeOptions serveOptions(const HubWorkshop &workshop)
{
    ServeOptions options;
    options.address = workshop.config.listenAddress;
    options.port = workshop.config.listenPort;
    options.folder = workshop.feedFolder;
    return options;
}

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

HubService::HubService(HubWorkshop &workshop, Intake &intake, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_intake(intake)
    , m_clock(clock)
    , m_admin(workshop, intake)
    , m_socket(workshop.config.socketFile(),
               [this](const QJsonObject &command, const AdminSocket::Reply &reply) {
                   carryOut(command, reply);
               })
    // Without an address to tell, nobody is meant to send anything.
    , m_server(serveOptions(workshop),
               workshop.config.submissionsUrl.isEmpty() ? nullptr : &intake.door())
{
    connect(&m_intake, &Intake::villageChanged, this, &HubService::runSoon);
    connect(&m_intake, &Intake::recordsErased, this, &HubService::runSoon);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HubService::runDue);
    m_upkeep.setInterval(upkeepEvery);
    connect(&m_upkeep, &QTimer::timeout, this, &HubService::keepFresh);
    const QDateTime now = m_clock.now();
    for (const SourceConfig &source : std::as_const(m_workshop.config.sources))
        m_health[source.id].due = now;
}

Result<void, ServeError> HubService::start()
{
    refresh();
    if (const auto started = m_server.start(); !started)
        return started;
    m_adminProblem = m_socket.listen();
    m_intake.keepUp();
    m_upkeep.start();
    m_next.start(0);
    return {};
}

void HubService::runSoon()
{
    m_again = true;
    if (!m_running)
        m_next.start(soonest);
}

void HubService::carryOut(const QJsonObject &command, const AdminSocket::Reply &reply)
{
    const QString what = command.value(QLatin1String("command")).toString();
    const bool reloads = what == QLatin1String("reload");
    const auto work = [this, command, reply, reloads] {
        reply(reloads ? reload() : m_admin.run(command));
        refresh();
    };
    // A run must not find that its records or its sources went; nothing else has to wait for one.
    if (reloads || what == QLatin1String("erase"))
        whenIdle(work);
    else
        work();
}

void HubService::whenIdle(std::function<void()> work)
{
    if (m_running)
        m_waiting.append(std::move(work));
    else
        work();
}

QJsonObject HubService::reload()
{
    const auto loaded = loadHubConfig(m_workshop.config.file);
    if (!loaded)
        return {{QStringLiteral("error"), loaded.error().first().toString()}};
    HubConfig config = *loaded;
    const QStringList fixed = m_workshop.config.keepFixed(config);
    m_workshop.config = config;
    m_intake.setRetention(RetentionPolicy::fromVillage(config.village));
    const QDateTime now = m_clock.now();
    QHash<QString, Health> health;
    for (const SourceConfig &source : std::as_const(config.sources)) {
        health.insert(source.id, m_health.value(source.id));
        health[source.id].due = now;
    }
    m_health.swap(health);
    runSoon();
    return {{QStringLiteral("restart"), QJsonArray::fromStringList(fixed)}};
}

void HubService::runDue()
{
    if (m_running)
        return;
    m_again = false;
    QList<SourceConfig> due;
    const QDateTime now = m_clock.now();
    for (const SourceConfig &source : std::as_const(m_workshop.config.sources)) {
        if (m_health.value(source.id).due <= now)
            due.append(source);
    }
    m_running = true;
    auto *run = new PublishRun(m_workshop.config, *m_workshop.store, *m_workshop.writer, m_fetcher,
                               m_clock, m_workshop.feedFolder, this);
    connect(run, &PublishRun::finished, this, &HubService::runFinished);
    connect(run, &PublishRun::finished, run, &QObject::deleteLater);
    run->start(due);
}

void HubService::schedule(const SourceReport &report, const SourceConfig &source)
{
    Health &health = m_health[source.id];
    health.items = report.items;
    health.old = report.old;
    health.problem = report.error;
    std::chrono::seconds wait = source.interval;
    if (report.outcome == SourceReport::Outcome::Failed) {
        ++health.failures;
        const int doublings = std::min(health.failures - 1, 6);
        wait = std::max(wait, std::min(wait * (1 << doublings), longestWait));
    } else {
        health.failures = 0;
        health.succeeded = m_clock.now();
        if (report.outcome == SourceReport::Outcome::Updated)
            health.warnings = report.warnings;
    }
    health.due = m_clock.now().addSecs(wait.count());
}

void HubService::runFinished(const RunReport &report)
{
    m_running = false;
    m_problem = report.error;
    if (m_problem.isEmpty())
        m_published = m_clock.now();
    for (const SourceReport &source : report.sources) {
        for (const SourceConfig &known : std::as_const(m_workshop.config.sources)) {
            if (known.id == source.id)
                schedule(source, known);
        }
    }
    refresh();
    emit published(report);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &work : waiting)
        work();
    wait();
}

void HubService::wait()
{
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds next = m_again ? soonest : longestWait;
    for (const Health &health : std::as_const(m_health))
        next = std::min(next, std::chrono::milliseconds(now.msecsTo(health.due)));
    m_next.start(std::max(next, soonest));
}

void HubService::keepFresh()
{
    m_intake.keepUp();
    if (m_running)
        return;
    if (const auto signedAnew = m_workshop.writer->resignIfDue(); !signedAnew) {
        qCWarning(hubService) << "not signed anew:" << publishErrorName(signedAnew.error());
        m_problem = publishErrorText(signedAnew.error());
    }
    m_workshop.writer->prune();
    refresh();
}

void HubService::refresh()
{
    QFile head(QDir(m_workshop.feedFolder).filePath(QStringLiteral("head.json")));
    if (head.open(QIODevice::ReadOnly))
        m_server.setHead(head.readAll());
    m_server.setWellKnown(m_intake.link().toFile());
    m_server.setStatus(QJsonDocument(status()).toJson(QJsonDocument::Compact));
}

QJsonObject HubService::status() const
{
    const Head &head = m_workshop.writer->head();
    QJsonArray sources;
    for (const SourceConfig &source : std::as_const(m_workshop.config.sources)) {
        const Health health = m_health.value(source.id);
        QJsonObject json{{QStringLiteral("id"), source.id},
                         {QStringLiteral("items"), health.items},
                         {QStringLiteral("old"), health.old},
                         {QStringLiteral("failures"), health.failures},
                         {QStringLiteral("warnings"), int(health.warnings.size())}};
        if (source.format)
            json.insert(QLatin1String("format"), formatName(*source.format));
        if (health.succeeded.isValid())
            json.insert(QLatin1String("succeeded"), toText(health.succeeded));
        if (!health.problem.isEmpty())
            json.insert(QLatin1String("problem"), health.problem);
        sources.append(json);
    }
    QJsonObject json{
        {QStringLiteral("version"), QStringLiteral(NAOBER_VERSION)},
        {QStringLiteral("village"), m_workshop.config.village.value(QLatin1String("name"))},
        {QStringLiteral("feed"), head.feed},
        {QStringLiteral("epoch"), head.epoch},
        {QStringLiteral("seq"), head.seq},
        {QStringLiteral("records"), m_workshop.writer->live().size()},
        {QStringLiteral("time"), toText(head.time)},
        {QStringLiteral("now"), toText(m_clock.now())},
        {QStringLiteral("sources"), sources}};
    if (m_published.isValid())
        json.insert(QLatin1String("published"), toText(m_published));
    const QString problem = m_problem.isEmpty() ? m_intake.problem() : m_problem;
    if (!problem.isEmpty())
        json.insert(QLatin1String("problem"), problem);
    return json;
}

} // namespace naober
