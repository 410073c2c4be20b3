// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demovillage.h"
#include "demo/pictures.h"
#include "domain/event.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "domain/service.h"
#include "domain/validation.h"
#include "domain/village.h"
#include "import/importer.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

/// The village as its hub reads it, on one day.
class TestDemoVillage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldImportWithoutWarnings();
    void shouldHaveEnoughOfEverything();
    void shouldHaveActivitiesEachDay();
    void shouldSayThatItIsFictional();
    void shouldHaveNoNumberThatCanBeDialled();
    void shouldLinkOnlyToExample();
    void shouldPointOnlyAtRecordsThatAreThere();
    void shouldNameOnlyPicturesThatAreDrawn();
    void shouldReadOpeningHours();
    void shouldUseShortSentences();
    void shouldMoveWithTheDay();
    void shouldWriteItsFiles();

private:
    QList<Record> records(RecordType type) const;
    QString allText() const;

    const QDate m_today{2026, 11, 21};
    const QTimeZone m_zone{"Europe/Amsterdam"};
    QJsonObject m_hub;
    QList<Record> m_records;
    QStringList m_warnings;
};

QList<Record> TestDemoVillage::records(RecordType type) const
{
    QList<Record> found;
    for (const Record &record : m_records) {
        if (record.type == recordTypeName(type))
            found.append(record);
    }
    return found;
}

static void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collectTexts(entry, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), texts);
}

QString TestDemoVillage::allText() const
{
    QStringList texts;
    for (const Record &record : m_records)
        collectTexts(record.data, texts);
    collectTexts(m_hub.value(QLatin1String("village")), texts);
    return texts.join(QLatin1Char('\n'));
}

