// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/signingkey.h"
#include "storage/homestore.h"
#include "sync/backoff.h"
#include "sync/feedpin.h"
#include "sync/syncreport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

class TestSyncError : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveAWordForEach();
    void shouldKnowWhatATryCanMend();
    void shouldWaitLongerEachTime();
    void shouldKeepAPin();
};

void TestSyncError::shouldHaveAWordForEach()
{
    QSet<QString> names;
    QSet<QString> texts;
    const int last = int(SyncError::Cancelled);
    for (int i = int(SyncError::None) + 1; i <= last; ++i) {
        names.insert(syncErrorName(SyncError(i)));
        const QString text = syncErrorText(SyncError(i));
        QVERIFY(text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')));
        texts.insert(text);
    }
    QCOMPARE(names.size(), last);
    QCOMPARE(texts.size(), last);
    QVERIFY(syncErrorName(SyncError::None).isEmpty());
}

void TestSyncError::shouldKnowWhatATryCanMend()
{
    QVERIFY(isWorthRetrying(SyncError::Offline));
    QVERIFY(isWorthRetrying(SyncError::ServerError));
    QVERIFY(isWorthRetrying(SyncError::CaptivePortal));
    QVERIFY(!isWorthRetrying(SyncError::WrongKey));
    QVERIFY(!isWorthRetrying(SyncError::UpdateNeeded));
    QVERIFY(!isWorthRetrying(SyncError::OtherFeedStored));
}

void TestSyncError::shouldWaitLongerEachTime()
{
    QCOMPARE(backOff(1, 1.0), std::chrono::milliseconds(1min));
    QCOMPARE(backOff(2, 1.0), std::chrono::milliseconds(2min));
    QCOMPARE(backOff(4, 1.0), std::chrono::milliseconds(8min));
    QCOMPARE(backOff(7, 1.0), std::chrono::milliseconds(60min));
    QCOMPARE(backOff(1000, 1.0), std::chrono::milliseconds(60min));
    QCOMPARE(backOff(4, 0.0), std::chrono::milliseconds(4min));
    QCOMPARE(backOff(0, 0.0), std::chrono::milliseconds(1min));
}

void TestSyncError::shouldKeepAPin()
{
    QTemporaryDir dir;
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    auto home = HomeStore::open(dir.path(), now);
    QVERIFY(home);
    QVERIFY(!FeedPin::load(**home)->has_value());
    const PublicKey key = SigningKey::generate().publicKey();
    FeedPin pin{{QUrl(QStringLiteral("https://dorp.nl/")), QStringLiteral("dorp"), key, {}},
                SigningKey::generate().publicKey()};
    QVERIFY(pin.save(**home));
    QCOMPARE(FeedPin::load(**home)->value(), pin);
    SyncReport report;
    QVERIFY(!pin.follow(report));
    report.signedBy = *pin.nextKey;
    QVERIFY(pin.follow(report));
    QVERIFY(pin.save(**home));
    QCOMPARE(FeedPin::load(**home)->value(), pin);
    QVERIFY(!FeedPin::load(**home)->value().nextKey);
}

QTEST_GUILESS_MAIN(TestSyncError)
#include "tst_syncerror.moc"
