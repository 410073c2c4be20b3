// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/feedassembler.h"

#include "domain/limits.h"
#include "domain/text.h"

namespace naober {

namespace {

/// Enough to make a thread worth its start, few enough to keep the last one from waiting long.
constexpr qsizetype batchSize = 128;

} // namespace

FeedAssembler::FeedAssembler(const ImportContext &context)
    : m_context(context)
{ }

FeedAssembler::~FeedAssembler()
{
    m_threads.waitForDone();
}

void FeedAssembler::add(FeedItem item)
{
    if (isFull())
        return;
    ++m_count;
    settleIdentity(item);
    m_batch.append(std::move(item));
    if (m_batch.size() >= batchSize)
        dispatch();
}

/// Some feeds give all their items one id: then the link tells them apart.
void FeedAssembler::settleIdentity(FeedItem &item)
{
    if (item.id.isEmpty())
        return;
    const auto known = m_linkOfId.constFind(item.id);
    if (known == m_linkOfId.cend())
        m_linkOfId.insert(item.id, item.link);
    else if (!item.link.isEmpty() && *known != item.link)
        item.id = item.link;
}

FeedAssembler::Made FeedAssembler::convert(const Batch &batch, const FeedInfo &feed,
                                           const ImportContext &context)
{
    Made made;
    made.records.reserve(batch.size());
    for (const FeedItem &item : batch) {
        if (std::optional<Record> record = recordOf(item, feed, context, made.warnings))
            made.records.append(std::move(*record));
    }
    return made;
}

void FeedAssembler::dispatch()
{
    if (m_underWay.size() >= std::size_t(2 * m_threads.maxThreadCount())) {
        collect(m_underWay.front().get());
        m_underWay.pop_front();
    }
    auto task = std::make_shared<std::packaged_task<Made()>>(
        [batch = std::exchange(m_batch, {}), feed = info, context = m_context] {
            return convert(batch, feed, context);
        });
    m_underWay.push_back(task->get_future());
    m_threads.start([task] { (*task)(); });
}

void FeedAssembler::collect(Made made)
{
    for (Record &record : made.records) {
        const qsizetype before = m_recordIds.size();
        m_recordIds.insert(record.id);
        if (m_recordIds.size() == before) {
            warn(QLatin1Char('"') + record.data.value(QLatin1String("title")).toString()
                 + QLatin1String("\": stands in the feed more than once; the first counts"));
        } else {
            m_result.records.append(std::move(record));
        }
    }
    for (const QString &warning : std::as_const(made.warnings))
        warn(warning);
}

void FeedAssembler::warn(const QString &warning)
{
    if (m_result.warnings.size() < importlimits::warnings)
        m_result.warnings.append(harmlessText(warning, limits::line));
    else
        ++m_unlistedWarnings;
}

Result<ImportResult, ImportError> FeedAssembler::finish(bool sound)
{
    for (; !m_underWay.empty(); m_underWay.pop_front())
        collect(m_underWay.front().get());
    collect(convert(m_batch, info, m_context));
    m_batch.clear();
    if (m_count == 0)
        return sound ? ImportError::Empty : ImportError::Malformed;
    // A title behind the items is late for those that were under way already.
    const QString publisher = harmlessText(info.title, limits::line);
    for (Record &record : m_result.records) {
        if (!publisher.isEmpty() && !record.data.contains(QLatin1String("publisher")))
            record.data.insert(QLatin1String("publisher"), publisher);
    }
    if (m_unlistedWarnings > 0) {
        m_result.warnings.append(
            QStringLiteral("%1 more warnings are not listed").arg(m_unlistedWarnings));
    }
    return std::move(m_result);
}

} // namespace naober
