// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/sealerror.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>

/// What the two kinds of sealed JSON (submissions.md §4 and §8) have in common.
namespace naober {

/// Lower-case RFC 9562 text.
bool isUuidText(const QString &text);
/// RFC 3339 in UTC, whole seconds.
QString sealedInstant(const QDateTime &at);
/// Member `at`; invalid unless it is what sealedInstant() writes.
QDateTime instantOf(const QJsonObject &json);
/// True if member \a name is the text \a expected.
bool says(const QJsonObject &json, QLatin1String name, const QString &expected);
/// Errors: Malformed, UnknownVersion.
Result<QJsonObject, SealError> sealedObject(QByteArrayView plain, int version);

} // namespace naober
