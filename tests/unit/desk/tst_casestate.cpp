// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseevent.h"
#include "unit/desk/casewriter.h"

#include <QJsonArray>
#include <QTest>

using namespace naober;

/// The table and the JSON of events.
class TestCaseState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Written down again from the desk's rules, and complete: what is not here is not allowed.
    void shouldAllowTheseMovesOnly()
    {
        using enum CaseState;
        const QMap<CaseState, QList<CaseState>> wanted{
            {Received, {Open, Duplicate, Referred, Withdrawn}},
            {Open, {Proposed, Done, Duplicate, Referred, Expired, Withdrawn}},
            {Proposed, {Agreed, Open, Withdrawn}},
            {Agreed, {Done, Open, Withdrawn}},
            {Done, {Open}},
            {Referred, {Open}},
            {Duplicate, {Open}},
            {Withdrawn, {Open}},
            {Expired, {Open}},
        };
        for (int from = 0; from < caseStates; ++from) {
            for (int to = 0; to < caseStates; ++to) {
                QCOMPARE(mayMove(CaseState(from), CaseState(to)),
                         wanted.value(CaseState(from)).contains(CaseState(to)));
            }
        }
    }

    void shouldNameEachStateOnce()
    {
        QSet<QString> names;
        for (int i = 0; i < caseStates; ++i) {
            const QString name = caseStateName(CaseState(i));
            QVERIFY(!name.isEmpty());
            names.insert(name);
            QCOMPARE(caseStateFromName(name), CaseState(i));
        }
        QCOMPARE(names.size(), caseStates);
        QVERIFY(!caseStateFromName(u"lost"));
    }

    void shouldReadWhatItWrites_data()
    {
        QTest::addColumn<CaseEvent>("event");
        CaseWriter desk;
        const QString id = newUuid();
        const QDateTime due(QDate(2026, 11, 25), QTime(16, 0), Qt::UTC);
        const auto row = [&](const char *name, const CaseDeed &deed) {
            QTest::newRow(name) << desk.event(deed);
        };
        row("opened", CaseOpened{desk.caseId(), u"B-147"_qs});
        row("set",
            CaseFieldsSet{{{u"name"_qs, {id}}, {u"board"_qs, {}}},
                          {{u"name"_qs, u"Ans"_qs}, {u"board"_qs, true}}});
        row("cleared", CaseFieldsSet{{{u"name"_qs, {id}}}, {{u"name"_qs, QJsonValue()}}});
        row("moved", CaseMoved{CaseState::Open, CaseState::Referred, u"huisarts"_qs});
        row("noted", CaseNoted{u"Belt morgen terug"_qs, u"in"_qs, u"phone"_qs, true});
        row("bare note", CaseNoted{u"x"_qs, {}, {}, std::nullopt});
        row("matched", CaseMatched{id, u"Piet"_qs});
        row("matchMoved", CaseMatchMoved{id, MatchState::Declined});
        row("promised", CasePromised{id, due});
        row("called", CaseCalled{id, false, due});
        row("undone", CaseUndone{id});
        row("carried",
            CaseCarried{{carriedItem(desk.submission({{u"name"_qs, u"Ans"_qs}})),
                         carriedItem(desk.opened())}});
        row("of a later version", CaseUnknown{u"sung"_qs, {{u"song"_qs, u"lang"_qs}}});
    }

    void shouldReadWhatItWrites()
    {
        QFETCH(CaseEvent, event);
        const QJsonObject json = caseEventToJson(event);
        QCOMPARE(json.value(u"kind"_qs).toString(), caseEventKind(event.deed));
        const auto read = caseEventFromJson(json);
        QVERIFY(read);
        QVERIFY(*read == event);
    }

    void shouldRefuseWhatIsAgainstTheFormat_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("version") << u"v"_qs << QJsonValue(2);
        QTest::newRow("id") << u"event"_qs << QJsonValue(u"../x"_qs);
        QTest::newRow("upper-case id") << u"case"_qs << QJsonValue(newUuid().toUpper());
        QTest::newRow("instant") << u"at"_qs << QJsonValue(u"yesterday"_qs);
        QTest::newRow("no kind") << u"kind"_qs << QJsonValue();
        QTest::newRow("state") << u"to"_qs << QJsonValue(u"lost"_qs);
    }

    void shouldRefuseWhatIsAgainstTheFormat()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        CaseWriter desk;
        QJsonObject json = caseEventToJson(desk.moved(CaseState::Received, CaseState::Open));
        QVERIFY(caseEventFromJson(json));
        json.insert(key, value);
        QVERIFY(!caseEventFromJson(json));
    }

    void shouldNotCarryWhatCarries()
    {
        CaseWriter desk;
        const CaseEvent inner = desk.event(CaseCarried{{carriedItem(desk.opened())}});
        QJsonObject item = carriedItem(desk.opened());
        item.insert(u"event"_qs, caseEventToJson(inner));
        QVERIFY(!carriedItemFromJson(item));
    }
};

QTEST_GUILESS_MAIN(TestCaseState)
#include "tst_casestate.moc"
