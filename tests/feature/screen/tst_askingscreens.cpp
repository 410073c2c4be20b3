// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/idlewatch.h"
#include "pagechecks.h"
#include "readingchecks.h"
#include "seal/sealedprivate.h"
#include "support/fakevoice.h"
#include "support/httpfixture.h"
#include "support/testvillage.h"
#include "targetchecks.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// Asking with the real window, by touch and by keyboard, from a village with an enrolled desk to a
/// hub that answers; and what is left on the machine when the person has gone.
class TestAskingScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldAskARideForTuesday_data();
    void shouldAskARideForTuesday();
    void shouldAskByKeyboardAlone_data();
    void shouldAskByKeyboardAlone();
    void shouldWithdrawByKeyboardAlone();
    void shouldWithdrawByTheSlip();
    void shouldPractiseInAVillageWithoutADesk();
    void shouldCorrectAnEntryWithoutTyping();
    void shouldLeaveNothingBehind_data();
    void shouldLeaveNothingBehind();
    void shouldWarnAHalfFilledFormLater();
    void shouldServeEverybody_data();
    void shouldServeEverybody();

private:
    static void addForms();
    Screen shown(const Form &form, const QString &language = QStringLiteral("nl"),
                 double scale = 1.0)
    {
        return Screen(m_village->dataFolder(), form, language, scale, m_village->moment(),
                      std::make_unique<FakeVoice>());
    }
    /// Turns the page until the control is there, then presses it.
    static bool reach(Screen &screen, const QString &name);
    /// The digits, on the pad.
    /// The same key counts again after a moment only; \a shown is what the pad shows.
    static bool dial(Screen &screen, const QString &digits, const std::function<QString()> &shown);
    /// By Tab and Return.
    static bool pressByKeys(Screen &screen, const QString &name);
    /// Each once, and none of an earlier test's.
    QList<QJsonObject> arrived() const;
    QMap<QString, QString> opened(const QJsonObject &body) const;
    static QStringList everyText(Screen &screen);

    Complaints m_complaints;
    QSet<QString> m_earlier;
    HttpFixture m_hub;
    EnrolledDesk m_desk;
    std::unique_ptr<Demonstration> m_village;
};

void TestAskingScreens::initTestCase()
{
    m_desk.hub = m_hub.url();
    m_village = std::make_unique<Demonstration>(&m_desk);
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
    HttpAnswer kept;
    kept.status = 201;
    kept.body = R"({"status":"received","at":"2026-11-19T13:25:00Z","public":{}})";
    m_hub.set(QStringLiteral("*"), kept);
}

void TestAskingScreens::cleanup()
{
    // What an earlier window sent and heard no answer to is sent once more.
    for (const QJsonObject &body : arrived())
        m_earlier.insert(body.value(QStringLiteral("uuid")).toString());
    m_hub.forgetQueries();
    QVERIFY(areNone(m_complaints.taken()));
}

void TestAskingScreens::addForms()
{
    QTest::addColumn<int>("form");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form)
        QTest::addRow("%s", forms.at(form).name) << form;
}

bool TestAskingScreens::reach(Screen &screen, const QString &name)
{
    constexpr int most = 14;
    for (int turn = 0; turn < most; ++turn) {
        if (screen.tap(name, true))
            return true;
        if (screen.form().kiosk)
            screen.tap(QStringLiteral("Verder"));
        else
            QTest::keyClick(&screen.window(), Qt::Key_PageDown);
        screen.settle();
    }
    qWarning("%s is not in\n%s", qPrintable(name), qPrintable(screen.words()));
    return false;
}

