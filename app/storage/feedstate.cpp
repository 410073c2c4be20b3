// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/feedstate.h"

namespace naober {

void ChangeSet::noteChanged(const QString &type, const QString &id)
{
    changed[type].append(id);
    ++changedCount;
}

void ChangeSet::noteRemoved(const QString &type, const QString &id)
{
    removed[type].append(id);
    ++removedCount;
}

void ChangeSet::merge(const ChangeSet &other)
{
    for (auto it = other.changed.cbegin(); it != other.changed.cend(); ++it)
        changed[it.key()].append(it.value());
    for (auto it = other.removed.cbegin(); it != other.removed.cend(); ++it)
        removed[it.key()].append(it.value());
    changedCount += other.changedCount;
    removedCount += other.removedCount;
}

} // namespace naober
