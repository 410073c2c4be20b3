// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskhome.h"

#include "storage/desksalvage.h"
#include "storage/filehealth.h"
#include "storage/recordstore.h"

#include <QDir>

namespace naober {

DeskHome::DeskHome(std::unique_ptr<DeskVault> vault, std::unique_ptr<RecordStore> records)
    : m_vault(std::move(vault))
    , m_records(std::move(records))
    , m_book(*m_vault, *m_records)
    , m_keys(*m_vault, m_book)
{ }

DeskHome::~DeskHome() = default;

Result<std::unique_ptr<DeskHome>, DeskError> DeskHome::open(const QString &folder, LocalKey key,
                                                            const Clock &clock)
{
    auto vault = DeskVault::open(folder, std::move(key), clock);
    if (!vault)
        return vault.error();
    auto records = RecordStore::open(folder);
    if (!records)
        return deskErrorFrom(records.error());
    std::unique_ptr<DeskHome> desk(new DeskHome(std::move(*vault), std::move(*records)));
    if (const auto loaded = desk->m_book.load(); !loaded)
        return loaded.error();
    return desk;
}

Result<bool, DeskError> DeskHome::mend(const QString &folder)
{
    const bool noCache = checkFile(RecordStore::filePath(folder)) == FileHealth::Damaged;
    if (noCache) {
        if (const auto gone = RecordStore::discard(folder); !gone)
            return deskErrorFrom(gone.error());
    }
    const bool isBroken =
        isSalvageUnfinished(folder) || checkFile(DeskFile::filePath(folder)) == FileHealth::Damaged;
    if (isBroken) {
        if (const auto kept = DeskFile::salvage(folder); !kept)
            return deskErrorFrom(kept.error());
    }
    return noCache || isBroken;
}

Result<void, DeskError> DeskHome::wipe(const QString &folder)
{
    const auto desk = DeskFile::wipe(folder);
    bool isGone = bool(desk);
    QStringList folders = damagedFolders(folder);
    folders.append(DeskFile::salvageFolder(folder));
    for (const QString &left : std::as_const(folders)) {
        isGone = bool(DeskFile::wipe(left)) && isGone;
        isGone = QDir(left).removeRecursively() && isGone;
    }
    const auto records = RecordStore::discard(folder);
    return isGone && records ? Result<void, DeskError>() : DeskError::Storage;
}

} // namespace naober
