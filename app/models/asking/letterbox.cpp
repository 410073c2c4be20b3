// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/letterbox.h"

#include "domain/base64url.h"
#include "models/log.h"
#include "seal/codesecrets.h"
#include "seal/sealedprivate.h"
#include "storage/outbox.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace naober {

struct Letterbox::Sealed
{
    OutboxEntry entry;
};

namespace {

/// RFC 3339 in UTC, whole seconds.
QString instant(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QDateTime wholeSeconds(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

QByteArray bodyOf(const SubmissionFrame &frame, const QByteArray &sealed, const QDateTime &notAfter)
{
    QJsonObject body{{QStringLiteral("op"), frame.op},
                     {QStringLiteral("type"), frame.type},
                     {QStringLiteral("notAfter"), instant(notAfter)},
                     {QStringLiteral("public"), frame.publicPart},
                     {QStringLiteral("private"), base64url::encode(sealed)}};
    if (!frame.target.isEmpty())
        body.insert(QStringLiteral("target"), frame.target);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Letterbox::Letterbox(DeskLine &line, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_clock(clock)
{
    // 64 MiB for each code: one at a time.
    m_pool.setMaxThreadCount(1);
}

Letterbox::~Letterbox()
{
    m_pool.waitForDone();
}

Result<Letterbox::Sealed, LetterError>
Letterbox::seal(const Letter &letter, const TrustedIntakeKey &key, const QDateTime &now)
{
    Sealed result;
    OutboxEntry &entry = result.entry;
    PrivatePart part{wholeSeconds(now), letter.fields, letter.proof};
    if (letter.code) {
        const Result<CodeSecrets, SealError> secrets = codeSecrets(*letter.code, key.feedId());
        if (!secrets) {
            qCWarning(logModels) << "code" << sealErrorText(secrets.error());
            return LetterError::NotSealed;
        }
        entry.submission = secrets->uuid;
        entry.ownerSecret = secrets->ownerSecret.view().toByteArray();
        part.proof = secrets->proof.view().toByteArray();
    } else {
        entry.submission = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.ownerSecret = letter.ownerSecret;
    }
    const SubmissionFrame frame{entry.submission, letter.op, letter.type, letter.target,
                                letter.publicPart};
    const Result<QByteArray, SealError> sealed = sealPrivate(part, frame, key);
    wipe(part.proof);
    if (!sealed) {
        qCWarning(logModels) << "seal" << sealErrorText(sealed.error());
        return LetterError::NotSealed;
    }
    entry.feed = key.feedId();
    entry.after = letter.after;
    entry.kept = wholeSeconds(now);
    entry.notAfter = entry.kept.addSecs(std::chrono::seconds(sentWithin).count());
    entry.body = bodyOf(frame, *sealed, entry.notAfter);
    return result;
}

void Letterbox::post(const Letter &letter, Done done)
{
    if (!m_line.key()) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(done)] { answer(LetterError::Closed); },
            Qt::QueuedConnection);
        return;
    }
    m_pool.start([this, letter, key = *m_line.key(), now = m_line.soundTime(m_clock.now()), done] {
        const Result<Sealed, LetterError> sealed = seal(letter, key, now);
        // The destructor waits for this.
        QMetaObject::invokeMethod(
            this, [this, sealed, done] { keep(sealed, done); }, Qt::QueuedConnection);
    });
}

void Letterbox::keep(const Result<Sealed, LetterError> &sealed, const Done &done)
{
    if (!sealed) {
        done(sealed.error());
        return;
    }
    if (!m_line.home()) {
        done(LetterError::NotKept);
        return;
    }
    const OutboxEntry &entry = sealed->entry;
    const auto kept = Outbox(*m_line.home()).keep(entry);
    if (!kept) {
        qCWarning(logModels) << "outbox" << storageErrorName(kept.error());
        done(LetterError::NotKept);
        return;
    }
    done(PostedLetter{entry.submission, entry.ownerSecret});
    emit posted(entry.submission);
}

bool Letterbox::takeBack(const QString &submission)
{
    if (!m_line.home())
        return false;
    const auto taken = Outbox(*m_line.home()).takeBack(submission);
    return taken && *taken;
}

bool Letterbox::holds(const QString &submission) const
{
    if (!m_line.home())
        return false;
    const auto held = Outbox(*m_line.home()).holds(submission);
    return held && *held;
}

bool Letterbox::wasRefused(const QString &submission) const
{
    if (!m_line.home())
        return false;
    const auto refused = Outbox(*m_line.home()).refused();
    return refused
        && std::any_of(refused->begin(), refused->end(), [&submission](const RefusedEntry &entry) {
               return entry.submission == submission;
           });
}

void Letterbox::noteSent(const QString &submission)
{
    emit sent(submission);
}

void Letterbox::noteRefused(const QString &submission)
{
    emit refused(submission);
}

} // namespace naober
