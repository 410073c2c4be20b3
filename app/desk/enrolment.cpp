// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/enrolment.h"

#include "domain/base64url.h"
#include "feed/head.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

constexpr qsizetype codeSize = 16;

} // namespace

Enrolment::Enrolment(DeskVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{ }

void Enrolment::enroll(const FeedLink &village, const QString &code, const QString &name, Done done)
{
    const auto made = request(village, code, name);
    if (!made) {
        done(made.error());
        return;
    }
    m_feed.get({village.headUrl(), {}, feedlimits::head}, this,
               [this, village, made = *made, done = std::move(done)](const FetchResult &head) {
                   askHub(head, village, made, done);
               });
}

void Enrolment::askHub(const FetchResult &fetched, const FeedLink &village, ApiRequest request,
                       const Done &done)
{
    if (!fetched.isOk()) {
        done(DeskError::NoAnswer);
        return;
    }
    const auto head = openHead(fetched.body, {village.key});
    if (!head || head->head.feed != village.feed) {
        done(DeskError::BadFeed);
        return;
    }
    // A village without a hub that takes something has no desk.
    if (head->head.submissions.isEmpty()) {
        done(DeskError::BadLink);
        return;
    }
    request.url = head->head.submissions.resolved(QUrl(QStringLiteral("v1/devices")));
    m_api.send(request, this, [this, done](const ApiAnswer &answer) { done(take(answer)); });
}

Result<ApiRequest, DeskError> Enrolment::request(const FeedLink &village, const QString &code,
                                                 const QString &name)
{
    const auto bytes = base64url::decode(code.trimmed());
    if (!bytes || bytes->size() != codeSize)
        return DeskError::BadCode;
    if (m_vault.isEnrolled())
        return DeskError::AlreadyEnrolled;
    const auto pairs = m_vault.pairs();
    if (!pairs)
        return pairs.error();
    if (const auto kept = m_vault.setIdentity({village, name, {}, {}, {}}); !kept)
        return kept.error();
    const QJsonObject body{
        {QStringLiteral("code"), base64url::encode(*bytes)},
        {QStringLiteral("publicKey"), base64url::encode((*pairs)->current().publicKey())},
        {QStringLiteral("role"), QStringLiteral("desk")},
        {QStringLiteral("name"), name}};
    return ApiRequest{
        QByteArrayLiteral("POST"), {}, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

Result<void, DeskError> Enrolment::take(const ApiAnswer &answer)
{
    if (answer.isWorthRetrying())
        return DeskError::NoAnswer;
    if (!answer.isDone()) {
        return answer.problem() == QLatin1String("code-used") ? DeskError::CodeUsed
                                                              : DeskError::BadCode;
    }
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    DeskIdentity identity = *m_vault.identity();
    identity.device = json.value(QLatin1String("device")).toString();
    identity.token = json.value(QLatin1String("token")).toString();
    const auto feed = FeedLink::parse(json.value(QLatin1String("deskFeed")).toString());
    if (identity.device.isEmpty() || identity.token.isEmpty() || !feed)
        return DeskError::BadFeed;
    identity.deskFeed = *feed;
    return m_vault.setIdentity(identity);
}

} // namespace naober
