// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/qrmatrix.h"

#include <QTest>

using namespace naober;

class TestQrMatrix : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveFinderPatterns();
    void shouldRefuseWhatDoesNotFit();
    void shouldDrawWithAQuietZone();
};

void TestQrMatrix::shouldHaveFinderPatterns()
{
    const std::optional<QrMatrix> code = QrMatrix::encode(QStringLiteral("https://dorp.nl/é"));
    QVERIFY(code);
    const int last = code->size() - 1;
    // ISO/IEC 18004 §6.3.3: a dark ring, a light ring, a dark heart, in three corners.
    for (const QPoint &corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) {
        QVERIFY(code->isDark(corner.x(), corner.y()));
        QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1));
        QVERIFY(code->isDark(corner.x() + 3, corner.y() + 3));
    }
}

void TestQrMatrix::shouldRefuseWhatDoesNotFit()
{
    QVERIFY(!QrMatrix::encode(QString()));
    // Too long for Medium (2,331 bytes), not for Low (2,953).
    QVERIFY(QrMatrix::encode(QString(2900, QLatin1Char('a'))));
    QVERIFY(!QrMatrix::encode(QString(3000, QLatin1Char('a'))));
}

void TestQrMatrix::shouldDrawWithAQuietZone()
{
    const std::optional<QrMatrix> code = QrMatrix::encode(QStringLiteral("x"));
    const QImage image = code->toImage(3, 4);
    QCOMPARE(image.width(), (code->size() + 8) * 3);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.pixelColor(12, 12), QColor(Qt::black));
    QCOMPARE(image.pixelColor(14, 14), QColor(Qt::black));
}

QTEST_GUILESS_MAIN(TestQrMatrix)
#include "tst_qrmatrix.moc"