bool TestAskingScreens::dial(Screen &screen, const QString &digits,
                             const std::function<QString()> &shown)
{
    for (const QChar digit : digits) {
        for (QQuickItem *item : screen.shownItems()) {
            if (!isA(item, "PadKey") || nameOf(item) != digit)
                continue;
            // What has the keyboard is brought into sight.
            item->forceActiveFocus(Qt::TabFocusReason);
            screen.settle();
        }
        const QString before = shown();
        if (!QTest::qWaitFor([&] {
                return shown() != before || (screen.tap(QString(digit)), shown() != before);
            }))
            return false;
    }
    return true;
}

QList<QJsonObject> TestAskingScreens::arrived() const
{
    QList<QJsonObject> bodies;
    for (const HttpQuery &query : m_hub.queries()) {
        if (query.method != "PUT")
            continue;
        QJsonObject body = QJsonDocument::fromJson(query.body).object();
        const QString uuid = query.path.section(QLatin1Char('/'), -1);
        body.insert(QStringLiteral("uuid"), uuid);
        if (!m_earlier.contains(uuid) && !bodies.contains(body))
            bodies.append(body);
    }
    return bodies;
}

QMap<QString, QString> TestAskingScreens::opened(const QJsonObject &body) const
{
    const SubmissionFrame frame{body.value(QStringLiteral("uuid")).toString(),
                                body.value(QStringLiteral("op")).toString(),
                                body.value(QStringLiteral("type")).toString(),
                                body.value(QStringLiteral("target")).toString(),
                                body.value(QStringLiteral("public")).toObject()};
    const auto bytes = QByteArray::fromBase64(
        body.value(QStringLiteral("private")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const auto part = openPrivate(bytes, frame, m_desk.intake, 1, QStringLiteral("merelrooi-demo"));
    return part ? part->fields : QMap<QString, QString>();
}

QStringList TestAskingScreens::everyText(Screen &screen)
{
    QStringList texts;
    QList<QQuickItem *> open{screen.window().contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeFirst();
        open += item->childItems();
        for (const char *name : {"text", "displayText", "preeditText", "placeholder"}) {
            if (const QString text = item->property(name).toString(); !text.isEmpty())
                texts.append(text);
        }
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item)) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                texts.append(face->text(kind));
        }
    }
    return texts;
}

void TestAskingScreens::shouldAskARideForTuesday_data()
{
    addForms();
}

