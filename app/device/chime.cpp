// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/chime.h"

#include "device/log.h"

#include <QDataStream>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtMath>

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto longestSound = 5s;
constexpr int sampleRate = 22050;
constexpr double seconds = 0.9;
constexpr double firstTone = 523.25; // c"
constexpr double secondTone = 659.26; // e"
constexpr double secondBegins = 0.22;
constexpr double loudness = 0.25;

/// One struck tone \a since seconds after it began: soft at its start, then dying away.
double struck(double tone, double since)
{
    if (since < 0.0)
        return 0.0;
    const double swell = qMin(1.0, since / 0.02);
    return swell * qExp(-5.0 * since) * qSin(2.0 * M_PI * tone * since);
}

} // namespace

Chime::Chime(QString player, QObject *parent)
    : QObject(parent)
    , m_player(std::move(player))
{ }

Chime::~Chime()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(200);
    }
}

QByteArray Chime::sound()
{
    constexpr auto samples = static_cast<quint32>(sampleRate * seconds);
    QByteArray wav;
    QDataStream out(&wav, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + samples * 2);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(sampleRate) << quint32(sampleRate * 2)
        << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << quint32(samples * 2);
    for (quint32 sample = 0; sample < samples; ++sample) {
        const double at = double(sample) / sampleRate;
        const double value = struck(firstTone, at) + struck(secondTone, at - secondBegins);
        out << qint16(qBound(-1.0, loudness * value, 1.0) * 32767.0);
    }
    return wav;
}

void Chime::ring()
{
    if (m_process)
        return;
    const QString program = QStandardPaths::findExecutable(m_player);
    if (program.isEmpty()) {
        qCWarning(logDevice) << "no program" << m_player << "to play a tone with";
        return;
    }
    m_process = new QProcess(this);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    const auto end = [this] {
        if (m_process) {
            m_process->deleteLater();
            m_process = nullptr;
        }
    };
    connect(m_process, &QProcess::finished, this, end);
    connect(m_process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    QTimer::singleShot(longestSound, m_process, &QProcess::kill);
    m_process->start(program, {QStringLiteral("-q"), QStringLiteral("-")});
    m_process->write(sound());
    m_process->closeWriteChannel();
}

} // namespace naober
