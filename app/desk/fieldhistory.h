// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/case.h"

namespace naober {

/// All that one field ever was: each value knows which ones its writer had seen. A value is in
/// force when nothing that stands was written after having seen it. Undoing takes a value out, so
/// that what it replaced shows again; the rest of the history stays.
class FieldHistory
{
public:
    void add(const FieldVersion &version, const QStringList &base);
    /// Takes the value of \a event out, or puts it back. False if there is none.
    bool setUndone(const QString &event, bool undone);
    /// The values in force, oldest first.
    QList<FieldVersion> inForce() const;
    /// The events of all values by submissions, for what its person changes.
    QStringList ofSubmissions() const { return m_ofSubmissions; }
    void noteSubmission(const QString &event) { m_ofSubmissions.append(event); }

private:
    struct Entry
    {
        FieldVersion version;
        QStringList base;
        bool undone = false;
    };
    QList<Entry> m_entries;
    QStringList m_ofSubmissions;
};

} // namespace naober
