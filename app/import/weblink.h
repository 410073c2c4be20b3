// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace naober {

/// True for an http or https address that is sure to be read as it stands by QUrl and everybody
/// else. Most are, and QUrl takes ten times as long. False says nothing.
bool isPlainWebLink(QStringView href);

/// The address that \a href means on a page at \a base, encoded so that every URL parser reads the
/// same; empty if it is relative and \a base invalid, if its scheme is not one that isAllowedLink()
/// lets through, or if it only points into its own page.
QString absoluteLink(QStringView href, const QUrl &base);

/// As absoluteLink(), http and https only: pictures and films.
QString absoluteWebLink(QStringView href, const QUrl &base);

} // namespace naober
