// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace naober {

/// What one source gave in one run.
struct SourceReport
{
    enum class Outcome { Updated, Unchanged, Failed };

    QString id;
    Outcome outcome = Outcome::Unchanged;
    int items = 0; ///< listed by the source now
    int old = 0; ///< known of it, but over or too old to be published
    int put = 0; ///< new or different
    int deleted = 0; ///< gone, by the rules of formats.md
    qint64 bytes = 0; ///< fetched
    QStringList warnings;
    QString error; ///< Failed only; one line

    QJsonObject toJson() const;
};

/// What one run over sources did: what `publish` prints.
struct RunReport
{
    QList<SourceReport> sources;
    int picturesFetched = 0;
    QStringList warnings; ///< of the hub itself: pictures, records left out
    QString error; ///< nothing was published, because of this; empty: published
    qint64 epoch = 0;
    qint64 seq = 0;
    qint64 records = 0; ///< in the feed now
    qint64 put = 0; ///< lines added to the feed
    qint64 deleted = 0;
    qint64 bytes = 0; ///< fetched, pictures included
    qint64 milliseconds = 0;

    QJsonObject toJson() const;
};

} // namespace naober
