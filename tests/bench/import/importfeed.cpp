// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import FILE [RUNS]: how long the import of an RSS or Atom file takes, from the disk to
// sound records, beside a whole "newsboat -x reload" of the same file. One line of JSON:
// milliseconds are medians; newsboat is null where it is not installed.
#include "import/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace naober;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int runs, const std::function<double()> &measure)
{
    measure(); // warms up
    QList<double> values;
    for (int i = 0; i < runs; ++i)
        values.append(measure());
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Megabytes that this process held at most; 0 where the system does not tell.
double peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return double(usage.ru_maxrss) / 1e6;
#else
    return double(usage.ru_maxrss) / 1e3;
#endif
#else
    return 0.0;
#endif
}

std::optional<double> newsboat(const QString &file, int runs)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("newsboat"));
    if (program.isEmpty())
        return std::nullopt;
    return median(runs, [&] {
        QTemporaryDir folder; // a fresh cache each time
        QFile urls(folder.filePath(QStringLiteral("urls")));
        if (urls.open(QIODevice::WriteOnly))
            urls.write(QUrl::fromLocalFile(file).toEncoded() + '\n');
        urls.close();
        return milliseconds([&] {
            QProcess::execute(program,
                              {QStringLiteral("-u"), urls.fileName(), QStringLiteral("-c"),
                               folder.filePath(QStringLiteral("cache.db")), QStringLiteral("-C"),
                               QStringLiteral("/dev/null"), QStringLiteral("-x"),
                               QStringLiteral("reload")});
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    QFile file(arguments.value(0));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_import FILE [RUNS]\n");
        return 1;
    }
    const int runs = qMax(arguments.value(1, QStringLiteral("5")).toInt(), 1);
    const ImportContext context{QStringLiteral("website"),
                                {},
                                QTimeZone("Europe/Amsterdam"),
                                QDateTime::currentDateTimeUtc(),
                                QStringLiteral("nl")};
    qsizetype records = 0;
    const double ours = median(runs, [&] {
        return milliseconds([&] { // reading the file included, as its peer does
            file.seek(0);
            const auto result = importRss(file.readAll(), context);
            records = result ? result->records.size() : 0;
        });
    });
    QJsonObject report{{QStringLiteral("bytes"), file.size()},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("importMilliseconds"), ours},
                       {QStringLiteral("peakMegabytes"), peakMemory()},
                       {QStringLiteral("newsboatMilliseconds"), QJsonValue()}};
    if (const auto peer = newsboat(QFileInfo(file).absoluteFilePath(), runs)) {
        report.insert(QStringLiteral("newsboatMilliseconds"), *peer);
        report.insert(QStringLiteral("ratio"), ours / *peer);
    } else {
        std::fprintf(stderr, "newsboat is not installed: nothing to compare with\n");
    }
    std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return records > 0 ? 0 : 1;
}
