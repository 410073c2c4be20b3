// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/idlewatch.h"
#include "device/physicalscreen.h"
#include "device/qrcode.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

class TestDevice : public QObject
{
    Q_OBJECT

private slots:
    void shouldMeasureTheGlass();
    void shouldAskAndThenEndTheVisit();
    void shouldExtendAsOftenAsAsked();
    void shouldTakeEventsForLife();
    void shouldKeepTimesWithinTheirBounds();
    void shouldPaintAQrCode();
};

void TestDevice::shouldMeasureTheGlass()
{
    PhysicalScreen screen;
    QVERIFY(!screen.isKnown());
    QVERIFY(qAbs(screen.mm(10) - 37.8) < 0.01);
    screen.setPixelWidth(1080);
    screen.setWidthMm(398);
    QVERIFY(qAbs(screen.pxPerMm() - 2.7136) < 0.001);
    QVERIFY(qAbs(screen.mmOf(screen.mm(20)) - 20.0) < 1e-9);
    screen.setWidthMm(0);
    screen.calibrate(232.3);
    QVERIFY(qAbs(screen.widthMm() - 398.0) < 0.1);
}

void TestDevice::shouldAskAndThenEndTheVisit()
{
    auto now = 0ms;
    IdleWatch watch;
    watch.setTime([&now] { return now; });
    QSignalSpy asked(&watch, &IdleWatch::asked);
    QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setEnabled(true);
    watch.touch();
    now = 59s;
    watch.look();
    QCOMPARE(asked.count(), 0);
    now = 60s;
    watch.look();
    QCOMPARE(asked.count(), 1);
    QVERIFY(watch.isAsking());
    QCOMPARE(watch.secondsLeft(), 20);
    now = 79s;
    watch.look();
    QCOMPARE(watch.secondsLeft(), 1);
    QCOMPARE(expired.count(), 0);
    now = 80s;
    watch.look();
    QCOMPARE(expired.count(), 1);
    QVERIFY(!watch.isAsking());
    // Nobody is there: it does not end again and again.
    now = 500s;
    watch.look();
    QCOMPARE(expired.count(), 1);
    QCOMPARE(asked.count(), 1);
}

void TestDevice::shouldExtendAsOftenAsAsked()
{
    auto now = 0ms;
    IdleWatch watch;
    watch.setTime([&now] { return now; });
    QSignalSpy expired(&watch, &IdleWatch::expired);
    watch.setEnabled(true);
    for (int visit = 0; visit < 12; ++visit) {
        now += 79s;
        watch.look();
        QVERIFY(watch.isAsking());
        watch.touch();
        QVERIFY(!watch.isAsking());
    }
    QCOMPARE(expired.count(), 0);
}

void TestDevice::shouldTakeEventsForLife()
{
    auto now = 0ms;
    QObject window;
    IdleWatch watch;
    watch.setTime([&now] { return now; });
    watch.setWatched(&window);
    watch.setEnabled(true);
    now = 65s;
    watch.look();
    QVERIFY(watch.isAsking());
    QMouseEvent move(QEvent::MouseMove, {}, {}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &move);
    QVERIFY(watch.isAsking());
    QMouseEvent press(QEvent::MouseButtonPress, {}, {}, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    QVERIFY(!watch.isAsking());
}

void TestDevice::shouldKeepTimesWithinTheirBounds()
{
    IdleWatch watch;
    watch.setTimeout(5);
    QCOMPARE(watch.timeout(), 30);
    watch.setTimeout(9999);
    QCOMPARE(watch.timeout(), 300);
    watch.setCountdown(3);
    QCOMPARE(watch.countdown(), 20);
}

void TestDevice::shouldPaintAQrCode()
{
    QrCode code;
    QVERIFY(!code.isValid());
    code.setText(QStringLiteral("https://dorp.nl"));
    QVERIFY(code.isValid());
    code.setSize({200, 200});
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    code.paint(&painter);
    painter.end();
    int dark = 0;
    for (int x = 0; x < image.width(); ++x)
        dark += image.pixelColor(x, 60) == QColor(Qt::black) ? 1 : 0;
    QVERIFY(dark > 20);
    code.setText(QString(4000, QLatin1Char('x')));
    QVERIFY(!code.isValid());
}

QTEST_MAIN(TestDevice)
#include "tst_device.moc"
