// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/myrequest.h"

#include "models/log.h"
#include "seal/codesecrets.h"
#include "storage/homestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace naober {

struct MyRequest::Secrets
{
    QString uuid;
    QByteArray owner;
    QByteArray proof;
    int round = 0;
};

namespace {

constexpr int notAllowed = 401;
constexpr int notFound = 404;
constexpr int tooMany = 429;
constexpr qsizetype shortestPhone = 8;
constexpr qsizetype longestPhone = 15;

QString missesSetting()
{
    return QStringLiteral("codes.misses");
}

MyRequest::State stateOf(const QString &status, bool seen)
{
    using State = MyRequest::State;
    if (status == QLatin1String("published"))
        return State::Board;
    if (status == QLatin1String("rejected"))
        return State::Rejected;
    if (status == QLatin1String("withdrawn"))
        return State::Withdrawn;
    if (status == QLatin1String("done"))
        return State::Arranged;
    return seen ? State::Seen : State::Sent;
}

} // namespace

MyRequest::MyRequest(DeskLine &line, Letterbox &letterbox, const CodeWords *words, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_letterbox(letterbox)
    , m_entry(words)
    , m_time([] { return std::chrono::steady_clock::now(); })
{
    m_pool.setMaxThreadCount(1);
    connect(&line.records(), &Records::wordsChanged, this, &MyRequest::changed);
    connect(&letterbox, &Letterbox::refused, this, [this](const QString &submission) {
        if (submission == m_submission && m_state == State::Kept) {
            m_state = State::Refused;
            emit changed();
        }
    });
    connect(&letterbox, &Letterbox::sent, this, [this](const QString &submission) {
        if (submission == m_submission && m_state == State::Kept) {
            m_state = State::Sent;
            emit changed();
        }
    });
}

MyRequest::~MyRequest()
{
    m_pool.waitForDone();
}

void MyRequest::setTime(Time time)
{
    m_time = std::move(time);
    m_backOff.reset();
}

LookUpBackOff &MyRequest::backOff()
{
    if (!m_backOff) {
        int misses = 0;
        if (m_line.home()) {
            const auto kept = m_line.home()->setting(missesSetting());
            misses = kept ? kept->toInt() : 0;
        }
        m_backOff.emplace(misses, m_time());
    }
    return *m_backOff;
}

void MyRequest::store(int misses)
{
    if (!m_line.home())
        return;
    const auto kept = m_line.home()->setSetting(missesSetting(),
                                                misses > 0 ? QString::number(misses) : QString());
    if (!kept)
        qCWarning(logModels) << "misses" << storageErrorName(kept.error());
}

void MyRequest::say(const QString &message)
{
    m_message = message;
    m_busy = false;
    emit changed();
}

void MyRequest::look()
{
    if (m_busy)
        return;
    const Result<Code, CodeEntryError> code = m_entry.code();
    if (code) {
        find(*code);
        return;
    }
    switch (code.error().kind) {
    case CodeEntryError::Empty:
    case CodeEntryError::Incomplete:
        say(tr("A code has three words, or nine digits."));
        return;
    case CodeEntryError::TooLong:
    case CodeEntryError::UnknownWord:
    case CodeEntryError::NeverGivenOut:
        say(tr("We do not know this code. Look at your slip once more, or call us."));
        return;
    }
}

void MyRequest::open(const QString &digits)
{
    forget();
    m_entry.setDigits(digits);
    look();
}

void MyRequest::find(const Code &code)
{
    if (m_line.ends().feed.isEmpty())
        return say(m_line.message());
    if (const auto wait = backOff().wait(m_time()); wait > std::chrono::seconds(0))
        return say(waitText(wait));
    m_busy = true;
    m_message.clear();
    emit changed();
    m_pool.start([this, code, feed = m_line.ends().feed, round = ++m_round] {
        Secrets secrets{{}, {}, {}, round};
        if (const Result<CodeSecrets, SealError> derived = codeSecrets(code, feed)) {
            secrets.uuid = derived->uuid;
            secrets.owner = derived->ownerSecret.view().toByteArray();
            secrets.proof = derived->proof.view().toByteArray();
        }
        // The destructor waits for this.
        QMetaObject::invokeMethod(
            this, [this, secrets] { ask(secrets); }, Qt::QueuedConnection);
    });
}

void MyRequest::ask(const Secrets &secrets)
{
    if (secrets.round != m_round)
        return;
    if (secrets.uuid.isEmpty())
        return say(tr("This machine cannot look now. Please call us."));
    if (m_letterbox.holds(secrets.uuid)) {
        store(backOff().succeeded());
        return show(secrets, State::Kept);
    }
    if (m_letterbox.wasRefused(secrets.uuid)) {
        store(backOff().succeeded());
        return show(secrets, State::Refused);
    }
    if (m_line.ends().hub.isEmpty() || m_line.ends().isShut())
        return say(tr("Looking on this screen is not possible yet. Please call us."));
    ApiRequest request;
    request.method = "GET";
    request.url =
        m_line.ends().hub.resolved(QUrl(QString(QStringLiteral("v1/submissions/") + secrets.uuid)));
    request.authorization = m_line.ends().authorization;
    request.owner = secrets.owner;
    m_client.send(request, this,
                  [this, secrets, authorization = request.authorization](const ApiAnswer &answer) {
                      answered(secrets, authorization, answer);
                  });
}

bool MyRequest::isTurnedAway(const QByteArray &authorization, const ApiAnswer &answer)
{
    if (answer.status != notAllowed)
        return false;
    const QString problem = answer.problem();
    if (problem == QLatin1String("device-revoked"))
        emit deviceRevoked(authorization);
    else if (problem == QLatin1String("token-wrong"))
        emit deviceUnknown(authorization);
    else
        return false;
    return true;
}

void MyRequest::answered(const Secrets &secrets, const QByteArray &authorization,
                         const ApiAnswer &answer)
{
    const bool turnedAway = isTurnedAway(authorization, answer);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (answer.isDone() && !body.isEmpty())
        emit deviceKnown(authorization);
    if (secrets.round != m_round)
        return;
    if (turnedAway)
        return say(tr("Looking on this screen is not possible yet. Please call us."));
    if (answer.status == notFound) {
        store(backOff().missed(m_time()));
        return say(tr("We do not know these three words. Look at your slip once more, or call "
                      "us."));
    }
    if (answer.status == tooMany)
        return say(waitText(answer.retryAfter));
    if (!answer.isDone() || body.isEmpty())
        return say(tr("We cannot look now, because there is no internet. Please try again later, "
                      "or call us."));
    store(backOff().succeeded());
    m_public.clear();
    const QJsonObject written = body.value(QStringLiteral("public")).toObject();
    for (const QJsonValue &text : written) {
        if (!text.toString().isEmpty())
            m_public.append(text.toString());
    }
    m_type = body.value(QStringLiteral("type")).toString();
    const QString status = body.value(QStringLiteral("status")).toString();
    show(secrets, stateOf(status, !m_public.isEmpty()));
    emit stateKnown(secrets.uuid, status);
}

void MyRequest::show(const Secrets &secrets, State state)
{
    m_submission = secrets.uuid;
    m_ownerSecret = secrets.owner;
    m_proof = secrets.proof;
    m_state = state;
    m_before = state == State::Withdrawn ? State::Sent : state;
    m_entry.clear();
    say({});
}

bool MyRequest::canWithdraw() const
{
    return m_state == State::Kept || m_state == State::Sent || m_state == State::Seen
        || m_state == State::Board;
}

bool MyRequest::canRestore() const
{
    return m_state == State::Withdrawn;
}

void MyRequest::setPhone(const QString &phone)
{
    if (m_phone == phone)
        return;
    m_phone = phone.left(longestPhone);
    emit changed();
}

void MyRequest::withdraw()
{
    if (m_busy || !canWithdraw())
        return;
    m_before = m_state;
    if (m_letterbox.takeBack(m_submission)) {
        m_state = State::TakenBack;
        say({});
        emit stateKnown(m_submission, QStringLiteral("withdrawn"));
        return;
    }
    post(QStringLiteral("withdraw"), {}, State::Withdrawn, {});
}

void MyRequest::restore()
{
    if (m_busy || !canRestore())
        return;
    // The withdrawal may not have left yet.
    if (!m_lastChange.isEmpty() && m_letterbox.takeBack(m_lastChange)) {
        m_lastChange.clear();
        m_state = m_before;
        return say({});
    }
    post(QStringLiteral("restore"), {}, m_before, {});
}

void MyRequest::sendPhone()
{
    if (m_busy || !canChange())
        return;
    if (m_phone.size() < shortestPhone)
        return say(tr("Please give a whole telephone number."));
    post(QStringLiteral("update"), {{QStringLiteral("phone"), m_phone}}, m_state,
         tr("The desk gets your new number."));
}

void MyRequest::post(const QString &op, const QMap<QString, QString> &fields, State next,
                     const QString &message)
{
    if (!m_line.isOpen())
        return say(m_line.message());
    m_busy = true;
    emit changed();
    Letter letter;
    letter.op = op;
    letter.type = m_type.isEmpty() ? QStringLiteral("request") : m_type;
    letter.target = m_submission;
    letter.fields = fields;
    letter.fields.insert(QStringLiteral("source"),
                         m_line.isKiosk() ? QStringLiteral("kiosk") : QStringLiteral("home"));
    letter.ownerSecret = m_ownerSecret;
    letter.proof = m_proof;
    // In the order in which the person did it.
    if (!m_lastChange.isEmpty() && m_letterbox.holds(m_lastChange))
        letter.after = m_lastChange;
    else if (m_letterbox.holds(m_submission))
        letter.after = m_submission;
    m_letterbox.post(letter,
                     [guard = QPointer<MyRequest>(this), round = m_round, next,
                      message](const Result<PostedLetter, LetterError> &posted) {
                         if (!guard || guard->m_round != round)
                             return;
                         if (!posted)
                             return guard->say(tr("This could not be kept. Please call us."));
                         guard->m_lastChange = posted->submission;
                         guard->m_state = next;
                         guard->setPhone({});
                         guard->say(message);
                     });
}

void MyRequest::forget()
{
    ++m_round;
    m_entry.clear();
    wipe(m_phone);
    wipe(m_ownerSecret);
    wipe(m_proof);
    m_submission.clear();
    m_type.clear();
    m_lastChange.clear();
    m_public.clear();
    m_state = m_before = State::None;
    say({});
}

} // namespace naober
