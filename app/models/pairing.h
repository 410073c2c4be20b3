// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace naober {

/// First contact with a village: what somebody typed or opened becomes a feed link, its check
/// words are compared by a person, then it is kept. UI thread.
class Pairing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Pairing comes from the app.")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool demonstration READ hasDemonstration CONSTANT)

public:
    enum Stage { Idle, Looking, CheckWords, Done, Failed };
    Q_ENUM(Stage)

    struct Found
    {
        QString link; ///< the whole link, to be kept
        QString host; ///< for a person
        QStringList words; ///< four
    };
    enum class Problem { NotALink, NoFeedThere, NoNetwork, NotReadable };
    /// Reads a link or a .naober file's content; nothing for what is neither.
    using Reader = std::function<std::optional<Found>(const QString &text)>;
    /// Looks for a village at a host ("dorp.nl"): its .well-known/naober. Answers once, on the UI
    /// thread, with that file's content, or nothing and the problem.
    using Answer = std::function<void(std::optional<QString> content, Problem problem)>;
    using Finder = std::function<void(const QString &host, const Answer &answer)>;

    /// \a demonstration: link or file content of the demonstration village, empty if not installed.
    Pairing(Reader reader, Finder finder, QString demonstration, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    QStringList words() const { return m_found.words; }
    QString host() const { return m_found.host; }
    QString message() const;
    bool hasDemonstration() const { return !m_demonstration.isEmpty(); }

    Q_INVOKABLE void begin(const QString &text);
    Q_INVOKABLE void beginFile(const QUrl &file);
    Q_INVOKABLE void beginDemonstration();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

signals:
    void changed();
    /// A person said that the words are right, or chose the demonstration.
    void paired(const QString &link);

private:
    void take(const QString &text, Problem problem);
    void fail(Problem problem);
    void setStage(Stage stage);

    Reader m_reader;
    Finder m_finder;
    QString m_demonstration;
    Stage m_stage = Idle;
    Problem m_problem = Problem::NotALink;
    Found m_found;
    quint64 m_attempt = 0;
};

} // namespace naober
