// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

namespace naober {

/// Who wrote when and what kind of thing, never what. \a device is empty for one that is not
/// paired, "keeper" for a command at the hub.
inline void audit(Sql &sql, const QString &device, const QString &kind, const QDateTime &now)
{
    sql.change(QStringLiteral("INSERT INTO audit VALUES(?,?,?)"),
               {sqlTime(now), sqlText(device), kind});
}

} // namespace naober
