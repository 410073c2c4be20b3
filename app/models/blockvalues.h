// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"

#include <QUrl>
#include <QVariant>

#include <functional>

namespace naober {

/// A body as pages draw it: README.md "Blocks". \a mediaUrl finds a picture's file.
QVariantList blockValues(const QList<Block> &blocks,
                         const std::function<QUrl(const QString &name)> &mediaUrl);

/// Spans as Text.StyledText: everything escaped, <b>, <i> and nothing else.
QString styledText(const QList<Span> &spans);

} // namespace naober
