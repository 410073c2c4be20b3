// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/publishrun.h"

#include "hub/hubtext.h"
#include "hub/intake/deskadditions.h"
#include "hub/recordpictures.h"
#include "hub/sourcerun.h"

#include "domain/limits.h"
#include "domain/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace naober {

Q_LOGGING_CATEGORY(hubPublish, "naober.hub.publish")

namespace {

constexpr int sourcesAtOnce = 4;

QJsonObject dataOf(const StoredRecord &record)
{
    return QJsonDocument::fromJson(record.json).object();
}

StoredRecord corrected(StoredRecord record, DeskAdditions &desk)
{
    const QJsonObject data = desk.corrected(record.id, record.type, dataOf(record));
    record.json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return record;
}

/// Most records have no picture; they need not be taken apart to see that.
bool mayHavePictures(const StoredRecord &record)
{
    return record.json.contains("\"url\"") || record.json.contains("\"media\"");
}

} // namespace

QString villageSource()
{
    return QStringLiteral("village");
}

QString eraseFromFeed(HubStore &store, FeedWriter &writer, const QString &folder)
{
    const auto unfinished = store.unfinishedErasures(folder);
    const auto all = store.erased();
    if (!unfinished || !all)
        return storageErrorText(unfinished ? all.error() : unfinished.error());
    QStringList ids = *unfinished + writer.holding(*all);
    ids.removeDuplicates();
    if (ids.isEmpty())
        return {};
    if (const auto erased = writer.erase(ids); !erased)
        return publishErrorText(erased.error());
    if (const auto done = store.erasuresFinished(ids, folder); !done)
        return storageErrorText(done.error());
    return {};
}

