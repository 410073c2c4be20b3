// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelvillage.h"

#include "models/asking/helpdesk.h"
#include "seal/desksigningkey.h"
#include "seal/sealedprivate.h"
#include "storage/homestore.h"
#include "storage/outbox.h"
#include "support/httpfixture.h"
#include "sync/outboxservice.h"

#include <QJsonObject>

namespace naober {

/// A village with an enrolled desk, a machine with its own files, and a hub that does what a test
/// tells it. Keys and sealing are real; what arrives is opened with the desk's own key.
class DeskFixture
{
public:
    explicit DeskFixture(bool kiosk = true)
        : m_kiosk(kiosk)
    {
        openHome();
        publish(1);
        putServices();
        make();
    }
    ~DeskFixture()
    {
        sender.reset();
        desk.reset();
    }

    QString feed() const { return QStringLiteral("test"); }
    QString folder() const { return m_folder.path(); }

    /// The village as it is published; \a generation of the intake key.
    void publish(int generation, RequestPolicy policy = RequestPolicy::Full)
    {
        village.name = QStringLiteral("Merelrooi");
        village.timezone = QStringLiteral("Europe/Amsterdam");
        village.desk.name = QStringLiteral("Dorpsbalie");
        village.desk.phone = QStringLiteral("077-000 00 10");
        village.desk.people = {{QStringLiteral("Els"), {}}, {QStringLiteral("Harrie"), {}}};
        village.desk.replyWithinHours = 8;
        OpeningPeriod mornings;
        mornings.dayOfWeek = {1, 2, 3, 4, 5};
        mornings.opens = QTime(9, 0);
        mornings.closes = QTime(12, 0);
        village.desk.openingHours.periods = {mornings};
        village.kioskRequests = village.homeRequests = policy;
        village.intakeKey = signing.signIntakeKey(generation, intake.publicKey(), feed());
        putVillage();
    }
    void putVillage()
    {
        machine.put(RecordType::Village, "village", village);
        machine.publish();
    }

    /// As after a start of the program.
    void make()
    {
        sender.reset();
        desk.reset();
        info = std::make_unique<VillageInfo>(machine.records);
        desk = std::make_unique<HelpDesk>(machine.records, *info, machine.clock, m_kiosk);
        desk->line()->setHome(home.get());
        desk->line()->setEnds(ends());
        sender = std::make_unique<OutboxService>(folder(), machine.clock);
        QObject::connect(sender.get(), &OutboxService::sent, desk->letterbox(),
                         &Letterbox::noteSent);
        QObject::connect(sender.get(), &OutboxService::refused, desk->letterbox(),
                         &Letterbox::noteRefused);
        QObject::connect(desk->letterbox(), &Letterbox::posted, sender.get(),
                         [this] { sender->wake(); });
        sender->start();
        sender->setHub({ends().feed, ends().hub, {}});
    }
    DeskEnds ends() const { return {feed(), signing.publicKey(), hub.url(), {}}; }

    /// The bodies that were put, in order.
    QList<QJsonObject> arrived() const
    {
        QList<QJsonObject> bodies;
        for (const HttpQuery &query : hub.queries()) {
            if (query.method == "PUT") {
                QJsonObject body = QJsonDocument::fromJson(query.body).object();
                body.insert(QStringLiteral("uuid"), query.path.section(QLatin1Char('/'), -1));
                bodies.append(body);
            }
        }
        return bodies;
    }
    /// What the desk reads in it; empty if it cannot.
    QMap<QString, QString> opened(const QJsonObject &body, int generation = 1) const
    {
        return sealedIn(body, generation).fields;
    }
    /// What proves to the desk who sent it.
    QByteArray proofIn(const QJsonObject &body) const { return sealedIn(body, 1).proof; }
    PrivatePart sealedIn(const QJsonObject &body, int generation) const
    {
        const SubmissionFrame frame{body.value(QStringLiteral("uuid")).toString(),
                                    body.value(QStringLiteral("op")).toString(),
                                    body.value(QStringLiteral("type")).toString(),
                                    body.value(QStringLiteral("target")).toString(),
                                    body.value(QStringLiteral("public")).toObject()};
        const auto bytes =
            QByteArray::fromBase64(body.value(QStringLiteral("private")).toString().toLatin1(),
                                   QByteArray::Base64UrlEncoding);
        const auto part = openPrivate(bytes, frame, intake, generation, feed());
        return part ? *part : PrivatePart();
    }
    /// All that waits and all that was refused, in the machine's own file.
    int waiting() const { return Outbox(*home).waiting().value(); }

    /// A whole request, up to its review.
    void fill(const QString &name = QStringLiteral("Riet"))
    {
        Asking &asking = *desk->asking();
        asking.begin(QStringLiteral("request"));
        asking.chooseNeed(QStringLiteral("ride"));
        asking.setAnswer(QStringLiteral("naar"), QStringLiteral("Ziekenhuis Venray"));
        asking.setAnswer(QStringLiteral("loop"), QStringLiteral("Rollator"));
        asking.setDay(QStringLiteral("2026-11-24"));
        asking.setPart(QStringLiteral("morning"));
        asking.setWho(QStringLiteral("me"));
        asking.setName(name);
        asking.setPhone(QStringLiteral("0691234578"));
    }
    static HttpAnswer kept(const QByteArray &status = "received", const QByteArray &text = {})
    {
        HttpAnswer answer;
        answer.status = 201;
        answer.body = "{\"status\":\"" + status + "\",\"at\":\"2026-11-19T13:25:00Z\",\"public\":{"
            + (text.isEmpty() ? QByteArray() : "\"text\":\"" + text + "\"") + "}}";
        return answer;
    }

    ModelVillage machine;
    DeskSigningKey signing = DeskSigningKey::generate();
    KeyPair intake = KeyPair::generate();
    Village village;
    HttpFixture hub;
    std::unique_ptr<HomeStore> home;
    std::unique_ptr<VillageInfo> info;
    std::unique_ptr<HelpDesk> desk;
    std::unique_ptr<OutboxService> sender;

private:
    void openHome()
    {
        auto opened = HomeStore::open(m_folder.path(), machine.clock.now());
        if (!opened)
            qFatal("the home does not open");
        home = std::move(*opened);
    }
    void putServices()
    {
        Service ride;
        ride.name = QStringLiteral("Mee naar de dokter");
        ride.categories = {QStringLiteral("Vervoer")};
        ride.leadTimeDays = 2;
        using Kind = IntakeQuestion::Kind;
        ride.questions = {
            {QStringLiteral("naar"), QStringLiteral("Waarheen?"), Kind::Text, {}, true},
            {QStringLiteral("dag"), QStringLiteral("Welke dag?"), Kind::Date, {}, true},
            {QStringLiteral("loop"),
             QStringLiteral("Loopt u met hulp?"),
             Kind::Choice,
             {QStringLiteral("Nee"), QStringLiteral("Rollator")},
             true}};
        machine.put(RecordType::Service, "ride", ride);
        machine.publish();
    }

    const bool m_kiosk;
    QTemporaryDir m_folder;
};

} // namespace naober