void TestAskingScreens::shouldAskARideForTuesday()
{
    QFETCH(const int, form);
    const Form shape = allForms().at(form);
    Screen screen = shown(shape);
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    QVERIFY(screen.tap(QStringLiteral("Voor elkaar"), true));
    QVERIFY(screen.tap(QStringLiteral("Hulp vragen"), true));
    // The form, in two taps.
    QCOMPARE(screen.currentPage(), QStringLiteral("Ask"));
    QVERIFY(screen.words().contains(QStringLiteral("Stap 1 van 4")));
    QVERIFY(reach(screen, QStringLiteral("Mee naar de dokter")));
    QVERIFY(reach(screen, QStringLiteral("Mee naar de dokter of het ziekenhuis")));
    QCOMPARE(screen.currentPage(), QStringLiteral("AskWhen"));
    const QDate tuesday = m_village->moment().date().addDays(7);
    const QString day =
        QLocale(QLocale::Dutch).toString(tuesday, QStringLiteral("dddd d\u00a0MMMM"));
    QVERIFY(reach(screen, day.left(1).toUpper() + day.mid(1)));
    QVERIFY(reach(screen, QStringLiteral("In de ochtend")));
    Asking &asking = *screen.app().help()->asking();
    for (const QVariant &asked : asking.questions()) {
        const QVariantMap question = asked.toMap();
        if (!question.value(QStringLiteral("typed")).toBool()) {
            QVERIFY(
                reach(screen, question.value(QStringLiteral("choices")).toStringList().first()));
        } else {
            QVERIFY(!shape.kiosk);
            QVERIFY(reach(screen, question.value(QStringLiteral("label")).toString()));
            screen.type(QStringLiteral("venray"));
        }
    }
    QVERIFY(reach(screen, QStringLiteral("Volgende stap")));
    QVERIFY2(screen.currentPage() == QLatin1String("AskWho"), qPrintable(screen.words()));
    // Back keeps what was answered.
    QVERIFY(screen.tap(QStringLiteral("Terug")));
    QCOMPARE(asking.day(), tuesday.toString(Qt::ISODate));
    // The same button, pressed a moment ago: a second strike within half a second is none.
    QTRY_VERIFY(screen.control(QStringLiteral("Mij"))
                || (reach(screen, QStringLiteral("Volgende stap")), false));
    QVERIFY(reach(screen, QStringLiteral("Mij")));
    QVERIFY(dial(screen, QStringLiteral("0691234578"), [&asking] { return asking.phone(); }));
    QCOMPARE(asking.phone(), QStringLiteral("0691234578"));
    QVERIFY(reach(screen, QStringLiteral("Volgende stap")));
    QCOMPARE(screen.currentPage(), QStringLiteral("AskReview"));
    QVERIFY(screen.words().contains(QStringLiteral("Er is nog niets verstuurd.")));
    QVERIFY(arrived().isEmpty());
    QVERIFY(reach(screen, QStringLiteral("Ja, verstuur het")));
    QTRY_COMPARE(screen.currentPage(), QStringLiteral("Slip"));
    QTRY_COMPARE(arrived().size(), 1);
    screen.settle();
    const QString words = screen.words();
    for (const QString &word : screen.app().help()->slip()->words())
        QVERIFY2(words.contains(word), qPrintable(words));
    const QMap<QString, QString> read = opened(arrived().first());
    QCOMPARE(read.value(QStringLiteral("phone")), QStringLiteral("0691234578"));
    QVERIFY(reach(screen, QStringLiteral("Ik heb het")));
    QCOMPARE(screen.currentPage(), QStringLiteral("Today"));
    QVERIFY(!screen.app().help()->slip()->isThere());
}

bool TestAskingScreens::pressByKeys(Screen &screen, const QString &name)
{
    if (!screen.tabTo(name, true)) {
        qWarning("%s is not in\n%s", qPrintable(name), qPrintable(screen.words()));
        return false;
    }
    QTest::keyClick(&screen.window(), Qt::Key_Return);
    screen.settle();
    return true;
}

void TestAskingScreens::shouldWithdrawByKeyboardAlone()
{
    Screen screen = shown(allForms().last());
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    for (const char *step : {"Voor elkaar", "Mijn vraag", "Ik heb negen cijfers"})
        QVERIFY(pressByKeys(screen, QString::fromLatin1(step)));
    QVERIFY(screen.tabTo(QStringLiteral("5")));
    screen.type(QStringLiteral("000000001"));
    QVERIFY(pressByKeys(screen, QStringLiteral("Opzoeken")));
    QTRY_VERIFY(screen.app().help()->mine()->isFound());
    screen.settle();
    QVERIFY(pressByKeys(screen, QStringLiteral("Deze vraag intrekken")));
    QTRY_COMPARE(arrived().size(), 1);
    QCOMPARE(arrived().first().value(QStringLiteral("op")).toString(), QStringLiteral("withdraw"));
    QCOMPARE(screen.taps(), 0);
}

void TestAskingScreens::shouldAskByKeyboardAlone_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("groceries") << QStringList{QStringLiteral("Boodschappen")};
    QTest::newRow("ride") << QStringList{QStringLiteral("Mee naar de dokter"),
                                         QStringLiteral("Mee naar de dokter of het ziekenhuis")};
}

