// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QProcess;

namespace naober {

/// A short soft tone where no voice works. By the machine's own player, "aplay": the bell of a
/// window system is silent under Wayland, and Qt Multimedia would bring GStreamer and FFmpeg for
/// half a second of sound. UI thread.
class Chime : public QObject
{
    Q_OBJECT

public:
    /// \a player: a program that plays a WAV file from its standard input, found in the PATH.
    explicit Chime(QString player = QStringLiteral("aplay"), QObject *parent = nullptr);
    ~Chime() override;

    /// Begins the tone and returns at once. Nothing happens while it still sounds.
    void ring();
    /// The tone as a WAV file: 16 bit, mono, 22,050 Hz.
    static QByteArray sound();

private:
    QString m_player;
    QProcess *m_process = nullptr;
};

} // namespace naober
