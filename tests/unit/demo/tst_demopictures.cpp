// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pictures.h"
#include "demo/silhouette.h"
#include "domain/village.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace naober;
using namespace naober::demo;

class TestDemoPictures : public QObject
{
    Q_OBJECT

private slots:
    void shouldDrawManyDifferentPictures();
    void shouldDrawTheSameEachTime();
    void shouldNotDrawWhatIsNotThere();
    void shouldDrawTheSilhouetteWithinItsLimits();
};

/// How many of the picture's cells differ in colour from the cell beside them: a flat or empty
/// picture has few.
static int busyCells(const QImage &image)
{
    const QImage small = image.scaled(24, 24, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int busy = 0;
    for (int y = 0; y < 24; ++y) {
        for (int x = 1; x < 24; ++x) {
            const QColor a = small.pixelColor(x - 1, y);
            const QColor b = small.pixelColor(x, y);
            const int difference =
                qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
            busy += difference > 8 ? 1 : 0;
        }
    }
    return busy;
}

void TestDemoPictures::shouldDrawManyDifferentPictures()
{
    const QStringList names = pictureNames();
    QVERIFY(names.size() >= 60);
    QSet<QByteArray> seen;
    for (const QString &name : names) {
        const QImage image = paintPicture(name);
        QVERIFY2(!image.isNull(), qPrintable(name));
        QVERIFY(qMax(image.width(), image.height()) <= 1600);
        QVERIFY2(!pictureAlt(name).isEmpty(), qPrintable(name));
        QVERIFY2(busyCells(image) > 60, qPrintable(name));
        const QByteArray bytes = pictureBytes(image);
        QVERIFY2(bytes.size() > 20 * 1000 && bytes.size() <= 250 * 1000, qPrintable(name));
        seen.insert(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
    QCOMPARE(seen.size(), names.size());
}

void TestDemoPictures::shouldDrawTheSameEachTime()
{
    for (const char *name : {"markt", "els", "affiche-koffie"})
        QCOMPARE(paintPicture(QLatin1String(name)), paintPicture(QLatin1String(name)));
}

void TestDemoPictures::shouldNotDrawWhatIsNotThere()
{
    QVERIFY(paintPicture(QStringLiteral("spoorwegstation")).isNull());
    QVERIFY(pictureAlt(QStringLiteral("spoorwegstation")).isEmpty());
}

void TestDemoPictures::shouldDrawTheSilhouetteWithinItsLimits()
{
    const VillageSilhouette silhouette = villageSilhouette();
    QCOMPARE(silhouette.layers.size(), 3);
    for (const QList<QPointF> &layer : silhouette.layers) {
        QVERIFY(layer.size() <= SilhouetteLayer::mostPoints);
        QCOMPARE(layer.front(), QPointF(0, 1));
        QCOMPARE(layer.back(), QPointF(1, 1));
        // Pages set it side by side: both ends are at one height.
        QCOMPARE(layer.at(1).y(), layer.at(layer.size() - 2).y());
    }
    QVERIFY(silhouette.windows.size() >= 30);
    for (const QPointF &window : silhouette.windows)
        QVERIFY(QRectF(0, 0, 1, 1).contains(window));
}

QTEST_MAIN(TestDemoPictures)
#include "tst_demopictures.moc"