void TestAskingScreens::shouldAskByKeyboardAlone()
{
    QFETCH(const QStringList, choices);
    Screen screen = shown(allForms().last());
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    const auto press = [&screen](const QString &name) {
        if (!screen.tabTo(name, true)) {
            qWarning("%s is not in\n%s", qPrintable(name), qPrintable(screen.words()));
            return false;
        }
        QTest::keyClick(&screen.window(), Qt::Key_Return);
        screen.settle();
        return true;
    };
    QVERIFY(press(QStringLiteral("Voor elkaar")));
    QVERIFY(press(QStringLiteral("Hulp vragen")));
    for (const QString &choice : choices)
        QVERIFY(press(choice));
    QCOMPARE(screen.currentPage(), QStringLiteral("AskWhen"));
    Asking &asking = *screen.app().help()->asking();
    const QVariantMap day = asking.days().at(1).toMap();
    QVERIFY(press(day.value(QStringLiteral("text")).toString()));
    QCOMPARE(asking.day(), day.value(QStringLiteral("key")).toString());
    for (const QVariant &asked : asking.questions()) {
        const QVariantMap question = asked.toMap();
        if (question.value(QStringLiteral("typed")).toBool()) {
            QVERIFY(screen.tabTo(question.value(QStringLiteral("label")).toString(), true));
            screen.type(QStringLiteral("venray"));
        } else {
            QVERIFY(press(question.value(QStringLiteral("choices")).toStringList().first()));
        }
    }
    QVERIFY(press(QStringLiteral("Volgende stap")));
    QVERIFY(press(QStringLiteral("Mij")));
    // Anywhere on the pad, digits are digits.
    QVERIFY(screen.tabTo(QStringLiteral("5")));
    screen.type(QStringLiteral("0691234578"));
    QCOMPARE(asking.phone(), QStringLiteral("0691234578"));
    QVERIFY(press(QStringLiteral("Volgende stap")));
    QVERIFY(press(QStringLiteral("Ja, verstuur het")));
    QTRY_COMPARE(screen.currentPage(), QStringLiteral("Slip"));
    QTRY_COMPARE(arrived().size(), 1);
    QVERIFY(press(QStringLiteral("Ik heb het")));
}

void TestAskingScreens::shouldWithdrawByTheSlip()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    QVERIFY(screen.tap(QStringLiteral("Voor elkaar"), true));
    QVERIFY(reach(screen, QStringLiteral("Mijn vraag")));
    QVERIFY(reach(screen, QStringLiteral("Ik heb negen cijfers")));
    QVERIFY(dial(screen, QStringLiteral("000000001"),
                 [&screen] { return screen.app().help()->mine()->entry()->digits(); }));
    QVERIFY(reach(screen, QStringLiteral("Opzoeken")));
    QTRY_VERIFY(screen.app().help()->mine()->isFound());
    screen.settle();
    QVERIFY2(screen.words().contains(QStringLiteral("is aangekomen")), qPrintable(screen.words()));
    QVERIFY(reach(screen, QStringLiteral("Deze vraag intrekken")));
    QTRY_COMPARE(arrived().size(), 1);
    QCOMPARE(arrived().first().value(QStringLiteral("op")).toString(), QStringLiteral("withdraw"));
    QTRY_VERIFY(screen.control(QStringLiteral("Toch weer vragen")));
    QVERIFY(reach(screen, QStringLiteral("Toch weer vragen")));
    QTRY_COMPARE(arrived().size(), 2);
    QCOMPARE(arrived().last().value(QStringLiteral("op")).toString(), QStringLiteral("restore"));
}

