// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseevent.h"

#include <QJsonObject>

/// Small pieces of the events' codec, shared by its two files.
namespace naober::eventjson {

inline QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}
QDateTime instant(const QJsonObject &json, const char *key);
/// What the fields of \a kind say; nothing if they are against the format.
std::optional<CaseDeed> readDeed(const QString &kind, QJsonObject json);

} // namespace naober::eventjson
