// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed opens for the desk it was meant for, as what it was meant for, and for nobody
// else.
#include "seal/eventseal.h"
#include "seal/keyring.h"
#include "seal/sealedprivate.h"
#include "seal/secretjson.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace naober;

namespace {

const QString &feed()
{
    static const QString id = u"merelrooi"_qs;
    return id;
}

SubmissionFrame frame()
{
    return {u"0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"_qs, u"create"_qs, u"answer"_qs,
            u"desk-00112233445566778899"_qs,
            QJsonObject{{u"service"_qs, u"rides"_qs}, {u"date"_qs, u"2026-11-24"_qs}}};
}

PrivatePart part()
{
    return {QDateTime(QDate(2026, 11, 21), QTime(13, 25), Qt::UTC),
            {{u"name"_qs, u"Zoë Ünal \"de Wiek\" 😀"_qs},
             {u"phone"_qs, u"06 1234 5678"_qs},
             {u"text"_qs, u"Regel een\nregel twee \\ \u0001 einde"_qs}},
            QByteArray(32, 'p')};
}

EventFrame eventFrame()
{
    return {u"6a1f5b1e-3a53-4d0e-9f21-3c5d7e9f1a2b"_qs, u"0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"_qs,
            u"desk-a"_qs};
}

QJsonObject noted()
{
    return {{u"at"_qs, u"2026-11-21T13:25:00Z"_qs},
            {u"volunteer"_qs, u"Ans"_qs},
            {u"kind"_qs, u"noted"_qs},
            {u"text"_qs, u"Belt morgen terug"_qs}};
}

} // namespace

class TestSealed : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    KeyRing m_ring = KeyRing::first(feed(), m_clock);
    const KeyPair &pair() const { return *m_ring.find(1); }

    Result<PrivatePart, SealError> open(const QByteArray &sealed, const SubmissionFrame &around)
    {
        return openPrivate(sealed, around, pair(), 1, feed());
    }
    Result<QJsonObject, SealError> openEventOf(const QByteArray &sealed, const EventFrame &around)
    {
        return openEvent(sealed, around, pair(), 1, feed(), m_ring.deskKey());
    }
    /// Seals text that says it was padded, as somebody with another program would.
    QByteArray sealedText(const QByteArray &json)
    {
        return *KeyPair::sealTo(pair().publicKey(), padded(SecretBytes::copyOf(json)));
    }

