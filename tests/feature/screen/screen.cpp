// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include "domain/base64url.h"
#include "feed/feedwriter.h"
#include "storage/recordreader.h"
#include "support/program.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace naober::test {

namespace {

/// A process has one message handler, and it takes no argument.
QStringList *s_complaints = nullptr;
QtMessageHandler s_usual = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1String category(context.category ? context.category : "");
    const bool ofPages = category.startsWith(QLatin1String("qml"))
        || category.startsWith(QLatin1String("js")) || category.startsWith(QLatin1String("qt.qml"))
        || category.startsWith(QLatin1String("qt.quick")) || text.contains(QLatin1String("qrc:/"));
    if (ofPages && type != QtDebugMsg && type != QtInfoMsg)
        s_complaints->append(text);
    s_usual(type, context, text);
}

/// \a more of what a page shows is still being read.
bool isLoading(const QObject *object)
{
    return object->property("loading").toBool() || object->property("busy").toBool();
}

} // namespace

Complaints::Complaints()
{
    s_complaints = new QStringList;
    s_usual = qInstallMessageHandler(onMessage);
}

Complaints::~Complaints()
{
    qInstallMessageHandler(s_usual);
    delete s_complaints;
    s_complaints = nullptr;
}

QStringList Complaints::taken()
{
    const QStringList taken = *s_complaints;
    s_complaints->clear();
    return taken;
}

Demonstration::Demonstration(const EnrolledDesk *desk)
{
    const QString village = m_folder.filePath(QStringLiteral("village"));
    const QString feed = m_folder.filePath(QStringLiteral("feed"));
    const QString config = village + QStringLiteral("/hub.json");
    const auto run = [this](const QString &program, const QStringList &arguments) {
        if (!m_error.isEmpty())
            return QByteArray();
        const ProgramResult result = runProgram(program, arguments, std::chrono::seconds(120));
        if (result.exitCode != 0)
            m_error = program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '))
                + QStringLiteral(":\n") + QString::fromUtf8(result.output + result.errors);
        return result.output;
    };
    const QString hub = QStringLiteral("naober-hub");
    run(hub,
        {QStringLiteral("init"), village, QStringLiteral("--name"), QStringLiteral("Merelrooi"),
         QStringLiteral("--sources"), QString()});
    run(QStringLiteral("naober-demo"),
        {village, QStringLiteral("--today"), moment().date().toString(Qt::ISODate)});
    run(hub,
        {QStringLiteral("publish"), QStringLiteral("--config"), config, QStringLiteral("--out"),
         feed});
    if (desk && m_error.isEmpty() && !enrol(*desk, feed))
        m_error = QStringLiteral("the desk cannot be enrolled");
    const QByteArray link = run(hub,
                                {QStringLiteral("link"), QStringLiteral("--config"), config,
                                 QStringLiteral("--folder"), feed});
    QString shown = QString::fromUtf8(link).trimmed();
    if (desk)
        shown += QStringLiteral("&desk=") + base64url::encode(desk->signing.publicKey());
    // Remembered, so that a window finds the village without being told.
    run(QStringLiteral("naober"),
        {QStringLiteral("--sync-once"), QStringLiteral("--feed"), shown, QStringLiteral("--data"),
         dataFolder()});
}

/// What the hub does when a desk has enrolled: its key and the address stand in the feed.
bool Demonstration::enrol(const EnrolledDesk &desk, const QString &feed)
{
    const auto key = SigningKey::load(m_folder.filePath(QStringLiteral("village/hub.key")));
    if (!key)
        return false;
    const SystemClock clock;
    FeedOptions options;
    options.feed = QStringLiteral("merelrooi-demo");
    options.submissions = desk.hub;
    const auto writer = FeedWriter::open(feed, *key, options, clock);
    if (!writer)
        return false;
    const IntakeKey intake = desk.signing.signIntakeKey(1, desk.intake.publicKey(), options.feed);
    for (RecordChange change : (*writer)->live()) {
        if (change.type != recordTypeName(RecordType::Village))
            continue;
        QJsonObject village = QJsonDocument::fromJson(change.json).object();
        village.insert(QStringLiteral("intakeKey"),
                       QJsonObject{{QStringLiteral("generation"), intake.generation},
                                   {QStringLiteral("publicKey"), intake.publicKey},
                                   {QStringLiteral("signature"), intake.signature}});
        for (const char *place : {"kioskRequests", "homeRequests"}) {
            if (!desk.policy.isEmpty())
                village.insert(QLatin1String(place), desk.policy);
        }
        change.json = QJsonDocument(village).toJson(QJsonDocument::Compact);
        return (*writer)->publish({change}).has_value();
    }
    return false;
}

