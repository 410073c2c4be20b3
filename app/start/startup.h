// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appcontext.h"
#include "start/commandline.h"
#include "start/translator.h"
#include "storage/filehealth.h"
#include "storage/mediastore.h"
#include "sync/feedpin.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QThreadPool>

#include <memory>

namespace naober {

class HomeStore;
class DeskPost;
class PageWalker;
class PaperOutlet;
class RecordStore;
class Speech;
class SpeechKeeper;
class VillageSync;
class Voice;

/// The app with a window, from its start to its end: opens what is kept, shows the first frame,
/// and only then checks the files and begins to sync. Owns everything that pages use. UI thread.
class Startup : public QObject
{
    Q_OBJECT

public:
    /// Both clocks must outlive it: what the pages show, and the machine's for the sync.
    Startup(Options options, const Clock &pageClock, const Clock &machineClock,
            QObject *parent = nullptr);
    ~Startup() override;

    /// What reads aloud; before run(). Without one the app is silent and offers nothing of it.
    void setVoice(std::unique_ptr<Voice> voice);

    /// False if the window cannot be shown; the reason is on stderr.
    bool run();
    AppContext &app() { return *m_app; }
    Speech &speech();
    PageWalker *walker() const { return m_walker.get(); }

signals:
    /// The pictures are taken.
    void walked(int exitCode);
    /// The visit that ended had personal data in it: begin anew in a fresh process, with the
    /// pictures for passers-by.
    void restartWanted();

private:
    void openHome();
    void openRecords();
    void closeRecords();
    void makeContext();
    AppSettings::Keeper keeper();
    std::optional<FeedPin> chosenVillage();
    bool showWindow();
    void afterFirstFrame();
    void checked(const HealthReport &health);
    void mendHome();
    void keepVillage();
    void onWalked(int exitCode);
    void follow(const FeedPin &pin);
    void pairWith(const FeedLink &link);
    bool joinAsDevice(const FeedLink &link);
    void tellPost();
    void readHub();
    void readHomeProblem();

    Options m_options;
    const Clock &m_pageClock;
    const Clock &m_machineClock;
    MediaStore m_media;
    QThreadPool m_pool;
    Translator m_translator;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<RecordStore> m_store;
    std::optional<FeedPin> m_pin;
    std::unique_ptr<PaperOutlet> m_outlet;
    std::unique_ptr<AppContext> m_app;
    std::unique_ptr<Voice> m_voice; ///< until there is speech
    std::unique_ptr<SpeechKeeper> m_speech;
    std::unique_ptr<VillageSync> m_sync;
    std::unique_ptr<DeskPost> m_post;
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< gone before what its pages use
    std::unique_ptr<PageWalker> m_walker;
    QPointer<QQuickWindow> m_window;
    bool m_framed = false;
};

} // namespace naober
