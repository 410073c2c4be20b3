// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>

namespace naober {

/// A date as feeds write it: RFC 822 and its successors with zone names, RFC 3339, ISO 8601 and
/// W3C-DTF in any precision, HTTP's three forms, C's and JavaScript's own, month names in English,
/// Dutch and German, "20-9-2022 14.30 uur" (day first). What a form leaves out is the first month,
/// day or hour.
///
/// The result is UTC or has the offset that the text gives; a time without a zone is one in
/// \a floating. Invalid when it cannot be read or lies outside the years 1900 to 2200.
QDateTime parseFeedDate(QStringView text, const QTimeZone &floating);

} // namespace naober
