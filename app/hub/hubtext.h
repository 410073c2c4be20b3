// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace naober {

/// The translation context of everything that the hub says to its keeper.
struct HubText
{
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

} // namespace naober