void TestDemoVillage::initTestCase()
{
    const auto hub = demo::filledTemplate(QStringLiteral("hub.json"), m_today);
    QVERIFY2(hub, hub ? "" : qPrintable(hub.error().text));
    QJsonParseError error;
    m_hub = QJsonDocument::fromJson(hub->toUtf8(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    ImportContext context;
    context.base = QUrl(QStringLiteral("file:///demo/source"));
    context.zone = m_zone;
    context.now = QDateTime(m_today, QTime(12, 0), m_zone).toUTC();
    context.language = QStringLiteral("nl");
    for (const QJsonValue &value : m_hub.value(QLatin1String("sources")).toArray()) {
        const QJsonObject source = value.toObject();
        context.source = source.value(QLatin1String("id")).toString();
        const auto format = formatFromName(source.value(QLatin1String("format")).toString());
        QVERIFY(format);
        const auto text =
            demo::filledTemplate(source.value(QLatin1String("url")).toString(), m_today);
        QVERIFY2(text, text ? "" : qPrintable(text.error().text));
        const auto imported = importBytes(*format, text->toUtf8(), context);
        QVERIFY2(imported, qPrintable(context.source));
        m_records += imported->records;
        for (const QString &warning : imported->warnings)
            m_warnings.append(QString(context.source + QLatin1String(": ") + warning));
    }
}

void TestDemoVillage::shouldImportWithoutWarnings()
{
    QCOMPARE(m_warnings, QStringList());
    for (const Record &record : m_records)
        QCOMPARE(recordProblems(record), QStringList());
}

void TestDemoVillage::shouldHaveEnoughOfEverything()
{
    QVERIFY(records(RecordType::Article).size() >= 40);
    QVERIFY(records(RecordType::Event).size() >= 100);
    QVERIFY(records(RecordType::Organization).size() >= 70);
    QVERIFY(records(RecordType::Video).size() >= 8);
    QVERIFY(records(RecordType::Network).size() >= 8);
    QVERIFY(records(RecordType::Request).size() >= 25);
    QVERIFY(records(RecordType::Initiative).size() >= 3);
    QVERIFY(records(RecordType::Poll).size() >= 1);
    int routes = 0;
    int places = 0;
    for (const Record &record : records(RecordType::Place)) {
        const bool route = fromJson<Place>(record.data).kind == Place::Kind::Route;
        (route ? routes : places) += 1;
    }
    QVERIFY(places >= 20);
    QVERIFY(routes >= 3);
    int asked = 0;
    for (const Record &record : records(RecordType::Service))
        asked += fromJson<Service>(record.data).questions.isEmpty() ? 0 : 1;
    QVERIFY(asked >= 12);
    for (const Record &record : records(RecordType::Network)) {
        const Network network = fromJson<Network>(record.data);
        QVERIFY2(!network.streets.isEmpty() && !network.connectors.isEmpty()
                     && !network.geometry.isEmpty(),
                 qPrintable(network.name));
    }
}

void TestDemoVillage::shouldHaveActivitiesEachDay()
{
    QHash<QDate, int> perDay;
    for (const Record &record : records(RecordType::Event)) {
        for (const Occurrence &occurrence : fromJson<Event>(record.data).occurrences) {
            if (!occurrence.start.date.isValid()) // a waste day is no activity
                ++perDay[occurrence.start.instant.toTimeZone(m_zone).date()];
        }
    }
    for (int i = 0; i < 28; ++i) {
        const QDate day = m_today.addDays(i);
        QVERIFY2(perDay.value(day) >= 3, qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestDemoVillage::shouldSayThatItIsFictional()
{
    const Village village = fromJson<Village>(m_hub.value(QLatin1String("village")).toObject());
    QVERIFY(village.fictional);
    QCOMPARE(village.theme.silhouette.size(), 3);
    QVERIFY(!village.theme.windows.isEmpty());
    QVERIFY(plainText(village.about).contains(QLatin1String("verzonnen")));
}

void TestDemoVillage::shouldHaveNoNumberThatCanBeDialled()
{
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.,€/-])\+?0\d[\d \-]{6,}\d)"));
    static const QRegularExpression fictional(
        QStringLiteral(R"(^(077-000 \d\d \d\d|06-000 000 \d\d)$)"));
    int found = 0;
    for (auto it = number.globalMatch(allText()); it.hasNext();) {
        const QString phone = it.next().captured();
        QVERIFY2(fictional.match(phone).hasMatch(), qPrintable(phone));
        ++found;
    }
    QVERIFY(found > 100);
    // And where a number belongs, nothing else stands.
    for (const Record &record : m_records) {
        const QString phone = record.data.value(QLatin1String("phone")).toString();
        QVERIFY2(phone.isEmpty() || fictional.match(phone).hasMatch(), qPrintable(phone));
    }
}

void TestDemoVillage::shouldLinkOnlyToExample()
{
    static const QRegularExpression host(
        QStringLiteral(R"((?:https?://|mailto:|[\w.]+@)([\w.@-]+))"));
    int found = 0;
    for (auto it = host.globalMatch(allText()); it.hasNext();) {
        const QString name = it.next().captured(1);
        QVERIFY2(name.endsWith(QLatin1String(".example")), qPrintable(name));
        ++found;
    }
    QVERIFY(found > 150);
}

void TestDemoVillage::shouldPointOnlyAtRecordsThatAreThere()
{
    QSet<QString> ids;
    for (const Record &record : m_records)
        ids.insert(record.id);
    QCOMPARE(ids.size(), m_records.size());
    for (const Record &record : m_records) {
        for (const char *field : {"network", "service", "organization"}) {
            const QString id = record.data.value(QLatin1String(field)).toString();
            QVERIFY2(id.isEmpty() || ids.contains(id),
                     qPrintable(record.id + QLatin1String(field)));
        }
    }
    const Village village = fromJson<Village>(m_hub.value(QLatin1String("village")).toObject());
    QVERIFY(village.attract.size() >= 5);
    for (const QString &id : village.attract)
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestDemoVillage::shouldNameOnlyPicturesThatAreDrawn()
{
    // The rest is held by the tokens: a picture that is not known is an error.
    const QStringList names = demo::pictureNames();
    static const QRegularExpression picture(QStringLiteral(R"(pictures/([a-z-]+)\.jpg)"));
    QSet<QString> used;
    for (auto it = picture.globalMatch(allText()); it.hasNext();)
        used.insert(it.next().captured(1));
    for (const QString &name : used)
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(used.size() >= 60);
    for (const RecordType type : {RecordType::Article, RecordType::Place, RecordType::Service}) {
        for (const Record &record : records(type)) {
            if (record.id.startsWith(QLatin1String("zorg")))
                continue; // HSDS has no pictures of services
            QVERIFY2(record.data.contains(QLatin1String("image")), qPrintable(record.id));
        }
    }
}

void TestDemoVillage::shouldReadOpeningHours()
{
    int structured = 0;
    for (const Record &record : records(RecordType::Organization)) {
        const Organization organization = fromJson<Organization>(record.data);
        QVERIFY2(!organization.openingHours.isEmpty(), qPrintable(organization.name));
        structured += organization.openingHours.periods.isEmpty() ? 0 : 1;
        QVERIFY2(organization.kind != Organization::Kind::Other, qPrintable(organization.name));
        QVERIFY(organization.assuredAt.isValid());
    }
    QVERIFY(structured >= 70);
}

void TestDemoVillage::shouldUseShortSentences()
{
    static const QRegularExpression end(QStringLiteral("[.!?]\\)?(?:\\s|$)|\\n"));
    int words = 0;
    int sentences = 0;
    QStringList tooLong;
    for (const Record &record : m_records) {
        QString text = record.data.value(QLatin1String("summary")).toString();
        const QJsonArray body = record.data.value(QLatin1String("body")).toArray();
        text += QLatin1Char('\n');
        text += plainText(blocksFromJson(body));
        for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
            const qsizetype count =
                sentence.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
            words += int(count);
            ++sentences;
            if (count > 26)
                tooLong.append(sentence);
        }
    }
    QVERIFY(sentences > 700);
    QVERIFY2(double(words) / sentences <= 14.0,
             qPrintable(QString::number(double(words) / sentences)));
    QCOMPARE(tooLong, QStringList());
}

void TestDemoVillage::shouldMoveWithTheDay()
{
    const QDate later(2031, 6, 3);
    for (const QString &name : demo::demoTemplateNames()) {
        const auto filled = demo::filledTemplate(name, later);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
        QVERIFY(!filled->contains(QLatin1String("{{")));
    }
    QVERIFY(demo::filledTemplate(QStringLiteral("gemeente.rss"), later)
                ->contains(QLatin1String("Tue, 03 Jun 2031 06:30:00 +0200")));
    QVERIFY(demo::filledTemplate(QStringLiteral("buurten.geojson"), later)
                ->contains(QLatin1String("pictures/plein-zomer.jpg")));
}

void TestDemoVillage::shouldWriteItsFiles()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("village"));
    QVERIFY(demo::writeDemoVillage({out, m_today, false}));
    for (const QString &name : demo::demoTemplateNames())
        QVERIFY(QFileInfo(QDir(out).filePath(name)).size() > 0);
    // A file where the folder should be: an error, no crash.
    const auto failed =
        demo::writeDemoVillage({QDir(out).filePath(QStringLiteral("hub.json")), m_today, false});
    QVERIFY(!failed);
    QVERIFY(!failed.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoVillage)
#include "tst_demovillage.moc"
