// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskbook.h"

namespace naober {

/// Who did something in a case, and when: never what was written. Value.
struct AuditLine
{
    QDateTime at; ///< by the hub's clock where it is known
    QString volunteer; ///< empty: the desk did it by itself
    QString desk; ///< its name; its id if it is not known any more
    QString caseId;
    QString kind; ///< of the event ("moved")
};

/// The lines of all events that this desk can read, oldest first; of one case only with \a caseId.
/// What was erased left none here: the hub's own lines say for a year that something was written.
QList<AuditLine> auditLines(const DeskBook &book, const QString &caseId = {});

} // namespace naober
