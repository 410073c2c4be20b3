// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appcontext.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QQuickWindow>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace naober {

/// `naober --pictures`: opens every page that the window's navigator names, or those that were
/// asked for, saves a picture of each and says whether all of them loaded. A name that is no page
/// is one of the window's states, such as the attract loop. UI thread.
class PageWalker : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString folder; ///< where the pictures go
        QStringList pages; ///< empty: every page
    };

    /// \a isReady: everything that pages show has come. All must outlive it.
    PageWalker(QQuickWindow &window, AppContext &app, Wish wish, std::function<bool()> isReady,
               QObject *parent = nullptr);

    /// Waits until it is ready, then walks.
    void start();
    /// Something that should not be on a page was reported: the walk fails.
    void complain(const QString &message);

signals:
    /// 0, or 1 if a page failed.
    void finished(int exitCode);

private:
    void wait();
    void next();
    bool open(const QString &page);
    void look();
    void save(const QImage &picture);
    QVariantMap valuesFor(const QString &page) const;

    QPointer<QQuickWindow> m_window;
    AppContext &m_app;
    Wish m_wish;
    std::function<bool()> m_isReady;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QElapsedTimer m_shown;
    QPointer<QObject> m_navigator;
    QStringList m_known;
    QStringList m_pages;
    QImage m_last; ///< what the page looked like a moment ago
    qsizetype m_page = -1;
    bool m_failed = false;
};

} // namespace naober
