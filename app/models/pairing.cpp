// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing.h"

#include "sync/feedclient.h"
#include "sync/villagefinder.h"

#include <QPointer>

namespace naober {

Pairing::Pairing(QString demonstration, QObject *parent)
    : QObject(parent)
    , m_demonstration(std::move(demonstration))
{ }

Pairing::~Pairing()
{
    m_pool.waitForDone();
}

QString Pairing::host() const
{
    return m_link.base.isLocalFile() ? m_link.base.toLocalFile() : m_link.base.host();
}

QString Pairing::message() const
{
    return m_stage == Failed ? syncErrorText(m_error) : QString();
}

void Pairing::begin(const QString &text)
{
    look(text.trimmed(), false);
}

void Pairing::beginFile(const QUrl &file)
{
    look(file.isLocalFile() ? file.toLocalFile() : file.toString(), false);
}

void Pairing::beginDemonstration()
{
    if (hasDemonstration())
        look(m_demonstration, true);
}

void Pairing::look(const QString &text, bool trusted)
{
    ++m_attempt;
    m_trusted = trusted;
    m_words.clear();
    m_link = {};
    if (!m_finder) {
        m_client = std::make_unique<FeedClient>();
        m_finder = std::make_unique<VillageFinder>(*m_client);
        connect(m_finder.get(), &VillageFinder::found, this, &Pairing::take);
        connect(m_finder.get(), &VillageFinder::failed, this, &Pairing::fail);
    }
    setStage(Looking);
    m_finder->find(text);
}

void Pairing::take(const FeedLink &link)
{
    if (m_stage != Looking)
        return;
    m_link = link;
    if (m_trusted) {
        setStage(Done);
        emit paired(m_link);
        return;
    }
    const QPointer<Pairing> self(this);
    m_pool.start([self, link, attempt = m_attempt] {
        const QStringList words = checkWords(link);
        // The destructor waits for this, so the object is still there.
        QMetaObject::invokeMethod(self,
                                  [self, attempt, words] { self->showWords(attempt, words); });
    });
}

void Pairing::showWords(int attempt, const QStringList &words)
{
    if (attempt != m_attempt || m_stage != Looking)
        return;
    if (words.isEmpty()) {
        fail(SyncError::StorageFailed);
        return;
    }
    m_words = words;
    setStage(CheckWords);
}

void Pairing::confirm()
{
    if (m_stage != CheckWords)
        return;
    setStage(Done);
    emit paired(m_link);
}

void Pairing::cancel()
{
    ++m_attempt;
    m_words.clear();
    m_link = {};
    setStage(Idle);
}

void Pairing::fail(SyncError error)
{
    if (m_stage != Looking)
        return;
    m_error = error;
    setStage(Failed);
}

void Pairing::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

} // namespace naober
