// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/mutevoice.h"
#include "device/systemvoice.h"
#include "start/commandline.h"
#include "start/fixedclock.h"
#include "start/freedmemory.h"
#include "start/pagewalker.h"
#include "start/startup.h"
#include "start/synconce.h"

#include <QApplication>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace naober;

int syncOnce(int argc, char **argv, const Options &options)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    SyncOnce sync(options, clock);
    QObject::connect(&sync, &SyncOnce::finished, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(&sync, &SyncOnce::start, Qt::QueuedConnection);
    return app.exec();
}

constexpr auto restartPause = std::chrono::seconds(2);
/// What the event loop ends with when a fresh process is wanted; nobody outside sees it.
constexpr int restartCode = 64;

/// Begins the program anew, so that what the heap still holds of a visit is gone. Whoever watches
/// over this process begins it again; where nobody does, it does so itself.
int beginAnew(QStringList arguments)
{
    // A service manager that waits for this program's word.
    if (qEnvironmentVariableIsSet("NOTIFY_SOCKET"))
        return 0;
    const QString program = QCoreApplication::applicationFilePath();
    arguments.removeFirst();
    const QString attract = QStringLiteral("--attract");
    if (!arguments.contains(attract))
        arguments.append(attract);
    return QProcess::startDetached(program, arguments) ? 0 : 1;
}

/// What must be in the environment before the application object is made.
void prepareEnvironment(const Options &options)
{
    // Doors into a web view that nobody but a developer needs.
    for (const char *name : {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS",
                             "QTWEBENGINE_DISABLE_SANDBOX"})
        qunsetenv(name);
    if (options.kiosk) {
        overwriteFreedMemory();
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    }
}

/// What pages complain of, also before somebody walks them.
struct PageWarnings
{
    QtMessageHandler usual = nullptr;
    PageWalker *walker = nullptr;
    QStringList early;
};

/// There is one message handler in a process and it takes no argument of ours, so that this is the
/// one place with a variable outside of any object.
PageWarnings *s_warnings = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1String category(context.category ? context.category : "");
    const bool ofPages = category.startsWith(QLatin1String("qml"))
        || category.startsWith(QLatin1String("js")) || text.contains(QLatin1String("qrc:/"));
    const bool isBad = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (ofPages && isBad && s_warnings->walker)
        s_warnings->walker->complain(text);
    else if (ofPages && isBad)
        s_warnings->early.append(text);
    s_warnings->usual(type, context, text);
}

/// At home the system's print dialog wants widgets; a kiosk has none.
std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv, const Options &options)
{
    if (options.kiosk)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

int showWindow(int argc, char **argv, const Options &options)
{
    prepareEnvironment(options);
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.naober.Naober"));
    const std::unique_ptr<QGuiApplication> app = makeApplication(argc, argv, options);
    const SystemClock machine;
    std::unique_ptr<Clock> still;
    if (options.at.isValid())
        still = std::make_unique<FixedClock>(options.at);
    const Clock &pages = still ? *still : static_cast<const Clock &>(machine);
    Startup startup(options, pages, machine);
    // Pictures show what a machine with a voice shows, also where nobody hears one.
    if (options.pictures.isEmpty())
        startup.setVoice(std::make_unique<SystemVoice>());
    else
        startup.setVoice(std::make_unique<MuteVoice>());
    QObject::connect(&startup, &Startup::walked, app.get(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    PageWarnings warnings;
    s_warnings = &warnings;
    warnings.usual = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(onMessage);
    QObject::connect(&startup, &Startup::restartWanted, &startup, [] {
        // The pictures for passers-by are drawn first: they stay while the next process starts.
        QTimer::singleShot(restartPause, qApp, [] { QCoreApplication::exit(restartCode); });
    });
    int code = 1;
    if (startup.run()) {
        warnings.walker = startup.walker();
        for (const QString &text : std::as_const(warnings.early)) {
            if (warnings.walker)
                warnings.walker->complain(text);
        }
        code = QGuiApplication::exec();
    }
    qInstallMessageHandler(nullptr);
    s_warnings = nullptr;
    return code == restartCode ? beginAnew(QCoreApplication::arguments()) : code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("naober"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAOBER_VERSION));
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const Result<Options, CommandLineEnd> options = readCommandLine(arguments);
    if (!options) {
        const CommandLineEnd &end = options.error();
        if (end.isError)
            QTextStream(stderr) << "naober: " << end.text << Qt::endl;
        else
            QTextStream(stdout) << end.text << Qt::flush;
        return end.isError ? 2 : 0;
    }
    return options->syncOnce ? syncOnce(argc, argv, *options) : showWindow(argc, argv, *options);
}
