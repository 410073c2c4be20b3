// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/asking.h"

#include "models/asking/askingwords.h"
#include "models/asking/needs.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

#include <QPointer>

namespace naober {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestPhone = 15; // ITU-T E.164

std::optional<Draft::Kind> kindOf(const QString &name)
{
    for (const Draft::Kind kind : {Draft::Kind::Request, Draft::Kind::Offer, Draft::Kind::Answer,
                                   Draft::Kind::Correction, Draft::Kind::SignUp}) {
        if (AskingWords::type(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

Asking::Asking(DeskLine &line, Letterbox &letterbox, Slip &slip, const Words *words,
               QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_letterbox(letterbox)
    , m_slip(slip)
    , m_words(words)
{
    connect(&line, &DeskLine::changed, this, &Asking::listsChanged);
    connect(&line.records(), &Records::recordsChanged, this, &Asking::listsChanged);
    connect(&line.records(), &Records::storeChanged, this, &Asking::listsChanged);
    connect(&line.records(), &Records::wordsChanged, this, &Asking::listsChanged);
    connect(&line.records(), &Records::wordsChanged, this, &Asking::changed);
}

void Asking::begin(const QString &kind, bool practice)
{
    m_draft.wipe();
    m_service = Service();
    m_draft.kind = kindOf(kind).value_or(Draft::Kind::Request);
    m_draft.practice = practice;
    m_problem.clear();
    emit listsChanged();
    emit changed();
}

void Asking::beginAbout(const QString &kind, const QString &recordId, const QString &title)
{
    begin(kind);
    m_draft.title = title;
    if (m_draft.kind == Draft::Kind::Request)
        chooseService(recordId);
    else
        m_draft.target = recordId;
    emit changed();
}

void Asking::forget()
{
    begin(QStringLiteral("request"));
}

QString Asking::kind() const
{
    return AskingWords::type(m_draft.kind);
}

QString Asking::title() const
{
    return AskingWords(m_draft, m_service, m_line.records()).what();
}

void Asking::chooseNeed(const QString &need)
{
    if (m_draft.need == need || !needs::keys().contains(need))
        return;
    m_draft.need = need;
    m_draft.service.clear();
    m_draft.answers.clear();
    m_service = Service();
    const QVariantList fitting = services();
    if (m_draft.kind == Draft::Kind::Request && fitting.size() == 1)
        chooseService(fitting.first().toMap().value(QStringLiteral("recordId")).toString());
    emit listsChanged();
    emit changed();
}

void Asking::chooseService(const QString &recordId)
{
    m_draft.answers.clear();
    m_service = m_line.records().read<Service>(RecordType::Service, recordId).value_or(Service());
    m_draft.service = m_service.name.isEmpty() ? QString() : recordId;
    if (!m_draft.service.isEmpty())
        m_draft.need = needs::keyOf(m_service);
    emit listsChanged();
    emit changed();
}

void Asking::setAnswer(const QString &question, const QString &answer)
{
    if (m_draft.answers.value(question) == answer)
        return;
    m_draft.answers.insert(question, answer.left(longestText));
    emit changed();
}

void Asking::set(QString &field, const QString &value, qsizetype longest)
{
    if (field == value)
        return;
    field = value.left(longest);
    m_problem.clear();
    emit changed();
}

void Asking::setPart(const QString &part)
{
    set(m_draft.part, part, longestName);
}

void Asking::setName(const QString &name)
{
    set(m_draft.name, name, longestName);
}

void Asking::setPhone(const QString &phone)
{
    set(m_draft.phone, phone, longestPhone);
}

QString Asking::phoneText() const
{
    return AskingWords::phone(m_draft.phone);
}

void Asking::setOtherName(const QString &name)
{
    set(m_draft.otherName, name, longestName);
}

void Asking::setContactTime(const QString &part)
{
    set(m_draft.contactTime, part, longestName);
}

void Asking::setText(const QString &text)
{
    set(m_draft.text, text, longestText);
}

void Asking::setTopic(const QString &topic)
{
    set(m_draft.topic, topic, longestName);
}

void Asking::setKeepHere(bool keep)
{
    m_draft.keepHere = keep;
    emit changed();
}

QString Asking::day() const
{
    if (m_draft.anyDay)
        return QStringLiteral("any");
    return m_draft.day.isValid() ? m_draft.day.toString(Qt::ISODate) : QString();
}

void Asking::setDay(const QString &day)
{
    m_draft.anyDay = day == QLatin1String("any");
    m_draft.day = m_draft.anyDay ? QDate() : QDate::fromString(day, Qt::ISODate);
    emit changed();
}

QString Asking::who() const
{
    switch (m_draft.who) {
    case Draft::Who::Nobody:
        return {};
    case Draft::Who::Me:
        return QStringLiteral("me");
    case Draft::Who::Other:
        return QStringLiteral("other");
    case Draft::Who::Visit:
        return QStringLiteral("visit");
    }
    Q_UNREACHABLE();
}

void Asking::setWho(const QString &who)
{
    if (who == QLatin1String("visit")) {
        m_draft.who = Draft::Who::Visit;
        // Who comes by leaves nothing behind.
        m_draft.phone.clear();
        m_draft.name.clear();
        m_draft.otherName.clear();
        m_draft.contactTime.clear();
    } else {
        m_draft.who = who == QLatin1String("other") ? Draft::Who::Other : Draft::Who::Me;
    }
    emit changed();
}

QVariantList Asking::review() const
{
    return AskingWords(m_draft, m_service, m_line.records()).review();
}

void Asking::fail(const QString &problem)
{
    m_busy = false;
    m_problem = problem;
    emit changed();
}

void Asking::showSlip(const Code &code, const QString &doorWord, const QString &submission)
{
    Slip::Content content;
    content.kind = kind();
    content.title = title();
    content.when = AskingWords(m_draft, m_service, m_line.records()).when();
    content.visit = m_draft.who == Draft::Who::Visit;
    if (m_draft.kind != Draft::Kind::Correction) {
        content.words = m_words->codes.words(code);
        content.digits = code.groupedDigits();
        content.doorWord = doorWord;
    }
    content.submission = submission;
    if (m_draft.keepHere && !submission.isEmpty())
        emit keepWanted({code.digits(), content.title, content.when, submission});
    m_slip.show(content, submission.isEmpty() ? Slip::State::Practice : Slip::State::Kept);
    forget();
    m_busy = false;
    emit changed();
    emit finished();
}

void Asking::send()
{
    const QString wanted = missing(QStringLiteral("all"));
    if (m_busy || !wanted.isEmpty() || !m_words) {
        m_problem = m_words ? wanted : tr("Asking is not possible on this machine.");
        emit changed();
        return;
    }
    const Code code = Code::random();
    const QString doorWord = m_words->doors.draw();
    if (m_draft.practice) {
        showSlip(code, doorWord, {});
        return;
    }
    m_busy = true;
    m_problem.clear();
    emit changed();
    const AskingWords words(m_draft, m_service, m_line.records());
    Letter letter;
    letter.type = kind();
    letter.target = m_draft.target;
    letter.publicPart = words.publicPart(m_network);
    letter.fields = words.fields(m_line.isKiosk());
    if (m_draft.kind == Draft::Kind::Request)
        letter.fields.insert(QStringLiteral("door"), doorWord);
    letter.code = code;
    m_letterbox.post(letter,
                     [guard = QPointer<Asking>(this), code,
                      doorWord](const Result<PostedLetter, LetterError> &posted) {
                         if (!guard)
                             return;
                         if (posted)
                             guard->showSlip(code, doorWord, posted->submission);
                         else if (posted.error() == LetterError::Closed)
                             guard->fail(guard->m_line.message());
                         else
                             guard->fail(tr("This could not be kept. Nothing was sent. Please "
                                            "call us."));
                     });
}

} // namespace naober
