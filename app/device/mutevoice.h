// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/voice.h"

namespace naober {

/// A voice that speaks every language and makes no sound: where pages are drawn as on a machine
/// that can speak, and nobody listens. UI thread.
class MuteVoice final : public Voice
{
public:
    using Voice::Voice;
    void open(const QStringList &languages) override { emit ready(languages); }
    void say(const QString &, const QString &, double) override { }
    void stop() override { }
};

} // namespace naober
