// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace naober {

/// The translation context of what the desk's commands say.
struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace naober
