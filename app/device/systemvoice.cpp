// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/systemvoice.h"

#include "device/log.h"
#include "device/voiceworker.h"

#include <QDeadlineTimer>
#include <QThread>

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto longestGoodbye = 500ms;

} // namespace

SystemVoice::SystemVoice(const QString &engine, QObject *parent)
    : Voice(parent)
    , m_thread(new QThread)
    , m_worker(new VoiceWorker(engine))
{
    m_thread->setObjectName(QStringLiteral("voice"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &VoiceWorker::ready, this, &Voice::ready);
    connect(m_worker, &VoiceWorker::finished, this, [this](int number) {
        if (number == m_number)
            emit finished();
    });
    connect(m_worker, &VoiceWorker::failed, this, [this](int number) {
        if (number == m_number)
            emit failed();
    });
    m_thread->start();
}

SystemVoice::~SystemVoice()
{
    stop();
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(longestGoodbye))) {
        delete m_thread;
        return;
    }
    // It waits for an engine that does not answer. Both stay until the process ends: to destroy a
    // thread that runs would end the process here and now.
    qCWarning(logDevice) << "the speech engine does not answer; it is left behind";
}

void SystemVoice::open(const QStringList &languages)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, languages] { worker->open(languages); });
}

void SystemVoice::say(const QString &text, const QString &language, double rate)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, number = ++m_number, text, language, rate] {
                                  worker->say(number, text, language, rate);
                              });
}

void SystemVoice::stop()
{
    ++m_number;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

} // namespace naober
