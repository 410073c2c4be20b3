// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/idlewatch.h"
#include "device/pagereader.h"
#include "device/spokentext.h"
#include "screen.h"
#include "support/fakevoice.h"

#include <QRegularExpression>
#include <QTest>

using namespace naober;
using namespace naober::test;
using namespace std::chrono_literals;

/// Pages of the real app read aloud, with a voice that writes down what it says.
class TestReadAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldReadEverythingOnEveryPage_data();
    void shouldReadEverythingOnEveryPage();
    void shouldOfferNothingWithoutAVoice_data();
    void shouldOfferNothingWithoutAVoice();
    void shouldBeSilentOnAnotherPage();
    void shouldReadOnThroughAList();
    void shouldMarkWhatItReads();
    void shouldBeQuietOnceTheVisitIsOver();
    void shouldStartAndStopByKey();
    void shouldKeepToTheSettingsAtHome();

private:
    std::unique_ptr<Screen> open(const Form &form, const QString &language, double scale = 1.0,
                                 bool speaks = true);
    /// Lets the voice say all that is to be said now; frames are drawn after every \a every
    /// sentences.
    void listen(int every);
    PageReader &reader(Screen &screen);

    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
    FakeVoice *m_voice = nullptr;
};

namespace {

/// What stands on a page or is said of it, as the words that a voice says.
QSet<QString> wordsIn(const QString &text, const QString &language)
{
    static const QRegularExpression between(QStringLiteral("[^\\w'’-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words =
        worded(cleanedForSpeech(text, 100'000), language).split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

QString readAloud(const QString &language)
{
    return language == QLatin1String("nl") ? QStringLiteral("Voorlezen")
                                           : QStringLiteral("Read aloud");
}

/// By keyboard: it may be further down the page.
bool choose(Screen &screen, const QString &name)
{
    if (!screen.tabTo(name))
        return false;
    QTest::keyClick(&screen.window(), Qt::Key_Space);
    screen.settle();
    return true;
}

Form formOf(bool kiosk)
{
    return kiosk ? allForms().first() : allForms().last();
}

} // namespace

void TestReadAloud::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

std::unique_ptr<Screen> TestReadAloud::open(const Form &form, const QString &language, double scale,
                                            bool speaks)
{
    std::unique_ptr<FakeVoice> voice;
    if (speaks)
        voice = std::make_unique<FakeVoice>();
    m_voice = voice.get();
    return std::make_unique<Screen>(m_village->dataFolder(), form, language, scale,
                                    m_village->moment(), std::move(voice));
}

void TestReadAloud::listen(int every)
{
    constexpr int most = 2'000;
    for (int sentence = 0; sentence < most && m_voice->sounds; ++sentence) {
        m_voice->finish();
        if (sentence % every == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY(!m_voice->sounds);
}

PageReader &TestReadAloud::reader(Screen &screen)
{
    return *screen.window().property("reader").value<PageReader *>();
}

void TestReadAloud::shouldReadEverythingOnEveryPage_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("language");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form) {
        for (const char *language : {"nl", "en"})
            QTest::addRow("%s %s", forms.at(form).name, language)
                << form << QString::fromLatin1(language);
    }
}

void TestReadAloud::shouldReadEverythingOnEveryPage()
{
    QFETCH(const int, form);
    QFETCH(const QString, language);
    const auto screen = open(allForms().at(form), language);
    QVERIFY(screen->isValid());
    const QString button = readAloud(language);
    QRectF corner;
    const QStringList pages = screen->pageNames();
    for (const QString &page : pages) {
        QVERIFY(screen->open(page, screen->valuesFor(page)));
        QQuickItem *read = screen->control(button);
        QVERIFY2(read, qPrintable(page));
        const QRectF place = shownPart(read);
        QVERIFY2(corner.isNull() || place == corner, qPrintable(page));
        corner = place;
        QSet<QString> shown = wordsIn(screen->words(), language);
        QVERIFY2(shown.size() > 5, qPrintable(page));
        m_voice->said.clear();
        QVERIFY2(screen->tap(button), qPrintable(page));
        QVERIFY2(screen->control(QStringLiteral("Stop")), qPrintable(page));
        listen(20);
        screen->settle();
        QVERIFY2(screen->control(button), qPrintable(page));
        // What went while a picture arrived and the page grew shorter need not be said.
        shown.intersect(wordsIn(screen->words(), language));
        // The button itself said "Stop" meanwhile.
        QSet<QString> missing =
            shown - wordsIn(m_voice->all(), language) - wordsIn(button, language);
        // An initial stands in for a portrait until that has been read from the disk.
        for (auto word = missing.begin(); word != missing.end();)
            word = word->size() == 1 ? missing.erase(word) : std::next(word);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(page + QStringLiteral(" never says: ")
                            + QStringList(missing.values()).join(QStringLiteral(" | "))));
        for (const FakeVoice::Said &said : std::as_const(m_voice->said))
            QCOMPARE(said.language, language);
    }
    QCOMPARE(m_complaints.taken(), QStringList());
}

void TestReadAloud::shouldOfferNothingWithoutAVoice_data()
{
    shouldReadEverythingOnEveryPage_data();
}

void TestReadAloud::shouldOfferNothingWithoutAVoice()
{
    QFETCH(const int, form);
    QFETCH(const QString, language);
    const auto screen = open(allForms().at(form), language, 1.0, false);
    QVERIFY(screen->isValid());
    const QStringList pages = screen->pageNames();
    for (const QString &page : pages) {
        QVERIFY(screen->open(page, screen->valuesFor(page)));
        QVERIFY2(!screen->words().contains(readAloud(language)), qPrintable(page));
    }
    // The others stand beside each other as if there never was one.
    QList<QRectF> buttons;
    for (QQuickItem *item : screen->shownItems()) {
        if (isA(item, "BarButton"))
            buttons.append(shownPart(item));
    }
    QCOMPARE(buttons.size(), 5);
    if (screen->form().kiosk) {
        const double apart = buttons.at(1).left() - buttons.at(0).right();
        for (qsizetype i = 1; i < buttons.size(); ++i)
            QCOMPARE(buttons.at(i).left() - buttons.at(i - 1).right(), apart);
        QVERIFY(qAbs(buttons.first().left() + buttons.last().right() - screen->form().size.width())
                <= 2.0);
    } else {
        QVERIFY(buttons.last().right() > screen->form().size.width() - 20);
    }
}

void TestReadAloud::shouldBeSilentOnAnotherPage()
{
    const auto screen = open(formOf(true), QStringLiteral("nl"));
    QVERIFY(screen->open(QStringLiteral("Settings")));
    QVERIFY(screen->tap(QStringLiteral("Voorlezen")));
    QVERIFY(m_voice->sounds);
    QVERIFY(screen->tap(QStringLiteral("Stop")));
    QVERIFY(!m_voice->sounds);
    // Another page, back, home, another language: each ends it.
    const std::initializer_list<std::function<void()>> ways{
        [&] { screen->open(QStringLiteral("Urgent")); },
        [&] { QVERIFY(screen->tap(QStringLiteral("Terug"))); },
        [&] { QVERIFY(screen->tap(QStringLiteral("Begin"))); },
        [&] { screen->app().settings()->setLanguage(QStringLiteral("en")); }};
    for (const auto &leave : ways) {
        reader(*screen).start();
        QVERIFY(m_voice->sounds);
        const qsizetype said = m_voice->said.size();
        leave();
        QVERIFY(!m_voice->sounds);
        // What was on its way in the engine changes nothing any more.
        m_voice->finish();
        screen->settle();
        QCOMPARE(m_voice->said.size(), said);
        QVERIFY(!reader(*screen).isReading());
        QVERIFY(!reader(*screen).item());
    }
}

void TestReadAloud::shouldReadOnThroughAList()
{
    const auto screen = open(formOf(true), QStringLiteral("nl"));
    QVERIFY(screen->open(QStringLiteral("Agenda")));
    const QStringList before = reader(*screen).transcript();
    QVERIFY(screen->tap(QStringLiteral("Voorlezen")));
    listen(1);
    // More than the rows that a list makes for what is in sight, and yet an end to it.
    qsizetype characters = 0;
    for (const FakeVoice::Said &said : std::as_const(m_voice->said))
        characters += said.text.size();
    QVERIFY2(characters > 1.5 * before.join(QString()).size(),
             qPrintable(QString::number(characters)));
    QVERIFY(characters < 2 * Speech::longestText);
}

void TestReadAloud::shouldMarkWhatItReads()
{
    const auto screen = open(formOf(true), QStringLiteral("nl"));
    QVERIFY(screen->open(QStringLiteral("Guide")));
    const QString layout = screen->words();
    QVERIFY(screen->tap(QStringLiteral("Voorlezen")));
    for (int sentence = 0; sentence < 40 && m_voice->sounds; ++sentence) {
        screen->settle();
        const QQuickItem *item = reader(*screen).item();
        QVERIFY(item);
        // In sight as far as the window is large enough for it.
        QVERIFY(shownPart(item).height() > 0.9 * qMin(item->height(), 300.0));
        m_voice->finish();
    }
    reader(*screen).stop();
    QVERIFY(screen->open(QStringLiteral("Guide")));
    QCOMPARE(screen->words(), layout);
}

void TestReadAloud::shouldBeQuietOnceTheVisitIsOver()
{
    const auto screen = open(formOf(true), QStringLiteral("nl"));
    auto now = 0ms;
    auto *watch = screen->window().findChild<IdleWatch *>();
    QVERIFY(watch);
    watch->setTime([&now] { return now; });
    QVERIFY(screen->tap(QStringLiteral("Wegwijzer")));
    screen->app().settings()->setReadSlowly(true);
    QVERIFY(screen->tap(QStringLiteral("Voorlezen")));
    // Who listens is there.
    now += 300s;
    watch->look();
    QVERIFY(!watch->isAsking());
    QVERIFY(m_voice->sounds);
    QVERIFY(screen->tap(QStringLiteral("Stop")));
    // The question is heard, and a touch answers it, as often as it takes.
    for (int extended = 0; extended < 10; ++extended) {
        m_voice->said.clear();
        now += 60s;
        watch->look();
        QVERIFY(watch->isAsking());
        QVERIFY(watch->secondsLeft() >= 20);
        QVERIFY2(m_voice->all().startsWith(QStringLiteral("Bent u er nog?")),
                 qPrintable(m_voice->all()));
        watch->touch();
        QVERIFY(!m_voice->sounds);
    }
    now += 60s;
    watch->look();
    QVERIFY(m_voice->sounds);
    now += 20s;
    watch->look();
    QVERIFY(!m_voice->sounds);
    const qsizetype said = m_voice->said.size();
    m_voice->finish();
    screen->settle();
    QCOMPARE(m_voice->said.size(), said);
    QVERIFY(!screen->app().settings()->readSlowly());
    QCOMPARE(screen->currentPage(), QStringLiteral("Today"));
}

void TestReadAloud::shouldStartAndStopByKey()
{
    const auto screen = open(formOf(false), QStringLiteral("nl"));
    QTest::keyClick(&screen->window(), Qt::Key_F4);
    QVERIFY(m_voice->sounds);
    QTest::keyClick(&screen->window(), Qt::Key_F4);
    QVERIFY(!m_voice->sounds);
    QTest::keyClick(&screen->window(), Qt::Key_F4);
    QTest::keyClick(&screen->window(), Qt::Key_Escape);
    QVERIFY(!m_voice->sounds);
    // A kiosk has no keys.
    const auto kiosk = open(formOf(true), QStringLiteral("nl"));
    QTest::keyClick(&kiosk->window(), Qt::Key_F4);
    QVERIFY(!m_voice->sounds);
}

void TestReadAloud::shouldKeepToTheSettingsAtHome()
{
    const QString show = QStringLiteral("Knop tonen");
    {
        const auto screen = open(formOf(false), QStringLiteral("nl"));
        QVERIFY(screen->open(QStringLiteral("Settings")));
        QVERIFY(choose(*screen, QStringLiteral("Langzaam")));
        QTest::keyClick(&screen->window(), Qt::Key_F4);
        QVERIFY(m_voice->said.last().rate < 0.0);
        QTest::keyClick(&screen->window(), Qt::Key_F4);
        QVERIFY(choose(*screen, show));
        QVERIFY(!screen->control(QStringLiteral("Voorlezen")));
    }
    {
        const auto screen = open(formOf(false), QStringLiteral("nl"));
        QVERIFY(!screen->control(QStringLiteral("Voorlezen")));
        QVERIFY(screen->app().settings()->readSlowly());
        QVERIFY(screen->open(QStringLiteral("Settings")));
        QVERIFY(choose(*screen, show));
        QVERIFY(screen->control(QStringLiteral("Voorlezen")));
        screen->app().settings()->setReadSlowly(false);
    }
    // On a kiosk it is always there.
    const auto kiosk = open(formOf(true), QStringLiteral("nl"));
    QVERIFY(kiosk->open(QStringLiteral("Settings")));
    QVERIFY(!reader(*kiosk).transcript().contains(show));
    QVERIFY(reader(*kiosk).transcript().contains(QStringLiteral("Langzaam")));
}

QTEST_MAIN(TestReadAloud)

#include "tst_readaloud.moc"
