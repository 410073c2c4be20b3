// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedlink.h"
#include "sync/syncerror.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace naober {

class FeedClient;
class VillageFinder;

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

    /// \a demonstration: path of the demonstration village's .naober file; empty if not installed.
    explicit Pairing(QString demonstration, QObject *parent = nullptr);
    ~Pairing() override;

    Stage stage() const { return m_stage; }
    QStringList words() const { return m_words; }
    QString host() const;
    QString message() const;
    bool hasDemonstration() const { return !m_demonstration.isEmpty(); }

    /// Looks for the village behind what somebody typed: "dorp.nl", a whole link, what a QR held.
    Q_INVOKABLE void begin(const QString &text);
    /// The same for a .naober file.
    Q_INVOKABLE void beginFile(const QUrl &file);
    /// The demonstration needs no check words: it came with the program.
    Q_INVOKABLE void beginDemonstration();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

signals:
    void changed();
    /// A person said that the words are right, or chose the demonstration.
    void paired(const naober::FeedLink &link);

private:
    void look(const QString &text, bool trusted);
    void take(const FeedLink &link);
    void showWords(int attempt, const QStringList &words);
    void fail(SyncError error);
    void setStage(Stage stage);

    QString m_demonstration;
    std::unique_ptr<FeedClient> m_client;
    std::unique_ptr<VillageFinder> m_finder;
    QThreadPool m_pool; ///< for the slow hash behind the words
    Stage m_stage = Idle;
    SyncError m_error = SyncError::None;
    FeedLink m_link;
    QStringList m_words;
    bool m_trusted = false;
    int m_attempt = 0; ///< counts, so that late answers are known
};

} // namespace naober
