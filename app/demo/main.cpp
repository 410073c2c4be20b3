// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demovillage.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QGuiApplication>
#include <QTextStream>

using namespace naober;

int main(int argc, char **argv)
{
    // It draws into files: no screen is needed, nor used.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("naober-demo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAOBER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes the demonstration village: its sources, hub.json and pictures."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption today(QStringLiteral("today"),
                                   QStringLiteral("The day that it is of (YYYY-MM-DD)."),
                                   QStringLiteral("DATE"));
    const QCommandLineOption texts(QStringLiteral("no-pictures"),
                                   QStringLiteral("The sources and hub.json alone."));
    parser.addOptions({today, texts});
    parser.addPositionalArgument(QStringLiteral("OUTDIR"),
                                 QStringLiteral("The folder to write into."));
    parser.process(application);

    QTextStream errors(stderr);
    demo::DemoOptions options;
    options.folder = parser.positionalArguments().value(0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    options.today = parser.isSet(today) ? QDate::fromString(parser.value(today), Qt::ISODate)
                                        : now.toTimeZone(QTimeZone("Europe/Amsterdam")).date();
    options.pictures = !parser.isSet(texts);
    if (options.folder.isEmpty() || !options.today.isValid()) {
        errors << (options.folder.isEmpty() ? QStringLiteral("OUTDIR is missing\n")
                                            : QStringLiteral("--today needs a date\n"));
        return 2;
    }
    const auto written = demo::writeDemoVillage(options);
    if (!written) {
        errors << written.error().text << '\n';
        return 1;
    }
    return 0;
}
