// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include "domain/record.h"
#include "feed/publickey.h"

#include <QHash>
#include <QJsonObject>

namespace naober {

/// What desks add to the village's feed: requests on the board, corrections of guide entries, the
/// intake key. Lives on the database's thread.
class DeskAdditions
{
public:
    /// The version of hub.sqlite that has its tables first.
    static constexpr int firstVersion = 3;

    explicit DeskAdditions(Database &database)
        : m_database(database)
    { }

    /// The source of what desks write.
    static QString source() { return QStringLiteral("desk"); }

    /// Reads it all; the rest is about what was read. False if it could not be read.
    bool load();
    const QList<Record> &board() const { return m_board; }
    /// The village record's `intakeKey`; empty: no desk yet.
    QJsonObject intakeKey() const { return m_intakeKey; }
    /// \a data, a guide entry's as its source has it, with the desk's corrections that stand still.
    /// What its source has changed since is forgotten.
    QJsonObject corrected(const QString &id, const QString &type, const QJsonObject &data);
    bool hasCorrections(const QString &id) const { return m_overlays.contains(id); }

    /// The desks' signing key; nothing as long as there is no desk.
    std::optional<PublicKey> deskKey();

private:
    struct Overlay
    {
        QString field;
        QJsonValue value;
        QJsonValue base; ///< what the source said then
    };

    Database &m_database;
    QList<Record> m_board;
    QJsonObject m_intakeKey;
    QHash<QString, QList<Overlay>> m_overlays;
};

} // namespace naober
