// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/httpfixture.h"
#include "sync/outboxservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

/// From the outbox to a hub over real HTTP, on good days and bad ones.
class TestOutboxSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldSendWhatWasKept();
    void shouldSendTheSameBytesAgain();
    void shouldSendAfterTheHubWasAway();
    void shouldKeepThroughBadAnswers_data();
    void shouldKeepThroughBadAnswers();
    void shouldTellOfARefusal_data();
    void shouldTellOfARefusal();
    void shouldGoOnPastOneThatFails();
    void shouldSendInOrder();
    void shouldGiveUpWhenItIsTooLate();
    void shouldOutliveAWrongClock();
    void shouldFollowNoRedirect();
    void shouldSendNothingInTheClear();
    void shouldKeepForARevokedDevice();
    void shouldKeepForADeviceThatTheHubDoesNotKnow();
    void shouldSendToItsOwnVillageOnly();
    void shouldTakeBackOnlyWhatNeverLeft();

private:
    OutboxEntry entry(const QString &name) const;
    void keepQuietly(const QString &name, const QString &after = {});
    void keep(const QString &name, const QString &after = {});
    int waiting();
    QString nextOne() const;
    QList<HttpQuery> puts() const { return m_hub->queries(); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpFixture> m_hub;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<OutboxService> m_service;
};

namespace {

QString a()
{
    return QStringLiteral("11111111-1111-4111-8111-111111111111");
}

QString feed()
{
    return QStringLiteral("village");
}

QString b()
{
    return QStringLiteral("22222222-2222-4222-8222-222222222222");
}

HttpAnswer kept(int status = 201)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = R"({"status":"received"})";
    return answer;
}

HttpAnswer problem(int status, const QByteArray &word)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = R"({"type":"urn:naober:)" + word + R"("})";
    return answer;
}

} // namespace

void TestOutboxSender::init()
{
    m_clock.set(QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HttpFixture>();
    m_hub->set(QStringLiteral("*"), kept());
    auto home = HomeStore::open(m_folder->path(), m_clock.now());
    QVERIFY(home);
    m_home = std::move(*home);
    m_outbox = std::make_unique<Outbox>(*m_home);
    m_service = std::make_unique<OutboxService>(m_folder->path(), m_clock);
    m_service->setHub({feed(), m_hub->url(), "Bearer kiosk.token"});
}

void TestOutboxSender::cleanup()
{
    m_service.reset();
    m_outbox.reset();
    m_home.reset();
}

OutboxEntry TestOutboxSender::entry(const QString &name) const
{
    return {name,
            feed(),
            QStringLiteral(""),
            QByteArray(32, '\xfb'),
            R"({"op":"create","private":")" + name.toUtf8() + R"("})",
            m_clock.now(),
            m_clock.now().addDays(30),
            0,
            {}};
}

void TestOutboxSender::keepQuietly(const QString &name, const QString &after)
{
    OutboxEntry made = entry(name);
    if (!after.isEmpty())
        made.after = after;
    QVERIFY(m_outbox->keep(made));
}

void TestOutboxSender::keep(const QString &name, const QString &after)
{
    keepQuietly(name, after);
    m_service->wake();
}

int TestOutboxSender::waiting()
{
    const auto count = m_outbox->waiting();
    return count ? *count : -1;
}

QString TestOutboxSender::nextOne() const
{
    const auto next = m_outbox->next(feed(), m_clock.now());
    if (!next)
        return QStringLiteral("error");
    return *next ? (*next)->submission : QString();
}

void TestOutboxSender::shouldSendWhatWasKept()
{
    QSignalSpy sent(m_service.get(), &OutboxService::sent);
    m_service->start();
    keep(a());
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).toString(), a());
    QCOMPARE(sent.first().at(1).toByteArray(), kept().body);
    QCOMPARE(waiting(), 0);
    const HttpQuery query = puts().first();
    QCOMPARE(query.method, QByteArray("PUT"));
    QCOMPARE(query.path, QString(QStringLiteral("/v1/submissions/") + a()));
    QCOMPARE(query.body, entry(a()).body);
    QCOMPARE(query.headers.value("authorization"), QByteArray("Bearer kiosk.token"));
    QCOMPARE(query.headers.value("naober-owner"),
             QByteArray("-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s"));
    QCOMPARE(query.headers.value("content-type"), QByteArray("application/json"));
}

