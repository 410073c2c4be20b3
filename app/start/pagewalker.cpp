// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/pagewalker.h"

#include "start/examplerequest.h"
#include "storage/recordreader.h"

#include <QDir>
#include <QTextStream>

#include <chrono>

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 200ms;
constexpr auto longestWait = 120s;
/// For the fade and a search; then a page is done when it looks the same twice.
constexpr auto pageFades = 450ms;
constexpr auto lookAgain = 200ms;
/// Something that never stands still, such as a cursor, is taken as it is.
constexpr auto pageSettles = 2500ms;

struct RecordPage
{
    QLatin1String page;
    RecordType type;
};

constexpr RecordPage recordPages[] = {
    {QLatin1String("Event"), RecordType::Event},
    {QLatin1String("Article"), RecordType::Article},
    {QLatin1String("Video"), RecordType::Video},
    {QLatin1String("Request"), RecordType::Request},
    {QLatin1String("Service"), RecordType::Service},
    {QLatin1String("Organization"), RecordType::Organization},
    {QLatin1String("Place"), RecordType::Place},
    {QLatin1String("Network"), RecordType::Network},
};

} // namespace

PageWalker::PageWalker(QQuickWindow &window, AppContext &app, Wish wish,
                       std::function<bool()> isReady, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_app(app)
    , m_wish(std::move(wish))
    , m_isReady(std::move(isReady))
{
    m_timer.setSingleShot(true);
}

void PageWalker::start()
{
    m_waited.start();
    connect(&m_timer, &QTimer::timeout, this, &PageWalker::wait);
    m_timer.start(lookEvery);
}

void PageWalker::complain(const QString &message)
{
    m_failed = true;
    QTextStream(stderr) << "naober: on page " << m_pages.value(m_page, QStringLiteral("(start)"))
                        << ": " << message << Qt::endl;
}

void PageWalker::wait()
{
    const bool late = m_waited.elapsed() > std::chrono::milliseconds(longestWait).count();
    if (!m_isReady() && !late) {
        m_timer.start(lookEvery);
        return;
    }
    if (late)
        complain(QStringLiteral("the data did not come in time"));
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &PageWalker::look);
    // Without a window manager nobody else gives it the keyboard.
    m_window->requestActivate();
    m_navigator = m_window->property("navigator").value<QObject *>();
    QVariant names;
    if (m_navigator)
        QMetaObject::invokeMethod(m_navigator, "pageNames", Q_RETURN_ARG(QVariant, names));
    m_known = names.toStringList();
    m_pages = m_wish.pages.isEmpty() ? m_known : m_wish.pages;
    if (m_pages.isEmpty())
        complain(QStringLiteral("the window names no pages"));
    if (!QDir().mkpath(m_wish.folder))
        complain(QStringLiteral("cannot make the folder %1").arg(m_wish.folder));
    next();
}

void PageWalker::next()
{
    ++m_page;
    if (m_page >= m_pages.size() || !m_window) {
        emit finished(m_failed ? 1 : 0);
        return;
    }
    const QString page = m_pages.at(m_page);
    QTextStream(stderr) << "naober: " << page << Qt::endl;
    if (!open(page))
        complain(QStringLiteral("there is no such page or state"));
    m_last = {};
    m_shown.start();
    m_timer.start(pageFades);
}

bool PageWalker::open(const QString &page)
{
    QVariant shown;
    const auto show = [this, &shown](const QString &state) {
        QMetaObject::invokeMethod(m_window, "showState", Q_RETURN_ARG(QVariant, shown),
                                  Q_ARG(QVariant, state));
        return shown.toBool();
    };
    show({});
    QMetaObject::invokeMethod(m_navigator, "home");
    ExampleRequest(*m_app.help()).fillFor(page);
    if (m_known.contains(page))
        return QMetaObject::invokeMethod(m_navigator, "open", Q_ARG(QVariant, page),
                                         Q_ARG(QVariant, QVariant(valuesFor(page))));
    return show(page);
}

void PageWalker::look()
{
    const QString page = m_pages.at(m_page);
    if (m_known.contains(page) && m_navigator->property("current").toString() != page)
        complain(QStringLiteral("another page is on the screen"));
    const QImage picture = m_window->grabWindow();
    const bool late = m_shown.elapsed() > std::chrono::milliseconds(pageSettles).count();
    if (picture == m_last || late) {
        save(picture);
        next();
        return;
    }
    m_last = picture;
    m_timer.start(lookAgain);
}

void PageWalker::save(const QImage &picture)
{
    const QString page = m_pages.at(m_page);
    const QString path = m_wish.folder
        + QStringLiteral("/%1-%2.png").arg(m_page + 1, 2, 10, QLatin1Char('0')).arg(page.toLower());
    if (picture.isNull() || !picture.save(path))
        complain(QStringLiteral("cannot save %1").arg(path));
}

QVariantMap PageWalker::valuesFor(const QString &page) const
{
    const RecordReader *store = m_app.records()->store();
    for (const RecordPage &one : recordPages) {
        if (one.page != page || !store)
            continue;
        RecordFilter filter;
        filter.aliveAt = m_app.records()->now();
        const Result<QList<Record>, StorageError> found = store->records(one.type, filter, 1);
        if (found && !found->isEmpty())
            return {{QStringLiteral("recordId"), found->first().id}};
    }
    if (page == QLatin1String("AskReview"))
        return {{QStringLiteral("step"), 4}};
    if (page == QLatin1String("Search"))
        return {{QStringLiteral("query"), m_app.village()->name()}};
    return {};
}

} // namespace naober
