// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fieldhistory.h"

#include <algorithm>

namespace naober {

void FieldHistory::add(const FieldVersion &version, const QStringList &base)
{
    m_entries.append({version, base, false});
}

bool FieldHistory::setUndone(const QString &event, bool undone)
{
    for (Entry &entry : m_entries) {
        if (entry.version.event == event) {
            const bool changed = entry.undone != undone;
            entry.undone = undone;
            return changed;
        }
    }
    return false;
}

QList<FieldVersion> FieldHistory::inForce() const
{
    // From the newest back: a base stands before what was written on it.
    QSet<QString> seen;
    QList<FieldVersion> versions;
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it) {
        const bool replaced = seen.contains(it->version.event);
        if (!it->undone && !replaced)
            versions.prepend(it->version);
        // What an undone value replaced is replaced only by what was written after both.
        if (!it->undone || replaced) {
            for (const QString &base : it->base)
                seen.insert(base);
        }
    }
    return versions;
}

} // namespace naober
