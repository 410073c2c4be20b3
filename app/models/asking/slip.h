// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/deskline.h"
#include "paper/handout.h"
#include "seal/code.h"

#include <QStringList>

namespace naober {

/// What somebody takes home after asking: the code, what happens by when, the word at the door.
/// In memory until it was read: desk.md "The slip". UI thread.
class Slip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The slip comes from the app.")
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(bool visit READ isVisit NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString doorWord READ doorWord NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool arrived READ isArrived NOTIFY changed)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)

public:
    enum class State { Practice, Kept, Sent, Refused };
    struct Content
    {
        QString kind; ///< a type of submissions.md §2
        QString title;
        QString when;
        bool visit = false;
        QStringList words;
        QString digits; ///< "048 123 907"
        QString doorWord;
        QString submission; ///< uuid
    };

    /// \a line must outlive it.
    explicit Slip(DeskLine &line, QObject *parent = nullptr);

    void show(const Content &content, State state);
    /// The hub's answer for a submission; another's is none of its business.
    void note(const QString &submission, State state);
    /// It was read: nothing of it is left.
    Q_INVOKABLE void clear();

    bool isThere() const { return m_there; }
    bool isPractice() const { return m_state == State::Practice; }
    bool isArrived() const { return m_state == State::Sent; }
    QString kind() const { return m_content.kind; }
    bool isVisit() const { return m_content.visit; }
    QString title() const { return m_content.title; }
    QString whenText() const { return m_content.when; }
    QStringList words() const { return m_content.words; }
    QString digits() const { return m_content.digits; }
    QString doorWord() const { return m_content.doorWord; }
    /// How far it is, honestly.
    QString stateText() const;
    /// What happens now, in order.
    QStringList steps() const;
    /// For a QR code: plain text without anything of the person.
    QString codeText() const;
    /// For paper.
    Handout handout() const;
    /// "vrijdag 12.00 uur"; empty without a promise.
    QString byWhen() const;

signals:
    void changed();

private:
    QString callers() const;

    DeskLine &m_line;
    Content m_content;
    State m_state = State::Practice;
    bool m_there = false;
};

} // namespace naober
