// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/submission.h"

#include "domain/base64url.h"
#include "hub/intake/secrets.h"
#include "hub/intake/sql.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>

namespace naober {

namespace {

constexpr qint64 longestAhead = 91LL * 24 * 3600; ///< 90 days, and a device's clock is never right
constexpr qsizetype mostPrivate = 16 * 1024;
constexpr qsizetype sealOverhead = 48; ///< crypto_box_SEALBYTES
constexpr qsizetype sealBlock = 512;

FormProblem refused(const char *detail)
{
    return {false, QLatin1String(detail)};
}

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text == QLatin1String(word))
            return true;
    }
    return false;
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

/// Ids, a word and a date: nothing in which somebody could have typed a name.
bool isPublicPart(const QJsonObject &json)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z-]{0,39}\\z"));
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString text = it.value().toString();
        const bool right = it.key() == QLatin1String("date") ? isDate(text)
            : it.key() == QLatin1String("category")
            ? word.match(text).hasMatch() || isRecordId(text)
            : isOneOf(it.key(), {"service", "network"}) && isRecordId(text);
        if (!right)
            return false;
    }
    return true;
}

std::optional<FormProblem> targetProblem(const Submission &submission)
{
    if (!submission.creates())
        return isUuid(submission.target)
            ? std::nullopt
            : std::optional(refused("target: the number of a submission is missing"));
    const bool about = isOneOf(submission.type, {"answer", "correction", "signup"});
    if (about && !isRecordId(submission.target))
        return refused("target: the record that it is about is missing");
    if (!about && !submission.target.isEmpty())
        return refused("target: a new request or offer has none");
    return std::nullopt;
}

std::optional<FormProblem> fieldProblem(const QJsonObject &json, const Submission &submission,
                                        const QDateTime &now)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!isOneOf(it.key(), {"op", "type", "target", "notAfter", "public", "private"}))
            return refused("there is a field that is not known");
        if (it.key() == QLatin1String("public") ? !it->isObject() : !it->isString())
            return refused("a field is not what it has to be");
    }
    if (!isOneOf(submission.op, {"create", "update", "withdraw", "restore"}))
        return refused("op");
    if (!isOneOf(submission.type, {"request", "offer", "answer", "correction", "signup"}))
        return refused("type");
    if (const auto problem = targetProblem(submission))
        return problem;
    if (!submission.notAfter.isValid() || submission.notAfter < now
        || now.secsTo(submission.notAfter) > longestAhead)
        return refused("notAfter: an instant in the next 90 days is needed");
    if (!isPublicPart(submission.publicPart))
        return refused("public");
    // What takes back says nothing, but proves who sends it.
    if (!isSealed(submission.sealedPart, mostPrivate))
        return refused("private: this is not sealed as it has to be");
    return std::nullopt;
}

} // namespace

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return text.size() == 36 && pattern.match(text).hasMatch();
}

bool isRecordId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}\\z"));
    return pattern.match(text).hasMatch();
}

bool isSealed(const QString &text, qsizetype mostBytes)
{
    const auto bytes = base64url::decode(text);
    if (!bytes || bytes->size() > mostBytes)
        return false;
    const qsizetype padded = bytes->size() - sealOverhead;
    return padded >= sealBlock && padded % sealBlock == 0;
}

QJsonObject Submission::toDeskJson(const QDateTime &received) const
{
    return {
        {QStringLiteral("received"), instantText(received)},
        {QStringLiteral("device"), from.device.isEmpty() ? QJsonValue() : QJsonValue(from.device)},
        {QStringLiteral("role"), from.role},
        {QStringLiteral("op"), op},
        {QStringLiteral("type"), type},
        {QStringLiteral("target"), target},
        {QStringLiteral("public"), publicPart},
        {QStringLiteral("private"), sealedPart}};
}

std::variant<Submission, FormProblem> readSubmission(const QByteArray &body, const QDateTime &now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return FormProblem{true, QStringLiteral("this is not a JSON object")};
    const QJsonObject json = document.object();
    Submission submission;
    submission.bodyHash = secrets::sha256(body);
    submission.op = json.value(QLatin1String("op")).toString();
    submission.type = json.value(QLatin1String("type")).toString();
    submission.target = json.value(QLatin1String("target")).toString();
    submission.notAfter =
        QDateTime::fromString(json.value(QLatin1String("notAfter")).toString(), Qt::ISODate);
    submission.publicPart = json.value(QLatin1String("public")).toObject();
    submission.sealedPart = json.value(QLatin1String("private")).toString();
    if (const auto problem = fieldProblem(json, submission, now))
        return *problem;
    return submission;
}

} // namespace naober