void TestAskingScreens::shouldPractiseInAVillageWithoutADesk()
{
    const Demonstration without;
    QVERIFY2(without.error().isEmpty(), qPrintable(without.error()));
    Screen screen(without.dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                  without.moment(), std::make_unique<FakeVoice>());
    QVERIFY(screen.isValid());
    QVERIFY(screen.tap(QStringLiteral("Voor elkaar"), true));
    QVERIFY(screen.tap(QStringLiteral("Hulp vragen"), true));
    QVERIFY2(screen.words().contains(QStringLiteral("Bel ons")), qPrintable(screen.words()));
    QVERIFY(screen.words().contains(QStringLiteral("077-000 00 10")));
    QVERIFY(reach(screen, QStringLiteral("Eerst oefenen")));
    QVERIFY(reach(screen, QStringLiteral("Boodschappen")));
    QVERIFY(reach(screen, QStringLiteral("Maakt niet uit")));
    for (const QVariant &asked : screen.app().help()->asking()->questions())
        QVERIFY(
            reach(screen, asked.toMap().value(QStringLiteral("choices")).toStringList().first()));
    QVERIFY(reach(screen, QStringLiteral("Volgende stap")));
    QVERIFY(reach(screen, QStringLiteral("Niemand")));
    QVERIFY(reach(screen, QStringLiteral("Volgende stap")));
    QVERIFY(reach(screen, QStringLiteral("Ja, dit klopt")));
    QTRY_COMPARE(screen.currentPage(), QStringLiteral("Slip"));
    screen.settle();
    QVERIFY(screen.words().contains(QStringLiteral("Er is niets verstuurd.")));
}

void TestAskingScreens::shouldCorrectAnEntryWithoutTyping()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    QVERIFY(screen.open(QStringLiteral("Organization"),
                        screen.valuesFor(QStringLiteral("Organization"))));
    QVERIFY(reach(screen, QStringLiteral("Klopt dit niet?")));
    QVERIFY(reach(screen, QStringLiteral("De tijden")));
    QVERIFY(reach(screen, QStringLiteral("Volgende stap")));
    QVERIFY(reach(screen, QStringLiteral("Ja, verstuur het")));
    QTRY_COMPARE(arrived().size(), 1);
    QCOMPARE(arrived().first().value(QStringLiteral("type")).toString(),
             QStringLiteral("correction"));
    QCOMPARE(opened(arrived().first()).value(QStringLiteral("text")),
             QStringLiteral("De tijden kloppen niet"));
}

void TestAskingScreens::shouldLeaveNothingBehind_data()
{
    QTest::addColumn<bool>("finished");
    QTest::newRow("finished") << true;
    QTest::newRow("abandoned") << false;
}

void TestAskingScreens::shouldLeaveNothingBehind()
{
    QFETCH(const bool, finished);
    const QString name = QStringLiteral("kanarietrijn");
    const QString number = QStringLiteral("0698765401");
    const QString text = QStringLiteral("goudvinkziekte");
    EnrolledDesk full;
    full.hub = m_hub.url();
    full.policy = QStringLiteral("full");
    const Demonstration village(&full);
    QVERIFY2(village.error().isEmpty(), qPrintable(village.error()));
    Screen screen(village.dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                  village.moment(), std::make_unique<FakeVoice>());
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    m_hub.goAway();
    Asking &asking = *screen.app().help()->asking();
    asking.begin(QStringLiteral("request"));
    asking.chooseNeed(QStringLiteral("other"));
    asking.setDay(QStringLiteral("any"));
    asking.setText(text);
    QVERIFY(screen.open(QStringLiteral("AskWho")));
    QVERIFY(reach(screen, QStringLiteral("Mij")));
    QVERIFY(reach(screen, QStringLiteral("Uw naam")));
    screen.type(name);
    // The keyboard on the screen goes when the field is left.
    screen.window().contentItem()->forceActiveFocus();
    screen.settle();
    asking.setPhone(number);
    QCOMPARE(asking.name(), name);
    QVERIFY(everyText(screen).join(QLatin1Char('\n')).contains(name));
    QStringList secrets{name, number, text};
    if (finished) {
        QSignalSpy done(&asking, &Asking::finished);
        asking.send();
        QTRY_COMPARE(done.count(), 1);
        secrets.append(screen.app().help()->slip()->words().join(QLatin1Char(' ')));
        secrets.append(screen.app().help()->slip()->digits());
    }
    QSignalSpy anew(&screen.app(), &AppContext::restartWanted);
    auto *idle = screen.window().findChild<IdleWatch *>();
    QVERIFY(idle);
    std::chrono::milliseconds now{0};
    idle->setTime([&now] { return now; });
    idle->touch();
    now += std::chrono::seconds(120);
    idle->look();
    QVERIFY(idle->isAsking());
    now += std::chrono::seconds(20);
    idle->look();
    QCOMPARE(anew.count(), 1);
    screen.settle();
    QCOMPARE(screen.currentPage(), QStringLiteral("Today"));
    const QString all = everyText(screen).join(QLatin1Char('\n'));
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!all.contains(secret), qPrintable(secret));
        QCOMPARE(filesWith(secret, village.dataFolder()), QStringList());
    }
    QVERIFY(m_hub.comeBack());
}

