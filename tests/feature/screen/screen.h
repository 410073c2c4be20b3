// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/voice.h"
#include "seal/desksigningkey.h"
#include "seal/keypair.h"
#include "start/fixedclock.h"
#include "start/startup.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTemporaryDir>

#include <memory>

class QPointingDevice;

namespace naober::test {

/// Who reads what people leave: the keys of a desk that a test has in its hand.
struct EnrolledDesk
{
    DeskSigningKey signing = DeskSigningKey::generate();
    KeyPair intake = KeyPair::generate();
    QUrl hub; ///< where submissions go
    QString policy; ///< of home and kiosk both; empty: the village's own
};

/// The demonstration village as the real programs make it: written, published by a hub, synced by
/// the app into a folder. Once for a whole test program.
class Demonstration
{
public:
    /// \a desk: as if that had been enrolled; without it nothing can be left on a screen.
    explicit Demonstration(const EnrolledDesk *desk = nullptr);

    QString error() const { return m_error; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("app")); }
    /// A Tuesday at eleven in the village, at most six days from today: the library is open, the
    /// doctor of the evening is not on, and Saturday is still to come.
    QDateTime moment() const;

private:
    bool enrol(const EnrolledDesk &desk, const QString &feed);

    QTemporaryDir m_folder;
    QString m_error;
};

/// How the app is shown.
struct Form
{
    const char *name = "";
    bool kiosk = false;
    QSize size;
    double widthMm = 0.0;
};

/// Upright and lying kiosk of 32 inches, and a laptop at home.
QList<Form> allForms();

/// What the pages of this process complained of since they were last asked.
class Complaints
{
public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints &) = delete;
    Complaints &operator=(const Complaints &) = delete;
    QStringList taken();
};

/// The real app in this process, with its own window, driven from outside: by touches at a kiosk,
/// by mouse and keys at home.
class Screen
{
public:
    /// Without \a voice it is silent.
    Screen(const QString &dataFolder, const Form &form, const QString &language, double textScale,
           const QDateTime &moment, std::unique_ptr<Voice> voice = {});
    ~Screen();

    bool isValid() const { return m_window != nullptr; }
    QQuickWindow &window() { return *m_window; }
    AppContext &app() { return m_startup->app(); }
    const Form &form() const { return m_form; }
    QStringList pageNames();
    QString currentPage();
    /// Opens a page as the app's own code does. False if another page came.
    bool open(const QString &page, const QVariantMap &values = {});
    /// What is wanted to open \a page on a record that is there.
    QVariantMap valuesFor(const QString &page);
    /// Waits for what the page's models read, and for the frames that show it.
    void settle();

    /// Every item of the window that somebody can see, parents first.
    QList<QQuickItem *> shownItems();
    /// The shown control whose accessible name is \a name or, with \a begins, starts with it.
    QQuickItem *control(const QString &name, bool begins = false);
    /// One tap on it; false if it isn't there to be tapped.
    bool tap(const QString &name, bool begins = false);
    int taps() const { return m_taps; }
    /// All words that can be read now, a line each.
    QString words();
    void type(const QString &text);
    /// Tab until the control of this name has the keyboard; false if it never gets it.
    bool tabTo(const QString &name, bool begins = false);

private:
    FixedClock m_clock;
    SystemClock m_machine;
    Form m_form;
    std::unique_ptr<Startup> m_startup;
    QQuickWindow *m_window = nullptr;
    QObject *m_navigator = nullptr;
    QPointingDevice *m_finger;
    int m_taps = 0;
    QPointer<QQuickItem> m_lastTapped;
    QElapsedTimer m_sinceTap;
};

/// \a item is made by the QML file \a type.qml or one that builds on it.
bool isA(const QQuickItem *item, const char *type);
/// What of the item is inside of the window and of everything that clips it, in the window.
QRectF shownPart(const QQuickItem *item);
/// The control around the item, or null.
QQuickItem *pressableAround(QQuickItem *item);
/// As a screen reader would say it.
QString nameOf(QQuickItem *item);
QAccessible::Role roleOf(QQuickItem *item);

} // namespace naober::test
