// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the record store and prints figures; with the sqlite3 shell on PATH also its time for
// the same rows and index. bench_storage [--records N] [--inserts N] [--json] [--no-shell]
// [--insert-only]

#include "storage/recordstore.h"
#include "storage/search.h"
#include "support/syntheticrecords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace naober;

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<qsizetype>(share * static_cast<double>(values.size()));
    return values.value(qMin(at, values.size() - 1));
}

/// Resident memory in MiB; 0 where the system does not tell.
double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// A word with one letter left out, doubled or swapped, as fingers do.
QString mistyped(const QString &word, QRandomGenerator &random)
{
    QString typed = word;
    const qsizetype at = 1 + random.bounded(static_cast<int>(typed.size()) - 2);
    switch (random.bounded(3)) {
    case 0:
        typed.remove(at, 1);
        break;
    case 1:
        typed.insert(at, typed.at(at));
        break;
    default:
        std::swap(typed[at], typed[at + 1]);
        break;
    }
    return typed;
}

struct Keystrokes
{
    QList<double> milliseconds;
    int found = 0;
    int words = 0;
};

/// Types words letter by letter, from the third on, and times each keystroke.
Keystrokes type(Search &search, bool wrongly, int count)
{
    constexpr qsizetype shortest = 6;
    QRandomGenerator random(7);
    QStringList words = test::SyntheticRecords::words();
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    Keystrokes keystrokes;
    for (int i = 0; i < count; ++i) {
        const QString word = words.at(random.bounded(static_cast<int>(words.size())));
        const QString second = words.at(random.bounded(static_cast<int>(words.size())));
        QString query = wrongly ? mistyped(word, random) : word;
        if (i % 3 == 0)
            query = second + QLatin1Char(' ') + query;
        int total = 0;
        for (qsizetype length = 3; length <= query.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            const auto results = search.find(query.left(length));
            keystrokes.milliseconds.append(elapsed(timer));
            total = results ? results->total : 0;
        }
        ++keystrokes.words;
        if (total > 0)
            ++keystrokes.found;
    }
    return keystrokes;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/// The rows of our file as statements: all tables that hold them, and the search index.
QByteArray statementsOf(const QString &sqlite, const QString &database)
{
    QByteArray script = "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=NORMAL;\n";
    script += run(sqlite, {database, QStringLiteral(".dump record occurrence reference word")})
                  .replace("COMMIT;\n", "");
    script += run(sqlite,
                  {database,
                   QStringLiteral("SELECT sql || ';' FROM sqlite_schema WHERE"
                                  " name IN ('search', 'place_index')")});
    for (const auto &[table, columns] :
         {std::pair(QStringLiteral("search"), QStringLiteral("rowid, title, body")),
          std::pair(QStringLiteral("place_index"), QStringLiteral("*"))}) {
        QByteArray rows =
            run(sqlite,
                {database, QStringLiteral("-cmd"), QString(QStringLiteral(".mode insert ") + table),
                 QStringLiteral("SELECT %1 FROM %2").arg(columns, table)});
        if (table == QLatin1String("search"))
            rows.replace("INSERT INTO search VALUES",
                         "INSERT INTO search (rowid, title, body) VALUES");
        script += rows;
    }
    return script + "COMMIT;\n";
}

/// Milliseconds that the shell takes for the same rows; negative without a shell.
double shellTime(const QString &database, const QString &folder)
{
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (sqlite.isEmpty())
        return -1;
    const QString name = QString(folder + QStringLiteral("/rows.sql"));
    QFile script(name);
    if (!script.open(QIODevice::WriteOnly))
        return -1;
    script.write(statementsOf(sqlite, database));
    script.close();
    double best = -1;
    for (int i = 0; i < 3; ++i) {
        const QString copy = QString(folder + QStringLiteral("/shell%1.sqlite").arg(i));
        QProcess process;
        process.setStandardInputFile(name);
        QElapsedTimer timer;
        timer.start();
        process.start(sqlite, {copy});
        process.waitForFinished(-1);
        const double taken = elapsed(timer);
        best = best < 0 ? taken : qMin(best, taken);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("records"), QStringLiteral("How many."), QStringLiteral("N"),
                      QStringLiteral("5000")});
    parser.addOption({QStringLiteral("inserts"), QStringLiteral("How often; the best counts."),
                      QStringLiteral("N"), QStringLiteral("3")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object.")});
    parser.addOption({QStringLiteral("no-shell"), QStringLiteral("Leave the sqlite3 shell out.")});
    parser.addOption({QStringLiteral("insert-only"), QStringLiteral("Stop after inserting.")});
    parser.addHelpOption();
    parser.process(app);
    const int count = parser.value(QStringLiteral("records")).toInt();
    const int inserts = qMax(1, parser.value(QStringLiteral("inserts")).toInt());

    QJsonObject report{{QStringLiteral("records"), count}};
    const auto lines = test::SyntheticRecords(QDate::currentDate()).changes(count);
    qint64 bytes = 0;
    for (const RecordChange &line : lines)
        bytes += line.json.size();
    report.insert(QStringLiteral("bytesPerRecord"), count > 0 ? bytes / count : 0);

    double insert = -1;
    QTemporaryDir folder;
    for (int i = 0; i < inserts; ++i) {
        const QString path = folder.filePath(QString::number(i));
        QElapsedTimer timer;
        timer.start();
        auto store = RecordStore::open(path);
        if (!store || !(*store)->applySnapshot(lines, {1, count}))
            return 1;
        const double taken = elapsed(timer);
        insert = insert < 0 ? taken : qMin(insert, taken);
    }
    report.insert(QStringLiteral("insertMs"), insert);

    if (parser.isSet(QStringLiteral("insert-only"))) {
        QTextStream(stdout) << insert << " ms\n";
        return 0;
    }
    auto store = RecordStore::open(folder.filePath(QStringLiteral("0")));
    if (!store)
        return 1;
    {
        QElapsedTimer timer;
        timer.start();
        const auto again = (*store)->applySnapshot(lines, {1, count});
        report.insert(QStringLiteral("sameSnapshotMs"), elapsed(timer));
        timer.restart();
        const auto one = (*store)->applySegment(
            {test::SyntheticRecords(QDate::currentDate().addDays(1)).change(17, count + 1)},
            {1, count + 1});
        report.insert(QStringLiteral("oneChangeMs"), elapsed(timer));
        timer.restart();
        OccurrenceQuery week;
        week.from = QDate::currentDate();
        week.to = week.from.addDays(7);
        const auto times = (*store)->occurrences(week);
        report.insert(QStringLiteral("weekMs"), elapsed(timer));
        report.insert(QStringLiteral("weekRows"), times ? times->size() : -1);
        timer.restart();
        const auto news = (*store)->records(RecordType::Article, {}, 60);
        report.insert(QStringLiteral("newsMs"), elapsed(timer));
        if (!again || !one || !times || !news)
            return 1;
    }
    constexpr int typedWords = 150;
    {
        const double before = residentMebibytes();
        Search search(**store);
        const Keystrokes right = type(search, false, typedWords);
        const Keystrokes wrong = type(search, true, typedWords);
        report.insert(QStringLiteral("searchP50"), percentile(right.milliseconds, 0.5));
        report.insert(QStringLiteral("searchP99"), percentile(right.milliseconds, 0.99));
        report.insert(QStringLiteral("searchTypoP50"), percentile(wrong.milliseconds, 0.5));
        report.insert(QStringLiteral("searchTypoP99"), percentile(wrong.milliseconds, 0.99));
        report.insert(QStringLiteral("typoFoundShare"),
                      static_cast<double>(wrong.found) / wrong.words);
        report.insert(QStringLiteral("searchMemoryMiB"), residentMebibytes() - before);
    }
    {
        QElapsedTimer timer;
        timer.start();
        const RecordChange gone{
            count + 2, RecordChange::Operation::Delete, lines.front().type, lines.front().id, {},
            {}};
        const auto done = (*store)->applySegment({gone}, {1, count + 2});
        report.insert(QStringLiteral("oneDeleteMs"), elapsed(timer));
    }
    store->reset();
    report.insert(QStringLiteral("fileMiB"),
                  static_cast<double>(
                      QFile(RecordStore::filePath(folder.filePath(QStringLiteral("0")))).size())
                      / 1048576);
    if (!parser.isSet(QStringLiteral("no-shell"))) {
        const double shell =
            shellTime(RecordStore::filePath(folder.filePath(QStringLiteral("0"))), folder.path());
        if (shell > 0) {
            report.insert(QStringLiteral("shellMs"), shell);
            report.insert(QStringLiteral("insertToShell"), insert / shell);
        }
    }
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("json"))) {
        out << QJsonDocument(report).toJson(QJsonDocument::Compact) << '\n';
        return 0;
    }
    for (auto it = report.constBegin(); it != report.constEnd(); ++it)
        out << it.key().leftJustified(18) << QString::number(it.value().toDouble(), 'f', 2) << '\n';
    return 0;
}
