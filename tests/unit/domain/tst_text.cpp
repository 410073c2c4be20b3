// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <QTest>

using namespace naober;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeHarmless_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Soep om twaalf uur"_qs << u"Soep om twaalf uur"_qs;
        QTest::newRow("accents") << u"Café Het Veerhuis, ’s avonds €\u00A03"_qs
                                 << u"Café Het Veerhuis, ’s avonds € 3"_qs;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u009Bd"_qs << u"abcd"_qs;
        QTest::newRow("right-to-left override") << u"gpj.\u202Eexe"_qs << u"gpj.exe"_qs;
        QTest::newRow("isolates") << u"\u2066a\u2069"_qs << u"a"_qs;
        QTest::newRow("zero-width space hides nothing") << u"a\u200Bb"_qs << u"ab"_qs;
        QTest::newRow("joiner holds an emoji together")
            << u"\U0001F469\u200D\U0001F33E"_qs << u"\U0001F469\u200D\U0001F33E"_qs;
        QTest::newRow("zalgo") << u"a\u0300\u0301\u0302\u0303\u0304b"_qs
                               << u"a\u0300\u0301\u0302b"_qs;
        QTest::newRow("white space") << u"  a \t\n b  "_qs << u"a b"_qs;
        QTest::newRow("markup stays text") << u"<img src=x>"_qs << u"<img src=x>"_qs;
        QTest::newRow("private use") << u"\uE000a"_qs << u"a"_qs;
        QTest::newRow("arabic") << u"مرحبا"_qs << u"مرحبا"_qs;
        QTest::newRow("nothing left") << u"\u202E\u0001 "_qs << QString();
    }

    void shouldMakeHarmless()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(harmlessText(given, 100), kept);
    }

    void shouldDropLoneSurrogates()
    {
        QString broken = QStringLiteral("ab");
        broken.insert(1, QChar(char16_t(0xD800)));
        QCOMPARE(harmlessText(broken, 100), QStringLiteral("ab"));
    }

    void shouldCutAtAWholeCharacter()
    {
        const QString text = QStringLiteral("abc\U0001F600");
        QCOMPARE(harmlessText(text, 4), QStringLiteral("abc"));
        QCOMPARE(harmlessText(text, 5), text);
        QCOMPARE(harmlessText(QString(1'000'000, QLatin1Char('x')), 300).size(), 300);
    }

    void shouldKeepLinesWhenAsked()
    {
        QCOMPARE(harmlessText(QStringLiteral("een \n\n twee\u2028drie"), 100, true),
                 QStringLiteral("een\ntwee\ndrie"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
