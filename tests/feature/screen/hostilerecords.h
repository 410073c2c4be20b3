// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace naober::test {

struct HostileRecord
{
    QString type;
    QString id; ///< says which hostility it is
    QByteArray json;
};

/// Records of every type that resources/schema/ knows, with a hostile value in every field: some
/// that are otherwise sound, so that they are shown around \a moment, and some in which nothing
/// is what it should be. Addresses in them are below \a trap. One village record.
QList<HostileRecord> hostileRecords(const QUrl &trap, const QDateTime &moment);

} // namespace naober::test