void TestAskingScreens::shouldWarnAHalfFilledFormLater()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    auto *idle = screen.window().findChild<IdleWatch *>();
    QVERIFY(idle);
    QCOMPARE(idle->timeout(), 60);
    screen.app().help()->asking()->chooseNeed(QStringLiteral("ride"));
    QCOMPARE(idle->timeout(), 120);
}

void TestAskingScreens::shouldServeEverybody_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form) {
        for (const char *language : {"nl", "en"}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s %s %.0f", forms.at(form).name, language, scale)
                    << form << QString::fromLatin1(language) << scale;
        }
    }
}

/// What tst_everypage asks of all pages, of those of asking while somebody is asking.
void TestAskingScreens::shouldServeEverybody()
{
    QFETCH(const int, form);
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    Screen screen = shown(allForms().at(form), language, scale);
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    constexpr double smallestMm = 16.0; // A2 of the requirements
    constexpr double smallestAtHome = 44.0;
    const Form &shape = screen.form();
    const double smallest =
        shape.kiosk ? smallestMm * shape.size.width() / shape.widthMm : smallestAtHome;
    Asking &asking = *screen.app().help()->asking();
    QStringList problems;
    const auto look = [&](const QString &page) {
        QStringList here = m_complaints.taken();
        if (!screen.open(page))
            here.append(QStringLiteral("another page came: ") + screen.currentPage());
        here += m_complaints.taken() + unnamed(screen) + overlapping(screen)
            + tooSmall(screen, smallest) + outside(screen) + cut(screen, true);
        for (const QString &problem : std::as_const(here))
            problems.append(page + QStringLiteral(": ") + problem);
    };
    look(QStringLiteral("Together"));
    asking.begin(QStringLiteral("request"));
    look(QStringLiteral("Ask"));
    asking.chooseNeed(QStringLiteral("ride"));
    asking.chooseService(
        asking.services().last().toMap().value(QStringLiteral("recordId")).toString());
    asking.setDay(QStringLiteral("any"));
    look(QStringLiteral("AskWhen"));
    asking.setWho(QStringLiteral("other"));
    asking.setPhone(QStringLiteral("0691234578"));
    look(QStringLiteral("AskWho"));
    look(QStringLiteral("AskReview"));
    asking.begin(QStringLiteral("offer"));
    look(QStringLiteral("Reply"));
    asking.begin(QStringLiteral("correction"));
    look(QStringLiteral("Reply"));
    look(QStringLiteral("MyRequest"));
    asking.begin(QStringLiteral("request"), true);
    asking.chooseNeed(QStringLiteral("chore"));
    asking.setDay(QStringLiteral("any"));
    asking.setWho(QStringLiteral("visit"));
    for (const QVariant &asked : asking.questions())
        asking.setAnswer(asked.toMap().value(QStringLiteral("questionId")).toString(),
                         QStringLiteral("x"));
    asking.send();
    QVERIFY2(screen.app().help()->slip()->isThere(), qPrintable(asking.problem()));
    look(QStringLiteral("Slip"));
    QVERIFY(areNone(problems));
}

QTEST_MAIN(TestAskingScreens)

#include "tst_askingscreens.moc"
