// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace naober {

namespace {

struct ProblemText
{
    unsigned status;
    const char *word;
    const char *title;
};

ProblemText textOf(Problem problem)
{
    switch (problem) {
    case Problem::Malformed:
        return {400, "malformed", "The hub did not understand this message."};
    case Problem::TokenMissing:
        return {401, "token-missing", "This device has to say who it is."};
    case Problem::TokenWrong:
        return {401, "token-wrong", "The hub does not know this device. Pair it again."};
    case Problem::DeviceRevoked:
        return {401, "device-revoked", "This device may not take part any more."};
    case Problem::RoleMayNot:
        return {403, "role-may-not", "A device of this kind may not do this."};
    case Problem::CodeUnknown:
        return {403, "code-unknown",
                "This pairing code is not known, or its half hour is over. Ask for a new one."};
    case Problem::CodeUsed:
        return {403, "code-used", "Another device has used this pairing code. Ask for a new one."};
    case Problem::NotFound:
        return {404, "not-found", "There is nothing here."};
    case Problem::WrongMethod:
        return {405, "wrong-method", "This cannot be done here."};
    case Problem::OtherBytes:
        return {409, "other-bytes", "Something else was sent under this number before."};
    case Problem::NoLength:
        return {411, "no-length", "The message has to say how long it is."};
    case Problem::TooLarge:
        return {413, "too-large", "The message is too long."};
    case Problem::NotJson:
        return {415, "not-json", "The message has to be JSON."};
    case Problem::FieldRefused:
        return {422, "field-refused", "The hub does not accept a field of this message."};
    case Problem::TooMany:
        return {429, "too-many", "That was too often. Try again later."};
    case Problem::NotNow:
        return {503, "not-now", "The hub cannot keep this now. Try again later."};
    }
    Q_UNREACHABLE();
}

} // namespace

HubAnswer problemAnswer(Problem problem, const QString &detail)
{
    const ProblemText text = textOf(problem);
    QJsonObject json{
        {QStringLiteral("type"), QString(QLatin1String("urn:naober:") + QLatin1String(text.word))},
        {QStringLiteral("title"), QLatin1String(text.title)},
        {QStringLiteral("status"), int(text.status)}};
    if (!detail.isEmpty())
        json.insert(QLatin1String("detail"), detail);
    HubAnswer answer;
    answer.status = text.status;
    answer.contentType = "application/problem+json";
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    answer.asksForToken = text.status == 401;
    return answer;
}

HubAnswer problemAnswer(Problem problem, std::chrono::seconds wait)
{
    HubAnswer answer = problemAnswer(problem);
    answer.retryAfterSeconds = std::max<qint64>(1, wait.count());
    return answer;
}

} // namespace naober
