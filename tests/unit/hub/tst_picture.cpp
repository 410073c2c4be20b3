// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/picture.h"
#include "hub/recordpictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QTest>
#include <QtEndian>

using namespace naober;

class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void shouldShrinkToSixteenHundredPixels();
    void shouldKeepSmallPicturesAsTheyAre();
    void shouldKeepTransparency();
    void shouldLeaveNothingButPixels();
    void shouldBeTheSameBytesEachTime();
    void shouldRefuseWhatIsNotAPicture_data();
    void shouldRefuseWhatIsNotAPicture();
    void shouldRefuseAPictureOfManyMegapixels();
    void shouldSurviveDamage();
    void shouldFindAndReplaceEveryPictureOfARecord();
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage colourful(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb((x * 7) & 255, (y * 5) & 255, (x * y) & 255));
    }
    return image;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFF;
    for (const char byte : bytes) {
        value ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xEDB88320 : 0);
    }
    return ~value;
}

/// A PNG that says how large it is and has next to nothing in it.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray header(8, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    const QByteArray chunk = "IHDR" + header + QByteArray("\x08\x06\x00\x00\x00", 5);
    QByteArray sum(4, '\0');
    qToBigEndian(crc(chunk), sum.data());
    return QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\x0D", 12) + chunk + sum
        + QByteArray("\x00\x00\x00\x08IDAT\x78\x9C\x63\x60\x60\x60\x60\x60", 16);
}

} // namespace

void TestPicture::shouldShrinkToSixteenHundredPixels()
{
    const auto wide = preparePicture(encoded(colourful(2400, 600), "jpeg"));
    QVERIFY(wide);
    QCOMPARE(wide->size, QSize(1600, 400));
    QCOMPARE(wide->extension, QStringLiteral("jpg"));
    QCOMPARE(QImage::fromData(wide->bytes).size(), wide->size);
    const auto png = preparePicture(encoded(colourful(300, 2400), "png"));
    QVERIFY(png);
    QCOMPARE(png->size.height(), 1600);
}

void TestPicture::shouldKeepSmallPicturesAsTheyAre()
{
    QImage logo(64, 64, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    const auto picture = preparePicture(encoded(logo, "png"));
    QVERIFY(picture);
    QCOMPARE(picture->extension, QStringLiteral("png"));
    QCOMPARE(QImage::fromData(picture->bytes).pixel(3, 3), logo.pixel(3, 3));
}

void TestPicture::shouldKeepTransparency()
{
    QImage image(2000, 1000, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto picture = preparePicture(encoded(image, "png"));
    QVERIFY(picture);
    QCOMPARE(picture->extension, QStringLiteral("png"));
    QCOMPARE(qAlpha(QImage::fromData(picture->bytes).pixel(5, 5)), 0);
}

void TestPicture::shouldLeaveNothingButPixels()
{
    QImage image = colourful(20, 20);
    image.setText(QStringLiteral("Author"), QStringLiteral("Jan Jansen"));
    const QByteArray original = encoded(image, "png") + "appended secret";
    QVERIFY(original.contains("Jan Jansen"));
    const auto picture = preparePicture(original);
    QVERIFY(picture);
    QVERIFY(!picture->bytes.contains("Jan Jansen"));
    QVERIFY(!picture->bytes.contains("secret"));
}

void TestPicture::shouldBeTheSameBytesEachTime()
{
    const QByteArray original = encoded(colourful(500, 500), "jpeg");
    QCOMPARE(preparePicture(original)->bytes, preparePicture(original)->bytes);
}

void TestPicture::shouldRefuseWhatIsNotAPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><img src=x></html>");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7");
    QTest::newRow("bmp") << encoded(colourful(4, 4), "bmp");
    QTest::newRow("riff") << QByteArray("RIFF\0\0\0\0WAVE", 12);
}

void TestPicture::shouldRefuseWhatIsNotAPicture()
{
    QFETCH(QByteArray, bytes);
    const auto picture = preparePicture(bytes);
    QVERIFY(!picture);
    QCOMPARE(picture.error(), PictureError::NotAPicture);
}

void TestPicture::shouldRefuseAPictureOfManyMegapixels()
{
    for (const auto &[width, height] :
         {std::pair<quint32, quint32>{60000, 60000}, {1000000, 41}, {0x7FFFFFFF, 0x7FFFFFFF}}) {
        const auto picture = preparePicture(bomb(width, height));
        QVERIFY(!picture);
    }
    QCOMPARE(preparePicture(bomb(60000, 60000)).error(), PictureError::TooLarge);
    QCOMPARE(preparePicture("\x89PNG\r\n\x1A\n" + QByteArray(9 * 1024 * 1024, 'x')).error(),
             PictureError::TooLarge);
}

void TestPicture::shouldSurviveDamage()
{
    const QByteArray original = encoded(colourful(200, 200), "png");
    QCOMPARE(preparePicture(original.left(60)).error(), PictureError::Damaged);
    QByteArray hurt = original;
    for (qsizetype i = 40; i < hurt.size(); i += 97)
        hurt[i] = char(~hurt[i]);
    const auto picture = preparePicture(hurt);
    QVERIFY(!picture || picture->size == QSize(200, 200));
}

void TestPicture::shouldFindAndReplaceEveryPictureOfARecord()
{
    const QJsonObject data{
        {QStringLiteral("title"), QStringLiteral("T")},
        {QStringLiteral("url"), QStringLiteral("https://dorp.example/")},
        {QStringLiteral("image"),
         QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a/1.jpg")},
                     {QStringLiteral("alt"), QStringLiteral("A mill")}}},
        {QStringLiteral("body"),
         QJsonArray{
             QJsonObject{{QStringLiteral("type"), QStringLiteral("picture")},
                         {QStringLiteral("image"),
                          QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a/2.jpg")}}}},
             QJsonObject{{QStringLiteral("type"), QStringLiteral("paragraph")}}}}};
    QCOMPARE(pictureUrls(data),
             (QStringList{QStringLiteral("https://a/2.jpg"), QStringLiteral("https://a/1.jpg")}));
    const QString media = QString(64, QLatin1Char('a')) + QStringLiteral(".jpg");
    const QJsonObject replaced = withPictures(data, [&](const Image &image) {
        Image found;
        if (image.url.endsWith(QLatin1String("1.jpg")))
            found.media = media;
        found.alt = image.alt;
        return found;
    });
    const QJsonObject image = replaced.value(QLatin1String("image")).toObject();
    QCOMPARE(image.value(QLatin1String("media")).toString(), media);
    QCOMPARE(image.value(QLatin1String("alt")).toString(), QStringLiteral("A mill"));
    QVERIFY(!image.contains(QLatin1String("url")));
    // The record's own address is not a picture's; the block without its picture is gone.
    QVERIFY(replaced.contains(QLatin1String("url")));
    QCOMPARE(replaced.value(QLatin1String("body")).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
