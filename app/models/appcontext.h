// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appsettings.h"
#include "models/asking/helpdesk.h"
#include "models/pairing.h"
#include "models/printing.h"
#include "models/records.h"
#include "models/sections.h"
#include "models/syncstatus.h"
#include "models/villageclock.h"
#include "models/villageinfo.h"

namespace naober {

/// What main hands to the pages: the only object that they start from. Owns its parts; their order
/// is that of their needs. UI thread.
class AppContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app context is handed to Main.qml.")
    Q_PROPERTY(naober::Records *records READ records CONSTANT)
    Q_PROPERTY(naober::VillageInfo *village READ village CONSTANT)
    Q_PROPERTY(naober::VillageClock *clock READ clock CONSTANT)
    Q_PROPERTY(naober::Sections *sections READ sections CONSTANT)
    Q_PROPERTY(naober::SyncStatus *sync READ sync CONSTANT)
    Q_PROPERTY(naober::AppSettings *settings READ settings CONSTANT)
    Q_PROPERTY(naober::Pairing *pairing READ pairing CONSTANT)
    Q_PROPERTY(naober::Printing *printing READ printing CONSTANT)
    Q_PROPERTY(naober::HelpDesk *help READ help CONSTANT)
    Q_PROPERTY(QString mode READ mode CONSTANT)
    Q_PROPERTY(bool kiosk READ isKiosk CONSTANT)
    Q_PROPERTY(bool beginsAlone READ beginsAlone CONSTANT)
    Q_PROPERTY(bool firstStart READ isFirstStart NOTIFY firstStartChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool speaks READ speaks NOTIFY speaksChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)

public:
    enum class Mode { Home, Kiosk };

    struct Parts
    {
        Mode mode = Mode::Home;
        AppSettings::Values settings;
        AppSettings::Keeper keeper;
        QString demonstration; ///< see Pairing
        bool beginsAlone = false; ///< a kiosk whose last visitor has just gone
        /// Puts a language's translator in place, before anything draws its texts again.
        std::function<void(const QString &language)> translate;
    };

    /// \a clock must outlive it; it is what pages show. \a machineClock dates what is sent.
    AppContext(const Clock &clock, const Clock &machineClock, Parts parts,
               QObject *parent = nullptr);

    Records *records() { return &m_records; }
    VillageInfo *village() { return &m_village; }
    VillageClock *clock() { return &m_clock; }
    Sections *sections() { return &m_sections; }
    SyncStatus *sync() { return &m_sync; }
    AppSettings *settings() { return &m_settings; }
    Pairing *pairing() { return &m_pairing; }
    Printing *printing() { return &m_printing; }
    HelpDesk *help() { return &m_help; }
    QString mode() const;
    bool isKiosk() const { return m_mode == Mode::Kiosk; }
    bool beginsAlone() const { return m_beginsAlone; }
    bool isFirstStart() const { return m_firstStart; }
    void setFirstStart(bool first);
    QString language() const { return m_settings.language(); }
    QVariantList languages() const;
    QString problem() const { return m_problem; }
    /// In words, for a person; the empty text takes it back.
    void setProblem(const QString &problem);
    /// A person has read it.
    Q_INVOKABLE void dismissProblem() { setProblem({}); }
    /// This machine can read its pages aloud in their language.
    bool speaks() const { return m_speaks; }
    void setSpeaks(bool speaks);
    /// A visit to the kiosk is over: everything of it is forgotten.
    Q_INVOKABLE void endVisit();
    QString version() const;
    bool isReady() const { return m_ready; }
    void setReady();

    Q_INVOKABLE QUrl mediaUrl(const QString &name) const { return m_records.mediaUrl(name); }
    /// "tel:" and the number with its country (31 unless it names one); empty for what no
    /// telephone can dial.
    Q_INVOKABLE QString phoneLink(const QString &phone) const;

signals:
    void firstStartChanged();
    /// The translator is in place and pages may draw their texts again.
    void languageChanged();
    void problemChanged();
    void speaksChanged();
    void readyChanged();
    /// Personal data was typed: what the heap may still hold goes with this process.
    void restartWanted();

private:
    void speak();

    Mode m_mode;
    bool m_beginsAlone;
    std::function<void(const QString &language)> m_translate;
    Records m_records;
    AppSettings m_settings;
    VillageInfo m_village;
    VillageClock m_clock;
    Sections m_sections;
    SyncStatus m_sync;
    Pairing m_pairing;
    Printing m_printing;
    HelpDesk m_help;
    QString m_problem;
    bool m_firstStart = false;
    bool m_speaks = false;
    bool m_ready = false;
};

} // namespace naober