void TestOutboxSender::shouldSendTheSameBytesAgain()
{
    // The hub had it on its disk; the answer never came.
    HttpAnswer cut = kept();
    cut.cutAfter = 0;
    m_hub->setOnce(QString(QStringLiteral("/v1/submissions/") + a()), cut);
    m_hub->set(QStringLiteral("*"), kept(200));
    m_service->start();
    keep(a());
    QTRY_COMPARE(puts().size(), 1);
    QTRY_VERIFY(nextOne().isEmpty());
    QCOMPARE(waiting(), 1);
    m_service->networkReturned();
    QTRY_COMPARE(waiting(), 0);
    QCOMPARE(puts().size(), 2);
    QCOMPARE(puts().at(0).body, puts().at(1).body);
}

void TestOutboxSender::shouldSendAfterTheHubWasAway()
{
    m_hub->goAway();
    m_service->start();
    keep(a());
    keep(b());
    // The first try is over when the entry has been postponed.
    QTRY_VERIFY(nextOne() == b() || nextOne().isEmpty());
    QVERIFY(puts().isEmpty());
    // A day later, after a restart.
    m_service.reset();
    m_clock.advance(24h);
    QVERIFY(m_hub->comeBack());
    m_service = std::make_unique<OutboxService>(m_folder->path(), m_clock);
    m_service->setHub({feed(), m_hub->url(), {}});
    m_service->start();
    QTRY_COMPARE(waiting(), 0);
    QCOMPARE(puts().size(), 2);
}

void TestOutboxSender::shouldKeepThroughBadAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {302, 401, 403, 404, 405, 408, 413, 425, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestOutboxSender::shouldKeepThroughBadAnswers()
{
    QFETCH(const int, status);
    HttpAnswer bad = HttpAnswer::page();
    bad.status = status;
    if (status == 302)
        bad.addHeader("Location", "/login");
    m_hub->setOnce(QString(QStringLiteral("/v1/submissions/") + a()), bad);
    QSignalSpy refused(m_service.get(), &OutboxService::refused);
    m_service->start();
    keep(a());
    QTRY_COMPARE(puts().size(), 1);
    QTRY_VERIFY(nextOne().isEmpty());
    QCOMPARE(waiting(), 1);
    m_service->networkReturned();
    QTRY_COMPARE(waiting(), 0);
    QVERIFY(refused.isEmpty());
}

void TestOutboxSender::shouldTellOfARefusal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 409, 413, 415, 422})
        QTest::addRow("%d", status) << status;
}

void TestOutboxSender::shouldTellOfARefusal()
{
    QFETCH(const int, status);
    m_hub->set(QStringLiteral("*"), problem(status, "not-so"));
    QSignalSpy refused(m_service.get(), &OutboxService::refused);
    m_service->start();
    keep(a());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).toString(), QStringLiteral("not-so"));
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_outbox->refused()->size(), 1);
    QCOMPARE(m_outbox->refused()->first().submission, a());
}

void TestOutboxSender::shouldGoOnPastOneThatFails()
{
    m_hub->set(QString(QStringLiteral("/v1/submissions/") + a()), problem(500, "broken"));
    m_service->start();
    keep(a());
    keep(b());
    QTRY_COMPARE(waiting(), 1);
    QVERIFY(*m_outbox->holds(a()));
}

void TestOutboxSender::shouldSendInOrder()
{
    keep(a());
    keep(b(), a());
    m_service->start();
    QTRY_COMPARE(waiting(), 0);
    QCOMPARE(puts().size(), 2);
    QVERIFY(puts().at(0).path.endsWith(a()));
    QVERIFY(puts().at(1).path.endsWith(b()));
}

void TestOutboxSender::shouldGiveUpWhenItIsTooLate()
{
    m_hub->goAway();
    keep(a());
    m_service->start();
    QTRY_VERIFY(nextOne().isEmpty());
    m_clock.advance(31 * 24h);
    QSignalSpy refused(m_service.get(), &OutboxService::refused);
    m_service->networkReturned();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_outbox->refused()->first().problem, QStringLiteral("too-late"));
}

