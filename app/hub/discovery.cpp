// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/discovery.h"

#include "hub/hubtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMap>
#include <QPointer>

namespace naober {

namespace {

constexpr qsizetype mostCandidates = 30;

QString key(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

QString titleOf(const Record &record)
{
    const QString title = record.data.value(QLatin1String("title")).toString();
    return title.isEmpty() ? record.data.value(QLatin1String("name")).toString() : title;
}

QString countedTypes(const QList<Record> &records)
{
    QMap<QString, int> counts;
    for (const Record &record : records)
        ++counts[record.type];
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return words.join(QLatin1String(", "));
}

} // namespace

Discovery::Discovery(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{ }

void Discovery::start(const QUrl &site)
{
    m_site = site;
    FetchRequest request;
    request.url = site;
    m_seen.insert(key(site));
    emit looking(site);
    m_fetcher.get(request, [guard = QPointer<Discovery>(this)](const FetchReply &reply) {
        if (guard)
            guard->pageFetched(reply);
    });
}

void Discovery::pageFetched(const FetchReply &reply)
{
    if (reply.error) {
        m_problem = fetchErrorText(*reply.error);
        emit finished();
        return;
    }
    m_seen.insert(key(reply.url));
    // Perhaps the address is the feed itself.
    if (!read(reply))
        addCandidates(readPageLinks(reply.body, reply.url), reply.url);
    next();
}

void Discovery::addCandidates(const PageLinks &links, const QUrl &base)
{
    for (const QUrl &url : links.declared)
        add(url);
    for (const QUrl &url : links.linked)
        add(url);
    add(base.resolved(QUrl(QStringLiteral("/feed/"))));
    if (links.isWordPress || links.hasEventsCalendar) {
        add(base.resolved(QUrl(QStringLiteral("/events/?ical=1"))));
        add(base.resolved(QUrl(QStringLiteral("/agenda/?ical=1"))));
    }
}

void Discovery::add(const QUrl &url)
{
    if (m_queue.size() >= mostCandidates || m_seen.contains(key(url)))
        return;
    m_seen.insert(key(url));
    m_queue.enqueue(url);
}

void Discovery::next()
{
    if (m_queue.isEmpty()) {
        if (m_found.isEmpty())
            m_problem = HubText::tr("no feed or calendar was found there");
        emit finished();
        return;
    }
    FetchRequest request;
    request.url = m_queue.dequeue();
    request.namedBy = m_site;
    emit looking(request.url);
    m_fetcher.get(request, [guard = QPointer<Discovery>(this)](const FetchReply &reply) {
        if (guard)
            guard->fetched(reply);
    });
}

void Discovery::fetched(const FetchReply &reply)
{
    if (!reply.error)
        read(reply);
    next();
}

bool Discovery::read(const FetchReply &reply)
{
    const QByteArray hash = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256);
    if (m_bodies.contains(hash))
        return false;
    m_bodies.insert(hash);
    const auto format = detectFormat(reply.body, reply.contentType, reply.url.path());
    if (!format)
        return false;
    FoundSource found;
    found.source.format = format;
    found.source.url = reply.url;
    found.source.id = freeId(*format, reply.url);
    if (*format == Format::ICalendar && reply.url.query().contains(QLatin1String("ical=1")))
        found.source.completeness = Completeness::Upcoming;
    ImportContext context;
    context.source = found.source.id;
    context.base = reply.url;
    context.zone = QTimeZone("Europe/Amsterdam");
    context.now = QDateTime::currentDateTimeUtc();
    const auto imported = importBytes(*format, reply.body, context);
    if (!imported || imported->records.isEmpty())
        return false;
    found.items = int(imported->records.size());
    found.types = countedTypes(imported->records);
    found.first = titleOf(imported->records.first());
    m_found.append(found);
    return true;
}

QString Discovery::freeId(Format format, const QUrl &url) const
{
    QString host = url.isLocalFile() ? url.fileName() : url.host();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    const QString kind = format == Format::ICalendar ? QStringLiteral("agenda")
        : format == Format::GeoJson                  ? QStringLiteral("places")
        : format == Format::Hsds                     ? QStringLiteral("guide")
                                                     : QStringLiteral("news");
    const QString base = idFromName(host.left(20)) + QLatin1Char('-') + kind;
    QString id = base;
    const auto taken = [this](const QString &wanted) {
        for (const FoundSource &found : m_found) {
            if (found.source.id == wanted)
                return true;
        }
        return false;
    };
    for (int i = 2; taken(id); ++i)
        id = base + QStringLiteral("-%1").arg(i);
    return id;
}

} // namespace naober
