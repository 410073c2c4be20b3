// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casefold.h"
#include "desk/deskaudit.h"
#include "desk/duplicates.h"
#include "desk/impact.h"
#include "desk/passphrasekeys.h"
#include "domain/base64url.h"
#include "seal/generationkey.h"
#include "seal/pairmessage.h"
#include "seal/sealedprivate.h"
#include "storage/deskfile.h"
#include "unit/desk/memoryvillage.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

namespace {

QByteArray bytesUnder(const QString &folder)
{
    QByteArray all;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QStringList files = QDir(from).entryList(QDir::Files);
    return std::all_of(files.begin(), files.end(), [&](const QString &file) {
        return QFile::copy(QDir(from).filePath(file), QDir(to).filePath(file));
    });
}

QJsonObject boardText()
{
    return {{QStringLiteral("kind"), QStringLiteral("ask")},
            {QStringLiteral("title"), QStringLiteral("Wie rijdt mee naar de oogarts?")},
            {QStringLiteral("status"), QStringLiteral("open")}};
}

} // namespace

/// Desks and a hub of one village: the real cases, seals and stores, the network in memory.
class TestDeskVillage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
        m_hub = std::make_unique<MemoryHub>(m_clock);
        m_a = desk(QStringLiteral("a"));
        QVERIFY(m_a->isOpen());
        QVERIFY(m_a->enrol(QStringLiteral("Balie")));
        QVERIFY(!m_a->round().error);
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
    }

    void shouldMakeTheVillagesKeyAtTheFirstDesk()
    {
        QCOMPARE(m_hub->intakeKey().generation, 1);
        QVERIFY(m_a->home().vault().ring());
        QVERIFY(verifyIntakeKey(m_hub->intakeKey(), m_hub->deskKey(), u"dorp"_qs, 0));
        QCOMPARE(m_a->home().book().letter(), u"A"_qs);
    }

    void shouldLetADeskInOnlyByItsCheckNumber()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QCOMPARE(m_b->round().error, DeskError::Waiting);
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().keys().waiting().size(), 1);
        const auto wrong = m_a->home().keys().admission(m_b->device(), u"000 000"_qs);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error(), DeskError::WrongCheckNumber);
        QVERIFY(!m_a->admit(m_b->device()).error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_b->home().vault().ring());
        QCOMPARE(m_b->home().book().letter(), u"B"_qs);
    }

    void shouldNotBelieveAHubThatShowsOtherDesks()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(u"Thuis"_qs, PublicKey::fromRaw(QByteArray(32, 'x'))));
        QCOMPARE(m_b->round().error, DeskError::WrongDeskKey);
    }

    void shouldReadWhatAKioskSealed()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}, {u"phone"_qs, u"0541 123456"_qs}});
        QVERIFY(!m_a->round().error);
        const Case *made = m_a->home().book().cases().find(id);
        QVERIFY(made);
        QCOMPARE(made->text(u"name"_qs), u"Ans"_qs);
        QVERIFY(m_a->work().publish(id, boardText()));
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_hub->statusOf(id), u"published"_qs);
        QCOMPARE(m_hub->board().size(), 1);
        made = m_a->home().book().cases().named(u"a-1"_qs);
        QVERIFY(made);
        QCOMPARE(made->state, CaseState::Open);
        QVERIFY(m_a->work().move(u"A-1"_qs, CaseState::Done));
        QVERIFY(!m_a->work().move(u"A-1"_qs, CaseState::Agreed));
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_hub->statusOf(id), u"done"_qs);
        QVERIFY(m_hub->board().isEmpty());
    }

    void shouldShowAConflictWhenTwoOfflineDesksMeet()
    {
        admitB();
        const QString id = submit({{u"phone"_qs, u"1"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_a->work().set(id, {{u"phone"_qs, u"2"_qs}, {u"urgency"_qs, u"high"_qs}}));
        QVERIFY(m_b->work().set(id, {{u"phone"_qs, u"3"_qs}, {u"area"_qs, u"noord"_qs}}));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->cases(), m_b->cases());
        const Case *made = m_a->home().book().cases().find(id);
        QCOMPARE(made->conflicts(), QStringList{u"phone"_qs});
        QCOMPARE(made->text(u"area"_qs), u"noord"_qs);
        QCOMPARE(made->text(u"urgency"_qs), u"high"_qs);
        QVERIFY(m_b->work().set(id, {{u"phone"_qs, u"3"_qs}}));
        QVERIFY(!m_b->round().error);
        QVERIFY(m_b->home().book().cases().find(id)->conflicts().isEmpty());
    }

    /// Two desks move one case without having seen each other; the hub, which can read neither,
    /// does what came with both.
    void shouldPutRightWhatALosingMoveLeftOnTheBoard()
    {
        admitB();
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().publish(id, boardText()));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_a->work().move(id, CaseState::Proposed));
        QVERIFY(m_b->work().move(id, CaseState::Done));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_b->home().book().cases().find(id)->state, CaseState::Proposed);
        QCOMPARE(m_hub->statusOf(id), u"done"_qs);
        QVERIFY(m_hub->board().isEmpty());
        // Whoever looks next puts it right, and after that nobody writes any more.
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_hub->statusOf(id), u"published"_qs);
        QCOMPARE(m_hub->boardOf(id).value(u"title"_qs), boardText().value(u"title"_qs));
        QVERIFY(!m_b->round().error);
        const qsizetype lines = m_b->home().book().cases().find(id)->log.size();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!m_a->round().error);
            QVERIFY(!m_b->round().error);
        }
        QCOMPARE(m_a->home().book().cases().find(id)->log.size(), lines);
        QCOMPARE(m_a->cases(), m_b->cases());
    }

    void shouldCorrectOnceWhenBothDesksSeeIt()
    {
        admitB();
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().publish(id, boardText()));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_a->work().move(id, CaseState::Done));
        QVERIFY(m_b->work().move(id, CaseState::Proposed));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_hub->board().size(), 1);
        // Both see it; neither hears of the other before it has written.
        m_a->transport().fate = [n = 0]() mutable {
            return n++ == 0 ? MemoryTransport::Fate::Arrives : MemoryTransport::Fate::Lost;
        };
        QCOMPARE(m_a->round().error, DeskError::NoAnswer);
        QVERIFY(m_a->home().book().hasUnsent());
        QVERIFY(!m_b->round().error);
        QVERIFY(m_hub->board().isEmpty());
        m_a->transport().fate = [] { return MemoryTransport::Fate::Arrives; };
        const DeskReport late = m_a->round();
        QVERIFY(!late.error);
        QCOMPARE(late.refused, 0);
        QVERIFY(!m_a->home().book().hasUnsent());
        QCOMPARE(m_hub->statusOf(id), u"done"_qs);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_a->cases(), m_b->cases());
    }

    /// What the hub lets end by itself, no desk brings back to life.
    void shouldLeaveToTheHubWhatNothingCameFor()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        m_clock.advance(30 * 24h + 1h);
        m_hub->expire(id);
        QCOMPARE(m_a->round().sent, 0);
        // Somebody works on it again.
        QVERIFY(m_a->work().note(id, {u"Toch nog"_qs, {}, {}, {}}));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->round().error);
        const auto &log = m_a->home().book().cases().find(id)->log;
        QCOMPARE(log.last().kind, u"corrected"_qs);
        QCOMPARE(m_hub->statusOf(id), u"received"_qs);
    }

    void shouldHintAtWhatMayBeOneCase()
    {
        const QString first =
            submit({{u"name"_qs, u"Ans Peters"_qs}, {u"phone"_qs, u"06-12345678"_qs}});
        m_clock.advance(24h);
        const QString sameNumber =
            submit({{u"name"_qs, u"A."_qs}, {u"phone"_qs, u"+31 6 12345678"_qs}});
        m_clock.advance(24h);
        const QString sameName =
            submit({{u"name"_qs, u" ans  peters "_qs}, {u"phone"_qs, u"0541 111222"_qs}});
        const QString other = submit({{u"name"_qs, u"Bep"_qs}, {u"phone"_qs, u"112"_qs}});
        const QString alike = submit({{u"name"_qs, u"Cor"_qs}, {u"phone"_qs, u"112"_qs}});
        m_clock.advance(20 * 24h);
        const QString late =
            submit({{u"name"_qs, u"Ans Peters"_qs}, {u"phone"_qs, u"0612345678"_qs}});
        QVERIFY(!m_a->round().error);
        const CaseIndex &index = m_a->home().book().cases();
        const auto hints = [&index](const QString &id) {
            return Duplicates(index).of(*index.find(id));
        };
        QCOMPARE(hints(first), (QStringList{sameNumber, sameName}));
        QCOMPARE(hints(sameNumber), QStringList{first});
        QCOMPARE(hints(sameName), QStringList{first});
        for (const QString &id : {other, alike, late})
            QCOMPARE(hints(id), QStringList());
        // Settled: nobody is told again.
        QVERIFY(m_a->work().move(sameNumber, CaseState::Duplicate, first));
        QCOMPARE(hints(first), QStringList{sameName});
        QCOMPARE(hints(sameNumber), QStringList());
    }

    void shouldSayWhoDidSomethingAndWhen()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->home().work(u"Mia"_qs).note(id, {u"Heel geheim"_qs, {}, {}, {}}));
        QVERIFY(!m_a->round().error);
        m_clock.advance(1h);
        QVERIFY(m_a->home().work(u"Jo"_qs).move(id, CaseState::Open));
        QVERIFY(!m_a->round().error);
        QStringList lines;
        const QList<AuditLine> all = auditLines(m_a->home().book());
        for (const AuditLine &line : all) {
            QCOMPARE(line.caseId, id);
            QCOMPARE(line.desk, u"Balie"_qs);
            lines.append(QString(line.volunteer + u' ' + line.kind + u' '
                                 + line.at.toUTC().toString(u"hh:mm"_qs)));
        }
        QCOMPARE(
            lines,
            (QStringList{u"Mia opened 09:00"_qs, u"Mia noted 09:00"_qs, u"Jo moved 10:00"_qs}));
        QVERIFY(auditLines(m_a->home().book(), newUuid()).isEmpty());
    }

    void shouldKeepUnsentEventsOverARestart()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"Belt terug"_qs, {}, {}, {}}));
        const auto before = m_a->cases();
        QVERIFY(m_a->restart());
        QCOMPARE(m_a->cases(), before);
        QCOMPARE(m_a->round().sent, 2);
        QVERIFY(m_a->restart());
        QVERIFY(!m_a->home().book().hasUnsent());
    }

    void shouldKeepUnsentEventsWhenTheFeedsCacheIsGone()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"Belt terug"_qs, {}, {}, {}}));
        const QStringList before = unsentOf(*m_a);
        QVERIFY(!before.isEmpty());
        m_a->close();
        QVERIFY(RecordStore::discard(m_a->folder()));
        QVERIFY(m_a->restart());
        QCOMPARE(unsentOf(*m_a), before);
        // Nor does a look that broke off say that anything was erased.
        m_a->transport().fate = [] { return MemoryTransport::Fate::Lost; };
        QCOMPARE(m_a->round().error, DeskError::NoAnswer);
        QCOMPARE(unsentOf(*m_a), before);
        m_a->transport().fate = [] { return MemoryTransport::Fate::Arrives; };
        QCOMPARE(m_a->round().sent, before.size());
        QCOMPARE(m_a->home().book().cases().find(id)->log.last().text, u"Belt terug"_qs);
    }

    void shouldRefuseTamperedAndSwappedRecords()
    {
        const QString one = submit({{u"name"_qs, u"Ans"_qs}});
        const QString two = submit({{u"name"_qs, u"Bep"_qs}});
        const QString three = submit({{u"name"_qs, u"Cor"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(three, {u"x"_qs, {}, {}, {}}));
        const QString note = m_a->home().book().cases().find(three)->log.last().id;
        QVERIFY(!m_a->round().error);
        m_hub->swapData(one, two);
        m_hub->tamper(three);
        m_hub->tamper(note);
        QVERIFY(!m_a->round().error);
        const CaseIndex &index = m_a->home().book().cases();
        for (const QString &id : {one, two, three}) {
            QCOMPARE(index.find(id)->unreadable, 1);
            QVERIFY(index.find(id)->text(u"name"_qs).isEmpty());
        }
        QCOMPARE(index.refused().value(one), SealError::WrongSubmission);
        QCOMPARE(index.refused().value(note), SealError::NotOpened);
    }

    /// The hub sees the owner's secret and knows the intake key: it can send any change, and seal
    /// it.
    void shouldRefuseWhatTheHubSaysInAPersonsName()
    {
        const QString id = submit({{u"phone"_qs, u"0541 123456"_qs}});
        QVERIFY(!m_a->round().error);
        const auto change = [&](const QString &op, const QByteArray &proof) {
            const QString uuid = newUuid();
            const QJsonObject body = kioskSubmission(*m_hub, uuid, {{u"phone"_qs, u"0666"_qs}},
                                                     m_clock.now(), op, id, proof);
            return m_hub->submit(uuid, body) == 201 ? uuid : QString();
        };
        const QByteArray guessed(32, 'g');
        const QStringList forged{change(u"update"_qs, guessed), change(u"withdraw"_qs, guessed),
                                 change(u"restore"_qs, guessed)};
        QVERIFY(!m_a->round().error);
        const Case *made = m_a->home().book().cases().find(id);
        QCOMPARE(made->state, CaseState::Received);
        QCOMPARE(made->text(u"phone"_qs), u"0541 123456"_qs);
        QStringList refused;
        for (const CaseLogEntry &entry : made->log) {
            if (entry.refused)
                refused.append(entry.id);
        }
        QCOMPARE(refused, forged);
        // Who asked can.
        QVERIFY(!change(u"update"_qs, QByteArray(32, 'p')).isEmpty());
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().book().cases().find(id)->text(u"phone"_qs), u"0666"_qs);
        QVERIFY(!change(u"withdraw"_qs, QByteArray(32, 'p')).isEmpty());
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().book().cases().find(id)->state, CaseState::Withdrawn);
    }

    void shouldEraseEverywhereAndLeaveAnAnonymousLine()
    {
        admitB();
        const QString id = submit({{u"name"_qs, u"Kanarie Zwartbont"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        // A desk that is offline writes on it still.
        QVERIFY(m_b->work().note(id, {u"Kanarie"_qs, {}, {}, {}}));
        QVERIFY(m_a->work().erase({id}));
        QVERIFY(!m_a->home().book().cases().find(id));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_b->home().book().cases().find(id));
        QVERIFY(!m_b->home().book().hasUnsent());
        QVERIFY(!m_hub->record(id));
        const QJsonObject figures =
            impactFigures(m_b->home().book().cases().items(journalCase(u"dorp"_qs)));
        QCOMPARE(figures.value(u"cases"_qs).toString(), u"<5"_qs);
        QVERIFY(!bytesUnder(m_folder->path()).contains("Kanarie"));
    }

    void shouldCountACaseOnceThatTwoDesksErase()
    {
        admitB();
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_a->work().erase({id}));
        QVERIFY(m_b->work().erase({id}));
        QVERIFY(!m_a->round().error);
        const DeskReport late = m_b->round();
        QVERIFY(!late.error);
        QCOMPARE(late.refused, 0);
        QCOMPARE(unpackedItems(m_b->home().book().cases().items(journalCase(u"dorp"_qs))).size(),
                 1);
    }

    void shouldForgetByItselfWhenTheTimeHasCome()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().publish(id, boardText()));
        QVERIFY(!m_a->round().error);
        m_clock.advance(31 * 24h);
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().book().cases().find(id)->state, CaseState::Expired);
        QVERIFY(m_hub->board().isEmpty());
        m_clock.advance(31 * 24h);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->home().book().cases().find(id));
        QVERIFY(!m_hub->record(id));
    }

    void shouldTurnTheKeyWhenADeskIsRevoked()
    {
        admitB();
        m_hub->revoke(m_b->device());
        QCOMPARE(m_b->round().error, DeskError::Revoked);
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_hub->intakeKey().generation, 2);
        const QJsonObject *newest = m_hub->record(u"generation-2"_qs);
        QVERIFY(!newest->value(u"wrapped"_qs).toObject().contains(m_b->device()));
        // Its store is wiped.
        const QString folder = m_b->folder();
        m_b.reset();
        QVERIFY(DeskHome::wipe(folder));
        QVERIFY(bytesUnder(folder).isEmpty());
    }

    void shouldWrapNothingForWhoTheHubAlonePutsAmongTheDesks_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("isRevoked");
        const QByteArray key = thief().publicKey();
        const QByteArray forged = DeskSigningKey::generate().sign(
            pairMessage(QStringLiteral("thief"), key, QStringLiteral("dorp")));
        QTest::newRow("unsigned") << QByteArray() << false;
        QTest::newRow("revoked, so that the key turns") << QByteArray() << true;
        QTest::newRow("signed by itself") << forged << false;
    }
    void shouldWrapNothingForWhoTheHubAlonePutsAmongTheDesks()
    {
        QFETCH(QByteArray, signature);
        QFETCH(bool, isRevoked);
        admitB();
        forgeDesk(u"thief"_qs, signature);
        if (isRevoked) {
            forgeDesk(u"other"_qs, {});
            m_hub->revoke(u"other"_qs);
        }
        QJsonObject newest = *m_hub->record(u"generation-1"_qs);
        QJsonObject wrapped = newest.value(u"wrapped"_qs).toObject();
        for (const char *id : {"thief", "other", "nobody"})
            wrapped.insert(QLatin1String(id), base64url::encode(QByteArray(80, 'x')));
        newest.insert(u"wrapped"_qs, wrapped);
        m_hub->forge(u"generation-1"_qs, u"intakeKey"_qs, newest);
        QVERIFY(!m_a->round().error);
        // Who was never a desk is no reason to turn.
        QCOMPARE(m_hub->intakeKey().generation, isRevoked ? 2 : 1);
        QVERIFY(!m_a->turn().error);
        QVERIFY(!m_a->round().error);
        QCOMPARE(readersOf(m_hub->intakeKey().generation), desksAB());
    }

    void shouldNotWrapToAKeyThatTheHubPutInADesksPlace()
    {
        admitB();
        const QJsonObject right = *m_hub->record(m_b->device());
        QJsonObject wrong = right;
        wrong.insert(u"publicKey"_qs, base64url::encode(thief().publicKey()));
        m_hub->forge(m_b->device(), u"device"_qs, wrong);
        QVERIFY(!m_a->turn().error);
        QCOMPARE(readersOf(2), QStringList{m_a->device()});
        // Nor to one that the desks signed for another place.
        m_hub->forge(m_b->device(), u"device"_qs, *m_hub->record(m_a->device()));
        QVERIFY(!m_a->turn().error);
        QCOMPARE(readersOf(3), QStringList{m_a->device()});
        // The right one is back.
        m_hub->forge(m_b->device(), u"device"_qs, right);
        QVERIFY(!m_a->round().error);
        QCOMPARE(readersOf(3), desksAB());
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_b->home().vault().ring()->living(), (QList<int>{1, 2, 3}));
    }

    void shouldLetNobodyElseInWithoutANumber()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->round().error);
        const auto calls = m_a->home().keys().admission(m_b->device(), std::nullopt);
        QVERIFY(!calls);
        QCOMPARE(calls.error(), DeskError::WrongCheckNumber);
        QVERIFY(m_a->home().keys().admission(m_a->device(), std::nullopt));
    }

    /// Let in, and away before it had a pair that the desks signed.
    void shouldGiveADeskWhatTurnedWhileItWasAway()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->admit(m_b->device()).error);
        QVERIFY(!m_a->turn().error);
        QCOMPARE(readersOf(2), QStringList{m_a->device()});
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(readersOf(2), desksAB());
        QCOMPARE(m_b->home().book().cases().find(id)->text(u"name"_qs), u"Ans"_qs);
    }

    /// It was opened again under a key that the other desk does not have yet.
    void shouldNotEraseWhatItCannotReadAllOf()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->admit(m_b->device()).error);
        const QString id = published();
        QVERIFY(m_a->work().move(id, CaseState::Done));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->turn().error);
        m_clock.advance(29 * 24h);
        QVERIFY(m_a->work().move(id, CaseState::Open));
        QVERIFY(!m_a->round().error);
        m_clock.advance(2 * 24h);
        const DeskReport blind = m_b->round();
        QVERIFY(!blind.error);
        QVERIFY(!m_b->home().vault().ring()->find(2));
        QCOMPARE(blind.sent, 0);
        QVERIFY(!m_a->round().error);
        QVERIFY(m_hub->record(id));
        QVERIFY(m_a->home().book().cases().find(id));
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_b->cases(), m_a->cases());
    }

    void shouldPutNothingRightThatItCannotRead()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->admit(m_b->device()).error);
        const QString id = published();
        QVERIFY(!m_a->turn().error);
        QVERIFY(m_a->work().move(id, CaseState::Done));
        QVERIFY(!m_a->round().error);
        QVERIFY(m_hub->board().isEmpty());
        QCOMPARE(m_b->round().sent, 0);
        QVERIFY(m_hub->board().isEmpty());
        QCOMPARE(m_hub->statusOf(id), u"done"_qs);
        QCOMPARE(m_a->round().sent, 0);
    }

    /// Letting it in was cut off: it has the newest key and not the one before.
    void shouldLeaveAloneTheCasesThatAnEarlierKeyTellsMoreOf()
    {
        const QString id = published();
        QVERIFY(!m_a->turn().error);
        QVERIFY(m_a->work().move(id, CaseState::Proposed));
        QVERIFY(!m_a->round().error);
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->admit(m_b->device()).error);
        QJsonObject first = *m_hub->record(u"generation-1"_qs);
        QJsonObject wrapped = first.value(u"wrapped"_qs).toObject();
        wrapped.remove(m_b->device());
        first.insert(u"wrapped"_qs, wrapped);
        m_hub->forge(u"generation-1"_qs, u"intakeKey"_qs, first);
        QCOMPARE(m_b->round().sent, 0);
        QCOMPARE(m_b->round().sent, 0);
        QCOMPARE(m_b->home().vault().ring()->living(), QList<int>{2});
        QCOMPARE(m_hub->board().size(), 1);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_b->cases(), m_a->cases());
        QCOMPARE(m_hub->board().size(), 1);
    }

    void shouldForgetAtADeskThatNeverHadADestroyedKey()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"Belt terug"_qs, {}, {}, {}}));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->turn().error);
        m_clock.advance(95 * 24h);
        for (int rounds = 0; rounds < 4; ++rounds)
            QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->home().vault().ring()->find(1));
        admitB();
        QVERIFY(!m_b->home().vault().ring()->knows(1));
        QVERIFY(m_b->work().publish(id, boardText()));
        QVERIFY(m_b->work().move(id, CaseState::Done));
        QVERIFY(!m_b->round().error);
        m_clock.advance(31 * 24h);
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_hub->record(id));
    }

    /// One desk turns the key while another one's half is changing: it was wrapped for a half that
    /// is destroyed when it arrives.
    void shouldGiveADeskWhatWasWrappedForAHalfThatItHasNoMore()
    {
        admitB();
        QVERIFY(!m_a->turn().error);
        auto late = m_a->home().keys().nextGeneration();
        QVERIFY(late);
        QVERIFY(!m_b->round().error); // takes 2, and has another half from now on
        QVERIFY(m_hub->answer(m_a->device(), late->call).isDone());
        QVERIFY(m_a->home().keys().adopt(std::move(*late)));
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_b->home().vault().ring()->find(3));
        const qint64 asked = m_hub->cursor().seq;
        QVERIFY(!m_b->round().error); // asks once
        QCOMPARE(m_hub->cursor().seq, asked);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QVERIFY(m_b->home().vault().ring()->find(3));
        QCOMPARE(m_b->home().book().cases().find(id)->text(u"name"_qs), u"Ans"_qs);
        // Unasked, nobody's wrapping is taken for another.
        QVERIFY(!m_a->round().error);
        QJsonObject newest = *m_hub->record(u"generation-3"_qs);
        QJsonObject wrapped = newest.value(u"wrapped"_qs).toObject();
        wrapped.insert(m_b->device(), base64url::encode(QByteArray(80, 'x')));
        newest.insert(u"wrapped"_qs, wrapped);
        const DeskCall call{"PUT", u"v1/desk/keys/3"_qs,
                            QJsonDocument(newest).toJson(QJsonDocument::Compact)};
        QCOMPARE(m_hub->answer(m_a->device(), call).status, 422);
    }

    void shouldTurnWhenADeskIsRevokedThatOnlyOpenedItsFirstWrapping()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QVERIFY(!m_a->admit(m_b->device()).error);
        m_hub->revoke(m_b->device());
        QVERIFY(!m_a->round().error);
        QCOMPARE(readersOf(2), QStringList{m_a->device()});
    }

    void shouldGoOnWithThreeDesksAndThenTwo()
    {
        admitB();
        const auto c = desk(QStringLiteral("c"));
        QVERIFY(c->enrol(QStringLiteral("Derde"), PublicKey::fromRaw(m_hub->deskKey())));
        // A desk that was let in lets the next one in.
        QVERIFY(!m_b->admit(c->device()).error);
        QVERIFY(!c->round().error);
        QVERIFY(!m_b->turn().error);
        const QStringList three{m_a->device(), m_b->device(), c->device()};
        QCOMPARE(readersOf(2), three);
        for (MemoryDesk *each : {m_a.get(), m_b.get(), c.get()})
            QVERIFY(!each->round().error);
        m_hub->revoke(m_b->device());
        QVERIFY(!c->round().error);
        QCOMPARE(readersOf(3), (QStringList{m_a->device(), c->device()}));
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        for (MemoryDesk *each : {m_a.get(), c.get()}) {
            QVERIFY(!each->round().error);
            QCOMPARE(each->home().vault().ring()->newest(), 3);
            QCOMPARE(each->home().book().cases().find(id)->text(u"name"_qs), u"Ans"_qs);
        }
    }

    void shouldCarryLivingCasesAndForgetTheOldKey()
    {
        admitB();
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"Loopt nog"_qs, {}, {}, {}}));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        m_clock.advance(92 * 24h); // a quarter
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_hub->intakeKey().generation, 2);
        // A kiosk asked before it knew of the new key, and has been away.
        m_clock.advance(31 * 24h); // the retention
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().vault().ring()->living(), (QList<int>{1, 2}));
        m_clock.advance(58 * 24h);
        const QString late = newUuid();
        QCOMPARE(m_hub->submit(late, sealedToFirst(late)), 201);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_b->round().error);
        QCOMPARE(m_b->home().book().cases().find(late)->text(u"name"_qs), u"Kees"_qs);
        const auto before = m_a->cases();
        m_clock.advance(4 * 24h); // nothing can be under way any more
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!m_a->round().error);
            QVERIFY(!m_b->round().error);
        }
        QCOMPARE(m_a->home().vault().ring()->living(), (QList<int>{2, 3}));
        QCOMPARE(m_b->home().vault().ring()->living(), (QList<int>{2, 3}));
        QCOMPARE(m_a->cases(), before);
        QCOMPARE(m_b->cases(), before);
    }

    void shouldKeepThingsAsLongAsTheVillageSays()
    {
        m_hub->forge(u"keeping"_qs, u"keeping"_qs,
                     {{u"expireDays"_qs, 10}, {u"eraseDays"_qs, 200}});
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().publish(id, boardText()));
        QVERIFY(!m_a->round().error);
        m_clock.advance(11 * 24h);
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().book().cases().find(id)->state, CaseState::Expired);
        m_clock.advance(199 * 24h);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_a->round().error);
        QVERIFY(m_a->home().book().cases().find(id));
        QVERIFY(m_a->home().vault().ring()->find(1));
        m_clock.advance(2 * 24h);
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->home().book().cases().find(id));
        // What makes no sense counts for nothing.
        m_hub->forge(u"keeping"_qs, u"keeping"_qs, {{u"expireDays"_qs, 0}, {u"eraseDays"_qs, -1}});
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->home().book().keeping());
    }

    /// Somebody has a copy of the desk's folder from before, and all that its machine keeps today.
    void shouldOpenNothingForgottenInAnOldCopyOfADesk()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        const QString old = m_folder->filePath(u"copy"_qs);
        QVERIFY(copyFolder(m_a->folder(), old));
        QVERIFY(m_a->work().erase({id}));
        QVERIFY(!m_a->round().error);
        const QString before = DeskVault::localKeyId(old).value();
        QVERIFY(m_a->localKeys.contains(before));
        m_clock.advance(92 * 24h);
        QVERIFY(!m_a->round().error); // turns
        QVERIFY(!m_a->localKeys.contains(before));
        const QString turned = DeskVault::localKeyId(m_a->folder()).value();
        const QString later = m_folder->filePath(u"later copy"_qs);
        QVERIFY(copyFolder(m_a->folder(), later));
        m_clock.advance(93 * 24h);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_a->round().error); // destroys
        QVERIFY(!m_a->home().vault().ring()->find(1));
        QVERIFY(!m_a->localKeys.contains(turned));
        QCOMPARE(m_a->localKeys.size(), 1);
        for (const QString &copy : {old, later}) {
            auto key = LocalKey::fromBytes(SecretBytes::copyOf(m_a->localKeys.begin().value()));
            const auto opened = DeskHome::open(copy, std::move(*key), m_clock);
            QVERIFY(!opened);
            QCOMPARE(opened.error(), DeskError::WrongPassphrase);
        }
        QVERIFY(m_a->restart());
    }

    void shouldOpenAgainWhenKilledWhileTheLocalKeyChanges_data()
    {
        QTest::addColumn<QString>("killedAt");
        QTest::newRow("before the next key is kept") << u"save"_qs;
        QTest::newRow("before the rows are under it") << u"saved"_qs;
        QTest::newRow("before the old one is forgotten") << u"forget"_qs;
        QTest::newRow("before that is noted") << u"forgotten"_qs;
    }
    void shouldOpenAgainWhenKilledWhileTheLocalKeyChanges()
    {
        QFETCH(QString, killedAt);
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"Belt terug"_qs, {}, {}, {}}));
        m_a->keyStep = [&killedAt](const char *step) { return killedAt != QLatin1String(step); };
        const DeskReport report = m_a->turn();
        QVERIFY(!report.error);
        QVERIFY(report.localKeyLate);
        const auto before = m_a->cases();
        QVERIFY(m_a->restart());
        QCOMPARE(m_a->cases(), before);
        m_a->keyStep = [](const char *) { return true; };
        QVERIFY(!m_a->round().localKeyLate);
        QCOMPARE(m_a->localKeys.size(), 1);
        QVERIFY(!m_a->localKeys.contains(MemoryDesk::localKey().id()));
        QVERIFY(m_a->restart());
        QCOMPARE(m_a->cases(), before);
    }

    /// Of a file that was damaged.
    void shouldChangeItsKeyDespiteAnEventThatNobodyCanRead()
    {
        const QString first = DeskVault::localKeyId(m_a->folder()).value();
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        const DeskOutboxRow unreadable{newUuid(), id, DeskOutboxRow::State::Waiting,
                                       QByteArray(2000, 'x')};
        QVERIFY(m_a->home().vault().store().append({unreadable}));
        QVERIFY(m_a->restart());
        QVERIFY(!m_a->turn().localKeyLate);
        QVERIFY(DeskVault::localKeyId(m_a->folder()).value() != first);
        QCOMPARE(m_a->localKeys.size(), 1);
        QCOMPARE(m_a->home().vault().store().outbox().value().last(), unreadable);
        // What a desk cannot do without is not left behind under the old key.
        QVERIFY(m_a->home().vault().store().setSecret(u"identity"_qs, QByteArray(200, 'x')));
        QVERIFY(m_a->turn().localKeyLate);
    }

    void shouldChangeItsKeyWhenItLostItsSettings()
    {
        QVERIFY(!m_a->round().error);
        const QString first = DeskVault::localKeyId(m_a->folder()).value();
        QVERIFY(m_a->home().vault().store().setSetting(u"localKey"_qs, QString(u""_qs)));
        QVERIFY(m_a->restart());
        QVERIFY(!m_a->round().localKeyLate);
        QVERIFY(DeskVault::localKeyId(m_a->folder()).value() != first);
        QCOMPARE(m_a->localKeys.size(), 1);
    }

    /// The case that had the highest one was erased, so that no case tells it any more.
    void shouldGiveNoNumberTwiceWhenItLostItsSettings()
    {
        const auto first = m_a->work().begin({{u"name"_qs, u"Bep"_qs}});
        QVERIFY(first);
        QCOMPARE(m_a->home().book().cases().find(*first)->number, u"A-1"_qs);
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().erase({*first}));
        QVERIFY(!m_a->round().error);
        QVERIFY(!m_a->turn().localKeyLate);
        QVERIFY(m_a->home().vault().store().setSetting(u"number"_qs, QString(u""_qs)));
        QVERIFY(m_a->restart());
        const auto second = m_a->work().begin({{u"name"_qs, u"Kees"_qs}});
        QVERIFY(second);
        QCOMPARE(m_a->home().book().cases().find(*second)->number, u"A-2"_qs);
    }

    /// The id stands in a file that others may have written.
    void shouldTakeNoOtherFileForALocalKey()
    {
        const PassphraseKeys keys(m_folder->filePath(u"keys"_qs), u"zonder papier geen balie"_qs);
        const LocalKey key = LocalKey::generate();
        QVERIFY(keys.save(key));
        const QString outside = m_folder->filePath(u"diary.key"_qs);
        QFile diary(outside);
        QVERIFY(diary.open(QIODevice::WriteOnly) && diary.write("mine") == 4);
        diary.close();
        const QString path(m_folder->filePath(u"diary"_qs));
        for (const QString &id : {u"../diary"_qs, path, QString(key.id() + u"/../../diary"_qs),
                                  key.id().toUpper(), QString(u""_qs)}) {
            QCOMPARE(keys.load(id).error(), DeskError::Damaged);
            QVERIFY(keys.forget(id));
        }
        QVERIFY(QFile::exists(outside));
        QVERIFY(keys.load(key.id()));
    }

    void shouldKeepLocalKeysInFilesApart()
    {
        const PassphraseKeys keys(m_folder->filePath(u"keys"_qs), u"zonder papier geen balie"_qs);
        const LocalKey key = LocalKey::generate();
        QVERIFY(keys.save(key));
        QCOMPARE(keys.load(key.id())->bytes().view(), key.bytes().view());
        const PassphraseKeys other(m_folder->filePath(u"keys"_qs), u"iets heel anders dan dat"_qs);
        QCOMPARE(other.load(key.id()).error(), DeskError::WrongPassphrase);
        QCOMPARE(keys.load(u"0123456789abcdef"_qs).error(), DeskError::Damaged);
        QVERIFY(keys.forget(key.id()));
        QVERIFY(keys.forget(key.id()));
        QCOMPARE(keys.load(key.id()).error(), DeskError::Damaged);
        QVERIFY(QDir(m_folder->filePath(u"keys"_qs)).isEmpty());
    }

    /// What an old copy of the hub holds opens for nobody, today's desk included.
    void shouldOpenNothingOfAnOldCopyOfTheHub()
    {
        admitB();
        QVERIFY(!m_b->round().error);
        const QJsonObject old = *m_hub->record(u"generation-1"_qs);
        const QJsonObject wrapped = old.value(u"wrapped"_qs).toObject();
        QCOMPARE(wrapped.size(), 2);
        for (const auto &desk : {m_a.get(), m_b.get()}) {
            const auto pairs = desk->home().vault().pairs();
            const KeyRecord record = *keyRecord(QJsonDocument(old).toJson(QJsonDocument::Compact));
            const auto opened = (*pairs)->openWith([&](const KeyPair &pair) {
                return unwrapGeneration(record.wrapped.value(desk->device()), pair,
                                        {1, u"dorp"_qs, record.publicKey, record.deskKey});
            });
            QVERIFY(!opened);
        }
    }

    void shouldNotBeDoubledOrLostByABadLine()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        QVERIFY(!m_a->round().error);
        QVERIFY(m_a->work().note(id, {u"een"_qs, {}, {}, {}}));
        m_a->transport().fate = [] { return MemoryTransport::Fate::AnswerLost; };
        QCOMPARE(m_a->round().error, DeskError::NoAnswer);
        m_a->transport().fate = [] { return MemoryTransport::Fate::ArrivesTwice; };
        QVERIFY(!m_a->round().error);
        QCOMPARE(m_a->home().book().cases().find(id)->log.size(), 3);
    }

