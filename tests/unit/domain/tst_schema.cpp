// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"
#include "domain/event.h"
#include "domain/initiative.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "domain/poll.h"
#include "domain/record.h"
#include "domain/request.h"
#include "domain/service.h"
#include "domain/video.h"
#include "domain/village.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace naober;

namespace {

QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(NAOBER_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList knownFields(RecordType type)
{
    switch (type) {
    case RecordType::Village:
        return naober::knownFields<Village>();
    case RecordType::Article:
        return naober::knownFields<Article>();
    case RecordType::Event:
        return naober::knownFields<Event>();
    case RecordType::Organization:
        return naober::knownFields<Organization>();
    case RecordType::Service:
        return naober::knownFields<Service>();
    case RecordType::Place:
        return naober::knownFields<Place>();
    case RecordType::Network:
        return naober::knownFields<Network>();
    case RecordType::Request:
        return naober::knownFields<Request>();
    case RecordType::Initiative:
        return naober::knownFields<Initiative>();
    case RecordType::Video:
        return naober::knownFields<Video>();
    case RecordType::Poll:
        return naober::knownFields<Poll>();
    }
    return {};
}

/// The rows of the table under "### name" in records.md.
QSet<QString> documentedFields(const QString &name)
{
    const QString text = QString::fromUtf8(sourceFile(QStringLiteral("app/domain/records.md")));
    const qsizetype start = text.indexOf(QLatin1String("### ") + name + QLatin1Char('\n'));
    QSet<QString> fields;
    bool inTable = false;
    for (const QString &line : text.mid(start).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("| `"))) {
            inTable = true;
            fields.insert(line.section(QLatin1Char('`'), 1, 1));
        } else if (inTable) {
            break;
        }
    }
    return fields;
}

QSet<QString> toSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

/// The codec, the JSON Schemas and records.md are one contract.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameTheSameFieldsEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"village", "article", "event", "organization", "service", "place",
                                 "network", "request", "initiative", "video", "poll"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void shouldNameTheSameFieldsEverywhere()
    {
        QFETCH(QString, name);
        const QJsonObject schema =
            QJsonDocument::fromJson(
                sourceFile(QStringLiteral("resources/schema/%1.json").arg(name)))
                .object();
        const QSet<QString> inSchema =
            toSet(schema.value(QLatin1String("properties")).toObject().keys());
        QVERIFY(!inSchema.isEmpty());

        const auto type = recordTypeFromName(name);
        QVERIFY(type);
        QCOMPARE(toSet(knownFields(*type)), inSchema);

        const QSet<QString> common = toSet(naober::knownFields<CommonOnly>());
        QCOMPARE(documentedFields(name), inSchema - common);
    }

private:
    struct CommonOnly : CommonFields
    {
        template<class Self, class Codec>
        static void fields(Self &self, Codec &codec)
        {
            CommonFields::commonFields(self, codec);
        }
    };
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
