// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/videodetails.h"

#include "models/handoutfacts.h"
#include "models/words/thingwords.h"

namespace naober {

VideoDetails::VideoDetails(QObject *parent)
    : RecordDetails(RecordType::Video, parent)
{ }

RecordDetails::Card VideoDetails::take(const QJsonObject &data)
{
    m_video = fromJson<Video>(data);
    Card card;
    card.title = m_video.title;
    card.summary = m_video.summary;
    card.categories = m_video.categories;
    card.image = m_video.poster;
    card.link = m_video.link;
    card.sourceName = m_video.publisher;
    return card;
}

QString VideoDetails::publishedText() const
{
    return records() ? naober::publishedText(m_video.published, *records()) : QString();
}

QString VideoDetails::durationText() const
{
    return ThingWords(words()).playingTime(m_video.durationSeconds);
}

void VideoDetails::describe(HandoutFacts &facts) const
{
    facts.over(words().list(categories()));
    facts.fact(tr("Lasts", "label on paper"), durationText());
    facts.fact(tr("By", "who made it"), m_video.publisher);
    facts.website(m_video.link);
    facts.section(tr("When it is on television"), m_video.broadcasts);
    const QString address = m_video.link.isEmpty() ? m_video.stream : m_video.link;
    facts.code(address, tr("Point your phone at this square to watch."));
}

} // namespace naober
