// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskkeys.h"
#include "desk/deskwork.h"

#include <memory>

namespace naober {

class RecordStore;

/// A desk on this machine: its stores in one folder and what is open of them in memory. Owned by
/// the program; one thread.
class DeskHome
{
public:
    /// Opens what is in \a folder, or begins a new one. \a clock must outlive it.
    static Result<std::unique_ptr<DeskHome>, DeskError> open(const QString &folder, LocalKey key,
                                                             const Clock &clock);
    /// Before opening: what is damaged in \a folder is made anew. The feed's cache comes back with
    /// the next look at the hub; of the desk's own file all is kept that can be read, and without
    /// its keys the damaged file too (damagedFolders()). A failure changes nothing of what the desk
    /// holds, and mending that was killed goes on. True if there was something to mend. No desk may
    /// be open on \a folder.
    static Result<bool, DeskError> mend(const QString &folder);
    /// Takes everything of a desk off this machine but its local key, which opens nothing then;
    /// what mending kept goes with it. No desk may be open on \a folder.
    static Result<void, DeskError> wipe(const QString &folder);
    ~DeskHome();

    DeskVault &vault() { return *m_vault; }
    RecordStore &records() { return *m_records; }
    DeskBook &book() { return m_book; }
    DeskKeys &keys() { return m_keys; }
    DeskWork work(const QString &volunteer) { return {m_book, m_vault->clock(), volunteer}; }

private:
    DeskHome(std::unique_ptr<DeskVault> vault, std::unique_ptr<RecordStore> records);

    std::unique_ptr<DeskVault> m_vault;
    std::unique_ptr<RecordStore> m_records;
    DeskBook m_book;
    DeskKeys m_keys;
};

} // namespace naober
