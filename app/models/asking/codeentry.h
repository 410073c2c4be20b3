// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/codewords.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace naober {

/// Three words or nine digits, as somebody gives them: two or three letters, then one of at most
/// six words to tap. UI thread.
class CodeEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The entry of a code comes from the app.")
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(QStringList tiles READ tiles NOTIFY changed)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed)
    Q_PROPERTY(QString digits READ digits WRITE setDigits NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

public:
    /// \a words must outlive it; null: no code can be given on this machine.
    explicit CodeEntry(const CodeWords *words, QObject *parent = nullptr);

    QStringList words() const { return m_words; }
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    QStringList tiles() const { return m_tiles.words; }
    /// Too many words begin so: a third letter is wanted.
    bool hasMore() const { return m_tiles.more; }
    QString digits() const { return m_digits; }
    void setDigits(const QString &digits);
    bool isComplete() const;

    Q_INVOKABLE void choose(const QString &word);
    /// The last word goes.
    Q_INVOKABLE void removeLast();
    Q_INVOKABLE void clear();
    /// What was given, words or digits.
    Result<Code, CodeEntryError> code() const;

signals:
    void changed();

private:
    const CodeWords *m_list;
    QStringList m_words;
    QString m_typed;
    WordCandidates m_tiles;
    QString m_digits;
};

} // namespace naober
