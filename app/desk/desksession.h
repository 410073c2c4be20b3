// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desktransport.h"
#include "desk/deskupkeep.h"
#include "desk/localkeychange.h"

namespace naober {

/// What one round did.
struct DeskReport
{
    std::optional<DeskError> error; ///< what stopped it; all that came before stands
    int sent = 0; ///< events that the hub has now
    int refused = 0; ///< events that it will never take
    bool keysChanged = false; ///< make the recovery file anew
    bool localKeyLate = false; ///< the local key has to follow and could not; the next round tries
};

/// One meeting of a desk with its hub: look, take keys, tend, send, look again, and
/// let the local key follow the generations. Cut off anywhere,
/// the next one goes on. One round at a time; the session must outlive it. One thread.
class DeskSession
{
public:
    using Done = std::function<void(const DeskReport &)>;

    /// All must outlive it.
    DeskSession(DeskVault &vault, DeskBook &book, DeskKeys &keys, DeskTransport &transport,
                LocalKeys localKeys, KeepingPolicy policy = {});

    void round(Done done);
    /// A new generation now, within a round.
    void turn(Done done);
    /// Lets \a device in, if its number is \a checkNumber, within a round.
    void admit(const QString &device, const QString &checkNumber, Done done);
    /// Lets this desk in itself, after a recovery: it needs no number.
    void letInItself(Done done);

private:
    void start(Done done);
    void onPulled(const QStringList &sentBefore, const DeskPull &pull);
    void tendKeys();
    void sendGeneration(Result<DeskKeys::NewGeneration, DeskError> made);
    void tendCases();
    void sendWrappings(QList<DeskCall> calls);
    void push();
    void onAnswer(const QString &event, const ApiAnswer &answer);
    void lookAgain();
    /// The last step of a round that went well.
    void changeLocalKey();
    void finish(std::optional<DeskError> error = {});
    /// What an answer other than a success means for the round.
    static DeskError errorOf(const ApiAnswer &answer);
    /// Ends the round if \a result is an error. False then.
    template<typename R>
    bool isGood(const R &result)
    {
        if (!result)
            finish(result.error());
        return bool(result);
    }

    DeskVault &m_vault;
    DeskBook &m_book;
    DeskKeys &m_keys;
    DeskTransport &m_transport;
    DeskUpkeep m_upkeep;
    LocalKeyChange m_keyChange;
    Done m_done;
    DeskReport m_report;
    QDateTime m_heard;
    bool m_turnWanted = false;
    bool m_hasTurned = false;
    bool m_wrote = false; ///< something that the feed will tell of
    QStringList m_lost; ///< were sent before, and are not in the feed
    QString m_admitted;
    std::optional<QString> m_checkNumber;
};

} // namespace naober
