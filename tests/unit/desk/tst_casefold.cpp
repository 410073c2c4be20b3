// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/desk/casewriter.h"

#include <QTest>

using namespace naober;
using enum CaseState;

/// What one case becomes.
class TestCaseFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeginWithWhatAPersonSent()
    {
        CaseWriter desk;
        CaseSubmission sent = desk.submission({{u"name"_qs, u"Ans"_qs}, {u"phone"_qs, u"0541"_qs}});
        sent.publicFields.insert(u"service"_qs, u"rides"_qs);
        const Case made = foldCase(desk.caseId(), {sent});
        QVERIFY(made.hasBeginning);
        QCOMPARE(made.state, Received);
        QCOMPARE(made.text(u"name"_qs), u"Ans"_qs);
        QCOMPARE(made.text(u"service"_qs), u"rides"_qs);
        QCOMPARE(made.channel, u"kiosk"_qs);
        QVERIFY(made.number.isEmpty());
    }

    void shouldKeepTheNumberThatWasFirstAndKnowTheOther()
    {
        CaseWriter a;
        CaseWriter b(u"desk-b"_qs, a.caseId());
        const CaseSubmission sent = a.submission();
        const Case made = foldCase(
            a.caseId(), {sent, b.opened(u"B-147"_qs, sent.id), a.opened(u"A-12"_qs, sent.id)});
        QCOMPARE(made.number, u"B-147"_qs);
        QCOMPARE(made.otherNumbers, QStringList{u"A-12"_qs});
    }

    void shouldKeepAnIllegalMoveInTheLogOnly()
    {
        CaseWriter desk;
        const CaseEvent tooSoon = desk.moved(Received, Done);
        const Case made = foldCase(desk.caseId(), {desk.opened(), tooSoon});
        QCOMPARE(made.state, Received);
        QCOMPARE(made.log.last().id, tooSoon.id);
        QVERIFY(!made.log.last().effective);
    }

    void shouldLetTheFirstOfTwoMovesWin()
    {
        CaseWriter a;
        CaseWriter b(u"desk-b"_qs, a.caseId());
        const QList<CaseItem> items{a.opened(), a.moved(Received, Open), a.moved(Open, Done),
                                    b.moved(Open, Proposed)};
        const Case made = foldCase(a.caseId(), items);
        QCOMPARE(made.state, Done);
        QVERIFY(!made.log.last().effective);
        QCOMPARE(made.transitions.size(), 2);
    }

    void shouldWantANameForADuplicate()
    {
        CaseWriter desk;
        const QList<CaseItem> items{desk.opened(), desk.moved(Received, Duplicate)};
        QCOMPARE(foldCase(desk.caseId(), items).state, Received);
        const QString original = newUuid();
        const Case made = foldCase(
            desk.caseId(), items + QList<CaseItem>{desk.moved(Received, Duplicate, original)});
        QCOMPARE(made.state, Duplicate);
        QCOMPARE(made.link(), original);
    }

    void shouldShowBothValuesFromTheSameBase()
    {
        CaseWriter a;
        CaseWriter b(u"desk-b"_qs, a.caseId());
        const CaseEvent first = a.set(u"phone"_qs, u"0541-1"_qs);
        const CaseEvent mine = a.set(u"phone"_qs, u"0541-2"_qs, {first.id});
        const CaseEvent yours = b.set(u"phone"_qs, u"0541-3"_qs, {first.id});
        const CaseEvent other = b.set(u"name"_qs, u"Bep"_qs);
        QList<CaseItem> items{a.opened(), first, mine, yours, other};
        Case made = foldCase(a.caseId(), items);
        QCOMPARE(made.conflicts(), QStringList{u"phone"_qs});
        QCOMPARE(made.fields.value(u"phone"_qs).events(), (QStringList{mine.id, yours.id}));
        QCOMPARE(made.text(u"name"_qs), u"Bep"_qs);
        // Somebody chooses, having seen both.
        items.append(a.set(u"phone"_qs, u"0541-3"_qs, made.fields.value(u"phone"_qs).events()));
        made = foldCase(a.caseId(), items);
        QVERIFY(made.conflicts().isEmpty());
        QCOMPARE(made.text(u"phone"_qs), u"0541-3"_qs);
    }

    void shouldNotCallTheSameValueAConflict()
    {
        CaseWriter a;
        CaseWriter b(u"desk-b"_qs, a.caseId());
        const Case made = foldCase(
            a.caseId(), {a.opened(), a.set(u"name"_qs, u"Bep"_qs), b.set(u"name"_qs, u"Bep"_qs)});
        QVERIFY(made.conflicts().isEmpty());
    }

    void shouldShowWhatThePersonChangedBesideWhatTheDeskWrote()
    {
        CaseWriter desk;
        const CaseSubmission sent = desk.submission({{u"phone"_qs, u"1"_qs}});
        const CaseEvent corrected = desk.set(u"phone"_qs, u"2"_qs, {sent.id});
        const CaseSubmission update = desk.submission({{u"phone"_qs, u"3"_qs}}, u"update"_qs);
        QVERIFY(foldCase(desk.caseId(), {sent, update}).conflicts().isEmpty());
        QCOMPARE(foldCase(desk.caseId(), {sent, update}).text(u"phone"_qs), u"3"_qs);
        QCOMPARE(foldCase(desk.caseId(), {sent, corrected, update}).conflicts(),
                 QStringList{u"phone"_qs});
    }

    void shouldTakeAWithdrawalBack()
    {
        CaseWriter desk;
        const CaseSubmission sent = desk.submission();
        const CaseSubmission withdrawn = desk.submission({}, u"withdraw"_qs);
        QList<CaseItem> items{sent, desk.moved(Received, Open), withdrawn};
        Case made = foldCase(desk.caseId(), items);
        QCOMPARE(made.state, Withdrawn);
        QCOMPARE(made.ended(), withdrawn.received);
        const QList<CaseItem> byPerson =
            items + QList<CaseItem>{desk.submission({}, u"restore"_qs)};
        QCOMPARE(foldCase(desk.caseId(), byPerson).state, Open);
        const QList<CaseItem> byDesk = items + QList<CaseItem>{desk.undone(withdrawn.id)};
        made = foldCase(desk.caseId(), byDesk);
        QCOMPARE(made.state, Open);
        QVERIFY(!made.ended().isValid());
    }

    void shouldHaveNobodySpeakInAPersonsName_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QByteArray>("proof");
        for (const QString &op : {u"update"_qs, u"withdraw"_qs, u"restore"_qs}) {
            QTest::addRow("%s, another's proof", qPrintable(op)) << op << QByteArray(32, 'x');
            QTest::addRow("%s, half a proof", qPrintable(op)) << op << QByteArray(16, 'p');
            QTest::addRow("%s, none", qPrintable(op)) << op << QByteArray();
        }
    }
    void shouldHaveNobodySpeakInAPersonsName()
    {
        QFETCH(QString, op);
        QFETCH(QByteArray, proof);
        CaseWriter desk;
        const CaseSubmission sent = desk.submission({{u"phone"_qs, u"1"_qs}});
        QList<CaseItem> items{sent, desk.moved(Received, Open)};
        if (op == u"restore"_qs)
            items.append(desk.submission({}, u"withdraw"_qs));
        const Case before = foldCase(desk.caseId(), items);
        const CaseSubmission forged = desk.submission({{u"phone"_qs, u"666"_qs}}, op, proof);
        const Case after = foldCase(desk.caseId(), items + QList<CaseItem>{forged});
        QCOMPARE(after.state, before.state);
        QVERIFY(after.fields == before.fields);
        // It can be seen, and that it was refused.
        QCOMPARE(after.log.size(), before.log.size() + 1);
        QCOMPARE(after.log.last().id, forged.id);
        QVERIFY(after.log.last().refused);
        QVERIFY(!after.log.last().effective);
        // Nor does it begin to count when the case is carried to the next key.
        QList<QJsonObject> carried;
        for (const CaseItem &item : items + QList<CaseItem>{forged})
            carried.append(carriedItem(item));
        QVERIFY(foldCase(desk.caseId(), {desk.event(CaseCarried{carried})}) == after);
    }

    void shouldTakeNoChangeOfWhatNobodyCouldRead()
    {
        CaseWriter desk;
        CaseSubmission sent = desk.submission();
        sent.readable = false;
        sent.proof.clear();
        for (const QByteArray &proof : {QByteArray(), QByteArray(32, 'p')}) {
            const CaseSubmission withdrawn = desk.submission({}, u"withdraw"_qs, proof);
            const Case made = foldCase(desk.caseId(), {sent, withdrawn});
            QCOMPARE(made.state, Received);
            QVERIFY(made.log.last().refused);
        }
    }

    void shouldReopenWhatTheDeskEndedWhenItIsAskedAgain_data()
    {
        QTest::addColumn<CaseState>("end");
        QTest::addColumn<CaseState>("after");
        QTest::newRow("withdrawn") << Withdrawn << Open;
        QTest::newRow("expired") << Expired << Open;
        // Its owner sees no withdrawal there.
        QTest::newRow("done") << Done << Done;
    }
    void shouldReopenWhatTheDeskEndedWhenItIsAskedAgain()
    {
        QFETCH(CaseState, end);
        QFETCH(CaseState, after);
        CaseWriter desk;
        QList<CaseItem> items{desk.submission(), desk.moved(Received, Open), desk.moved(Open, end)};
        const CaseSubmission again = desk.submission({}, u"restore"_qs);
        const Case made = foldCase(desk.caseId(), items + QList<CaseItem>{again});
        QCOMPARE(made.state, after);
        QCOMPARE(made.log.last().effective, after == Open);
        QCOMPARE(made.ended().isValid(), after != Open);
        if (after == Open) {
            QCOMPARE(made.transitions.last().at, again.received);
            items += QList<CaseItem>{again, desk.submission({}, u"restore"_qs)};
            QVERIFY(!foldCase(desk.caseId(), items).log.last().effective);
        }
    }

    void shouldUndoAndDoAgain()
    {
        CaseWriter desk;
        const CaseEvent move = desk.moved(Received, Open);
        const CaseEvent undo = desk.undone(move.id);
        QList<CaseItem> items{desk.opened(), move, undo};
        Case made = foldCase(desk.caseId(), items);
        QCOMPARE(made.state, Received);
        QVERIFY(made.log.at(1).undone);
        items.append(desk.undone(undo.id));
        made = foldCase(desk.caseId(), items);
        QCOMPARE(made.state, Open);
        QVERIFY(!made.log.at(1).undone);
    }

    void shouldUndoOnlyTheLastMove()
    {
        CaseWriter desk;
        const CaseEvent move = desk.moved(Received, Open);
        const Case made = foldCase(
            desk.caseId(), {desk.opened(), move, desk.moved(Open, Done), desk.undone(move.id)});
        QCOMPARE(made.state, Done);
        QVERIFY(!made.log.last().effective);
    }

    void shouldShowTheOlderValueAfterUndo()
    {
        CaseWriter desk;
        const CaseEvent first = desk.set(u"name"_qs, u"Ans"_qs);
        const CaseEvent second = desk.set(u"name"_qs, u"Anna"_qs, {first.id});
        QList<CaseItem> items{desk.opened(), first, second, desk.undone(second.id)};
        QCOMPARE(foldCase(desk.caseId(), items).text(u"name"_qs), u"Ans"_qs);
        // What was written on it stands.
        items.insert(3, desk.set(u"name"_qs, u"Annie"_qs, {second.id}));
        const Case made = foldCase(desk.caseId(), items);
        QCOMPARE(made.text(u"name"_qs), u"Annie"_qs);
        QVERIFY(made.conflicts().isEmpty());
    }

    void shouldFollowMatches()
    {
        CaseWriter desk;
        const QString match = newUuid();
        const CaseEvent asked = desk.event(CaseMatched{match, u"Piet"_qs});
        const CaseEvent yes = desk.event(CaseMatchMoved{match, MatchState::Accepted});
        QList<CaseItem> items{desk.opened(), asked, yes,
                              desk.event(CaseMatchMoved{newUuid(), MatchState::Accepted})};
        Case made = foldCase(desk.caseId(), items);
        QCOMPARE(made.matches.size(), 1);
        QCOMPARE(made.matches.value(match).state, MatchState::Accepted);
        QVERIFY(!made.log.last().effective);
        items.append(desk.undone(yes.id));
        made = foldCase(desk.caseId(), items);
        QCOMPARE(made.matches.value(match).state, MatchState::Proposed);
        items.append(desk.undone(asked.id));
        QVERIFY(foldCase(desk.caseId(), items).matches.isEmpty());
    }

    void shouldKeepPromises()
    {
        CaseWriter desk;
        const QString task = newUuid();
        const QDateTime due(QDate(2026, 11, 24), QTime(16, 0), Qt::UTC);
        QList<CaseItem> items{desk.opened(), desk.event(CasePromised{task, due}),
                              desk.event(CaseCalled{task, false, due.addSecs(3600)})};
        Case made = foldCase(desk.caseId(), items);
        QCOMPARE(made.tasks.value(task).tries, 1);
        QCOMPARE(made.tasks.value(task).due, due.addSecs(3600));
        QVERIFY(!made.tasks.value(task).reached);
        items.append(desk.event(CaseCalled{task, true, {}}));
        items.append(desk.event(CaseCalled{task, false, {}}));
        made = foldCase(desk.caseId(), items);
        QVERIFY(made.tasks.value(task).reached);
        QCOMPARE(made.tasks.value(task).tries, 2);
    }

    void shouldBeTheSameFromWhatWasCarried()
    {
        CaseWriter desk;
        const CaseSubmission sent = desk.submission({{u"name"_qs, u"Ans"_qs}});
        const CaseEvent move = desk.moved(Received, Open);
        const CaseEvent late = desk.set(u"name"_qs, u"Anna"_qs, {sent.id});
        const CaseEvent carried = desk.event(CaseCarried{{carriedItem(sent), carriedItem(move)}});
        const CaseEvent undo = desk.undone(move.id);
        // One desk still reads the originals; another has only what was carried.
        const Case full = foldCase(desk.caseId(), {sent, move, late, carried, undo});
        const Case rest = foldCase(desk.caseId(), {late, carried, undo});
        QVERIFY(full == rest);
        QCOMPARE(full.state, Received);
        QCOMPARE(full.text(u"name"_qs), u"Anna"_qs);
    }

    void shouldTakeNothingOfAnotherCase()
    {
        CaseWriter desk;
        CaseWriter other;
        const CaseEvent smuggled =
            desk.event(CaseCarried{{carriedItem(other.set(u"name"_qs, u"X"_qs))}});
        const Case made =
            foldCase(desk.caseId(), {desk.opened(), other.set(u"phone"_qs, u"1"_qs), smuggled});
        QVERIFY(made.fields.isEmpty());
    }

    void shouldCountADuplicateOnce()
    {
        CaseWriter desk;
        const CaseEvent note = desk.event(CaseNoted{u"x"_qs, {}, {}, std::nullopt});
        const QList<CaseItem> once{desk.opened(), note};
        QVERIFY(foldCase(desk.caseId(), once) == foldCase(desk.caseId(), once + once));
    }

    void shouldShowThatSomethingCameThatNobodyCanRead()
    {
        CaseWriter desk;
        CaseSubmission broken = desk.submission();
        broken.readable = false;
        const Case made = foldCase(desk.caseId(), {broken});
        QVERIFY(made.hasBeginning);
        QCOMPARE(made.unreadable, 1);
        QCOMPARE(made.state, Received);
    }
};

QTEST_GUILESS_MAIN(TestCaseFold)
#include "tst_casefold.moc"
