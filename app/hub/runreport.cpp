// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/runreport.h"

#include <QJsonArray>

namespace naober {

namespace {

QString outcomeName(SourceReport::Outcome outcome)
{
    switch (outcome) {
    case SourceReport::Outcome::Updated:
        return QStringLiteral("updated");
    case SourceReport::Outcome::Unchanged:
        return QStringLiteral("unchanged");
    case SourceReport::Outcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject SourceReport::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("result"), outcomeName(outcome)},
                     {QStringLiteral("items"), items},
                     {QStringLiteral("old"), old},
                     {QStringLiteral("put"), put},
                     {QStringLiteral("deleted"), deleted},
                     {QStringLiteral("bytes"), bytes},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
    if (!error.isEmpty())
        json.insert(QLatin1String("error"), error);
    return json;
}

QJsonObject RunReport::toJson() const
{
    QJsonArray list;
    for (const SourceReport &source : sources)
        list.append(source.toJson());
    QJsonObject json{{QStringLiteral("sources"), list},
                     {QStringLiteral("pictures"), picturesFetched},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
                     {QStringLiteral("epoch"), epoch},
                     {QStringLiteral("seq"), seq},
                     {QStringLiteral("records"), records},
                     {QStringLiteral("put"), put},
                     {QStringLiteral("deleted"), deleted},
                     {QStringLiteral("bytes"), bytes},
                     {QStringLiteral("milliseconds"), milliseconds}};
    if (!error.isEmpty())
        json.insert(QLatin1String("error"), error);
    return json;
}

} // namespace naober