private:
    std::unique_ptr<MemoryDesk> desk(const QString &name)
    {
        return std::make_unique<MemoryDesk>(*m_hub, m_folder->filePath(name), m_clock);
    }
    void admitB()
    {
        m_b = desk(QStringLiteral("b"));
        QVERIFY(m_b->enrol(QStringLiteral("Thuis"), PublicKey::fromRaw(m_hub->deskKey())));
        QCOMPARE(m_b->round().error, DeskError::Waiting);
        QVERIFY(!m_a->admit(m_b->device()).error);
        QVERIFY(!m_b->round().error);
        QVERIFY(!m_a->round().error);
    }
    /// A case that the first desk put on the board.
    QString published()
    {
        const QString id = submit({{u"name"_qs, u"Ans"_qs}});
        if (m_a->round().error || !m_a->work().publish(id, boardText()) || m_a->round().error)
            return {};
        return id;
    }
    /// What a kiosk sends that knows the first key only.
    QJsonObject sealedToFirst(const QString &id) const
    {
        const QJsonObject publicPart;
        const SubmissionFrame frame{id, u"create"_qs, u"request"_qs, {}, publicPart};
        const QJsonObject first = *m_hub->record(u"generation-1"_qs);
        const auto text = [&first](const char *key) {
            return first.value(QLatin1String(key)).toString();
        };
        const auto key = verifyIntakeKey({1, text("publicKey"), text("signature")},
                                         m_hub->deskKey(), u"dorp"_qs, 0);
        const auto sealed = sealPrivate(
            {m_clock.now(), {{u"name"_qs, u"Kees"_qs}}, QByteArray(32, 'p')}, frame, *key);
        return {{u"op"_qs, frame.op},
                {u"type"_qs, frame.type},
                {u"public"_qs, publicPart},
                {u"private"_qs, base64url::encode(*sealed)}};
    }
    /// A pair that only the hub knows.
    static const KeyPair &thief()
    {
        static const KeyPair pair = KeyPair::generate();
        return pair;
    }
    void forgeDesk(const QString &id, const QByteArray &signature)
    {
        QJsonObject json = *m_hub->record(m_b->device());
        json.insert(QStringLiteral("publicKey"), base64url::encode(thief().publicKey()));
        json.insert(QStringLiteral("signature"), base64url::encode(signature));
        m_hub->forge(id, QStringLiteral("device"), json);
    }
    QStringList readersOf(int generation) const
    {
        const QJsonObject *record = m_hub->record(QStringLiteral("generation-%1").arg(generation));
        return record ? record->value(QLatin1String("wrapped")).toObject().keys() : QStringList();
    }
    QStringList desksAB() const { return {m_a->device(), m_b->device()}; }
    static QStringList unsentOf(MemoryDesk &desk)
    {
        QStringList events;
        const auto rows = desk.home().vault().store().outbox();
        for (const DeskOutboxRow &row : rows.value())
            events.append(row.event);
        return events;
    }
    QString submit(const QMap<QString, QString> &fields)
    {
        const QString id = newUuid();
        if (m_hub->submit(id, kioskSubmission(*m_hub, id, fields, m_clock.now())) != 201)
            QTest::qFail("the hub did not take it", __FILE__, __LINE__);
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<MemoryHub> m_hub;
    std::unique_ptr<MemoryDesk> m_a;
    std::unique_ptr<MemoryDesk> m_b;
};

QTEST_GUILESS_MAIN(TestDeskVillage)
#include "tst_deskvillage.moc"
