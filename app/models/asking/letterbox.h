// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/deskline.h"
#include "seal/code.h"

#include <QJsonObject>
#include <QMap>
#include <QThreadPool>

#include <chrono>
#include <functional>

namespace naober {

/// What is to reach the desk, in clear: it lives from a press of "send" until it is sealed.
struct Letter
{
    QString op = QStringLiteral("create");
    QString type = QStringLiteral("request");
    QString target; ///< record id, or the uuid of what is changed
    QJsonObject publicPart; ///< texts; nothing that somebody typed
    QMap<QString, QString> fields; ///< submissions.md §4
    std::optional<Code> code; ///< of what is created
    QByteArray ownerSecret; ///< of what is changed
    QByteArray proof; ///< of what is changed: goes into the seal, and nowhere else
    QString after; ///< uuid of what must have arrived first; empty: nothing
};

/// What was kept.
struct PostedLetter
{
    QString submission; ///< uuid
    QByteArray ownerSecret;
};

enum class LetterError {
    Closed, ///< no key to seal to: the person is told to call
    NotSealed, ///< what was typed does not fit, or there was no memory
    NotKept, ///< the disk
};

/// Seals what people leave and puts it into the outbox. Deriving and sealing are done on a worker
/// thread; what comes back is on the disk. UI thread.
class Letterbox : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<PostedLetter, LetterError> &)>;
    /// How long the hub may stay away: submissions.md §2 allows 90 days.
    static constexpr std::chrono::hours sentWithin = std::chrono::hours(24 * 30);

    /// Both must outlive it. \a clock is the machine's.
    Letterbox(DeskLine &line, const Clock &clock, QObject *parent = nullptr);
    ~Letterbox() override;

    /// Calls \a done once, later, unless the letterbox goes before.
    void post(const Letter &letter, Done done);
    /// Takes back what was not sent yet; false if it is not here any more.
    bool takeBack(const QString &submission);
    bool holds(const QString &submission) const;
    /// The hub said no to it for good, or it came too late; and the keeper has not seen that yet.
    bool wasRefused(const QString &submission) const;

    /// What the sender has to say: its signals end here.
    void noteSent(const QString &submission);
    void noteRefused(const QString &submission);

signals:
    /// Something new is in the outbox: wake the sender.
    void posted(const QString &submission);
    void sent(const QString &submission);
    void refused(const QString &submission);

private:
    struct Sealed;
    static Result<Sealed, LetterError> seal(const Letter &letter, const TrustedIntakeKey &key,
                                            const QDateTime &now);
    void keep(const Result<Sealed, LetterError> &sealed, const Done &done);

    DeskLine &m_line;
    const Clock &m_clock;
    QThreadPool m_pool;
};

} // namespace naober
