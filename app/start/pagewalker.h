// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appcontext.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

#include <functional>

namespace naober {

/// `naober --pictures`: opens every page that the window's navigator names, saves a picture of
/// each and says whether all of them loaded. UI thread.
class PageWalker : public QObject
{
    Q_OBJECT

public:
    /// \a isReady: everything that pages show has come. All must outlive it.
    PageWalker(QQuickWindow &window, AppContext &app, QString folder, std::function<bool()> isReady,
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
    void save();
    QVariantMap valuesFor(const QString &page) const;

    QPointer<QQuickWindow> m_window;
    AppContext &m_app;
    QString m_folder;
    std::function<bool()> m_isReady;
    QTimer m_timer;
    QElapsedTimer m_waited;
    QPointer<QObject> m_navigator;
    QStringList m_pages;
    qsizetype m_page = -1;
    bool m_failed = false;
};

} // namespace naober
