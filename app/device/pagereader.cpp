// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/pagereader.h"

#include <utility>

namespace naober {

namespace {

QStringList textsOf(const QList<Passage> &passages)
{
    QStringList texts;
    for (const Passage &passage : passages)
        texts.append(passage.text);
    return texts;
}

/// Where what scrolls ends in \a passages; all of them where nothing scrolls.
qsizetype endOfScrolling(const QList<Passage> &passages)
{
    for (qsizetype index = passages.size(); index > 0; --index) {
        if (passages.at(index - 1).scrolls)
            return index;
    }
    return passages.size();
}

} // namespace

void PageReader::setSpeech(Speech *speech)
{
    if (m_speech == speech)
        return;
    stop();
    if (m_speech)
        m_speech->disconnect(this);
    m_speech = speech;
    if (speech) {
        connect(speech, &Speech::languagesChanged, this, &PageReader::availableChanged);
        connect(speech, &Speech::textBegun, this, &PageReader::onTextBegun);
        connect(speech, &Speech::ended, this, &PageReader::goOn);
        connect(speech, &Speech::stopped, this, &PageReader::silence);
    }
    emit speechChanged();
    emit availableChanged();
}

void PageReader::setPage(QQuickItem *page)
{
    if (m_page == page)
        return;
    stop();
    m_page = page;
    emit pageChanged();
}

void PageReader::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    stop();
    m_language = language;
    emit languageChanged();
    emit availableChanged();
}

void PageReader::start()
{
    if (!isAvailable())
        return;
    // Also what somebody else has it say: its end must not be taken for that of the page.
    m_speech->stop();
    silence();
    m_room = Speech::longestText;
    QList<Passage> passages = passagesOf(m_page);
    passages.resize(endOfScrolling(passages));
    say(passages, Stage::Page);
    if (isReading()) {
        m_told = true;
        emit readingChanged();
    }
}

void PageReader::toggle()
{
    if (isReading())
        stop();
    else
        start();
}

void PageReader::stop()
{
    if (isReading() && m_speech)
        m_speech->stop();
    silence();
}

QStringList PageReader::transcript() const
{
    QList<Passage> passages = passagesOf(m_page);
    passages.resize(endOfScrolling(passages));
    return textsOf(passages + lastPassages());
}

QList<Passage> PageReader::lastPassages() const
{
    const QList<Passage> ofPage = passagesOf(m_page);
    QList<Passage> passages = ofPage.mid(endOfScrolling(ofPage));
    for (QQuickItem *item : m_frame)
        passages += passagesOf(item);
    return passages;
}

void PageReader::say(QList<Passage> passages, Stage stage)
{
    // What frames the page is short, and said also after a page that filled the room.
    qsizetype fit = stage == Stage::Frame ? passages.size() : 0;
    while (fit < passages.size() && m_room > 0)
        m_room -= passages.at(fit++).text.size();
    passages.resize(fit);
    m_passages = passages;
    m_stage = stage;
    if (!passages.isEmpty())
        m_speech->sayAll(textsOf(passages), m_language);
    else if (stage == Stage::Page)
        goOn();
    else
        silence();
}

void PageReader::goOn()
{
    if (m_stage == Stage::Silent)
        return;
    if (m_stage == Stage::Frame) {
        silence();
        return;
    }
    // A list has made more of its rows since, because those before them were brought into sight.
    QList<Passage> passages = passagesOf(m_page);
    passages.resize(endOfScrolling(passages));
    qsizetype next = passages.size();
    for (qsizetype index = 0; m_item && m_room > 0 && index < passages.size(); ++index) {
        if (passages.at(index).item == m_item)
            next = index + 1;
    }
    if (next < passages.size())
        say(passages.mid(next), Stage::Page);
    else
        say(lastPassages(), Stage::Frame);
}

void PageReader::onTextBegun(int index)
{
    if (isReading() && index < m_passages.size())
        setItem(m_passages.at(index).item);
}

void PageReader::silence()
{
    setItem(nullptr);
    m_passages.clear();
    const bool wasReading = std::exchange(m_told, false);
    m_stage = Stage::Silent;
    if (wasReading)
        emit readingChanged();
}

void PageReader::setItem(QQuickItem *item)
{
    if (m_item == item)
        return;
    m_item = item;
    emit itemChanged();
}

} // namespace naober
