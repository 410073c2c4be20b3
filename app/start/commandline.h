// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/appsettings.h"

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace naober {

/// What somebody wants of the program naober, as typed.
struct Options
{
    QString feed; ///< a link, or the path of a .naober file; empty: the one that is kept
    QString dataFolder; ///< never empty
    bool kiosk = false;
    bool fullscreen = false;
    bool attract = false; ///< a kiosk begins as if nobody were there
    QSize size; ///< of the window; empty: the page's own
    AppSettings::Values settings;
    /// Which of the settings were given: they win over what is remembered.
    bool hasLanguage = false;
    bool hasTextScale = false;
    bool hasContrast = false;
    bool hasEvening = false;
    bool hasScreenWidth = false;
    QDateTime at; ///< the pages' clock stands still here; invalid: the machine's clock
    bool syncOnce = false;
    QString pictures; ///< a folder; empty: no pictures
    QStringList pages; ///< what pictures are taken of; empty: every page
};

/// Why the program ends before it begins.
struct CommandLineEnd
{
    QString text; ///< for the terminal
    bool isError = false; ///< exit with 2 and say it on stderr
};

/// Reads \a arguments, the program's name first. Needs no application object.
Result<Options, CommandLineEnd> readCommandLine(const QStringList &arguments);

} // namespace naober
