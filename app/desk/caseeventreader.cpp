// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseeventjson.h"

#include "domain/jsoncodec.h"

#include <QJsonArray>

namespace naober {

using eventjson::instant;
using eventjson::text;

namespace {

std::optional<bool> flag(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<CaseDeed> readOpened(const QJsonObject &json)
{
    CaseOpened deed{text(json, "submission"), text(json, "number")};
    if (!deed.submission.isEmpty() && !isLowerUuid(deed.submission))
        return std::nullopt;
    return deed;
}

std::optional<CaseDeed> readSet(const QJsonObject &json)
{
    CaseFieldsSet deed;
    const QJsonObject base = json.value(QLatin1String("base")).toObject();
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        deed.fields.insert(it.key(), it.value());
        QStringList events;
        const QJsonArray named = base.value(it.key()).toArray();
        for (const QJsonValue &event : named)
            events.append(event.toString());
        deed.base.insert(it.key(), events);
    }
    return deed.fields.isEmpty() ? std::nullopt : std::optional<CaseDeed>(deed);
}

std::optional<CaseDeed> readMoved(const QJsonObject &json)
{
    const auto from = caseStateFromName(text(json, "from"));
    const auto to = caseStateFromName(text(json, "to"));
    if (!from || !to)
        return std::nullopt;
    return CaseMoved{*from, *to, text(json, "link")};
}

std::optional<CaseDeed> readNoted(const QJsonObject &json)
{
    return CaseNoted{text(json, "text"), text(json, "direction"), text(json, "channel"),
                     flag(json, "reached")};
}

std::optional<CaseDeed> readMatched(const QJsonObject &json)
{
    if (!isLowerUuid(text(json, "match")))
        return std::nullopt;
    return CaseMatched{text(json, "match"), text(json, "helper")};
}

std::optional<CaseDeed> readMatchMoved(const QJsonObject &json)
{
    const auto to = matchStateFromName(text(json, "to"));
    if (!to || !isLowerUuid(text(json, "match")))
        return std::nullopt;
    return CaseMatchMoved{text(json, "match"), *to};
}

std::optional<CaseDeed> readPromised(const QJsonObject &json)
{
    const QDateTime due = instant(json, "due");
    if (!due.isValid() || !isLowerUuid(text(json, "task")))
        return std::nullopt;
    return CasePromised{text(json, "task"), due};
}

std::optional<CaseDeed> readCalled(const QJsonObject &json)
{
    const auto reached = flag(json, "reached");
    if (!reached || !isLowerUuid(text(json, "task")))
        return std::nullopt;
    return CaseCalled{text(json, "task"), *reached, instant(json, "due")};
}

std::optional<CaseDeed> readCarried(const QJsonObject &json)
{
    CaseCarried deed;
    const QJsonArray items = json.value(QLatin1String("state")).toArray();
    for (const QJsonValue &item : items) {
        if (!carriedItemFromJson(item.toObject()))
            return std::nullopt;
        deed.items.append(item.toObject());
    }
    return deed;
}

std::optional<CaseDeed> readUndone(const QJsonObject &json)
{
    if (!isLowerUuid(text(json, "undoes")))
        return std::nullopt;
    return CaseUndone{text(json, "undoes")};
}

std::optional<CaseDeed> readCounted(const QJsonObject &json)
{
    return CaseCounted{text(json, "service"), text(json, "network"), text(json, "month"),
                       text(json, "end"), json.value(QLatin1String("days")).toInt(-1)};
}

std::optional<CaseDeed> readCorrected(const QJsonObject &json)
{
    return CaseCorrected{text(json, "shown")};
}

/// By the order of CaseDeed's alternatives.
constexpr std::array<std::pair<const char *, std::optional<CaseDeed> (*)(const QJsonObject &)>, 12>
    kinds{{
        {"opened", &readOpened},
        {"set", &readSet},
        {"moved", &readMoved},
        {"noted", &readNoted},
        {"matched", &readMatched},
        {"matchMoved", &readMatchMoved},
        {"promised", &readPromised},
        {"called", &readCalled},
        {"carried", &readCarried},
        {"undone", &readUndone},
        {"counted", &readCounted},
        {"corrected", &readCorrected},
    }};

} // namespace

QDateTime eventjson::instant(const QJsonObject &json, const char *key)
{
    return instantFromJson(text(json, key)).toUTC();
}

std::optional<CaseDeed> eventjson::readDeed(const QString &kind, QJsonObject json)
{
    for (const auto &[name, read] : kinds) {
        if (kind == QLatin1String(name))
            return read(json);
    }
    for (const char *common : {"v", "event", "case", "at", "desk", "volunteer", "kind"})
        json.remove(QLatin1String(common));
    return CaseUnknown{kind, json};
}

QString caseEventKind(const CaseDeed &deed)
{
    if (const auto *unknown = std::get_if<CaseUnknown>(&deed))
        return unknown->kind;
    return QString::fromLatin1(kinds.at(deed.index()).first);
}

} // namespace naober
