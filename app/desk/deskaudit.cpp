// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskaudit.h"

#include <algorithm>

namespace naober {

QList<AuditLine> auditLines(const DeskBook &book, const QString &caseId)
{
    QList<AuditLine> lines;
    const QStringList ids = caseId.isEmpty() ? book.cases().ids() : QStringList{caseId};
    for (const QString &id : ids) {
        const Case *about = book.cases().find(id);
        if (!about)
            continue;
        for (const CaseLogEntry &entry : about->log) {
            if (entry.desk.isEmpty()) // a submission: its person's own
                continue;
            const DeviceRecord *desk = book.device(entry.desk);
            lines.append({entry.at, entry.volunteer,
                          desk && !desk->name.isEmpty() ? desk->name : entry.desk, id, entry.kind});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AuditLine &a, const AuditLine &b) { return a.at < b.at; });
    return lines;
}

} // namespace naober
