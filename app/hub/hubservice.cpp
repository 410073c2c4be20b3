// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubservice.h"

#include "hub/publishrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

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

HubService::HubService(HubWorkshop &workshop, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_clock(clock)
    , m_server(serveOptions(workshop))
{
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
    m_server.setWellKnown(m_workshop.link.toFile());
    refresh();
    if (const auto started = m_server.start(); !started)
        return started;
    m_upkeep.start();
    m_next.start(0);
    return {};
}

void HubService::runDue()
{
    if (m_running)
        return;
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
    wait();
}

void HubService::wait()
{
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds next = longestWait;
    for (const Health &health : std::as_const(m_health))
        next = std::min(next, std::chrono::milliseconds(now.msecsTo(health.due)));
    m_next.start(std::max(next, soonest));
}

void HubService::keepFresh()
{
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
    if (!m_problem.isEmpty())
        json.insert(QLatin1String("problem"), m_problem);
    return json;
}

} // namespace naober