PublishRun::PublishRun(const HubConfig &config, HubStore &store, FeedWriter &writer,
                       Fetcher &fetcher, const Clock &clock, const QString &feedFolder,
                       QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_store(store)
    , m_writer(writer)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_feedFolder(feedFolder)
    , m_pictures(store, writer, fetcher, clock, feedFolder)
{
    connect(&m_pictures, &PictureStage::finished, this, &PublishRun::publish);
}

void PublishRun::start(const QList<SourceConfig> &due)
{
    m_timer.start();
    for (const SourceConfig &source : due)
        m_queue.enqueue(source);
    adoptIfNew();
    const QString unerased = eraseFromFeed(m_store, m_writer, m_feedFolder);
    if (!unerased.isEmpty())
        m_report.warnings.append(unerased);
    QMetaObject::invokeMethod(this, &PublishRun::nextSources, Qt::QueuedConnection);
}

void PublishRun::adoptIfNew()
{
    const auto isNew = m_store.isNew();
    if (!isNew || !*isNew || m_writer.live().isEmpty())
        return;
    // The hub's memory was lost, the feed was not: without this, sources that are silent today
    // would lose all that they gave.
    QList<StoredRecord> records;
    for (const RecordChange &line : m_writer.live()) {
        const QString source = line.id.left(line.id.lastIndexOf(QLatin1Char('-')));
        if (source == villageSource() || source == DeskAdditions::source())
            continue;
        const QJsonObject data = QJsonDocument::fromJson(line.json).object();
        records.append({line.id, line.type, source, line.json, agingDay(line.type, data)});
    }
    if (records.isEmpty())
        return;
    if (const auto adopted = m_store.adopt(records); !adopted)
        qCWarning(hubPublish) << "feed not adopted:" << storageErrorName(adopted.error());
    else
        m_report.warnings.append(
            HubText::tr("hub.sqlite was not there; %1 records were taken over from the feed")
                .arg(records.size()));
}

void PublishRun::nextSources()
{
    if (m_queue.isEmpty() && m_running == 0)
        return collect();
    while (m_running < sourcesAtOnce && !m_queue.isEmpty()) {
        auto *run = new SourceRun(m_queue.dequeue(), m_config, m_store, m_fetcher, m_clock, this);
        connect(run, &SourceRun::finished, this, &PublishRun::sourceFinished, Qt::QueuedConnection);
        connect(run, &SourceRun::finished, run, &QObject::deleteLater);
        ++m_running;
        run->start();
    }
}

void PublishRun::sourceFinished(const SourceReport &report)
{
    --m_running;
    m_report.bytes += report.bytes;
    m_report.sources.append(report);
    nextSources();
}

QUrl PublishRun::urlOf(const QString &source) const
{
    for (const SourceConfig &known : m_config.sources) {
        if (known.id == source)
            return known.url;
    }
    return QUrl::fromLocalFile(m_config.file);
}

void PublishRun::collect()
{
    QStringList sources;
    for (const SourceConfig &source : m_config.sources)
        sources.append(source.id);
    // What hub.json does not name any more was taken away by its keeper.
    if (const auto kept = m_store.keepOnlySources(sources); !kept)
        return fail(storageErrorText(kept.error()));
    const auto records = m_store.allRecords();
    const auto erased = m_store.erased();
    if (!records || !erased)
        return fail(storageErrorText(records ? erased.error() : records.error()));
    const QDate today = m_clock.now().toTimeZone(m_config.zone()).date();
    DeskAdditions desk(m_store.database());
    if (!desk.load())
        return fail(storageErrorText(StorageError::Failed));
    QJsonObject data = m_config.village;
    data.insert(QLatin1String("source"), villageSource());
    data.remove(QLatin1String("intakeKey")); // only desks say which it is
    if (!desk.intakeKey().isEmpty())
        data.insert(QLatin1String("intakeKey"), desk.intakeKey());
    const Record village =
        normalized({recordTypeName(RecordType::Village),
                    makeRecordId(RecordType::Village, villageSource(), u"village"), data});
    m_records = {{village.id, village.type, villageSource(),
                  QJsonDocument(village.data).toJson(QJsonDocument::Compact), QDate()}};
    QHash<QString, int> old;
    QHash<QString, int> all;
    for (const StoredRecord &record : *records) {
        if (erased->contains(record.id))
            continue;
        ++all[record.source];
        if (isAged(record, today, m_config.articleDays))
            ++old[record.source];
        else
            m_records.append(desk.hasCorrections(record.id) ? corrected(record, desk) : record);
    }
    for (const Record &request : desk.board()) {
        if (!erased->contains(request.id))
            m_records.append({request.id,
                              request.type,
                              DeskAdditions::source(),
                              QJsonDocument(request.data).toJson(QJsonDocument::Compact),
                              {}});
    }
    countOld(old, all);
    wantPictures();
}

void PublishRun::countOld(const QHash<QString, int> &old, const QHash<QString, int> &all)
{
    for (SourceReport &source : m_report.sources) {
        source.old = old.value(source.id);
        const bool news = source.outcome == SourceReport::Outcome::Updated;
        if (news && source.old > 0 && source.old == all.value(source.id))
            source.warnings.append(
                HubText::tr("everything in it (%1) is over or too old; none of it is published")
                    .arg(source.old));
    }
}

void PublishRun::wantPictures()
{
    QList<PictureStage::Wanted> wanted;
    for (const StoredRecord &record : std::as_const(m_records)) {
        if (!mayHavePictures(record))
            continue;
        const QUrl source = urlOf(record.source);
        const QStringList urls = pictureUrls(dataOf(record));
        for (const QString &url : urls)
            wanted.append({source.resolved(QUrl(url)), source});
    }
    m_pictures.start(wanted);
}

RecordChange PublishRun::change(const StoredRecord &record) const
{
    RecordChange change;
    change.operation = RecordChange::Operation::Put;
    change.id = record.id;
    change.type = record.type;
    change.json = record.json;
    if (!mayHavePictures(record))
        return change;
    const QUrl source = urlOf(record.source);
    const QJsonObject data = withPictures(dataOf(record), [&](const Image &image) {
        Image found;
        if (!image.media.isEmpty() && m_pictures.hasMedia(image.media))
            found = image;
        else if (!image.url.isEmpty())
            found = m_pictures.image(source.resolved(QUrl(image.url)));
        found.alt = image.alt;
        return found;
    });
    change.json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return change;
}

QList<RecordChange> PublishRun::changes()
{
    QList<RecordChange> changes;
    changes.reserve(m_records.size());
    for (const StoredRecord &record : std::as_const(m_records)) {
        RecordChange made = change(record);
        // Its pictures came in since its source was read. One such record must not stop the others.
        if (made.json.size() > limits::recordBytes) {
            m_report.warnings.append(HubText::tr("%1 of %2 is larger than a record may be; it "
                                                 "stays as it was, or away")
                                         .arg(record.id, record.source));
            made = m_writer.live().value(record.id);
            if (made.id.isEmpty())
                continue;
        }
        changes.append(made);
    }
    return changes;
}

void PublishRun::publish()
{
    m_report.picturesFetched = m_pictures.fetchedCount();
    m_report.bytes += m_pictures.bytes();
    m_report.warnings += m_pictures.warnings();
    const auto published = m_writer.publishAll(changes());
    if (!published)
        return fail(publishErrorText(published.error()));
    m_report.put = published->put;
    m_report.deleted = published->deleted;
    if (const auto signedAnew = m_writer.resignIfDue(); !signedAnew)
        return fail(publishErrorText(signedAnew.error()));
    m_writer.prune();
    finish();
}

void PublishRun::fail(const QString &words)
{
    m_report.error = words;
    finish();
}

void PublishRun::finish()
{
    std::sort(m_report.sources.begin(), m_report.sources.end(),
              [](const SourceReport &a, const SourceReport &b) { return a.id < b.id; });
    m_report.epoch = m_writer.head().epoch;
    m_report.seq = m_writer.head().seq;
    m_report.records = m_writer.live().size();
    m_report.milliseconds = m_timer.elapsed();
    emit finished(m_report);
}

} // namespace naober
