// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sourcerun.h"

#include "hub/hubtext.h"

#include "domain/limits.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QPointer>

namespace naober {

Q_LOGGING_CATEGORY(hubSource, "naober.hub.source")

namespace {

constexpr int keepActivitiesDays = 31;

QDate dayOf(const QJsonValue &time)
{
    return QDate::fromString(time.toString().left(10), Qt::ISODate);
}

} // namespace

QDate agingDay(const QString &type, const QJsonObject &data)
{
    if (type == recordTypeName(RecordType::Article)) {
        const QDate updated = dayOf(data.value(QLatin1String("updated")));
        const QDate published = dayOf(data.value(QLatin1String("published")));
        return updated.isValid() && updated > published ? updated : published;
    }
    if (type == recordTypeName(RecordType::Event)) {
        const QJsonArray times = data.value(QLatin1String("occurrences")).toArray();
        const QJsonObject last = times.isEmpty() ? data : times.last().toObject();
        const QDate end = dayOf(last.value(QLatin1String("end")));
        return end.isValid() ? end : dayOf(last.value(QLatin1String("start")));
    }
    return {};
}

bool isAged(const StoredRecord &record, const QDate &today, int articleDays)
{
    if (!record.day.isValid())
        return false;
    const bool article = record.type == recordTypeName(RecordType::Article);
    return record.day.daysTo(today) > (article ? articleDays : keepActivitiesDays);
}

SourceRun::SourceRun(const SourceConfig &source, const HubConfig &config, HubStore &store,
                     Fetcher &fetcher, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_config(config)
    , m_store(store)
    , m_fetcher(fetcher)
    , m_clock(clock)
{
    m_report.id = source.id;
}

QDateTime SourceRun::windowStart(const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return QDate(today.year(), today.month(), 1).startOfDay(zone).toUTC();
}

void SourceRun::start()
{
    m_window = windowStart(m_clock.now(), m_config.zone());
    const auto state = m_store.source(m_source.id);
    if (!state)
        return failStorage(state.error());
    m_state = *state;
    // Another address, format or month: what the source said last has to be read again.
    const QString window = m_window.toString(Qt::ISODate) + QLatin1Char(' ')
        + (m_source.format ? formatName(*m_source.format) : QString()) + QLatin1Char(' ')
        + QStringLiteral(NAOBER_VERSION);
    const QString url = m_source.url.toString(QUrl::FullyEncoded);
    if (m_state.url != url || m_state.window != window) {
        m_state.etag.clear();
        m_state.lastModified.clear();
        m_state.bodyHash.clear();
    }
    m_state.url = url;
    m_state.window = window;
    FetchRequest request;
    request.url = m_source.url;
    request.etag = m_state.etag;
    request.lastModified = m_state.lastModified;
    m_fetcher.get(request, [guard = QPointer<SourceRun>(this)](const FetchReply &reply) {
        if (guard)
            guard->fetched(reply);
    });
}

void SourceRun::fetched(const FetchReply &reply)
{
    m_state.checked = m_clock.now();
    m_report.bytes = reply.body.size();
    if (reply.error) {
        qCInfo(hubSource) << m_source.id << "not fetched:" << reply.detail;
        return fail(fetchErrorText(*reply.error));
    }
    if (reply.notModified)
        return succeed(SourceReport::Outcome::Unchanged);
    const QByteArray hash =
        QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex();
    const bool same = hash == m_state.bodyHash;
    m_state.etag = reply.etag;
    m_state.lastModified = reply.lastModified;
    if (same)
        return succeed(SourceReport::Outcome::Unchanged);
    m_state.bodyHash = hash;
    import(reply);
}

void SourceRun::import(const FetchReply &reply)
{
    const auto format = m_source.format
        ? m_source.format
        : detectFormat(reply.body, reply.contentType, reply.url.path());
    if (!format)
        return fail(importErrorText(ImportError::UnknownFormat));
    ImportContext context;
    context.source = m_source.id;
    context.base = reply.url;
    context.zone = m_config.zone();
    context.now = m_window;
    context.language = m_source.language.isEmpty() ? m_config.language() : m_source.language;
    const auto imported = importBytes(*format, reply.body, context);
    // A source that lists nothing any more is told apart from one that never did.
    if (!imported && imported.error() == ImportError::Empty)
        return keep({});
    if (!imported) {
        qCInfo(hubSource) << m_source.id << "not imported as" << formatName(*format);
        return fail(importErrorText(imported.error()));
    }
    keep(*imported);
}

StoredRecord SourceRun::stored(const Record &record,
                               const QHash<QString, StoredRecord> &before) const
{
    StoredRecord result;
    result.id = record.id;
    result.type = record.type;
    result.source = m_source.id;
    result.json = QJsonDocument(record.data).toJson(QJsonDocument::Compact);
    result.day = agingDay(record.type, record.data);
    // News without a date ages from the day that it was first seen.
    if (!result.day.isValid() && record.type == recordTypeName(RecordType::Article)) {
        const QDate known = before.value(record.id).day;
        result.day = known.isValid() ? known : m_clock.now().date();
    }
    return result;
}

SourceRun::Comparison SourceRun::compare(const ImportResult &imported,
                                         const QList<StoredRecord> &known,
                                         const QSet<QString> &erased) const
{
    const QDate today = m_clock.now().toTimeZone(m_config.zone()).date();
    Comparison result;
    QHash<QString, StoredRecord> before;
    QSet<QString> aged;
    for (const StoredRecord &record : known) {
        before.insert(record.id, record);
        const QJsonObject data = QJsonDocument::fromJson(record.json).object();
        result.had.insert(record.id, listed(record.type, data, today));
        if (isAged(record, today, m_config.articleDays))
            aged.insert(record.id);
    }
    for (const Record &record : imported.records) {
        if (erased.contains(record.id) || result.has.contains(record.id))
            continue;
        result.has.insert(record.id, listed(record.type, record.data, today));
        const StoredRecord made = stored(record, before);
        if (made.json.size() > limits::recordBytes) {
            result.warnings.append(
                HubText::tr("%1 is larger than a record may be; left out").arg(record.id));
            continue;
        }
        aged.remove(record.id);
        const StoredRecord old = before.value(record.id);
        if (old.json != made.json || old.type != made.type)
            result.put.append(made);
    }
    result.absence = decideAbsence(m_source.completeness, result.had, result.has, today);
    if (result.has.isEmpty() && !result.had.isEmpty() && result.absence.warning.isEmpty()) {
        result.absence.warning =
            HubText::tr("lists nothing any more; what it had (%1) is kept").arg(result.had.size());
    }
    result.aged = aged.values();
    return result;
}

void SourceRun::keep(const ImportResult &imported)
{
    const auto known = m_store.records(m_source.id);
    const auto erased = m_store.erased();
    if (!known || !erased)
        return failStorage(known ? erased.error() : known.error());
    const Comparison compared = compare(imported, *known, *erased);
    const QString silence = compared.absence.warning;
    m_report.warnings = imported.warnings + compared.warnings;
    if (!silence.isEmpty())
        m_report.warnings.append(silence);
    m_report.deleted = int(compared.absence.gone.size());
    m_report.put = int(compared.put.size());
    m_report.items = int(compared.has.size());
    m_report.outcome = SourceReport::Outcome::Updated;
    m_state.records = m_report.items;
    m_state.problem = silence;
    m_state.succeeded = m_clock.now();
    m_state.failures = 0;
    const QStringList gone = compared.absence.gone + compared.aged;
    if (const auto kept = m_store.apply(m_state, compared.put, gone); !kept)
        return failStorage(kept.error());
    emit finished(m_report);
}

void SourceRun::succeed(SourceReport::Outcome outcome)
{
    m_state.succeeded = m_clock.now();
    m_state.failures = 0;
    m_report.outcome = outcome;
    m_report.items = m_state.records;
    if (const auto saved = m_store.saveSource(m_state); !saved)
        return failStorage(saved.error());
    emit finished(m_report);
}

void SourceRun::fail(const QString &words)
{
    // Not what was said this time: the next try has to look anew.
    const auto before = m_store.source(m_source.id);
    if (before) {
        m_state.etag = before->url == m_state.url ? before->etag : QByteArray();
        m_state.lastModified = before->url == m_state.url ? before->lastModified : QByteArray();
        m_state.bodyHash = before->url == m_state.url ? before->bodyHash : QByteArray();
        m_state.window = before->window;
        ++m_state.failures;
        m_state.problem = words;
        if (const auto saved = m_store.saveSource(m_state); !saved)
            return failStorage(saved.error());
    }
    m_report.outcome = SourceReport::Outcome::Failed;
    m_report.error = words;
    m_report.items = m_state.records;
    emit finished(m_report);
}

void SourceRun::failStorage(StorageError error)
{
    m_report.outcome = SourceReport::Outcome::Failed;
    m_report.error = storageErrorText(error);
    emit finished(m_report);
}

} // namespace naober
