// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/datetokens.h"

#include <QString>

namespace naober::demo {

/// The demonstration village as the files that a real one has: what its hub gathers, hub.json and
/// the pictures.
struct DemoOptions
{
    QString folder; ///< made when it is not there; its own files in it are replaced
    QDate today;
    bool pictures = true; ///< false: the sources and hub.json alone
};

/// Writes the village into a folder: hub.json and the sources beside it, pictures under
/// "pictures/". A picture that is there already stays: it is always the same. Needs a
/// QGuiApplication; draws on all cores.
Result<void, DemoError> writeDemoVillage(const DemoOptions &options);

/// The templates that the village is made of, by file name ("dorp.rss").
QStringList demoTemplateNames();
/// A template with its tokens filled for \a today.
Result<QString, DemoError> filledTemplate(const QString &name, QDate today);

} // namespace naober::demo
