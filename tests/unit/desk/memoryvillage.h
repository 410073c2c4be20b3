// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskhome.h"
#include "desk/desksession.h"
#include "storage/recordstore.h"
#include "support/fakeclock.h"
#include "unit/desk/memoryhub.h"

#include <QTemporaryDir>

namespace naober {

/// Between one desk and the hub in memory. What goes wrong is the test's to say.
class MemoryTransport final : public DeskTransport
{
public:
    /// What happens to one request.
    enum class Fate { Arrives, Lost, AnswerLost, ArrivesTwice };

    MemoryTransport(MemoryHub &hub, DeskHome &desk)
        : m_hub(hub)
        , m_desk(desk)
    { }

    std::function<Fate()> fate = [] { return Fate::Arrives; };

    void pull(std::function<void(const DeskPull &)> done) override;
    void send(const DeskCall &call, std::function<void(const ApiAnswer &)> done) override;
    /// Requests that somebody kept and may send again.
    QList<QPair<QString, DeskCall>> recorded;

private:
    MemoryHub &m_hub;
    DeskHome &m_desk;
};

/// One desk of a village in memory, with its stores on the disk.
class MemoryDesk
{
public:
    /// \a folder must be empty, or another MemoryDesk's that is gone.
    MemoryDesk(MemoryHub &hub, const QString &folder, const Clock &clock,
               KeepingPolicy policy = {});

    /// True if it opened.
    bool isOpen() const { return m_home != nullptr; }
    /// Makes it a desk of the hub.
    bool enrol(const QString &name, const std::optional<PublicKey> &deskKey = {});
    /// Closes everything without a word, as a power cut does, and opens it again.
    bool restart();
    /// Lets go of its files, until restart().
    void close();
    DeskReport round();
    DeskReport turn();
    DeskReport admit(const QString &device);

    /// Leaves erased text in the feed's cache until the end: for histories by the thousand, which
    /// do not look for it.
    void setErasesAtOnce(bool atOnce);
    DeskHome &home() { return *m_home; }
    DeskWork work() { return m_home->work(QStringLiteral("Ans")); }
    MemoryTransport &transport() { return *m_transport; }
    QString device() const;
    QString folder() const { return m_folder; }
    QMap<QString, QJsonObject> cases() const;

    /// What this desk's machine keeps: local keys by their ids. A test may drop calls.
    QHash<QString, QByteArray> localKeys;
    std::function<bool(const char *step)> keyStep = [](const char *) { return true; };
    static LocalKey localKey()
    {
        return *LocalKey::fromBytes(SecretBytes::copyOf(QByteArray(32, 'l')));
    }
    static FeedLink village();

private:
    LocalKeys keysOfMachine();

    MemoryHub &m_hub;
    QString m_folder;
    const Clock &m_clock;
    KeepingPolicy m_policy;
    bool m_erasesAtOnce = true;
    std::unique_ptr<DeskHome> m_home;
    std::unique_ptr<MemoryTransport> m_transport;
    std::unique_ptr<DeskSession> m_session;
};

/// What a kiosk sends: `PUT /v1/submissions/{id}`'s body, sealed with the hub's key.
QJsonObject kioskSubmission(const MemoryHub &hub, const QString &id,
                            const QMap<QString, QString> &fields, const QDateTime &at,
                            const QString &op = QStringLiteral("create"),
                            const QString &target = {},
                            const QByteArray &proof = QByteArray(32, 'p'));

} // namespace naober
