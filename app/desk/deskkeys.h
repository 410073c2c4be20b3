// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskbook.h"
#include "desk/deskvault.h"

namespace naober {

/// One write to the hub's desk part.
struct DeskCall
{
    QByteArray method = QByteArrayLiteral("PUT");
    QString path; ///< "v1/desk/…", relative to the hub
    QByteArray body;
};

/// The keys that desks share: submissions.md §7. Nothing that is made here is kept before the hub
/// has it, and nothing that is replaced is destroyed before that; so a crash between the two
/// loses nothing: what was wrapped for this desk comes back with the feed. One thread.
class DeskKeys
{
public:
    /// Both must outlive it.
    DeskKeys(DeskVault &vault, DeskBook &book)
        : m_vault(vault)
        , m_book(book)
    { }

    /// Opens the generations that were wrapped for this desk and begins its next pair. True if
    /// there were any. Errors: WrongDeskKey (other desks than the pairing link named), Storage.
    Result<bool, DeskError> takeWrappings();

    /// The next public half of this desk's pair, while one is due; then pairTurned().
    std::optional<DeskCall> pairCall();
    Result<void, DeskError> pairTurned();

    /// True if the village has no intake key yet: this is its first desk.
    bool isFirst() const { return !m_vault.ring() && m_book.keys().isEmpty(); }
    /// A generation for the hub; adopt() when it was taken.
    struct NewGeneration
    {
        KeyRing ring;
        DeskCall call;
    };
    Result<NewGeneration, DeskError> firstGeneration();
    /// True each quarter, and when a desk was revoked that can read the newest.
    bool isTurnDue() const;
    Result<NewGeneration, DeskError> nextGeneration();
    Result<void, DeskError> adopt(NewGeneration made);

    /// Desks that wait to be let in.
    QList<DeviceRecord> waiting() const;
    /// The number that is compared by telephone. Slow (0.4 s, 256 MiB).
    Result<QString, DeskError> checkNumberOf(const QByteArray &publicKey) const;
    /// The calls that let \a device in. Errors: NoSuchDevice, WrongCheckNumber (digits are
    /// compared, spaces are not; only this desk itself needs none), Waiting. Slow as above.
    Result<QList<DeskCall>, DeskError> admission(const QString &device,
                                                 const std::optional<QString> &checkNumber);
    /// The calls that give desks that are in what was not wrapped for them: the key turned after
    /// they were let in and before they had signed a pair, or while their half was changing.
    Result<QList<DeskCall>, DeskError> arrears() const;

private:
    Result<bool, DeskError> takeWrapping(const KeyRecord &record);
    Result<void, DeskError> beginPairTurn();
    /// Generations that were wrapped for this desk, for a half that it has no more.
    QList<int> lacking() const;
    std::optional<GenerationKey> unwrapped(const KeyRecord &record, const DeskPairs &pairs) const;
    Result<KeyRecord, DeskError> recordFor(const KeyRing &ring, const QStringList &devices) const;
    /// What may be wrapped to unasked: "" unless a desk that is in signed it.
    QByteArray publicKeyOf(const QString &device) const;
    bool isSignedDesk(const DeviceRecord &device) const;
    /// Nothing to call if \a known is destroyed here.
    Result<std::optional<DeskCall>, DeskError>
    wrapMore(const KeyRecord &known, const QMap<QString, QByteArray> &publicKeys) const;
    static DeskCall keysCall(const KeyRecord &record);

    DeskVault &m_vault;
    DeskBook &m_book;
};

} // namespace naober