QDateTime Demonstration::moment() const
{
    QDate day = QDate::currentDate();
    while (day.dayOfWeek() != Qt::Tuesday)
        day = day.addDays(1);
    return QDateTime(day, QTime(11, 0), QTimeZone("Europe/Amsterdam"));
}

QList<Form> allForms()
{
    return {{"kiosk-portrait", true, {1080, 1920}, 398.0},
            {"kiosk-landscape", true, {1920, 1080}, 708.0},
            {"home", false, {1366, 690}, 0.0}};
}

Screen::Screen(const QString &dataFolder, const Form &form, const QString &language,
               double textScale, const QDateTime &moment, std::unique_ptr<Voice> voice)
    : m_clock(moment)
    , m_form(form)
    , m_finger(QTest::createTouchDevice())
{
    QAccessible::setActive(true);
    Options options;
    options.dataFolder = dataFolder;
    options.kiosk = form.kiosk;
    options.size = form.size;
    options.at = moment;
    options.settings.language = language;
    options.settings.textScale = textScale;
    options.settings.reducedMotion = true;
    options.settings.screenWidthMm = form.widthMm;
    options.hasLanguage = options.hasTextScale = options.hasEvening = true;
    options.hasScreenWidth = form.kiosk;
    options.settings.evening = QStringLiteral("off");
    m_startup = std::make_unique<Startup>(options, m_clock, m_machine);
    m_startup->setVoice(std::move(voice));
    const QWindowList before = QGuiApplication::topLevelWindows();
    if (!m_startup->run())
        return;
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (!before.contains(window) && qobject_cast<QQuickWindow *>(window))
            m_window = static_cast<QQuickWindow *>(window);
    }
    if (!m_window)
        return;
    m_window->requestActivate();
    QTRY_VERIFY_WITH_TIMEOUT(m_startup->app().isReady() && m_window->isActive(), 20'000);
    m_navigator = m_window->property("navigator").value<QObject *>();
    m_startup->app().settings()->setReducedMotion(true);
    settle();
}

Screen::~Screen() = default;

QStringList Screen::pageNames()
{
    QVariant names;
    QMetaObject::invokeMethod(m_navigator, "pageNames", Q_RETURN_ARG(QVariant, names));
    return names.toStringList();
}

QString Screen::currentPage()
{
    return m_navigator->property("current").toString();
}

bool Screen::open(const QString &page, const QVariantMap &values)
{
    // Back and not home, which would draw the first page anew each time.
    if (m_navigator->property("canGoBack").toBool())
        QMetaObject::invokeMethod(m_navigator, "back");
    QMetaObject::invokeMethod(m_navigator, "open", Q_ARG(QVariant, page),
                              Q_ARG(QVariant, QVariant(values)));
    settle();
    return currentPage() == page;
}

QVariantMap Screen::valuesFor(const QString &page)
{
    const std::optional<RecordType> type = recordTypeFromName(page.toLower());
    const RecordReader *store = app().records()->store();
    if (type && store) {
        RecordFilter filter;
        filter.aliveAt = app().records()->now();
        const Result<QList<Record>, StorageError> found = store->records(*type, filter, 1);
        if (found && !found->isEmpty())
            return {{QStringLiteral("recordId"), found->first().id}};
    }
    if (page == QLatin1String("Search"))
        return {{QStringLiteral("query"), QStringLiteral("koor")}};
    return {};
}

