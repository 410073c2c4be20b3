// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/videomodel.h"

#include "domain/video.h"
#include "models/recordrows.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct VideoRow : CardRow
{
    QDateTime published;
    int seconds = 0;
    QString publisher;
    QStringList broadcasts;
    QString stream;
    QString link;

    bool operator==(const VideoRow &) const = default;
};

} // namespace

class VideoRows : public RecordRows<Video, VideoRow>
{
public:
    explicit VideoRows(const VideoModel &model)
        : RecordRows(RecordType::Video)
        , m_model(model)
    {
        role("published", [](const VideoRow &row, const Records &) { return row.published; });
        role("publishedText", [](const VideoRow &row, const Records &records) {
            return publishedText(row.published, records);
        });
        role("durationText", [](const VideoRow &row, const Records &records) {
            return ThingWords(wordsOf(records)).playingTime(row.seconds);
        });
        role("publisher", [](const VideoRow &row, const Records &) { return row.publisher; });
        role("broadcasts", [](const VideoRow &row, const Records &) { return row.broadcasts; });
        role("stream", [](const VideoRow &row, const Records &) { return row.stream; });
        role("link", [](const VideoRow &row, const Records &) { return row.link; });
    }

protected:
    RecordFilter filter(const Records &) const override { return {}; }
    bool sifts() const override { return !m_model.m_text.isEmpty(); }
    VideoRow row(const QString &id, const Video &from, const Records &) const override
    {
        VideoRow row;
        fill(row, id, from.title, from);
        row.categories = from.categories;
        row.image = from.poster;
        row.published = from.published;
        row.seconds = from.durationSeconds;
        row.publisher = from.publisher;
        row.broadcasts = from.broadcasts;
        row.stream = from.stream;
        row.link = from.link;
        return row;
    }
    bool accepts(const VideoRow &row, const Records &) const override
    {
        return m_model.m_text.isEmpty()
            || containsWords(row.title + QLatin1Char(' ') + row.summary, m_model.m_text);
    }
    bool before(const VideoRow &a, const VideoRow &b, const Records &) const override
    {
        return a.published > b.published;
    }

private:
    const VideoModel &m_model;
};

VideoModel::VideoModel(QObject *parent)
    : RecordListModel(std::make_unique<VideoRows>(*this), parent)
{ }

} // namespace naober
