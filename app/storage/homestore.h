// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace naober {

/// What this machine itself knows and nobody else has, in `home.sqlite`: settings, which feed it
/// is paired with, who it is. Never dropped: each commit is on the disk before it returns, older
/// files are migrated, newer ones refused, backups kept. Each thread opens its own.
class HomeStore
{
public:
    /// What open() found.
    enum class Origin {
        Existing,
        Fresh, ///< there was nothing: first start
        Restored, ///< the file was damaged; the newest good backup stands in its place
        Lost, ///< the file was damaged and there was no good backup: everything is new
    };
    /// What came of a damaged file.
    struct Restoration
    {
        Origin origin = Origin::Lost; ///< Restored or Lost
        QDateTime backupTime; ///< when the backup that was restored was made, UTC
    };
    static constexpr int backupsKept = 5;

    /// Opens `home.sqlite` in \a folder, makes or migrates it. A file that SQLite cannot read is
    /// set aside as with setAside(). \a now names what is set aside (UTC).
    static Result<std::unique_ptr<HomeStore>, StorageError>
    open(const QString &folder, const QDateTime &now, StatementObserver *observer = nullptr);
    ~HomeStore();

    static QString filePath(const QString &folder);
    /// Moves a damaged file away ("home-damaged-<time>.sqlite") and puts the newest good backup in
    /// its place. What only this machine may have is erased from what was moved, if that can be
    /// read. Every store on \a folder must be closed; open() then.
    static Result<Restoration, StorageError> setAside(const QString &folder, const QDateTime &now);

    /// Tell the person if it is Restored or Lost.
    Origin origin() const { return m_origin; }
    /// When the backup that was restored was made, UTC.
    QDateTime restoredFrom() const { return m_restoredFrom; }

    /// A setting, or \a fallback.
    Result<QString, StorageError> setting(const QString &key, const QString &fallback = {}) const;
    /// Stores it; a null \a value removes it. Nothing is written if it is the same.
    Result<void, StorageError> setSetting(const QString &key, const QString &value);
    /// Keys that begin with \a prefix, sorted.
    Result<QStringList, StorageError> settingKeys(const QString &prefix = {}) const;

    /// What only this machine may have: as a setting, but in no backup, and what stood there before
    /// is gone from the file and its journal; if a reader keeps it from that, as with scrub().
    Result<QString, StorageError> secret(const QString &key) const;
    Result<void, StorageError> setSecret(const QString &key, const QString &value);

    /// To be called when something was erased that nobody may find: its older image is still in the
    /// journal. A reader in the way is no error: it is owed then, and done with the next commit
    /// here or by settle().
    Result<void, StorageError> scrub();
    bool owesScrub() const { return m_scrubOwed; }
    /// Does what is owed, if it can be done now.
    void settle();

    /// The feed link that a person paired with, as text; empty: none yet.
    Result<QString, StorageError> feedLink() const;
    Result<void, StorageError> setFeedLink(const QString &link);
    /// A random id, made at the first start, that says nothing of the machine.
    Result<QString, StorageError> deviceId() const;

    /// Writes a backup into `backups/`, opens it and checks it, then removes all but the newest
    /// backupsKept. Returns its path.
    Result<QString, StorageError> backUp(const QDateTime &now);
    /// backUp() if the newest backup is older than a day; the empty path if it is not.
    Result<QString, StorageError> backUpIfDue(const QDateTime &now);
    /// Paths of the backups, newest first, unchecked.
    static QStringList backups(const QString &folder);

    Database &database() const { return *m_database; }

private:
    HomeStore(const QString &folder, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<HomeStore>, StorageError> openFile(const QString &folder,
                                                                     StatementObserver *observer);
    Result<void, StorageError> migrate();
    Result<void, StorageError> write(const QString &key, const QString &value);

    QString m_folder;
    std::unique_ptr<Database> m_database;
    Origin m_origin = Origin::Existing;
    QDateTime m_restoredFrom;
    bool m_scrubOwed = false;
};

} // namespace naober
