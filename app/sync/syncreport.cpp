// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncreport.h"

namespace naober {

namespace {

QString resultName(SyncReport::Result result)
{
    switch (result) {
    case SyncReport::Result::Updated:
        return QStringLiteral("updated");
    case SyncReport::Result::Unchanged:
        return QStringLiteral("unchanged");
    case SyncReport::Result::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject SyncReport::toJson() const
{
    const QString name = syncErrorName(error);
    return {
        {QStringLiteral("result"), resultName(result)},
        {QStringLiteral("error"), name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name)},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("bytes"), bytes},
        {QStringLiteral("records"), records},
        {QStringLiteral("deleted"), deleted},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("milliseconds"), qint64(duration.count())},
    };
}

} // namespace naober
