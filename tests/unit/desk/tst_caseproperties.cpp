// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/desk/casewriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace naober;

namespace {

/// One desk: what it has of the feed, and what it has not sent.
struct Writer
{
    CaseWriter writer;
    qsizetype seen = 0; ///< of the feed
    QList<CaseItem> unsent;

    QList<CaseItem> view(const QList<CaseItem> &feed) const { return feed.mid(0, seen) + unsent; }
};

QStringList fieldNames()
{
    return {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("when")};
}

/// Something that a volunteer could do, or a program with a defect.
CaseEvent randomEvent(Writer &desk, const QList<CaseItem> &feed, QRandomGenerator &random)
{
    const Case now = foldCase(desk.writer.caseId(), desk.view(feed));
    const auto any = [&](const QStringList &list) {
        return list.isEmpty() ? newUuid() : list.at(random.bounded(int(list.size())));
    };
    QStringList log;
    for (const CaseLogEntry &entry : now.log)
        log.append(entry.id);
    switch (random.bounded(8)) {
    case 0:
    case 1:
    case 2: {
        const QString field = any(fieldNames());
        return desk.writer.set(field, QString::number(random.bounded(4)),
                               now.fields.value(field).versions.isEmpty()
                                   ? QStringList()
                                   : now.fields.value(field).events());
    }
    case 3: // legal or not
        return desk.writer.moved(now.state, CaseState(random.bounded(caseStates)), newUuid());
    case 4:
        return desk.writer.undone(any(log));
    case 5:
        return desk.writer.event(CaseMatched{newUuid(), QStringLiteral("Piet")});
    case 6:
        return desk.writer.event(
            CaseMatchMoved{any(now.matches.keys()), MatchState(random.bounded(3))});
    default:
        return desk.writer.event(CaseNoted{QStringLiteral("x"), {}, {}, std::nullopt});
    }
}

struct History
{
    QString caseId;
    QList<CaseItem> feed;
    QHash<QString, QSet<QString>> after; ///< per event those that its writer had seen
};

QString idOf(const CaseItem &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

History randomHistory(quint32 seed)
{
    QRandomGenerator random(seed);
    Writer a{CaseWriter(QStringLiteral("desk-a")), 0, {}};
    Writer b{CaseWriter(QStringLiteral("desk-b"), a.writer.caseId()), 0, {}};
    History history{a.writer.caseId(), {a.writer.opened()}, {}};
    for (int step = 0; step < 40; ++step) {
        Writer &desk = random.bounded(2) ? a : b;
        if (random.bounded(4) == 0) { // online
            history.feed += desk.unsent;
            desk.unsent.clear();
            desk.seen = history.feed.size();
            continue;
        }
        const CaseEvent event = randomEvent(desk, history.feed, random);
        const QList<CaseItem> view = desk.view(history.feed);
        for (const CaseItem &item : view)
            history.after[event.id].insert(idOf(item));
        desk.unsent.append(event);
    }
    history.feed += a.unsent + b.unsent;
    return history;
}

/// The same events in another order in which each still stands after what its writer had seen.
QList<CaseItem> otherOrder(const History &history, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<CaseItem> rest = history.feed;
    QList<CaseItem> ordered;
    QSet<QString> done;
    while (!rest.isEmpty()) {
        QList<qsizetype> ready;
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (done.contains(history.after.value(idOf(rest.at(i)))))
                ready.append(i);
        }
        const CaseItem item = rest.takeAt(ready.at(random.bounded(int(ready.size()))));
        done.insert(idOf(item));
        ordered.append(item);
    }
    return ordered;
}

QMap<QString, QSet<QString>> fieldsOf(const Case &folded)
{
    QMap<QString, QSet<QString>> fields;
    for (auto it = folded.fields.begin(); it != folded.fields.end(); ++it) {
        const QStringList events = it->events();
        fields.insert(it.key(), QSet<QString>(events.begin(), events.end()));
    }
    return fields;
}

} // namespace

/// What must hold for every history of two desks.
class TestCaseProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldForRandomHistories()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const History history = randomHistory(seed);
            const QByteArray where = "seed " + QByteArray::number(seed);
            const Case made = foldCase(history.caseId, history.feed);
            QVERIFY2(made == foldCase(history.caseId, history.feed), where);
            QVERIFY2(onlyLegalSteps(made), where);
            QVERIFY2(made.log.size() == history.feed.size(), where);
            QVERIFY2(made == foldCase(history.caseId, withDuplicates(history.feed, seed)), where);
            QVERIFY2(made == foldCase(history.caseId, throughJson(history.feed)), where);
        }
    }

    /// Whoever was first at the hub, no value that somebody wrote is lost, and the same conflicts
    /// are shown. (Undoing depends on the order where it meets other undoing, so it is left out.)
    void shouldKeepTheSameValuesInAnyOrderOfArrival()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            History history = randomHistory(seed);
            history.feed.removeIf([](const CaseItem &item) {
                const auto *event = std::get_if<CaseEvent>(&item);
                return event && std::holds_alternative<CaseUndone>(event->deed);
            });
            QSet<QString> left;
            for (const CaseItem &item : std::as_const(history.feed))
                left.insert(idOf(item));
            for (QSet<QString> &after : history.after)
                after.intersect(left);
            const Case one = foldCase(history.caseId, history.feed);
            const Case two = foldCase(history.caseId, otherOrder(history, seed));
            QCOMPARE(fieldsOf(one), fieldsOf(two));
            QCOMPARE(one.matches.keys(), two.matches.keys());
        }
    }

private:
    static bool onlyLegalSteps(const Case &folded)
    {
        CaseState state = CaseState::Received;
        for (const CaseTransition &step : folded.transitions) {
            if (step.from != state || !mayMove(step.from, step.to))
                return false;
            state = step.to;
        }
        return state == folded.state;
    }
    static QList<CaseItem> withDuplicates(const QList<CaseItem> &feed, quint32 seed)
    {
        QRandomGenerator random(seed);
        QList<CaseItem> items;
        for (const CaseItem &item : feed) {
            items.append(item);
            if (random.bounded(3) == 0)
                items.append(items.at(random.bounded(int(items.size()))));
        }
        return items;
    }
    static QList<CaseItem> throughJson(const QList<CaseItem> &feed)
    {
        QList<CaseItem> items;
        for (const CaseItem &item : feed)
            items.append(carriedItemFromJson(carriedItem(item)).value());
        return items;
    }
};

QTEST_GUILESS_MAIN(TestCaseProperties)
#include "tst_caseproperties.moc"
