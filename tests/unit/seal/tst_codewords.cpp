// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/codewords.h"
#include "seal/doorwords.h"
#include "support/sealfixture.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

namespace {

/// The generated list with a few real words in the first places.
QStringList wordsWith(const QStringList &real)
{
    QStringList words = test::thousandWords();
    for (qsizetype i = 0; i < real.size(); ++i)
        words[i] = real.at(i);
    return words;
}

const QStringList &realWords()
{
    static const QStringList words{u"tulp"_qs,    u"fiets"_qs,  u"brood"_qs,   u"schaap"_qs,
                                   u"vogel"_qs,   u"zadel"_qs,  u"hond"_qs,    u"schep"_qs,
                                   u"schuur"_qs,  u"school"_qs, u"schotel"_qs, u"schommel"_qs,
                                   u"schroef"_qs, u"kast"_qs,   u"cactus"_qs,  u"scooter"_qs};
    return words;
}

} // namespace

class TestCodeWords : public QObject
{
    Q_OBJECT

private:
    CodeWords m_words = *CodeWords::fromWords(wordsWith(realWords()));

private Q_SLOTS:
    void shouldSayEveryCodeInWordsAndBack()
    {
        for (int i = 0; i < 2000; ++i) {
            const Code code = Code::random();
            const auto words = m_words.parse(m_words.phrase(code));
            QVERIFY(words);
            QCOMPARE(*words, code);
            const auto digits = m_words.parse(code.groupedDigits());
            QVERIFY(digits);
            QCOMPARE(*digits, code);
        }
    }

