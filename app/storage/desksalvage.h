// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naober {

/// True if DeskFile::salvage() was ended before it was done in \a folder. It must be called again
/// before desk.sqlite is opened, damaged or not: that may be without its log. Any thread.
bool isSalvageUnfinished(const QString &folder);

/// Where under \a folder damaged files are kept, each with DeskFile's own name for it: those of
/// which no keys could be read. Any thread.
QStringList damagedFolders(const QString &folder);

} // namespace naober
