// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recorddetails.h"

#include "models/blockvalues.h"
#include "models/handoutfacts.h"

namespace naober {

RecordDetails::RecordDetails(RecordType type, QObject *parent)
    : QObject(parent)
    , m_type(type)
{ }

Records *RecordDetails::records() const
{
    return m_records;
}

void RecordDetails::setRecords(Records *records)
{
    if (m_records == records)
        return;
    if (m_records)
        m_records->disconnect(this);
    m_records = records;
    if (records) {
        connect(records, &Records::recordsChanged, this, [this](const ChangeSet &changes) {
            const QString type = recordTypeName(m_type);
            if (changes.changed.value(type).contains(m_id)
                || changes.removed.value(type).contains(m_id) || concerns(changes))
                read();
        });
        connect(records, &Records::storeChanged, this, &RecordDetails::read);
        connect(records, &Records::wordsChanged, this, &RecordDetails::read);
        // "Open until" and "today" grow old.
        connect(records, &Records::minuteChanged, this, &RecordDetails::changed);
        connect(records, &Records::dayChanged, this, &RecordDetails::read);
        connect(records, &Records::mediaChanged, this, &RecordDetails::mediaChanged);
    }
    emit recordsSet();
    read();
}

void RecordDetails::setRecordId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    emit recordIdChanged();
    read();
}

QVariantList RecordDetails::body() const
{
    return blockValues(m_card.body, [this](const QString &name) { return mediaUrl(name); });
}

QUrl RecordDetails::imageUrl() const
{
    return mediaUrl(m_card.image.media);
}

Handout RecordDetails::handout() const
{
    Handout handout;
    if (!m_exists)
        return handout;
    handout.title = m_card.title;
    handout.summary = m_card.summary;
    handout.body = m_card.body;
    handout.picture = imageUrl().toLocalFile();
    for (const Block &block : m_card.body) {
        if (block.kind == Block::Kind::Picture)
            handout.pictures.insert(block.image.media, mediaUrl(block.image.media).toLocalFile());
    }
    HandoutFacts facts(handout, words(), today());
    describe(facts);
    facts.source(m_card.sourceName);
    return handout;
}

void RecordDetails::classBegin()
{
    m_complete = false;
}

void RecordDetails::componentComplete()
{
    m_complete = true;
    read();
}

bool RecordDetails::concerns(const ChangeSet &) const
{
    return false;
}

void RecordDetails::read()
{
    if (!m_complete)
        return;
    std::optional<QJsonObject> data;
    if (m_records)
        data = m_records->data(m_type, m_id);
    m_exists = data.has_value();
    m_card = take(m_exists ? m_records->localized(*data) : QJsonObject());
    emit changed();
    emit mediaChanged();
}

QUrl RecordDetails::mediaUrl(const QString &name) const
{
    return m_records ? m_records->mediaUrl(name) : QUrl();
}

QString RecordDetails::nameOf(RecordType type, const QString &id) const
{
    if (!m_records || id.isEmpty())
        return {};
    const std::optional<QJsonObject> data = m_records->data(type, id);
    if (!data)
        return {};
    const QJsonObject texts = m_records->localized(*data);
    return texts.value(QLatin1String("name")).toString();
}

DateWords RecordDetails::words() const
{
    return m_records ? wordsOf(*m_records) : DateWords(QLocale(), QTimeZone::utc());
}

QDateTime RecordDetails::now() const
{
    return m_records ? m_records->now() : QDateTime();
}

QDate RecordDetails::today() const
{
    return now().date();
}

} // namespace naober