    void shouldReadWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &typed) {
            QTest::newRow(name) << typed;
        };
        row("as printed", u"tulp fiets brood"_qs);
        row("capitals", u"TULP Fiets BROOD"_qs);
        row("articles", u"de tulp, de fiets en het brood"_qs);
        row("'t", u"'t brood niet"_qs.replace(u"brood niet"_qs, u"tulp fiets brood"_qs));
        row("dashes", u"tulp-fiets-brood"_qs);
        row("spaces around", u"  tulp   fiets\tbrood \n"_qs);
        row("as it sounds", u"tulp viets broot"_qs);
        row("accents", u"túlp fïets bróód"_qs);
        row("digits", u"000001002"_qs);
        row("digits in groups", u"000 001 002"_qs);
        row("digits with dots and dashes", u"000.001-002"_qs);
        row("digits in pairs", u"00 00 01 00 2"_qs);
        row("Arabic digits", u"٠٠٠ ٠٠١ ٠٠٢"_qs);
        row("a word and two groups", u"tulp 001 002"_qs);
    }

    void shouldReadWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto code = m_words.parse(typed);
        QVERIFY2(code, qPrintable(typed));
        QCOMPARE(code->digits(), u"000001002"_qs);
    }

    void shouldSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("at");
        QTest::newRow("nothing") << QString() << int(CodeEntryError::Empty) << -1;
        QTest::newRow("articles only") << u"de het een"_qs << int(CodeEntryError::Empty) << -1;
        QTest::newRow("two words") << u"tulp fiets"_qs << int(CodeEntryError::Incomplete) << -1;
        QTest::newRow("four words")
            << u"tulp fiets brood tulp"_qs << int(CodeEntryError::TooLong) << -1;
        QTest::newRow("eight digits") << u"00000100"_qs << int(CodeEntryError::Incomplete) << -1;
        QTest::newRow("ten digits") << u"0000010020"_qs << int(CodeEntryError::TooLong) << -1;
        QTest::newRow("a stranger")
            << u"tulp raket brood"_qs << int(CodeEntryError::UnknownWord) << 1;
        QTest::newRow("a short group")
            << u"tulp 01 brood"_qs << int(CodeEntryError::UnknownWord) << 1;
        QTest::newRow("a citizen's number")
            << u"123456782"_qs << int(CodeEntryError::NeverGivenOut) << -1;
    }

    void shouldSayWhatIsWrong()
    {
        QFETCH(QString, typed);
        const auto code = m_words.parse(typed);
        QVERIFY(!code);
        QTEST(int(code.error().kind), "kind");
        QTEST(code.error().at, "at");
    }

    void shouldOfferWhatWasMeant()
    {
        const auto code = m_words.parse(u"tulp fites brood"_qs);
        QVERIFY(!code);
        QCOMPARE(code.error().kind, CodeEntryError::UnknownWord);
        QCOMPARE(code.error().typed, u"fites"_qs);
        QCOMPARE(code.error().almost, QStringList{u"fiets"_qs});
        QCOMPARE(m_words.almost(u"tulpp"), QStringList{u"tulp"_qs});
        QCOMPARE(m_words.almost(u"tup"), QStringList{u"tulp"_qs});
        QCOMPARE(m_words.almost(u"dulp"), QStringList{u"tulp"_qs});
        QCOMPARE(m_words.almost(u"raket"), QStringList());
        QCOMPARE(m_words.almost(u""), QStringList());
    }

    void shouldOfferAtMostSixTiles()
    {
        QCOMPARE(m_words.startingWith(u"t").words, QStringList());
        QCOMPARE(m_words.startingWith(u"tu").words, QStringList{u"tulp"_qs});
        QCOMPARE(m_words.startingWith(u"TU").words, QStringList{u"tulp"_qs});
        QCOMPARE(m_words.startingWith(u"de tu").words, QStringList{u"tulp"_qs});
        QCOMPARE(m_words.startingWith(u"xq").words, QStringList());
        const WordCandidates many = m_words.startingWith(u"sc");
        QCOMPARE(many.words,
                 QStringList({u"schaap"_qs, u"schep"_qs, u"schommel"_qs, u"school"_qs,
                              u"schotel"_qs, u"schroef"_qs}));
        QVERIFY(many.more);
        QVERIFY(!m_words.startingWith(u"scho").more);
    }

    void shouldOfferWhatSoundsAlike()
    {
        QCOMPARE(m_words.startingWith(u"fo").words.first(), u"vogel"_qs);
        QCOMPARE(m_words.startingWith(u"sa").words, QStringList{u"zadel"_qs});
        QCOMPARE(m_words.startingWith(u"zg").words.first(), u"schaap"_qs);
        QVERIFY(m_words.startingWith(u"kak").words.contains(u"cactus"_qs));
        QCOMPARE(m_words.startingWith(u"brood").words, QStringList{u"brood"_qs});
        QCOMPARE(m_words.find(u"kaktus"), m_words.find(u"cactus"));
        QCOMPARE(m_words.find(u"hont"), m_words.find(u"hond"));
        QCOMPARE(m_words.find(u"sgaap"), m_words.find(u"schaap"));
        QCOMPARE(m_words.find(u"fogel"), m_words.find(u"vogel"));
        QVERIFY(m_words.find(u"vogel"));
        QVERIFY(!m_words.find(u"vogels"));
    }

    void shouldRefuseABadList()
    {
        const auto errorOf = [](const QStringList &words) {
            return CodeWords::fromWords(words).error();
        };
        QStringList words = test::thousandWords();
        words.removeLast();
        QCOMPARE(errorOf(words), WordListError::Length);
        QCOMPARE(errorOf(wordsWith({u"Tulp"_qs})), WordListError::BadWord);
        QCOMPARE(errorOf(wordsWith({QString()})), WordListError::BadWord);
        QCOMPARE(errorOf(wordsWith({u"tulp "_qs})), WordListError::BadWord);
        QCOMPARE(errorOf(wordsWith({u"hond"_qs, u"hont"_qs})), WordListError::Double);
        QCOMPARE(CodeWords::load(u":/not/there.txt"_qs).error(), WordListError::Missing);
    }

    void shouldLoadAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"nl.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::thousandWords().join(u'\n').toUtf8() + "\n");
        file.close();
        const auto words = CodeWords::load(file.fileName());
        QVERIFY(words);
        QCOMPARE(words->word(0), test::thousandWords().first());
        QCOMPARE(words->word(999), test::thousandWords().last());
    }

    void shouldTakeTheWordsThatPeopleGet()
    {
        const auto words =
            CodeWords::load(QStringLiteral(NAOBER_SOURCE_DIR "/resources/words/nl.txt"));
        QVERIFY(words);
        for (int value = 0; value < Code::partValues; ++value)
            QCOMPARE(words->find(words->word(value)), std::optional<int>(value));
        QVERIFY(DoorWords::load(QStringLiteral(NAOBER_SOURCE_DIR "/resources/words/door-nl.txt")));
    }

    void shouldDrawAnyDoorWord()
    {
        const QStringList list = test::thousandWords().first(24);
        const auto door = DoorWords::fromWords(list);
        QVERIFY(door);
        QSet<QString> drawn;
        for (int i = 0; i < 2000; ++i)
            drawn.insert(door->draw());
        QCOMPARE(drawn, QSet<QString>(list.begin(), list.end()));
        QCOMPARE(DoorWords::fromWords(list.first(19)).error(), WordListError::Length);
    }
};

QTEST_APPLESS_MAIN(TestCodeWords)
#include "tst_codewords.moc"
