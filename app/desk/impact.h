// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseevent.h"

#include <QJsonObject>

namespace naober {

/// The village's figures, from the anonymous lines alone: by month, service, neighbourhood and how
/// cases ended. A group of fewer than five is shown as "<5", so that nobody can be found in it;
/// none is shown as 0. \a journal are the items of journalCase().
QJsonObject impactFigures(const QList<CaseItem> &journal);

} // namespace naober
