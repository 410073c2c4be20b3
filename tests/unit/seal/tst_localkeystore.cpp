// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain: a real one (gnome-keyring) on a message bus of its own.
#include "seal/localkeystore.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

class TestLocalKeyStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;

    bool startKeyring()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring =
            QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || keyring.isEmpty())
            return false;
        m_bus.start(bus,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(keyring,
                        {QStringLiteral("--daemonize"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets")});
        m_keyring.write("zeven blauwe fietsen");
        m_keyring.closeWriteChannel();
        return m_keyring.waitForFinished();
    }

    static Result<void, LocalKeyError> waitFor(const std::function<void(LocalKeyStore::Done)> &ask)
    {
        std::optional<Result<void, LocalKeyError>> answer;
        ask([&answer](Result<void, LocalKeyError> given) { answer = given; });
        [&answer] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(LocalKeyError::Failed);
    }
    static Result<LocalKey, LocalKeyError> load(LocalKeyStore &store, const QString &id)
    {
        std::optional<Result<LocalKey, LocalKeyError>> answer;
        store.load(id, [&answer](Result<LocalKey, LocalKeyError> given) {
            answer.emplace(std::move(given));
        });
        [&answer] { QTRY_VERIFY(answer.has_value()); }();
        if (!answer)
            return LocalKeyError::Failed;
        return std::move(*answer);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    }

    void shouldSayThatThereIsNoKeychain()
    {
        LocalKeyStore store(QStringLiteral("naober-test/none"));
        const LocalKey key = LocalKey::generate();
        const auto saved =
            waitFor([&](LocalKeyStore::Done done) { store.save(key, std::move(done)); });
        QVERIFY(!saved);
        const auto loaded = load(store, key.id());
        QVERIFY(!loaded);
        QVERIFY(loaded.error() != LocalKeyError::NotFound);
    }

    void shouldKeepAndForgetAKey()
    {
        if (!startKeyring())
            QSKIP("gnome-keyring is not installed");
        LocalKeyStore store(QStringLiteral("naober-test/merelrooi"));
        const LocalKey key = LocalKey::generate();
        const LocalKey next = LocalKey::generate();
        QCOMPARE(load(store, key.id()).error(), LocalKeyError::NotFound);
        for (const LocalKey *one : {&key, &next})
            QVERIFY(waitFor([&](LocalKeyStore::Done done) { store.save(*one, std::move(done)); }));
        LocalKeyStore again(QStringLiteral("naober-test/merelrooi"));
        const auto loaded = load(again, key.id());
        QVERIFY(loaded);
        QVERIFY(loaded->bytes().equals(key.bytes()));
        LocalKeyStore otherVillage(QStringLiteral("naober-test/elders"));
        QCOMPARE(load(otherVillage, key.id()).error(), LocalKeyError::NotFound);
        // Changing keys: the old one goes, the new one stays.
        for (int i = 0; i < 2; ++i)
            QVERIFY(waitFor(
                [&](LocalKeyStore::Done done) { store.forget(key.id(), std::move(done)); }));
        QCOMPARE(load(store, key.id()).error(), LocalKeyError::NotFound);
        QVERIFY(load(store, next.id()));
    }

    void cleanupTestCase()
    {
        // The keyring ends with its bus.
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestLocalKeyStore)
#include "tst_localkeystore.moc"
