// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of desks: turning, wrapping, recovering and forgetting.
#include "domain/base64url.h"
#include "seal/deskpairs.h"
#include "seal/keyring.h"
#include "seal/recoveryfile.h"
#include "seal/sealedprivate.h"
#include "support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds retention = std::chrono::days(30);

QString feed()
{
    return u"merelrooi"_qs;
}

GenerationFrame frameOf(const GenerationKey &key)
{
    return {key.generation, key.feedId, key.intake.publicKey(), key.signing.publicKey()};
}

SubmissionFrame submission()
{
    return {u"0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"_qs, u"create"_qs, u"request"_qs, QString(), {}};
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    PrivatePart part() const
    {
        return {m_clock.now(), {{u"name"_qs, u"Mevrouw Janssen"_qs}}, QByteArray(32, 'p')};
    }

private Q_SLOTS:
    void shouldAcceptTheDesksIntakeKey()
    {
        const KeyRing ring = KeyRing::first(feed(), m_clock);
        const auto key = verifyIntakeKey(ring.signedIntakeKey(), ring.deskKey(), feed(), 0);
        QVERIFY(key);
        QCOMPARE(*key, ring.intakeKey());
        QVERIFY(verifyIntakeKey(ring.signedIntakeKey(), ring.deskKey(), feed(), 1));
    }

    void shouldRefuseAnIntakeKeyThatTheHubSwapped()
    {
        KeyRing ring = KeyRing::first(feed(), m_clock);
        const auto errorOf = [&ring](const IntakeKey &key, int seen = 0) {
            return verifyIntakeKey(key, ring.deskKey(), feed(), seen).error();
        };
        const KeyRing thief = KeyRing::first(feed(), m_clock);
        QCOMPARE(errorOf(thief.signedIntakeKey()), IntakeKeyError::BadSignature);
        IntakeKey swapped = ring.signedIntakeKey();
        swapped.publicKey = thief.signedIntakeKey().publicKey;
        QCOMPARE(errorOf(swapped), IntakeKeyError::BadSignature);
        IntakeKey renumbered = ring.signedIntakeKey();
        renumbered.generation = 7;
        QCOMPARE(errorOf(renumbered), IntakeKeyError::BadSignature);
        IntakeKey mangled = ring.signedIntakeKey();
        mangled.signature.chop(1);
        QCOMPARE(errorOf(mangled), IntakeKeyError::Malformed);
        mangled = ring.signedIntakeKey();
        mangled.publicKey += u'=';
        QCOMPARE(errorOf(mangled), IntakeKeyError::Malformed);
        QCOMPARE(errorOf({}), IntakeKeyError::Missing);
        const IntakeKey old = ring.signedIntakeKey();
        ring.turn();
        QCOMPARE(errorOf(old, 2), IntakeKeyError::OlderGeneration);
        QCOMPARE(verifyIntakeKey(old, {}, feed(), 0).error(), IntakeKeyError::NoDeskKey);
        QCOMPARE(verifyIntakeKey(old, ring.deskKey(), u"elders"_qs, 0).error(),
                 IntakeKeyError::BadSignature);
    }

    void shouldLetASecondDeskIn()
    {
        KeyRing first = KeyRing::first(feed(), m_clock);
        first.turn();
        const DeskPairs second;
        std::optional<KeyRing> ring;
        for (const int number : first.living()) {
            const GenerationKey key = *first.generation(number);
            const auto wrapped = wrapGeneration(key, second.current().publicKey());
            QVERIFY(wrapped);
            auto opened = unwrapGeneration(*wrapped, second.current(), frameOf(key));
            QVERIFY(opened);
            if (!ring)
                ring.emplace(KeyRing::from(std::move(*opened), m_clock.now(), m_clock));
            else
                QVERIFY(ring->add(std::move(*opened), m_clock.now()));
        }
        QCOMPARE(ring->living(), first.living());
        QCOMPARE(ring->intakeKey(), first.intakeKey());
        QCOMPARE(ring->signedIntakeKey(), first.signedIntakeKey());
    }

    void shouldRefuseATamperedWrapping()
    {
        const KeyRing ring = KeyRing::first(feed(), m_clock);
        const GenerationKey key = *ring.generation(1);
        const KeyPair desk = KeyPair::generate();
        const QByteArray wrapped = *wrapGeneration(key, desk.publicKey());
        const auto errorOf = [&](const GenerationFrame &frame) {
            return unwrapGeneration(wrapped, desk, frame).error();
        };
        for (qsizetype at = 0; at < wrapped.size(); ++at) {
            QByteArray changed = wrapped;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            QVERIFY(!unwrapGeneration(changed, desk, frameOf(key)));
        }
        GenerationFrame frame = frameOf(key);
        frame.generation = 2;
        QCOMPARE(errorOf(frame), SealError::WrongGeneration);
        frame = frameOf(key);
        frame.feedId = u"elders"_qs;
        QCOMPARE(errorOf(frame), SealError::WrongFeed);
        frame = frameOf(key);
        frame.deskKey = DeskSigningKey::generate().publicKey();
        QCOMPARE(errorOf(frame), SealError::WrongKey);
        frame = frameOf(key);
        frame.publicKey = KeyPair::generate().publicKey();
        QCOMPARE(errorOf(frame), SealError::WrongKey);
        QCOMPARE(unwrapGeneration(wrapped, KeyPair::generate(), frameOf(key)).error(),
                 SealError::NotOpened);
        QCOMPARE(wrapGeneration(key, QByteArray(31, 'a')).error(), SealError::BadKey);
        // A key of small order, which would make every seal the same (RFC 7748 §6.1).
        QCOMPARE(wrapGeneration(key, QByteArray(32, '\0')).error(), SealError::BadKey);
    }

    void shouldRefuseStrangeJsonInAWrapping_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<SealError>("error");
        QTest::newRow("no JSON") << QByteArray("x") << SealError::Malformed;
        QTest::newRow("cut") << QByteArray("{\"v\":1,\"feed\":\"mere") << SealError::Malformed;
        QTest::newRow("twice") << QByteArray("{\"v\":1,\"v\":1}") << SealError::Malformed;
        QTest::newRow("newer") << QByteArray("{\"v\":2}") << SealError::UnknownVersion;
        QTest::newRow("empty") << QByteArray("{}") << SealError::UnknownVersion;
        QTest::newRow("no keys") << QByteArray("{\"v\":1,\"generation\":1,\"feed\":\"merelrooi\"}")
                                 << SealError::Malformed;
        QTest::newRow("short key") << QByteArray("{\"v\":1,\"generation\":1,\"feed\":\"merelrooi\","
                                                 "\"intake\":\"AAAA\",\"signing\":\"AAAA\"}")
                                   << SealError::Malformed;
        QTest::newRow("something behind") << QByteArray("{\"v\":1} {}") << SealError::Malformed;
        QTest::newRow("number too large")
            << QByteArray("{\"v\":99999999999}") << SealError::UnknownVersion;
    }

    void shouldRefuseStrangeJsonInAWrapping()
    {
        QFETCH(QByteArray, json);
        QFETCH(SealError, error);
        const KeyPair desk = KeyPair::generate();
        const QByteArray wrapped = *KeyPair::sealTo(desk.publicKey(), SecretBytes::copyOf(json));
        const KeyRing ring = KeyRing::first(feed(), m_clock);
        QCOMPARE(unwrapGeneration(wrapped, desk, frameOf(*ring.generation(1))).error(), error);
    }

    void shouldTurnEachQuarter()
    {
        KeyRing ring = KeyRing::first(feed(), m_clock);
        QVERIFY(!ring.isTurnDue());
        m_clock.advance(90 * 24h);
        QVERIFY(!ring.isTurnDue());
        m_clock.advance(24h);
        QVERIFY(ring.isTurnDue());
        QCOMPARE(ring.turn(), 2);
        QVERIFY(!ring.isTurnDue());
        QCOMPARE(ring.living(), QList<int>({1, 2}));
        QCOMPARE(ring.intakeKey().generation(), 2);
    }

    void shouldDestroyWhatWasReplacedLongAgo()
    {
        KeyRing ring = KeyRing::first(feed(), m_clock);
        m_clock.advance(91 * 24h);
        ring.turn();
        m_clock.advance(retention);
        QVERIFY(ring.dueForDestruction(retention, m_clock.now()).isEmpty());
        m_clock.advance(1s);
        QCOMPARE(ring.dueForDestruction(retention, m_clock.now()), QList<int>{1});
        const QByteArray sealed = *sealPrivate(
            part(), submission(),
            *verifyIntakeKey(ring.signing().signIntakeKey(1, ring.find(1)->publicKey(), feed()),
                             ring.deskKey(), feed(), 0));
        QVERIFY(openPrivate(sealed, submission(), *ring.find(1), 1, feed()));
        GenerationKey kept = *ring.generation(1);
        ring.destroy(1);
        QCOMPARE(ring.find(1), nullptr);
        QCOMPARE(ring.living(), QList<int>{2});
        QVERIFY(ring.dueForDestruction(retention, m_clock.now()).isEmpty());
        QCOMPARE(ring.generation(1).error(), SealError::NoGeneration);
        // Nobody brings it back, nor destroys the newest.
        QCOMPARE(ring.add(std::move(kept), m_clock.now()).error(), SealError::NoGeneration);
        ring.destroy(2);
        QVERIFY(ring.find(2) != nullptr);
        ring.dropNewest();
        QCOMPARE(ring.newest(), 2);
    }

    void shouldDestroyNothingForAClockThatJumps()
    {
        KeyRing ring = KeyRing::first(feed(), m_clock);
        ring.turn();
        const QDateTime heard = m_clock.now();
        m_clock.advance(3650 * 24h);
        QVERIFY(ring.dueForDestruction(retention, heard).isEmpty());
        QVERIFY(ring.dueForDestruction(retention, {}).isEmpty());
        // Nor for a hub that says it is later than it is.
        FakeClock behind;
        const auto stored = KeyRing::fromSecret(ring.toSecret(), behind);
        QVERIFY(stored);
        QVERIFY(stored->dueForDestruction(retention, heard.addYears(10)).isEmpty());
    }

    void shouldForgetAlsoWithAnOldBackup()
    {
        // A desk enrols; somebody copies the hub. Later the key is turned and destroyed. What the
        // copy holds (the wrapping and a sealed request) does not open with all that the desk has
        // now.
        const KeyRing first = KeyRing::first(feed(), m_clock);
        const GenerationKey key = *first.generation(1);
        DeskPairs pairs;
        const QByteArray oldWrapping = *wrapGeneration(key, pairs.current().publicKey());
        const QByteArray oldRequest = *sealPrivate(part(), submission(), first.intakeKey());

        auto opened = unwrapGeneration(oldWrapping, pairs.current(), frameOf(key));
        QVERIFY(opened);
        KeyRing ring = KeyRing::from(std::move(*opened), m_clock.now(), m_clock);
        pairs.beginTurn();
        pairs.turned();
        QVERIFY(openPrivate(oldRequest, submission(), *ring.find(1), 1, feed()));

        m_clock.advance(91 * 24h);
        ring.turn();
        m_clock.advance(retention + 1s);
        for (const int number : ring.dueForDestruction(retention, m_clock.now()))
            ring.destroy(number);

        const auto storedRing = KeyRing::fromSecret(ring.toSecret(), m_clock);
        const auto storedPairs = DeskPairs::fromSecret(pairs.toSecret());
        QVERIFY(storedRing && storedPairs);
        QVERIFY(!unwrapGeneration(oldWrapping, storedPairs->current(), frameOf(key)));
        for (const int number : storedRing->living())
            QVERIFY(!openPrivate(oldRequest, submission(), *storedRing->find(number), 1, feed()));
        const QByteArray wasPrivate = base64url::encode(key.intake.privateKey().view()).toLatin1();
        QVERIFY(!storedRing->toSecret().view().toByteArray().contains(wasPrivate));
    }

    void shouldOpenWithEitherPairWhileItTurns()
    {
        const KeyRing ring = KeyRing::first(feed(), m_clock);
        const GenerationKey key = *ring.generation(1);
        DeskPairs pairs;
        const QByteArray before = *wrapGeneration(key, pairs.current().publicKey());
        const QByteArray next = pairs.beginTurn();
        QCOMPARE(pairs.beginTurn(), next);
        const QByteArray after = *wrapGeneration(key, next);
        const auto opens = [&key](const DeskPairs &with, const QByteArray &wrapped) {
            return with
                .openWith([&](const KeyPair &pair) {
                    return unwrapGeneration(wrapped, pair, frameOf(key));
                })
                .has_value();
        };
        // The answer to publishing may be lost, the program may end: both still open.
        auto stored = DeskPairs::fromSecret(pairs.toSecret());
        QVERIFY(stored && stored->isTurning());
        QVERIFY(opens(*stored, before));
        QVERIFY(opens(*stored, after));
        stored->turned();
        QCOMPARE(stored->current().publicKey(), next);
        QVERIFY(!opens(*stored, before));
        QVERIFY(opens(*stored, after));
        stored->turned();
        QCOMPARE(stored->current().publicKey(), next);
    }

    void shouldStoreARing()
    {
        KeyRing ring = KeyRing::first(feed(), m_clock);
        m_clock.advance(100 * 24h);
        ring.turn();
        m_clock.advance(40 * 24h);
        ring.destroy(1);
        m_clock.advance(60 * 24h);
        ring.turn();
        const auto stored = KeyRing::fromSecret(ring.toSecret(), m_clock);
        QVERIFY(stored);
        QCOMPARE(stored->living(), QList<int>({2, 3}));
        QCOMPARE(stored->intakeKey(), ring.intakeKey());
        QCOMPARE(stored->deskKey(), ring.deskKey());
        QVERIFY(stored->toSecret().equals(ring.toSecret()));
        m_clock.advance(retention + 1s);
        QCOMPARE(stored->dueForDestruction(retention, m_clock.now()), QList<int>{2});
        QCOMPARE(KeyRing::fromSecret(SecretBytes::copyOf("{}"), m_clock).error(),
                 SealError::UnknownVersion);
        QCOMPARE(KeyRing::fromSecret(SecretBytes(), m_clock).error(), SealError::Malformed);
        QCOMPARE(DeskPairs::fromSecret(SecretBytes::copyOf("{\"v\":1}")).error(),
                 SealError::Malformed);
    }

    void shouldYieldToADeskThatTurnedFirst()
    {
        KeyRing one = KeyRing::first(feed(), m_clock);
        auto two = KeyRing::fromSecret(one.toSecret(), m_clock);
        QVERIFY(two);
        one.turn();
        two->turn();
        QCOMPARE(two->add(*one.generation(2), m_clock.now()).error(), SealError::WrongKey);
        two->dropNewest();
        QVERIFY(two->add(*one.generation(2), m_clock.now()));
        QCOMPARE(two->intakeKey(), one.intakeKey());
        // Another village's, or other desks' keys are not let in.
        const KeyRing elsewhere = KeyRing::first(u"elders"_qs, m_clock);
        QCOMPARE(two->add(*elsewhere.generation(1), m_clock.now()).error(), SealError::WrongFeed);
        const KeyRing thief = KeyRing::first(feed(), m_clock);
        QCOMPARE(two->add(*thief.generation(1), m_clock.now()).error(), SealError::WrongKey);
    }

    void shouldRecoverFromAFile()
    {
        const QString passphrase = u"zeven blauwe fietsen"_qs;
        const KeyRing ring = KeyRing::first(feed(), m_clock);
        const auto file = recoveryfile::make(*ring.generation(1), passphrase);
        QVERIFY(file);
        const auto opened = recoveryfile::open(*file, passphrase);
        QVERIFY(opened);
        QCOMPARE(opened->intake.publicKey(), ring.find(1)->publicKey());
        QCOMPARE(opened->signing.publicKey(), ring.deskKey());
        QCOMPARE(opened->feedId, feed());
        // Typed on a keyboard that composes its letters otherwise.
        const auto accents = recoveryfile::make(*ring.generation(1), u"een paar caf\u00E9s"_qs);
        QVERIFY(recoveryfile::open(*accents, u"een paar cafe\u0301s"_qs));

        QCOMPARE(recoveryfile::open(*file, u"zeven blauwe fietsem"_qs).error(),
                 SealError::WrongPassphrase);
        QCOMPARE(recoveryfile::make(*ring.generation(1), u"kort"_qs).error(),
                 SealError::WeakPassphrase);
        QCOMPARE(recoveryfile::open({}, passphrase).error(), SealError::Malformed);
        QCOMPARE(recoveryfile::open(file->chopped(30), passphrase).error(), SealError::Malformed);
        QByteArray newer = *file;
        newer.replace("\"v\": 1", "\"v\": 2");
        QCOMPARE(recoveryfile::open(newer, passphrase).error(), SealError::UnknownVersion);
        QByteArray changed = *file;
        const qsizetype box = changed.indexOf("\"box\": \"") + 8;
        changed[box] = changed.at(box) == 'A' ? 'B' : 'A';
        QCOMPARE(recoveryfile::open(changed, passphrase).error(), SealError::WrongPassphrase);
        QByteArray otherKind = *file;
        otherKind.replace("recovery", "local-key");
        QCOMPARE(recoveryfile::open(otherKind, passphrase).error(), SealError::Malformed);
        for (const QByteArray &secret : {ring.find(1)->privateKey().view().toByteArray(),
                                         ring.signing().seed().view().toByteArray()})
            QVERIFY(!file->contains(base64url::encode(secret).toLatin1()));
    }

    void shouldGiveACheckNumber()
    {
        const KeyPair desk = KeyPair::generate();
        const auto number = checkNumber(desk.publicKey(), feed());
        QVERIFY(number);
        QVERIFY(QRegularExpression(u"^\\d{3} \\d{3}$"_qs).match(*number).hasMatch());
        QCOMPARE(*checkNumber(desk.publicKey(), feed()), *number);
        QVERIFY(*checkNumber(KeyPair::generate().publicKey(), feed()) != *number);
        QVERIFY(*checkNumber(desk.publicKey(), u"elders"_qs) != *number);
        QCOMPARE(checkNumber(QByteArray(31, 'a'), feed()).error(), SealError::BadKey);
    }
};

QTEST_APPLESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
