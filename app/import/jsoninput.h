// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "import/importer.h"

#include <QJsonValue>

namespace naober {

/// Parses a stranger's JSON text: an object or array. TooLarge past importlimits::bytes or 64
/// levels, Malformed for what is not JSON.
Result<QJsonValue, ImportError> readJson(const QByteArray &bytes);

/// One object a line (NDJSON), or whole JSON texts as readJson() takes them; empty lines are passed
/// over. Lines that cannot be read are counted in \a unreadable.
Result<QList<QJsonValue>, ImportError> readJsonLines(const QByteArray &bytes, int &unreadable);

/// A text, or a whole number as text: the ways that JSON files write ids. Empty for anything else.
QString idText(const QJsonValue &value);

/// The first field of \a names that is there and not empty, as text; numbers are written out.
QString fieldText(const QJsonObject &object, std::initializer_list<const char *> names);

} // namespace naober