void TestOutboxSender::shouldOutliveAWrongClock()
{
    keep(a());
    // Postponed by a clock that stood in 2060, and then somebody put it right.
    QVERIFY(m_outbox->postpone(a(), QDateTime({2060, 1, 1}, {0, 0}, Qt::UTC)));
    m_service->start();
    QTRY_COMPARE(waiting(), 0);
    m_clock.set(QDateTime({1970, 1, 1}, {0, 5}, Qt::UTC));
    keep(b());
    QTRY_COMPARE(waiting(), 0);
    // Asked while the clock had stopped years ago; it is set before the first try.
    m_service.reset();
    keepQuietly(a());
    m_clock.set(QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    m_service = std::make_unique<OutboxService>(m_folder->path(), m_clock);
    m_service->setHub({feed(), m_hub->url(), {}});
    m_service->start();
    QTRY_COMPARE(waiting(), 0);
    QVERIFY(m_outbox->refused()->isEmpty());
}

void TestOutboxSender::shouldFollowNoRedirect()
{
    HttpFixture elsewhere;
    elsewhere.set(QStringLiteral("*"), kept());
    m_hub->set(QStringLiteral("*"),
               HttpAnswer::redirect(elsewhere.url(QStringLiteral("/x")).toEncoded()));
    m_service->start();
    keep(a());
    QTRY_COMPARE(puts().size(), 1);
    QTRY_VERIFY(nextOne().isEmpty());
    QCOMPARE(waiting(), 1);
    QVERIFY(elsewhere.queries().isEmpty());
}

void TestOutboxSender::shouldSendNothingInTheClear()
{
    m_service->setHub({feed(), QUrl(QStringLiteral("http://hub.invalid/")), {}});
    m_service->start();
    keep(a());
    QTRY_VERIFY(nextOne().isEmpty());
    QCOMPARE(waiting(), 1);
    QVERIFY(puts().isEmpty());
}

void TestOutboxSender::shouldKeepForARevokedDevice()
{
    m_hub->set(QStringLiteral("*"), problem(401, "device-revoked"));
    QSignalSpy revoked(m_service.get(), &OutboxService::deviceRevoked);
    m_service->start();
    keep(a());
    QTRY_COMPARE(revoked.size(), 1);
    QCOMPARE(waiting(), 1);
    // Paired anew, or sent as anybody.
    m_hub->set(QStringLiteral("*"), kept());
    m_service->setHub({feed(), m_hub->url(), {}});
    m_service->networkReturned();
    QTRY_COMPARE(waiting(), 0);
}

void TestOutboxSender::shouldKeepForADeviceThatTheHubDoesNotKnow()
{
    m_hub->set(QStringLiteral("*"), problem(401, "token-wrong"));
    QSignalSpy unknown(m_service.get(), &OutboxService::deviceUnknown);
    QSignalSpy known(m_service.get(), &OutboxService::deviceKnown);
    QSignalSpy sent(m_service.get(), &OutboxService::sent);
    QSignalSpy refused(m_service.get(), &OutboxService::refused);
    keepQuietly(a());
    keepQuietly(b());
    m_service->start();
    QTRY_COMPARE(unknown.size(), 1);
    QCOMPARE(unknown.first().first().toByteArray(), QByteArray("Bearer kiosk.token"));
    // The hub would say the same to all that waits: it is not told it all at once.
    QVERIFY(!unknown.wait(500));
    QCOMPARE(puts().size(), 1);
    QCOMPARE(waiting(), 2);
    // The hub was put right, and knows it again.
    m_hub->set(QStringLiteral("*"), kept());
    m_service->networkReturned();
    QTRY_COMPARE(waiting(), 0);
    QTRY_COMPARE(sent.size(), 2);
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.first().first().toByteArray(), QByteArray("Bearer kiosk.token"));
    QVERIFY(refused.isEmpty());
}

void TestOutboxSender::shouldSendToItsOwnVillageOnly()
{
    m_service->setHub({QStringLiteral("another"), m_hub->url(), {}});
    keep(a());
    OutboxEntry theirs = entry(b());
    theirs.feed = QStringLiteral("another");
    QVERIFY(m_outbox->keep(theirs));
    m_service->start();
    QTRY_COMPARE(waiting(), 1);
    QVERIFY(*m_outbox->holds(a()));
    QCOMPARE(puts().size(), 1);
}

void TestOutboxSender::shouldTakeBackOnlyWhatNeverLeft()
{
    // The hub may have it, though no answer came.
    HttpAnswer cut = kept();
    cut.cutAfter = 0;
    m_hub->set(QStringLiteral("*"), cut);
    m_service->start();
    keep(a());
    QTRY_VERIFY(nextOne().isEmpty());
    QVERIFY(!*m_outbox->takeBack(a()));
    QVERIFY(*m_outbox->holds(a()));
}

QTEST_GUILESS_MAIN(TestOutboxSender)

#include "tst_outboxsender.moc"
