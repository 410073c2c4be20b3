// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storageerror.h"

#include <QCoreApplication>

namespace naober {

bool isWorthRetrying(StorageError error)
{
    switch (error) {
    case StorageError::Busy:
    case StorageError::DiskFull:
    case StorageError::Failed:
        return true;
    case StorageError::CannotOpen:
    case StorageError::ReadOnly:
    case StorageError::Damaged:
    case StorageError::NewerFile:
        return false;
    }
    Q_UNREACHABLE();
}

QString storageErrorText(StorageError error)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("StorageError", text);
    };
    switch (error) {
    case StorageError::CannotOpen:
        return tr(
            QT_TRANSLATE_NOOP("StorageError", "The folder for Naober's files cannot be opened."));
    case StorageError::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("StorageError",
                                    "The folder for Naober's files may not be written to. What is "
                                    "there can still be read."));
    case StorageError::DiskFull:
        return tr(QT_TRANSLATE_NOOP("StorageError",
                                    "The disk is full. What is there can still be read; make room "
                                    "for something new."));
    case StorageError::Damaged:
        return tr(QT_TRANSLATE_NOOP("StorageError", "A file of Naober is damaged."));
    case StorageError::NewerFile:
        return tr(QT_TRANSLATE_NOOP("StorageError",
                                    "A newer version of Naober wrote these files. Update Naober to "
                                    "use them."));
    case StorageError::Busy:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Another program holds Naober's files."));
    case StorageError::Failed:
        return tr(
            QT_TRANSLATE_NOOP("StorageError", "Naober's files could not be read or written."));
    }
    Q_UNREACHABLE();
}

QString storageErrorName(StorageError error)
{
    switch (error) {
    case StorageError::CannotOpen:
        return QStringLiteral("cannot-open");
    case StorageError::ReadOnly:
        return QStringLiteral("read-only");
    case StorageError::DiskFull:
        return QStringLiteral("disk-full");
    case StorageError::Damaged:
        return QStringLiteral("damaged");
    case StorageError::NewerFile:
        return QStringLiteral("newer-file");
    case StorageError::Busy:
        return QStringLiteral("busy");
    case StorageError::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace naober
