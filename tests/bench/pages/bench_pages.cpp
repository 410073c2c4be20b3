// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"
#include "screen.h"
#include "storage/recordstore.h"
#include "support/syntheticrecords.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace naober;
using namespace naober::test;

namespace {

/// Puts more records beside the village's own.
bool addRecords(const QString &folder, int count)
{
    auto store = RecordStore::open(folder);
    if (!store)
        return false;
    Result<Cursor, StorageError> cursor = (*store)->cursor();
    if (!cursor)
        return false;
    const SyntheticRecords records(QDate::currentDate());
    const QList<RecordChange> changes = records.changes(count, cursor->seq + 1);
    cursor->seq += count;
    return static_cast<bool>((*store)->applySegment(changes, *cursor));
}

bool isQuiet(Screen &screen)
{
    for (const QQuickItem *item : screen.shownItems()) {
        for (const QObject *object : item->children()) {
            if (!object->isQuickItemType()
                && (object->property("loading").toBool() || object->property("busy").toBool()))
                return false;
        }
    }
    return true;
}

/// What this process has had of the processor, in milliseconds: says more than a clock does on a
/// machine that is busy with other things.
double processorTime()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// How long something took.
struct Took
{
    double shown = -1.0; ///< until it was on the screen; negative if it never was
    double worked = 0.0; ///< of that, processor time
};

double part(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.isEmpty() ? 0.0 : values.at(std::clamp<qsizetype>(index, 0, values.size() - 1));
}

/// Lets go of \a item and says how long it took until a frame showed another page with all that
/// its models read.
Took tapToShown(Screen &screen, QQuickItem *item)
{
    const QString before = screen.currentPage();
    const QPoint at = shownPart(item).center().toPoint();
    QTest::mousePress(&screen.window(), Qt::LeftButton, Qt::NoModifier, at);
    Took took;
    double worked = 0.0;
    QElapsedTimer timer;
    const auto connection = QObject::connect(&screen.window(), &QQuickWindow::frameSwapped, [&] {
        if (took.shown >= 0 || !timer.isValid() || screen.currentPage() == before
            || !isQuiet(screen))
            return;
        took = {double(timer.nsecsElapsed()) / 1e6, processorTime() - worked};
    });
    worked = processorTime();
    timer.start();
    QTest::mouseRelease(&screen.window(), Qt::LeftButton, Qt::NoModifier, at);
    // If it never comes, what was taken says so.
    (void)QTest::qWaitFor(
        [&] {
            screen.window().update();
            return took.shown >= 0;
        },
        5'000);
    QObject::disconnect(connection);
    return took;
}

/// Of one page. The first time is the one in which the page's own code is read.
QJsonObject figuresOf(const QList<Took> &all)
{
    QList<double> shown;
    QList<double> worked;
    for (const Took &took : all) {
        shown.append(took.shown);
        worked.append(took.worked);
    }
    const auto rounded = [](double value) { return std::round(value * 10) / 10; };
    return {{QStringLiteral("p50"), rounded(part(shown, 0.5))},
            {QStringLiteral("p99"), rounded(part(shown, 0.99))},
            {QStringLiteral("workedP50"), rounded(part(worked, 0.5))},
            {QStringLiteral("workedP99"), rounded(part(worked, 0.99))},
            {QStringLiteral("first"), rounded(worked.value(0))}};
}

QQuickItem *firstRow(Screen &screen)
{
    for (QQuickItem *item : screen.shownItems()) {
        const bool row = isA(item, "ListRow") || isA(item, "NetworkRow") || isA(item, "VideoCard");
        if (row && isControl(item) && shownPart(item).height() > item->height() / 2)
            return item;
    }
    return nullptr;
}

void back(Screen &screen)
{
    QMetaObject::invokeMethod(screen.window().property("navigator").value<QObject *>(), "back");
    screen.settle();
}

/// Every door and the first row behind it, again and again.
QJsonObject taps(Screen &screen, int rounds)
{
    QList<double> all;
    QList<double> work;
    QHash<QString, QList<Took>> each;
    int lost = 0;
    const auto add = [&](QQuickItem *item) {
        const Took took = item ? tapToShown(screen, item) : Took{};
        lost += took.shown < 0 ? 1 : 0;
        if (took.shown >= 0) {
            all.append(took.shown);
            work.append(took.worked);
            each[screen.currentPage()].append(took);
        }
        screen.settle();
        return took.shown >= 0;
    };
    for (int round = 0; round < rounds; ++round) {
        QStringList doors;
        for (QQuickItem *item : screen.shownItems()) {
            if (isA(item, "Door"))
                doors.append(nameOf(item));
        }
        for (const QString &door : std::as_const(doors)) {
            if (!add(screen.control(door)))
                continue;
            if (add(firstRow(screen)))
                back(screen);
            back(screen);
        }
    }
    QJsonObject pages;
    for (auto it = each.cbegin(); it != each.cend(); ++it)
        pages.insert(it.key(), figuresOf(it.value()));
    return {{QStringLiteral("taps"), all.size()},
            {QStringLiteral("lost"), lost},
            {QStringLiteral("p50"), part(all, 0.5)},
            {QStringLiteral("p99"), part(all, 0.99)},
            {QStringLiteral("workedP50"), part(work, 0.5)},
            {QStringLiteral("workedP99"), part(work, 0.99)},
            {QStringLiteral("pages"), pages}};
}

/// The news with its pictures, turned by 16 pixels a frame, down and up again.
QJsonObject scrolling(Screen &screen, int milliseconds)
{
    screen.open(QStringLiteral("News"));
    QQuickItem *list = nullptr;
    for (QQuickItem *item : screen.shownItems()) {
        if (item->inherits("QQuickListView"))
            list = item;
    }
    if (!list)
        return {};
    constexpr double step = 16.0;
    double direction = step;
    QList<double> frames;
    QElapsedTimer since;
    const auto connection = QObject::connect(&screen.window(), &QQuickWindow::frameSwapped, [&] {
        if (since.isValid())
            frames.append(double(since.nsecsElapsed()) / 1e6);
        since.start();
        const double first = list->property("originY").toDouble();
        const double last = first + list->property("contentHeight").toDouble() - list->height();
        const double now = list->property("contentY").toDouble() + direction;
        if (now >= last)
            direction = -step;
        else if (now <= first)
            direction = step;
        list->setProperty("contentY", std::clamp(now, first, std::max(first, last)));
        screen.window().update();
    });
    screen.window().update();
    const double before = processorTime();
    QTest::qWait(milliseconds);
    const double worked = processorTime() - before;
    QObject::disconnect(connection);
    double sum = 0.0;
    for (const double frame : std::as_const(frames))
        sum += frame;
    return {
        {QStringLiteral("frames"), frames.size()},
        {QStringLiteral("perSecond"), frames.isEmpty() ? 0.0 : 1000.0 * frames.size() / sum},
        {QStringLiteral("frameP99"), part(frames, 0.99)},
        {QStringLiteral("workedPerFrame"), worked / double(std::max<qsizetype>(1, frames.size()))}};
}

} // namespace

/// What a hand feels: how soon a page stands there after a tap, and how smoothly a list moves. The
/// app's own window on a folder of the app's data; figures as JSON.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("FOLDER"),
        QStringLiteral("data of the app, synced; records are added to it"));
    const QCommandLineOption records(QStringLiteral("records"),
                                     QStringLiteral("Add so many records."), QStringLiteral("N"),
                                     QStringLiteral("0"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Rounds of taps."),
                                    QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption scroll(QStringLiteral("scroll"),
                                    QStringLiteral("Milliseconds of scrolling."),
                                    QStringLiteral("MS"), QStringLiteral("0"));
    parser.addOptions({records, rounds, scroll});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty() || !addRecords(folder, parser.value(records).toInt())) {
        std::fputs("no data there\n", stderr);
        return 1;
    }
    Screen screen(folder, allForms().first(), QStringLiteral("nl"), 1.0,
                  QDateTime::currentDateTime());
    if (!screen.isValid())
        return 1;
    QJsonObject report;
    if (const int wanted = parser.value(rounds).toInt(); wanted > 0)
        report.insert(QStringLiteral("taps"), taps(screen, wanted));
    if (const int wanted = parser.value(scroll).toInt(); wanted > 0)
        report.insert(QStringLiteral("scrolling"), scrolling(screen, wanted));
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
