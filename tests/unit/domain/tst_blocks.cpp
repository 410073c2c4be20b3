// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/block.h"

#include "domain/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace naober;

namespace {

QJsonArray json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).array();
}

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackWhatItWrites()
    {
        const QJsonArray written =
            json(R"([{"type":"heading","level":3,"spans":[{"text":"Wanneer"}]},)"
                 R"({"type":"paragraph","spans":[{"text":"Elke "},{"bold":true,"text":"dinsdag"},)"
                 R"({"link":"https://dorp.example/","text":" meer"}]},)"
                 R"({"type":"list","ordered":true,"items":[[{"text":"een"}],[{"text":"twee"}]]}])");
        const QList<Block> blocks = blocksFromJson(written);
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocksToJson(blocks), written);
        QCOMPARE(plainText(blocks), QStringLiteral("Wanneer\nElke dinsdag meer\neen\ntwee"));
    }

    void shouldKeepTheTextOfAnUnknownKind()
    {
        const QList<Block> blocks =
            blocksFromJson(json(R"([{"type":"quote","spans":[{"text":"Zo is het"}]}])"));
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().kind, Block::Kind::Paragraph);
    }

    void shouldLoseBadLinksAndKeepTheirText()
    {
        const QList<Block> blocks = blocksFromJson(json(
            R"~([{"type":"paragraph","spans":[{"text":"klik","link":"javascript:alert(1)"}]}])~"));
        QCOMPARE(blocks.first().spans.first().text, QStringLiteral("klik"));
        QVERIFY(blocks.first().spans.first().link.isEmpty());
    }

    void shouldSkipWhatIsNoBlock()
    {
        QVERIFY(blocksFromJson(json(R"([1,null,"x",{},[],{"type":"list"},{"type":"picture"}])"))
                    .isEmpty());
    }

    void shouldHoldItsLimits()
    {
        QJsonArray many;
        const QJsonObject span{{QLatin1String("text"), QString(1000, QLatin1Char('x'))}};
        const QJsonObject block{{QLatin1String("type"), QLatin1String("paragraph")},
                                {QLatin1String("spans"), QJsonArray{span}}};
        for (int i = 0; i < 1000; ++i)
            many.append(block);
        const QList<Block> blocks = blocksFromJson(many);
        QVERIFY(blocks.size() <= limits::blocks);
        QVERIFY(plainText(blocks).size() <= limits::text + limits::blocks);
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
