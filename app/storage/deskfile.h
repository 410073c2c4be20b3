// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>

namespace naober {

/// An event that this desk wrote and has not seen in the desk feed yet.
struct DeskOutboxRow
{
    enum class State {
        Waiting = 0,
        Sent = 1, ///< the hub has it on its disk
        Refused = 2, ///< for good; a person must look at it
    };
    QString event; ///< uuid
    QString caseId;
    State state = State::Waiting;
    QByteArray data; ///< encrypted by the caller
    bool operator==(const DeskOutboxRow &) const = default;
};

/// What only this desk has, in `desk.sqlite`: its keys, its own events until the hub's feed has
/// them, settings. Each commit is on the disk before it returns; older files are migrated, newer
/// ones refused. Secrets and events come encrypted from above: this file alone says nothing but
/// the numbers of events and cases. One thread.
class DeskFile
{
public:
    /// Opens `desk.sqlite` in \a folder, makes or migrates it. Damaged: nothing is done to it.
    static Result<std::unique_ptr<DeskFile>, StorageError>
    open(const QString &folder, StatementObserver *observer = nullptr);
    static QString filePath(const QString &folder);
    /// Overwrites and deletes the file and what mending left. No store on \a folder may be open.
    static Result<void, StorageError> wipe(const QString &folder);
    /// Puts in the place of a damaged file another with all rows of it that can be read; how many.
    /// What only looks like a row opens with no key. Killed in between: it can be done again. No
    /// store on \a folder may be open.
    static Result<int, StorageError> salvage(const QString &folder);
    /// Where it is made; gone when salvage() is done.
    static QString salvageFolder(const QString &folder);

    /// Nothing personal and no key belongs here.
    Result<QString, StorageError> setting(const QString &key) const;
    Result<void, StorageError> setSetting(const QString &key, const QString &value);

    /// Encrypted bytes, or none.
    Result<QByteArray, StorageError> secret(const QString &name) const;
    /// Stores it; empty bytes remove it.
    Result<void, StorageError> setSecret(const QString &name, const QByteArray &data);

    /// All of it, in the order of writing.
    Result<QList<DeskOutboxRow>, StorageError> outbox() const;
    /// Adds events in their order, all or none, and remembers a setting with them.
    Result<void, StorageError> append(const QList<DeskOutboxRow> &rows,
                                      const QString &settingKey = {},
                                      const QString &settingValue = {});
    Result<void, StorageError> setState(const QString &event, DeskOutboxRow::State state);
    Result<void, StorageError> remove(const QStringList &events);

    /// Puts what \a change makes of each encrypted row in its place, and \a settings with it,
    /// all or nothing; then the old bytes are nowhere in the files. Rows are named "secret/<name>"
    /// and "outbox/<event>". Nothing from \a change ends it with Failed.
    using Change =
        std::function<std::optional<QByteArray>(const QString &name, const QByteArray &data)>;
    Result<void, StorageError> rewrite(const Change &change,
                                       const QMap<QString, QString> &settings);
    /// Rewrites the file and empties its log, so that what was removed is nowhere in it.
    Result<void, StorageError> finishErasing();

private:
    explicit DeskFile(std::unique_ptr<Database> database);
    static Result<void, StorageError> wipeFile(const QString &path);
    Result<void, StorageError> write(const QString &sql, const QVariantList &values);
    Result<void, StorageError> changeAll(const Change &change, const QString &table,
                                         const QString &key);

    std::unique_ptr<Database> m_database;
};

} // namespace naober
