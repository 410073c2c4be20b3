// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startup.h"

#include "device/voice.h"
#include "paper/printdialog.h"
#include "start/deskpost.h"
#include "start/feedchoice.h"
#include "start/log.h"
#include "start/pagewalker.h"
#include "start/speechkeeper.h"
#include "start/villagesync.h"
#include "storage/homestore.h"
#include "storage/recordstore.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

namespace naober {

namespace {

using namespace std::chrono_literals;

/// A window that is covered, or a screen that is off, gives no frame: the data goes on anyway.
constexpr auto longestForFrame = 5s;

QString mainFile()
{
    return QStringLiteral("qrc:/qt/qml/Naober/App/Main.qml");
}

/// The demonstration village that was installed or built beside the program.
QString demonstrationFile()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *path : {"../share/naober/demo/demo.naober", "../demo/demo.naober"}) {
        const QString file = here.absoluteFilePath(QString::fromLatin1(path));
        if (QFile::exists(file))
            return QDir::cleanPath(file);
    }
    return {};
}

} // namespace

Startup::Startup(Options options, const Clock &pageClock, const Clock &machineClock,
                 QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_pageClock(pageClock)
    , m_machineClock(machineClock)
    , m_media(m_options.dataFolder + QStringLiteral("/media"))
{ }

Startup::~Startup()
{
    m_pool.waitForDone();
    m_walker.reset();
    m_engine.reset();
    m_post.reset();
    m_sync.reset();
    if (m_app)
        m_app->records()->setStore(nullptr);
}

void Startup::setVoice(std::unique_ptr<Voice> voice)
{
    m_voice = std::move(voice);
}

Speech &Startup::speech()
{
    return *m_speech->speech();
}

bool Startup::run()
{
    openHome();
    makeContext();
    m_speech = std::make_unique<SpeechKeeper>(std::move(m_voice), *m_app);
    openRecords();
    m_pin = chosenVillage();
    m_app->setFirstStart(!m_pin);
    readHomeProblem();
    m_sync = std::make_unique<VillageSync>(*m_app, m_machineClock,
                                           m_options.at.isValid() ? m_pageClock : m_machineClock);
    m_sync->showKnown();
    m_post = std::make_unique<DeskPost>(*m_app->help(), m_options.dataFolder, m_machineClock);
    m_post->setHome(m_home.get());
    tellPost();
    connect(m_app->sync(), &SyncStatus::changed, this, &Startup::readHub);
    connect(m_app->pairing(), &Pairing::paired, this, &Startup::pairWith);
    connect(m_app.get(), &AppContext::restartWanted, this, &Startup::restartWanted);
    // Later, when the pages are gone: what their scripts took in hand is theirs until collected.
    connect(
        m_app.get(), &AppContext::restartWanted, this, [this] { m_engine->collectGarbage(); },
        Qt::QueuedConnection);
    return showWindow();
}

void Startup::openHome()
{
    auto home = HomeStore::open(m_options.dataFolder, m_machineClock.now());
    if (home)
        m_home = std::move(*home);
    else
        qCWarning(logStart) << "home" << storageErrorName(home.error());
}

void Startup::readHomeProblem()
{
    if (!m_home) {
        m_app->setProblem(tr("Your settings cannot be kept on this machine now."));
        return;
    }
    switch (m_home->origin()) {
    case HomeStore::Origin::Existing:
    case HomeStore::Origin::Fresh:
        break;
    case HomeStore::Origin::Restored:
        m_app->setProblem(tr("Your settings were damaged. We took the copy of %1.")
                              .arg(QLocale(m_app->language())
                                       .toString(m_home->restoredFrom().toLocalTime().date(),
                                                 QStringLiteral("d MMMM"))));
        break;
    case HomeStore::Origin::Lost:
        m_app->setProblem(tr("Your settings were damaged and are gone. Please choose them again."));
        break;
    }
}

AppSettings::Keeper Startup::keeper()
{
    if (!m_home)
        return {};
    AppSettings::Keeper keeper;
    // What somebody chooses on a kiosk is nobody else's business.
    keeper.ofMachineOnly = m_options.kiosk;
    keeper.read = [this](const QString &key) {
        const Result<QString, StorageError> value =
            m_home ? m_home->setting(key) : Result<QString, StorageError>(QString());
        return value ? *value : QString();
    };
    keeper.write = [this](const QString &key, const QString &value) {
        if (!m_home)
            return;
        if (const Result<void, StorageError> kept = m_home->setSetting(key, value); !kept) {
            qCWarning(logStart) << "setting" << storageErrorName(kept.error());
            m_app->setProblem(storageErrorText(kept.error()));
        }
    };
    return keeper;
}

void Startup::makeContext()
{
    AppContext::Parts parts;
    parts.mode = m_options.kiosk ? AppContext::Mode::Kiosk : AppContext::Mode::Home;
    parts.settings = m_options.settings;
    parts.keeper = keeper();
    parts.demonstration = demonstrationFile();
    parts.beginsAlone = m_options.attract;
    parts.translate = [this](const QString &language) {
        if (!m_translator.speak(language))
            qCWarning(logStart) << "no translation for" << language;
        QGuiApplication::setLayoutDirection(m_translator.direction());
        if (m_engine)
            m_engine->retranslate();
    };
    m_app = std::make_unique<AppContext>(m_pageClock, m_machineClock, std::move(parts));
    // What was typed for this start wins over what is remembered.
    AppSettings *settings = m_app->settings();
    const AppSettings::Values wished = m_options.settings;
    if (m_options.hasLanguage)
        settings->setLanguage(wished.language);
    if (m_options.hasTextScale)
        settings->setTextScale(wished.textScale);
    if (m_options.hasContrast)
        settings->setContrast(wished.contrast);
    if (m_options.hasEvening)
        settings->setEvening(wished.evening);
    if (m_options.hasScreenWidth) {
        settings->setScreenWidthMm(wished.screenWidthMm);
        settings->setScreenMeasured();
    }
    // The system's dialog is of widgets: there is one where main made an application for them.
    if (!m_options.kiosk && QCoreApplication::instance()->inherits("QApplication")) {
        m_outlet = std::make_unique<PrintDialog>([this] { return m_window.data(); });
        m_app->printing()->setOutlet(m_outlet.get());
    }
    m_app->records()->setMediaLookup([this](const QString &name) {
        const QString path = m_media.path(name);
        return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
    });
}

void Startup::openRecords()
{
    auto store = RecordStore::open(m_options.dataFolder);
    if (!store) {
        qCWarning(logStart) << "records" << storageErrorName(store.error());
        m_app->setProblem(storageErrorText(store.error()));
        return;
    }
    m_store = std::move(*store);
    m_app->records()->setSearchFolder(m_options.dataFolder);
    m_app->records()->setStore(m_store.get());
}

void Startup::closeRecords()
{
    m_app->records()->setStore(nullptr);
    m_store.reset();
}

std::optional<FeedPin> Startup::chosenVillage()
{
    std::optional<FeedLink> given;
    if (!m_options.feed.isEmpty()) {
        const Result<FeedLink, QString> link = readFeedArgument(m_options.feed);
        if (link)
            given = *link;
        else
            QTextStream(stderr) << "naober: " << link.error() << Qt::endl;
    }
    if (!m_home)
        return given ? std::optional<FeedPin>(FeedPin{*given, std::nullopt}) : std::nullopt;
    auto pin = chooseFeed(*m_home, given);
    if (!pin) {
        qCWarning(logStart) << "feed" << storageErrorName(pin.error());
        return given ? std::optional<FeedPin>(FeedPin{*given, std::nullopt}) : std::nullopt;
    }
    if (given && *pin)
        (*pin)->link.device = given->device;
    return *pin;
}

void Startup::tellPost()
{
    m_post->setVillage(m_pin);
    // It has taken it up.
    if (m_pin)
        m_pin->link.device.reset();
}

bool Startup::showWindow()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())},
                                    {QStringLiteral("speech"), QVariant::fromValue(&speech())}});
    m_engine->load(QUrl(mainFile()));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    if (!m_window)
        return false;
    if (!m_options.size.isEmpty())
        m_window->resize(m_options.size);
    if (m_options.fullscreen)
        m_window->showFullScreen();
    else
        m_window->show();
    if (!m_options.pictures.isEmpty()) {
        m_walker = std::make_unique<PageWalker>(
            *m_window, *m_app, PageWalker::Wish{m_options.pictures, m_options.pages},
            [this] { return m_app->isReady() && (!m_pin || m_sync->isQuiet()); });
        connect(m_walker.get(), &PageWalker::finished, this, &Startup::onWalked);
        m_walker->start();
    }
    connect(m_window, &QQuickWindow::frameSwapped, this, &Startup::afterFirstFrame,
            Qt::QueuedConnection);
    QTimer::singleShot(longestForFrame, this, &Startup::afterFirstFrame);
    return true;
}