void Screen::settle()
{
    const auto isQuiet = [this] {
        for (const QQuickItem *item : shownItems()) {
            for (const QObject *object : item->children()) {
                if (!object->isQuickItemType() && isLoading(object))
                    return false;
            }
        }
        return true;
    };
    // What came may ask for more: until a frame shows what was there before it.
    constexpr int most = 8;
    qsizetype before = -1;
    for (int round = 0; round < most && before != shownItems().size(); ++round) {
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 10'000);
        before = shownItems().size();
        QSignalSpy frame(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        frame.wait(2'000);
    }
}

namespace {

/// Rows that a list put aside for later use: still there, drawn no more.
QSet<QQuickItem *> rowsAside(QQuickItem *list)
{
    QSet<QQuickItem *> aside;
    const auto rows = list->property("contentItem").value<QQuickItem *>()->childItems();
    for (QQuickItem *row : rows) {
        if (isA(row, "Pressable"))
            aside.insert(row);
    }
    for (int i = 0; i < list->property("count").toInt(); ++i) {
        QQuickItem *row = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row),
                                  Q_ARG(int, i));
        aside.remove(row);
    }
    return aside;
}

} // namespace

QList<QQuickItem *> Screen::shownItems()
{
    QSet<QQuickItem *> aside;
    QList<QQuickItem *> shown;
    QList<QQuickItem *> open{m_window->contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *item = open.takeFirst();
        if (!item->isVisible() || item->opacity() < 0.01 || aside.contains(item))
            continue;
        if (item->inherits("QQuickListView"))
            aside |= rowsAside(item);
        shown.append(item);
        open = item->childItems() + open;
    }
    return shown;
}

QQuickItem *Screen::control(const QString &name, bool begins)
{
    for (QQuickItem *item : shownItems()) {
        if (!isA(item, "Pressable") && !item->inherits("QQuickTextInput"))
            continue;
        const QString own = nameOf(item);
        const QRectF part = shownPart(item);
        if ((own == name || (begins && own.startsWith(name))) && item->isEnabled()
            && part.height() > item->height() / 2)
            return item;
    }
    return nullptr;
}

bool Screen::tap(const QString &name, bool begins)
{
    QQuickItem *item = control(name, begins);
    if (!item)
        return false;
    // Nobody means a second strike within half a second, and the app takes none.
    constexpr int doubleStrike = 500;
    if (item == m_lastTapped && m_sinceTap.elapsed() <= doubleStrike)
        QTest::qWait(doubleStrike + 1 - int(m_sinceTap.elapsed()));
    m_lastTapped = item;
    const QPoint at = shownPart(item).center().toPoint();
    if (m_form.kiosk) {
        QTest::touchEvent(m_window, m_finger).press(0, at);
        QTest::touchEvent(m_window, m_finger).release(0, at);
    } else {
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, at);
    }
    m_sinceTap.start();
    ++m_taps;
    settle();
    return true;
}

QString Screen::words()
{
    QStringList words;
    for (const QQuickItem *item : shownItems()) {
        const QString text =
            item->inherits("QQuickText") ? item->property("text").toString() : QString();
        if (!text.isEmpty() && shownPart(item).height() > 0.9 * item->height())
            words.append(text);
    }
    return words.join(QLatin1Char('\n'));
}

void Screen::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(m_window, character.toLatin1());
    settle();
}

bool Screen::tabTo(const QString &name, bool begins)
{
    constexpr int most = 60;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
        QQuickItem *item = m_window->activeFocusItem();
        const QString own = item ? nameOf(item) : QString();
        if (own == name || (begins && own.startsWith(name)))
            return true;
    }
    return false;
}

bool isA(const QQuickItem *item, const char *type)
{
    const QByteArray made = QByteArray(type) + "_QMLTYPE";
    for (const QMetaObject *meta = item->metaObject(); meta; meta = meta->superClass()) {
        if (QByteArray(meta->className()).startsWith(made))
            return true;
    }
    return false;
}

QRectF shownPart(const QQuickItem *item)
{
    QRectF part = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        // What scrolls shows no more than its own, also where the page clips and not the list.
        if (above->clip() || above->inherits("QQuickFlickable"))
            part &= above->mapRectToScene(above->clipRect());
    }
    const QQuickWindow *window = item->window();
    return window ? part & QRectF(0, 0, window->width(), window->height()) : QRectF();
}

QQuickItem *pressableAround(QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (isA(item, "Pressable"))
            return item;
    }
    return nullptr;
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->role() : QAccessible::NoRole;
}

} // namespace naober::test
