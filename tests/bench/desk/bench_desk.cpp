// SPDX-License-Identifier: GPL-3.0-or-later
// bench_desk [CASES]: opens a desk with so many cases (20,000), each a sealed submission and two
// sealed events, and prints one JSON object.
#include "domain/base64url.h"
#include "seal/eventseal.h"
#include "unit/desk/memoryvillage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>

using namespace naober;

namespace {

/// Lines of a desk feed, numbered on.
class Lines
{
public:
    Lines(MemoryDesk &desk, const MemoryHub &hub)
        : m_ring(*desk.home().vault().ring())
        , m_desk(desk.device())
        , m_hub(hub)
        , m_seq(hub.cursor().seq)
        , m_at(hub.time())
    { }

    void addCase(int n)
    {
        const QString id = newUuid();
        QJsonObject json =
            kioskSubmission(m_hub, id,
                            {{QStringLiteral("name"), QStringLiteral("Naam %1").arg(n)},
                             {QStringLiteral("phone"), QString::number(541000000 + n)}},
                            m_at);
        json.insert(QStringLiteral("received"), QStringLiteral("2026-11-24T09:00:00Z"));
        json.insert(QStringLiteral("role"), QStringLiteral("kiosk"));
        add(QStringLiteral("submission"), id, json);
        addEvent(id, CaseOpened{id, QStringLiteral("A-%1").arg(n)});
        addEvent(id, CaseMoved{CaseState::Received, CaseState::Open, {}});
    }
    QList<RecordChange> lines;
    qint64 seq() const { return m_seq; }

private:
    void addEvent(const QString &caseId, const CaseDeed &deed)
    {
        const CaseEvent event{newUuid(), caseId, m_at, {}, m_desk, QStringLiteral("Ans"), deed};
        QJsonObject own = caseEventToJson(event);
        for (const char *framed : {"v", "event", "case", "desk"})
            own.remove(QLatin1String(framed));
        const auto sealed =
            sealEvent(own, {event.id, caseId, m_desk}, m_ring.intakeKey(), m_ring.signing());
        add(QStringLiteral("caseEvent"), event.id,
            {{QStringLiteral("received"), QStringLiteral("2026-11-24T09:00:00Z")},
             {QStringLiteral("device"), m_desk},
             {QStringLiteral("case"), caseId},
             {QStringLiteral("generation"), m_ring.newest()},
             {QStringLiteral("sealed"), base64url::encode(*sealed)}});
    }
    void add(const QString &type, const QString &id, const QJsonObject &json)
    {
        lines.append({++m_seq, RecordChange::Operation::Put, type, id, m_at,
                      QJsonDocument(json).toJson(QJsonDocument::Compact)});
    }

    const KeyRing &m_ring;
    QString m_desk;
    const MemoryHub &m_hub;
    qint64 m_seq;
    QDateTime m_at;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString asked = QCoreApplication::arguments().value(1);
    const int cases = asked.isEmpty() ? 20000 : asked.toInt();
    const QTemporaryDir folder;
    const FakeClock clock;
    MemoryHub hub(clock);
    {
        MemoryDesk desk(hub, folder.path(), clock);
        if (!desk.enrol(QStringLiteral("A")) || desk.round().error)
            return 1;
        Lines lines(desk, hub);
        for (int n = 0; n < cases; ++n)
            lines.addCase(n);
        if (!desk.home().records().applySegment(lines.lines, {hub.cursor().epoch, lines.seq()}))
            return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const auto desk = DeskHome::open(folder.path(), MemoryDesk::localKey(), clock);
    if (!desk)
        return 1;
    const qint64 opened = timer.elapsed();
    const qsizetype shown = (*desk)->book().cases().ids().size();
    const QJsonObject report{{QStringLiteral("cases"), shown},
                             {QStringLiteral("openedMilliseconds"), opened},
                             {QStringLiteral("listedMilliseconds"), timer.elapsed()}};
    QTextStream(stdout) << QJsonDocument(report).toJson(QJsonDocument::Compact) << '\n';
    return shown == cases ? 0 : 1;
}