void Startup::afterFirstFrame()
{
    if (m_framed)
        return;
    m_framed = true;
    qCInfo(logStart) << "first frame";
    disconnect(m_window, &QQuickWindow::frameSwapped, this, &Startup::afterFirstFrame);
    m_speech->open();
    m_pool.start([this, folder = m_options.dataFolder] {
        const HealthReport health = checkHealth(folder);
        // The destructor waits for this, so the object is still there.
        QMetaObject::invokeMethod(this, [this, health] { checked(health); });
    });
}

void Startup::checked(const HealthReport &health)
{
    if (health.records == FileHealth::Damaged) {
        qCWarning(logStart) << "the records are damaged and are fetched again";
        closeRecords();
        if (const Result<void, StorageError> gone = RecordStore::discard(m_options.dataFolder);
            !gone)
            qCWarning(logStart) << "records" << storageErrorName(gone.error());
        openRecords();
    }
    if (health.home == FileHealth::Damaged)
        mendHome();
    if (m_home) {
        const auto backup = m_home->backUpIfDue(m_machineClock.now());
        if (!backup)
            qCWarning(logStart) << "backup" << storageErrorName(backup.error());
    }
    if (m_pin)
        follow(*m_pin);
    m_post->start(!m_options.kiosk);
    m_app->setReady();
}

