// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseindex.h"

#include <QHash>

namespace naober {

/// Cases that may be one and the same: begun within two weeks of each other, with the same
/// telephone number, or the same name for the same service. A hint for who looks, out of what this
/// desk has opened; nothing of it is sent or stored. Made for one look at all cases. Any thread.
class Duplicates
{
public:
    static constexpr int days = 14;

    explicit Duplicates(const CaseIndex &cases);

    /// Others that \a about may be the same as, oldest first; none for one that is marked as a
    /// duplicate already.
    QStringList of(const Case &about) const;

private:
    /// What two cases have in common if they may be one.
    static QStringList marksOf(const Case &about);

    const CaseIndex &m_cases;
    QHash<QString, QStringList> m_byMark;
};

} // namespace naober
