// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace naober {

/// The pictures that came with a feed, in files named by their content ("<sha256>.<ext>"), so that
/// a file that is there is right. Has no state but the folder: any number may be used on any
/// thread, as long as one at a time adds and removes.
class MediaStore
{
public:
    static constexpr qint64 defaultCap = 500LL * 1024 * 1024; ///< bytes

    /// \a folder is made at the first add(). \a cap bytes at most are kept.
    explicit MediaStore(const QString &folder, qint64 cap = defaultCap);

    QString folder() const { return m_folder; }
    qint64 cap() const { return m_cap; }

    /// True for 64 lowercase hex digits, a dot and a short lowercase extension.
    static bool isName(const QString &name);
    /// Where the file is; empty if it is not there or \a name is none.
    QString path(const QString &name) const;
    bool contains(const QString &name) const { return !path(name).isEmpty(); }
    /// Those of \a names that are not there, in their order.
    QStringList missing(const QStringList &names) const;
    /// Bytes of all files.
    qint64 size() const;

    /// Writes a file, atomically, if \a bytes hash to \a name (else Damaged). Files that are not
    /// in \a needed go first, oldest first, when the cap would be passed; if that is not enough it
    /// is DiskFull and nothing was removed. Adding what is there marks it as used now.
    Result<void, StorageError> add(const QString &name, const QByteArray &bytes,
                                   const QSet<QString> &needed);
    /// Removes files not in \a needed, oldest first, until at most \a bytes are left; returns how
    /// many were removed.
    Result<int, StorageError> shrinkTo(qint64 bytes, const QSet<QString> &needed);
    /// Removes one file; no error if it is not there.
    Result<void, StorageError> remove(const QString &name);
    /// Removes everything: a person paired with another village.
    Result<void, StorageError> clear();

private:
    QString m_folder;
    qint64 m_cap;
};

} // namespace naober
