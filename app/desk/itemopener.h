// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseevent.h"
#include "desk/deskrecords.h"
#include "seal/keyring.h"
#include "storage/casestore.h"

namespace naober {

/// A record of the desk feed that was opened, or the reason why not.
struct OpenedItem
{
    qint64 seq = 0;
    QString id;
    std::optional<CaseItem> item; ///< none: an event that could not be opened
    int generation = 0; ///< that it was sealed under; 0: not known
    std::optional<SealError> refused;
    QString caseId{}; ///< that an event's record names, also when it could not be opened
};

/// Opens what came through the desk feed. Nothing is believed but what was sealed for the place in
/// which it stands. The ring must outlive it and not change meanwhile.
class ItemOpener
{
public:
    explicit ItemOpener(const KeyRing &ring)
        : m_ring(ring)
    { }

    OpenedItem open(const DeskRow &row) const;
    /// All of them in their order, on as many threads as the machine has.
    QList<OpenedItem> open(const QList<DeskRow> &rows) const;

private:
    OpenedItem openSubmission(const DeskRow &row) const;
    OpenedItem openEvent(const DeskRow &row) const;

    const KeyRing &m_ring;
};

} // namespace naober