private Q_SLOTS:
    void shouldOpenWhatItSealed()
    {
        const auto sealed = sealPrivate(part(), frame(), m_ring.intakeKey());
        QVERIFY(sealed);
        QCOMPARE((sealed->size() - 48) % 512, 0);
        const auto opened = open(*sealed, frame());
        QVERIFY(opened);
        QCOMPARE(*opened, part());
        for (const QString &text : part().fields)
            QVERIFY(!sealed->contains(text.toUtf8()));
    }

    void shouldHideTheLength()
    {
        PrivatePart shortPart = part();
        shortPart.fields = {{u"text"_qs, u"a"_qs}};
        PrivatePart longer = part();
        longer.fields = {{u"text"_qs, QString(100, u'a')}};
        QCOMPARE(sealPrivate(shortPart, frame(), m_ring.intakeKey())->size(),
                 sealPrivate(longer, frame(), m_ring.intakeKey())->size());
    }

    void shouldRefuseEveryFlippedBit()
    {
        const QByteArray sealed = *sealPrivate(part(), frame(), m_ring.intakeKey());
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            const auto opened = open(changed, frame());
            // The last bit of an X25519 public key has no meaning (RFC 7748 §5), but the nonce
            // is made from it.
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(opened.error(), SealError::NotOpened);
        }
    }

    void shouldRefuseWhatWasCutOrGrown()
    {
        const QByteArray sealed = *sealPrivate(part(), frame(), m_ring.intakeKey());
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(31), qsizetype(48),
                                     qsizetype(49), sealed.size() - 512, sealed.size() - 1})
            QCOMPARE(open(sealed.first(size), frame()).error(), SealError::NotOpened);
        QCOMPARE(open(sealed + '\0', frame()).error(), SealError::NotOpened);
        QCOMPARE(open(QByteArray(17 * 1024, 'a'), frame()).error(), SealError::TooLong);
    }

    void shouldRefuseAnythingElseAroundIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<SealError>("error");
        QTest::newRow("another uuid") << u"submission"_qs << SealError::WrongSubmission;
        QTest::newRow("op") << u"op"_qs << SealError::WrongOp;
        QTest::newRow("type") << u"type"_qs << SealError::WrongType;
        QTest::newRow("target") << u"target"_qs << SealError::WrongTarget;
        QTest::newRow("no target") << u"no target"_qs << SealError::WrongTarget;
        QTest::newRow("public") << u"public"_qs << SealError::WrongPublic;
        QTest::newRow("more public") << u"more public"_qs << SealError::WrongPublic;
        QTest::newRow("no public") << u"no public"_qs << SealError::WrongPublic;
        QTest::newRow("a number in public") << u"number"_qs << SealError::WrongPublic;
    }

    void shouldRefuseAnythingElseAroundIt()
    {
        QFETCH(QString, field);
        QFETCH(SealError, error);
        const QByteArray sealed = *sealPrivate(part(), frame(), m_ring.intakeKey());
        SubmissionFrame around = frame();
        if (field == u"submission")
            around.submission = u"0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2c"_qs;
        else if (field == u"op")
            around.op = u"update"_qs;
        else if (field == u"type")
            around.type = u"request"_qs;
        else if (field == u"target")
            around.target = u"desk-00112233445566778898"_qs;
        else if (field == u"no target")
            around.target.clear();
        else if (field == u"public")
            around.publicPart[u"date"_qs] = u"2026-11-25"_qs;
        else if (field == u"more public")
            around.publicPart[u"network"_qs] = u"centrum"_qs;
        else if (field == u"no public")
            around.publicPart = {};
        else
            around.publicPart[u"date"_qs] = 20261124;
        QCOMPARE(open(sealed, around).error(), error);
    }

    void shouldRefuseSwappedParts()
    {
        SubmissionFrame other = frame();
        other.submission = u"1b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"_qs;
        const QByteArray mine = *sealPrivate(part(), frame(), m_ring.intakeKey());
        const QByteArray theirs = *sealPrivate(part(), other, m_ring.intakeKey());
        QVERIFY(open(mine, frame()));
        QVERIFY(open(theirs, other));
        QCOMPARE(open(theirs, frame()).error(), SealError::WrongSubmission);
        QCOMPARE(open(mine, other).error(), SealError::WrongSubmission);
    }

    void shouldRefuseAnotherGenerationKeyOrVillage()
    {
        const QByteArray sealed = *sealPrivate(part(), frame(), m_ring.intakeKey());
        m_ring.turn();
        QCOMPARE(openPrivate(sealed, frame(), *m_ring.find(2), 2, feed()).error(),
                 SealError::NotOpened);
        QCOMPARE(openPrivate(sealed, frame(), pair(), 2, feed()).error(),
                 SealError::WrongGeneration);
        QCOMPARE(openPrivate(sealed, frame(), pair(), 1, u"elders"_qs).error(),
                 SealError::WrongFeed);
        QCOMPARE(openPrivate(sealed, frame(), KeyPair::generate(), 1, feed()).error(),
                 SealError::NotOpened);
        m_ring.dropNewest();
        QCOMPARE(m_ring.newest(), 1);
    }

    void shouldRefuseWhatOthersSealOddly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<SealError>("error");
        QTest::newRow("nothing") << QByteArray() << SealError::Malformed;
        QTest::newRow("no JSON") << QByteArray("hallo") << SealError::Malformed;
        QTest::newRow("an array") << QByteArray("[1]") << SealError::Malformed;
        QTest::newRow("a newer version") << QByteArray(R"({"v":2})") << SealError::UnknownVersion;
        QTest::newRow("a version in words")
            << QByteArray(R"({"v":"1"})") << SealError::UnknownVersion;
        QTest::newRow("nothing bound") << QByteArray(R"({"v":1})") << SealError::WrongFeed;
        QTest::newRow("a number for a text")
            << QByteArray(R"({"v":1,"feed":1})") << SealError::WrongFeed;
        QTest::newRow("deep") << QByteArray(10000, '[') << SealError::Malformed;
    }

    void shouldRefuseWhatOthersSealOddly()
    {
        QFETCH(QByteArray, json);
        QFETCH(SealError, error);
        QCOMPARE(open(sealedText(json), frame()).error(), error);
        const QByteArray bare =
            *KeyPair::sealTo(pair().publicKey(), SecretBytes::copyOf(QByteArray(json + " ")));
        QCOMPARE(open(bare, frame()).error(), SealError::Malformed);
    }

    void shouldNotSealWhatIsNotAllowed()
    {
        const auto key = m_ring.intakeKey();
        PrivatePart longText = part();
        longText.fields[u"text"_qs] = QString(2001, u'a');
        QCOMPARE(sealPrivate(longText, frame(), key).error(), SealError::TooLong);
        PrivatePart many = part();
        for (int i = 0; i < 9; ++i)
            many.fields[u"answer.%1"_qs.arg(i)] = QString(1900, u'a');
        QCOMPARE(sealPrivate(many, frame(), key).error(), SealError::TooLong);
        SubmissionFrame strange = frame();
        strange.submission = strange.submission.toUpper();
        QCOMPARE(sealPrivate(part(), strange, key).error(), SealError::BadInput);
        strange = frame();
        strange.publicPart[u"date"_qs] = 3;
        QCOMPARE(sealPrivate(part(), strange, key).error(), SealError::BadInput);
        PrivatePart never = part();
        never.at = {};
        QCOMPARE(sealPrivate(never, frame(), key).error(), SealError::BadInput);
        // Without the whole proof nobody could tell later who may change it.
        PrivatePart unproven = part();
        unproven.proof.chop(1);
        QCOMPARE(sealPrivate(unproven, frame(), key).error(), SealError::BadInput);
        // Many-byte letters stay inside the limit too.
        PrivatePart full = part();
        full.fields = {{u"text"_qs, QString(2000, QChar(0x4E2D))}};
        const auto sealed = sealPrivate(full, frame(), key);
        QVERIFY(sealed);
        QCOMPARE(*open(*sealed, frame()), full);
    }

    void shouldKeepEvents()
    {
        const auto sealed = sealEvent(noted(), eventFrame(), m_ring.intakeKey(), m_ring.signing());
        QVERIFY(sealed);
        QCOMPARE((sealed->size() - 48) % 512, 0);
        const auto opened = openEventOf(*sealed, eventFrame());
        QVERIFY(opened);
        QCOMPARE(opened->value(u"text"_qs).toString(), u"Belt morgen terug"_qs);
        QCOMPARE(opened->value(u"volunteer"_qs).toString(), u"Ans"_qs);
        QCOMPARE(opened->value(u"event"_qs).toString(), eventFrame().event);
    }

    void shouldRefuseTamperedEvents()
    {
        const QByteArray sealed =
            *sealEvent(noted(), eventFrame(), m_ring.intakeKey(), m_ring.signing());
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            QVERIFY(!openEventOf(changed, eventFrame()));
        }
        QCOMPARE(openEventOf(sealed.chopped(1), eventFrame()).error(), SealError::NotOpened);
        EventFrame around = eventFrame();
        around.event = u"6a1f5b1e-3a53-4d0e-9f21-3c5d7e9f1a2c"_qs;
        QCOMPARE(openEventOf(sealed, around).error(), SealError::WrongEvent);
        around = eventFrame();
        around.caseId = around.event;
        QCOMPARE(openEventOf(sealed, around).error(), SealError::WrongCase);
        around = eventFrame();
        around.desk = u"desk-b"_qs;
        QCOMPARE(openEventOf(sealed, around).error(), SealError::WrongDesk);
        QCOMPARE(openEvent(sealed, eventFrame(), pair(), 2, feed(), m_ring.deskKey()).error(),
                 SealError::WrongGeneration);
        QCOMPARE(openEvent(sealed, eventFrame(), pair(), 1, u"elders"_qs, m_ring.deskKey()).error(),
                 SealError::WrongFeed);
    }

    void shouldRefuseAnEventThatNoDeskSigned()
    {
        // Whoever knows the public intake key (a kiosk, the hub) can seal, but not sign.
        const auto stranger = DeskSigningKey::generate();
        const QByteArray sealed = *sealEvent(noted(), eventFrame(), m_ring.intakeKey(), stranger);
        QCOMPARE(openEventOf(sealed, eventFrame()).error(), SealError::BadSignature);
        QCOMPARE(openEventOf(sealedText(QByteArray(64, '\0') + R"({"v":1})"), eventFrame()).error(),
                 SealError::BadSignature);
        QCOMPARE(openEventOf(sealedText("kort"), eventFrame()).error(), SealError::Malformed);
        // A submission's sealed part is no event, and the other way round.
        const QByteArray submission = *sealPrivate(part(), frame(), m_ring.intakeKey());
        QVERIFY(!openEventOf(submission, eventFrame()));
        QVERIFY(!open(*sealEvent(noted(), eventFrame(), m_ring.intakeKey(), m_ring.signing()),
                      frame()));
    }

    void shouldNotSealAnEventThatIsNone()
    {
        const auto errorOf = [this](const QJsonObject &body, const EventFrame &around) {
            return sealEvent(body, around, m_ring.intakeKey(), m_ring.signing()).error();
        };
        QJsonObject body = noted();
        body.remove(u"kind"_qs);
        QCOMPARE(errorOf(body, eventFrame()), SealError::BadInput);
        body = noted();
        body[u"at"_qs] = u"gisteren"_qs;
        QCOMPARE(errorOf(body, eventFrame()), SealError::BadInput);
        body = noted();
        body[u"case"_qs] = u"x"_qs;
        QCOMPARE(errorOf(body, eventFrame()), SealError::BadInput);
        body = noted();
        body[u"text"_qs] = QString(40000, u'a');
        QCOMPARE(errorOf(body, eventFrame()), SealError::TooLong);
        QCOMPARE(errorOf(noted(), {u"een"_qs, u"twee"_qs, u"desk-a"_qs}), SealError::BadInput);
    }

    void shouldWriteTheCanonicalPublicPart()
    {
        const QJsonObject object{{u"service"_qs, u"rides"_qs},
                                 {u"category"_qs, u"a\"b\\c/d\u001F\n é 😀"_qs}};
        QCOMPARE(
            *canonicalPublic(object),
            QByteArray("{\"category\":\"a\\\"b\\\\c/d\\u001f\\n é 😀\",\"service\":\"rides\"}"));
        QCOMPARE(*canonicalPublic({}), QByteArray("{}"));
        QVERIFY(!canonicalPublic({{u"date"_qs, QJsonValue::Null}}));
    }
};

QTEST_APPLESS_MAIN(TestSealed)
#include "tst_sealed.moc"
