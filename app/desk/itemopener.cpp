// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/itemopener.h"

#include "domain/text.h"
#include "seal/eventseal.h"
#include "seal/sealedprivate.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace naober {

namespace {

constexpr qsizetype mostText = 2000; // submissions.md §4

QMap<QString, QString> harmless(const QMap<QString, QString> &fields)
{
    QMap<QString, QString> texts;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        texts.insert(it.key(), harmlessText(it.value(), mostText, true));
    return texts;
}

QMap<QString, QString> texts(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts.insert(it.key(), harmlessText(it.value().toString(), mostText));
    return texts;
}

} // namespace

OpenedItem ItemOpener::open(const DeskRow &row) const
{
    OpenedItem opened = row.type == desktypes::submission() ? openSubmission(row) : openEvent(row);
    opened.seq = row.seq;
    opened.id = row.id;
    return opened;
}

QList<OpenedItem> ItemOpener::open(const QList<DeskRow> &rows) const
{
    QList<OpenedItem> opened(rows.size());
    OpenedItem *const out = opened.data();
    constexpr qsizetype portion = 256;
    if (rows.size() <= portion) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            out[i] = open(rows.at(i));
        return opened;
    }
    QThreadPool pool;
    for (qsizetype from = 0; from < rows.size(); from += portion) {
        pool.start([this, &rows, out, from] {
            const qsizetype to = std::min(from + portion, rows.size());
            for (qsizetype i = from; i < to; ++i)
                out[i] = open(rows.at(i));
        });
    }
    pool.waitForDone();
    return opened;
}

OpenedItem ItemOpener::openSubmission(const DeskRow &row) const
{
    const auto record = submissionRecord(row.id, row.json);
    if (!record)
        return {0, {}, std::nullopt, 0, SealError::Malformed};
    CaseSubmission submission{
        record->id,     record->received,          record->role, record->op, record->type,
        record->target, texts(record->publicPart), false,        {},         {}};
    OpenedItem opened;
    const SubmissionFrame frame{record->id, record->op, record->type, record->target,
                                record->publicPart};
    QList<int> generations = m_ring.living();
    std::sort(generations.rbegin(), generations.rend());
    opened.refused = SealError::NoGeneration;
    for (const int generation : std::as_const(generations)) {
        const KeyPair *key = m_ring.find(generation);
        auto part = openPrivate(record->sealed, frame, *key, generation, m_ring.feedId());
        if (part) {
            submission.readable = true;
            submission.fields = harmless(part->fields);
            submission.proof = part->proof;
            opened.generation = generation;
            opened.refused.reset();
            break;
        }
        // It opened, and says something else than what stands around it: refused for good.
        if (part.error() != SealError::NotOpened) {
            opened.refused = part.error();
            break;
        }
    }
    opened.item = submission;
    return opened;
}

OpenedItem ItemOpener::openEvent(const DeskRow &row) const
{
    const auto record = eventRecord(row.id, row.json);
    if (!record)
        return {0, {}, std::nullopt, 0, SealError::Malformed};
    OpenedItem opened;
    opened.generation = record->generation;
    opened.caseId = record->caseId;
    const KeyPair *key = m_ring.find(record->generation);
    if (!key) {
        opened.refused = SealError::NoGeneration;
        return opened;
    }
    const auto json =
        naober::openEvent(record->sealed, {record->id, record->caseId, record->device}, *key,
                          record->generation, m_ring.feedId(), m_ring.deskKey());
    if (!json) {
        opened.refused = json.error();
        return opened;
    }
    auto event = caseEventFromJson(*json);
    if (!event) {
        opened.refused = SealError::Malformed;
        return opened;
    }
    event->received = record->received;
    opened.item = std::move(*event);
    return opened;
}

} // namespace naober
