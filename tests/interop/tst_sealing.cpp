// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, seals and wrappings made and read by two programs that share no code: this one and
// sealing.py.
#include "domain/base64url.h"
#include "seal/codesecrets.h"
#include "seal/eventseal.h"
#include "seal/keyring.h"
#include "seal/sealedprivate.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace naober;

#define NEED_PYTHON() \
    if (!m_python) \
    QSKIP("python3 with the nacl module (python3-nacl) is not installed")

namespace {

const QString &feed()
{
    static const QString id = QStringLiteral("merelrooi");
    return id;
}

SubmissionFrame frame()
{
    return {QStringLiteral("0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"),
            QStringLiteral("create"),
            QStringLiteral("answer"),
            QStringLiteral("desk-00112233445566778899"),
            {{QStringLiteral("service"), QStringLiteral("duofiets é \" \\ 😀")},
             {QStringLiteral("date"), QStringLiteral("2026-11-24")}}};
}

QJsonObject frameJson()
{
    return {{QStringLiteral("submission"), frame().submission},
            {QStringLiteral("op"), frame().op},
            {QStringLiteral("type"), frame().type},
            {QStringLiteral("target"), frame().target},
            {QStringLiteral("public"), frame().publicPart}};
}

QString textOf(const SecretBytes &secret)
{
    return base64url::encode(secret.view());
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    KeyRing m_ring = KeyRing::first(feed(), m_clock);

    QJsonObject ask(const char *command, QJsonObject question) const
    {
        question.insert(QStringLiteral("do"), QLatin1String(command));
        question.insert(QStringLiteral("feed"), feed());
        question.insert(QStringLiteral("generation"), 1);
        QProcess process;
        process.start(QStringLiteral(NAOBER_PYTHON),
                      {QStringLiteral(NAOBER_SOURCE_DIR "/tests/interop/sealing.py")});
        process.write(QJsonDocument(question).toJson());
        process.closeWriteChannel();
        process.waitForFinished();
        if (process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    QString intakePrivate() const { return textOf(m_ring.find(1)->privateKey()); }
    QString intakePublic() const { return base64url::encode(m_ring.find(1)->publicKey()); }

private Q_SLOTS:
    void shouldDeriveTheFixedVector_data()
    {
        // Computed by sealing.py.
        QTest::addColumn<qint64>("code");
        QTest::addColumn<QString>("feedId");
        QTest::addColumn<QString>("uuid");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("proof");
        QTest::newRow("048123907 merelrooi")
            << qint64(48123907) << QStringLiteral("merelrooi")
            << QStringLiteral("40aa8f66-c35d-8b28-b166-33a4662484dc")
            << QStringLiteral("kQilQtNPy65JnQJRRT_U4V9k-33Wc7wQKfZCcTT7k4o")
            << QStringLiteral("5ZBr_CjJPFmCbTSyMR3nNVfqUuNQ9mjEhyBR78P269Q");
        QTest::newRow("000000001 merelrooi")
            << qint64(1) << QStringLiteral("merelrooi")
            << QStringLiteral("d3444557-39ee-89c1-b40f-1fd301a7c55a")
            << QStringLiteral("-AOp9oMNPrTOLqh2HrhPIV71fzOZeJ3l5V0ydT8a5dc")
            << QStringLiteral("JS5qhvFmLi2fHaXmGcGDEgU5Uw-VMavqE2wq9ClTyJc");
        QTest::newRow("048123907 elders")
            << qint64(48123907) << QStringLiteral("elders")
            << QStringLiteral("6c414007-8ec1-8d49-ab66-85ed8d7168ef")
            << QStringLiteral("Q83lq5FVM47wJdbLuoOb20hh2C50zZzc3ulHriLOKEE")
            << QStringLiteral("LoQgy_tULYNKsuFDrEcAtW01G1yx8ks0NH3xoWaN0cw");
        QTest::newRow("999999999 merelrooi")
            << qint64(999999999) << QStringLiteral("merelrooi")
            << QStringLiteral("8d32d784-6274-8184-a64a-9f8fd32defe4")
            << QStringLiteral("3vs6I7lGxKYSSmPqJ4v6uDVW-kKo38j0aGEpS4KRflw")
            << QStringLiteral("cmlUsXed7pOaML6Zfm3edG0GO_QQnC8FDxN2PP8j6Yw");
    }

    void shouldDeriveTheFixedVector()
    {
        QFETCH(qint64, code);
        QFETCH(QString, feedId);
        const auto secrets = codeSecrets(*Code::fromNumber(code), feedId);
        QVERIFY(secrets);
        QTEST(secrets->uuid, "uuid");
        QTEST(textOf(secrets->ownerSecret), "owner");
        QTEST(textOf(secrets->proof), "proof");
    }

    void initTestCase() { m_python = !QStringLiteral(NAOBER_PYTHON).isEmpty(); }

    void shouldDeriveWhatTheOtherDerives()
    {
        NEED_PYTHON();
        const Code code = Code::random();
        const QJsonObject theirs = ask("code", {{QStringLiteral("code"), code.digits()}});
        const auto ours = codeSecrets(code, feed());
        QCOMPARE(ours->uuid, theirs.value(QStringLiteral("uuid")).toString());
        QCOMPARE(textOf(ours->ownerSecret), theirs.value(QStringLiteral("owner")).toString());
        QCOMPARE(textOf(ours->proof), theirs.value(QStringLiteral("proof")).toString());
    }

    void shouldGiveTheSameCheckNumber()
    {
        NEED_PYTHON();
        const QByteArray key = KeyPair::generate().publicKey();
        const QJsonObject theirs =
            ask("check_number", {{QStringLiteral("key"), base64url::encode(key)}});
        QCOMPARE(*checkNumber(key, feed()), theirs.value(QStringLiteral("number")).toString());
    }

    void shouldBeOpenedByTheOther()
    {
        NEED_PYTHON();
        const PrivatePart part{
            m_clock.now(),
            {{QStringLiteral("name"), QStringLiteral("Zoë \"W\" \\ 😀")},
             {QStringLiteral("text"), QStringLiteral("een\ntwee\ttab \u0001 €")}},
            QByteArray(32, 'p')};
        const auto sealed = sealPrivate(part, frame(), m_ring.intakeKey());
        QVERIFY(sealed);
        const QJsonObject opened = ask("open_private",
                                       {{QStringLiteral("private"), intakePrivate()},
                                        {QStringLiteral("sealed"), base64url::encode(*sealed)},
                                        {QStringLiteral("frame"), frameJson()}});
        QVERIFY(opened.value(QStringLiteral("wrong")).isArray());
        QCOMPARE(opened.value(QStringLiteral("wrong")).toArray(), QJsonArray());
        QCOMPARE(opened.value(QStringLiteral("at")).toString(),
                 QStringLiteral("2026-11-24T09:00:00Z"));
        QCOMPARE(opened.value(QStringLiteral("proof")).toString(), base64url::encode(part.proof));
        for (auto it = part.fields.begin(); it != part.fields.end(); ++it)
            QCOMPARE(opened.value(QStringLiteral("fields")).toObject().value(it.key()).toString(),
                     it.value());
    }

    void shouldOpenWhatTheOtherSealed()
    {
        NEED_PYTHON();
        const QJsonObject theirs =
            ask("seal_private",
                {{QStringLiteral("key"), intakePublic()},
                 {QStringLiteral("at"), QStringLiteral("2026-11-24T09:00:00Z")},
                 {QStringLiteral("fields"),
                  QJsonObject{{QStringLiteral("name"), QStringLiteral("Zoë \"W\" 😀")}}},
                 {QStringLiteral("proof"), base64url::encode(QByteArray(32, 'q'))},
                 {QStringLiteral("frame"), frameJson()}});
        const auto sealed = base64url::decode(theirs.value(QStringLiteral("sealed")).toString());
        QVERIFY(sealed);
        const auto opened = openPrivate(*sealed, frame(), *m_ring.find(1), 1, feed());
        QVERIFY(opened);
        QCOMPARE(opened->at, m_clock.now());
        QCOMPARE(opened->fields.value(QStringLiteral("name")), QStringLiteral("Zoë \"W\" 😀"));
        QCOMPARE(opened->proof, QByteArray(32, 'q'));
    }

    void shouldSignAnIntakeKeyForTheOther()
    {
        NEED_PYTHON();
        const IntakeKey key = m_ring.signedIntakeKey();
        const QJsonObject verdict =
            ask("verify_intake",
                {{QStringLiteral("publicKey"), key.publicKey},
                 {QStringLiteral("signature"), key.signature},
                 {QStringLiteral("deskKey"), base64url::encode(m_ring.deskKey())}});
        QCOMPARE(verdict.value(QStringLiteral("good")), QJsonValue(true));
    }

    void shouldWrapForTheOtherAndBack()
    {
        NEED_PYTHON();
        const KeyPair desk = KeyPair::generate();
        const GenerationKey key = *m_ring.generation(1);
        const QJsonObject read = ask("unwrap",
                                     {{QStringLiteral("private"), textOf(desk.privateKey())},
                                      {QStringLiteral("wrapped"),
                                       base64url::encode(*wrapGeneration(key, desk.publicKey()))}});
        QCOMPARE(read.value(QStringLiteral("publicKey")).toString(), intakePublic());
        QCOMPARE(read.value(QStringLiteral("deskKey")).toString(),
                 base64url::encode(m_ring.deskKey()));
        QCOMPARE(read.value(QStringLiteral("generation")).toInt(), 1);
        QCOMPARE(read.value(QStringLiteral("feed")).toString(), feed());

        const QJsonObject theirs =
            ask("wrap",
                {{QStringLiteral("key"), base64url::encode(desk.publicKey())},
                 {QStringLiteral("intake"), intakePrivate()},
                 {QStringLiteral("signing"), textOf(m_ring.signing().seed())}});
        const auto wrapped = base64url::decode(theirs.value(QStringLiteral("wrapped")).toString());
        QVERIFY(wrapped);
        QVERIFY(unwrapGeneration(*wrapped, desk,
                                 {1, feed(), m_ring.find(1)->publicKey(), m_ring.deskKey()}));
    }

    void shouldKeepEventsForTheOtherAndBack()
    {
        NEED_PYTHON();
        const EventFrame around{QStringLiteral("6a1f5b1e-3a53-4d0e-9f21-3c5d7e9f1a2b"),
                                frame().submission, QStringLiteral("desk-a")};
        const QJsonObject body{{QStringLiteral("at"), QStringLiteral("2026-11-24T09:00:00Z")},
                               {QStringLiteral("volunteer"), QStringLiteral("Ans")},
                               {QStringLiteral("kind"), QStringLiteral("noted")},
                               {QStringLiteral("text"), QStringLiteral("Belt terug €")}};
        const auto sealed = sealEvent(body, around, m_ring.intakeKey(), m_ring.signing());
        QVERIFY(sealed);
        const QJsonObject read =
            ask("open_event",
                {{QStringLiteral("private"), intakePrivate()},
                 {QStringLiteral("sealed"), base64url::encode(*sealed)},
                 {QStringLiteral("deskKey"), base64url::encode(m_ring.deskKey())}});
        const QJsonObject event = read.value(QStringLiteral("event")).toObject();
        QCOMPARE(event.value(QStringLiteral("text")), body.value(QStringLiteral("text")));
        QCOMPARE(event.value(QStringLiteral("case")).toString(), around.caseId);

        const QJsonObject theirs =
            ask("seal_event",
                {{QStringLiteral("key"), intakePublic()},
                 {QStringLiteral("signing"), textOf(m_ring.signing().seed())},
                 {QStringLiteral("event"), event}});
        const auto again = base64url::decode(theirs.value(QStringLiteral("sealed")).toString());
        QVERIFY(again);
        const auto opened = openEvent(*again, around, *m_ring.find(1), 1, feed(), m_ring.deskKey());
        QVERIFY(opened);
        QCOMPARE(*opened, event);
    }

private:
    bool m_python = false;
};

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
