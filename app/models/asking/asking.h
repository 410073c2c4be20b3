// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"
#include "models/asking/draft.h"
#include "models/asking/letterbox.h"
#include "models/asking/slip.h"
#include "seal/codewords.h"
#include "seal/doorwords.h"

namespace naober {

/// What somebody fills in for the desk: a request in four screens, or in one screen an offer, "I
/// can do this", "is this not right?" and the wish to take part. The draft is in memory only. UI
/// thread.
class Asking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Asking comes from the app.")
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed)
    Q_PROPERTY(QString need READ need NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList needs READ needs NOTIFY listsChanged)
    Q_PROPERTY(QVariantList services READ services NOTIFY listsChanged)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY listsChanged)
    Q_PROPERTY(QVariantList days READ days NOTIFY listsChanged)
    Q_PROPERTY(QString leadTimeText READ leadTimeText NOTIFY listsChanged)
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed)
    Q_PROPERTY(QString phoneText READ phoneText NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName WRITE setOtherName NOTIFY changed)
    Q_PROPERTY(QString contactTime READ contactTime WRITE setContactTime NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY changed)
    Q_PROPERTY(bool keepHere READ keepHere WRITE setKeepHere NOTIFY changed)
    Q_PROPERTY(bool looksLikeCitizenNumber READ looksLikeCitizenNumber NOTIFY changed)
    Q_PROPERTY(QVariantList review READ review NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What the two lists of words are to this machine.
    struct Words
    {
        CodeWords codes;
        DoorWords doors;
    };

    /// All must outlive it; \a words null: nothing can be asked on this machine.
    Asking(DeskLine &line, Letterbox &letterbox, Slip &slip, const Words *words,
           QObject *parent = nullptr);

    /// Begins anew; what was there is wiped. \a kind as in submissions.md §2.
    Q_INVOKABLE void begin(const QString &kind, bool practice = false);
    /// The same about one record.
    Q_INVOKABLE void beginAbout(const QString &kind, const QString &recordId, const QString &title);
    Q_INVOKABLE void chooseNeed(const QString &need);
    /// The empty id: help that is on no list.
    Q_INVOKABLE void chooseService(const QString &recordId);
    Q_INVOKABLE void setAnswer(const QString &question, const QString &answer);
    /// What is still wanted on a screen, in words; empty when one can go on. \a screen is "what",
    /// "when", "who" or "all".
    Q_INVOKABLE QString missing(const QString &screen) const;
    /// Seals and keeps it; finished() tells when the slip can be shown.
    Q_INVOKABLE void send();
    /// Wipes all.
    void forget();

    const Draft &draft() const { return m_draft; }
    QString kind() const;
    bool isPractice() const { return m_draft.practice; }
    QString need() const { return m_draft.need; }
    QString service() const { return m_draft.service; }
    QString title() const;
    QVariantList needs() const;
    QVariantList services() const;
    QVariantList questions() const;
    QVariantList days() const;
    QString leadTimeText() const;
    QVariantMap answers() const;
    /// ISO day, "any", or empty.
    QString day() const;
    void setDay(const QString &day);
    QString part() const { return m_draft.part; }
    void setPart(const QString &part);
    /// "me", "other", "visit" or empty.
    QString who() const;
    void setWho(const QString &who);
    QString name() const { return m_draft.name; }
    void setName(const QString &name);
    QString phone() const { return m_draft.phone; }
    void setPhone(const QString &phone);
    /// In groups, to read over.
    QString phoneText() const;
    QString otherName() const { return m_draft.otherName; }
    void setOtherName(const QString &name);
    QString contactTime() const { return m_draft.contactTime; }
    void setContactTime(const QString &part);
    QString text() const { return m_draft.text; }
    void setText(const QString &text);
    QString topic() const { return m_draft.topic; }
    void setTopic(const QString &topic);
    bool keepHere() const { return m_draft.keepHere; }
    void setKeepHere(bool keep);
    bool looksLikeCitizenNumber() const;
    QVariantList review() const;
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    /// Of this machine's owner, chosen in the settings; a kiosk has none.
    void setNetwork(const QString &id) { m_network = id; }

    /// What a home computer may remember of what was sent.
    struct SentRequest
    {
        QString digits; ///< nine, together
        QString title;
        QString when;
        QString submission;
    };

signals:
    void changed();
    void listsChanged();
    /// The slip is there.
    void finished();
    /// The person wants it remembered here.
    void keepWanted(const naober::Asking::SentRequest &request);

private:
    void set(QString &field, const QString &value, qsizetype longest);
    void showSlip(const Code &code, const QString &doorWord, const QString &submission);
    void fail(const QString &problem);
    QString missingWhen() const;
    QString missingWho() const;

    DeskLine &m_line;
    Letterbox &m_letterbox;
    Slip &m_slip;
    const Words *m_words;
    QString m_network;
    Draft m_draft;
    Service m_service;
    QString m_problem;
    bool m_busy = false;
};

} // namespace naober
