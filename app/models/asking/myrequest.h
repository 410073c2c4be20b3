// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/codeentry.h"
#include "models/asking/letterbox.h"
#include "models/asking/lookupbackoff.h"
#include "sync/apiclient.h"

#include <functional>

namespace naober {

/// One's own message to the desk, found again by its code on any machine of the village: how far it
/// is, withdrawing it, another number to call. UI thread.
class MyRequest : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Your request comes from the app.")
    Q_PROPERTY(naober::CodeEntry *entry READ entry CONSTANT)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString state READ stateName NOTIFY changed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(QStringList publicTexts READ publicTexts NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed)

public:
    enum class State {
        None,
        Kept, ///< on this machine, not sent yet
        Sent, ///< the hub has it
        Seen, ///< the desk has answered
        Board,
        Arranged,
        Rejected,
        Withdrawn,
        TakenBack, ///< it never left this machine
        Refused, ///< it never arrived, and never will
    };
    using Time = std::function<LookUpBackOff::TimePoint()>;

    /// All must outlive it; \a words may be null.
    MyRequest(DeskLine &line, Letterbox &letterbox, const CodeWords *words,
              QObject *parent = nullptr);
    ~MyRequest() override;
    /// A clock that nobody sets; tests put their own in.
    void setTime(Time time);

    CodeEntry *entry() { return &m_entry; }
    bool isFound() const { return m_state != State::None; }
    bool isBusy() const { return m_busy; }
    State state() const { return m_state; }
    QString stateName() const;
    QString statusText() const;
    /// What the desk wrote for the person.
    QStringList publicTexts() const { return m_public; }
    QString message() const { return m_message; }
    bool canWithdraw() const;
    bool canRestore() const;
    bool canChange() const { return canWithdraw(); }
    QString phone() const { return m_phone; }
    void setPhone(const QString &phone);
    /// Its submission's uuid; empty while there is none.
    QString submission() const { return m_submission; }

    /// Looks for what was entered.
    Q_INVOKABLE void look();
    /// The same for a code that this computer knows.
    Q_INVOKABLE void open(const QString &digits);
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void restore();
    /// Tells the desk to call another number.
    Q_INVOKABLE void sendPhone();
    /// Wipes all.
    Q_INVOKABLE void forget();

signals:
    void changed();
    /// It ended or was taken back: \a submission need not be remembered.
    void stateKnown(const QString &submission, const QString &status);
    /// As of OutboxSender.
    void deviceRevoked(const QByteArray &authorization);
    void deviceUnknown(const QByteArray &authorization);
    void deviceKnown(const QByteArray &authorization);

private:
    struct Secrets;
    void find(const Code &code);
    void ask(const Secrets &secrets);
    void answered(const Secrets &secrets, const QByteArray &authorization, const ApiAnswer &answer);
    bool isTurnedAway(const QByteArray &authorization, const ApiAnswer &answer);
    void show(const Secrets &secrets, State state);
    void say(const QString &message);
    void post(const QString &op, const QMap<QString, QString> &fields, State next,
              const QString &message);
    LookUpBackOff &backOff();
    void store(int misses);
    QString waitText(std::chrono::seconds wait) const;

    DeskLine &m_line;
    Letterbox &m_letterbox;
    CodeEntry m_entry;
    ApiClient m_client;
    QThreadPool m_pool;
    Time m_time;
    std::optional<LookUpBackOff> m_backOff;
    State m_state = State::None;
    State m_before = State::None; ///< of withdrawing
    QString m_submission;
    QString m_type;
    QByteArray m_ownerSecret;
    QByteArray m_proof;
    QString m_lastChange; ///< uuid of what was posted last here
    QStringList m_public;
    QString m_message;
    QString m_phone;
    int m_round = 0; ///< answers to an earlier question count no more
    bool m_busy = false;
};

} // namespace naober