void Startup::mendHome()
{
    m_post->setHome(nullptr);
    m_home.reset();
    const auto restored = HomeStore::setAside(m_options.dataFolder, m_machineClock.now());
    openHome();
    m_post->setHome(m_home.get());
    keepVillage();
    tellPost();
    if (!restored || restored->origin == HomeStore::Origin::Lost)
        m_app->setProblem(tr("Your settings were damaged and are gone. Please choose them again."));
    else
        m_app->setProblem(tr("Your settings were damaged. We took an earlier copy."));
}

/// After the home was replaced: what it says now of the village, or what was read before it broke.
void Startup::keepVillage()
{
    const std::optional<FeedPin> kept = chosenVillage();
    const bool isNewer =
        kept && m_pin && kept->link.feed == m_pin->link.feed && m_pin->floor < kept->floor;
    if (!m_pin || isNewer) {
        m_pin = kept;
    } else if (m_home) {
        if (const Result<void, StorageError> saved = m_pin->save(*m_home); !saved)
            qCWarning(logStart) << "feed" << storageErrorName(saved.error());
    }
    m_app->setFirstStart(!m_pin);
}

/// Pictures of a village that never came are no success, if one was asked for.
void Startup::onWalked(int exitCode)
{
    const bool isAskedFor = m_pin || !m_options.feed.isEmpty();
    Cursor stored;
    if (m_store) {
        if (const Result<Cursor, StorageError> cursor = m_store->cursor())
            stored = *cursor;
    }
    if (isAskedFor && stored == Cursor()) {
        QTextStream(stderr) << "naober: nothing came of the village. " << m_app->sync()->message()
                            << Qt::endl;
        exitCode = 1;
    }
    emit walked(exitCode);
}

void Startup::follow(const FeedPin &pin)
{
    SyncSettings settings;
    settings.folder = m_options.dataFolder;
    settings.mediaFolder = m_media.folder();
    settings.pin = pin;
    m_sync->follow(settings);
}

/// The village is here already, and the link makes this machine a device of it: nothing is fetched
/// anew. False if the link is about anything else.
bool Startup::joinAsDevice(const FeedLink &link)
{
    if (!link.device || !m_pin || !m_home)
        return false;
    const auto kept = FeedPin::load(*m_home);
    if (!kept || !*kept)
        return false;
    const FeedLink &known = (*kept)->link;
    if (known.feed != link.feed || known.base != link.base || known.key != link.key
        || (known.desk && known.desk != link.desk))
        return false;
    m_pin->link.device = link.device;
    if (known.desk != link.desk) {
        // The village has desks since it came here.
        m_sync->stop();
        m_pin = *kept;
        m_pin->link = link;
        if (const Result<void, StorageError> saved = m_pin->save(*m_home); !saved)
            m_app->setProblem(storageErrorText(saved.error()));
        tellPost();
        follow(*m_pin);
        return true;
    }
    tellPost();
    return true;
}

void Startup::pairWith(const FeedLink &link)
{
    if (joinAsDevice(link)) {
        m_app->setFirstStart(false);
        return;
    }
    m_sync->stop();
    const FeedPin pin{link, std::nullopt};
    if (m_home) {
        if (const Result<void, StorageError> kept = pin.save(*m_home); !kept)
            m_app->setProblem(storageErrorText(kept.error()));
    }
    if (m_store) {
        const Result<FeedState, StorageError> state = m_store->state();
        if (state && *state != FeedState()) {
            // Another village, or the same one anew: a person said so. Nor is there a pause left
            // over from before.
            const Result<void, StorageError> forgotten = m_store->forgetFeed();
            if (!forgotten)
                m_app->setProblem(storageErrorText(forgotten.error()));
            m_app->records()->setStore(nullptr);
            m_app->records()->setStore(m_store.get());
            m_app->sync()->setKnown(SyncStatus::NeverSynced, {});
        }
    }
    m_pin = pin;
    tellPost();
    m_app->setFirstStart(false);
    follow(*m_pin);
}

/// A run of the sync may have heard of another address for what people send.
void Startup::readHub()
{
    if (!m_home || !m_pin || m_app->sync()->isBusy())
        return;
    const auto kept = FeedPin::load(*m_home);
    if (!kept || !*kept || (*kept)->link.feed != m_pin->link.feed)
        return;
    m_pin->submissions = (*kept)->submissions;
    tellPost();
}

} // namespace naober
