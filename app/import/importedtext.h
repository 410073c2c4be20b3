// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"

#include <QUrl>

namespace naober {

/// Plain text as a body: a paragraph for each line, a list for lines that begin with a dash or
/// bullet, links where addresses stand in it.
QList<Block> blocksFromPlainText(const QString &text);

/// A body from a text that may be HTML or plain: calendars and tables do not say which.
QList<Block> blocksFromText(const QString &text, const QUrl &base);

/// The absolute http or https address that \a address is, relative ones against \a base; empty
/// for anything else. "www.dorp.nl" is taken as https.
QString pageAddress(const QString &address, const QUrl &base);

/// The same for a picture, which may also be a file in or under the folder of \a base when that is
/// a local file itself: a source on the network never names a file.
QString pictureAddress(const QString &address, const QUrl &base);

/// A telephone number without what people put around it; empty when there are no digits.
QString phoneNumber(const QString &text);

} // namespace naober
