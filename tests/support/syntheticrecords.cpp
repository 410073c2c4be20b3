// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/syntheticrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace naober::test {

namespace {

using Key = QLatin1String;

constexpr int networks = 12;
constexpr double latitude = 51.46; // somewhere along the Maas
constexpr double longitude = 6.05;

class Text
{
public:
    explicit Text(quint32 seed)
        : m_random(seed)
        , m_words(SyntheticRecords::words())
    { }

    int number(int below) { return m_random.bounded(below); }

    /// Frequent words stand at the front of the list, as in speech.
    QString plainWord()
    {
        const double at = m_random.generateDouble();
        return m_words.at(static_cast<qsizetype>(at * at * static_cast<double>(m_words.size())));
    }
    QString word()
    {
        constexpr int compoundOneIn = 5;
        if (number(compoundOneIn) != 0)
            return plainWord();
        const QString first = plainWord();
        return first + plainWord();
    }
    QString sentence(int length)
    {
        QStringList words;
        for (int i = 0; i < length; ++i)
            words.append(word());
        words.front().front() = words.front().front().toUpper();
        return words.join(QLatin1Char(' '));
    }
    QString paragraph(qsizetype size)
    {
        QString text;
        while (text.size() < size) {
            text += sentence(6 + number(9));
            text += QStringLiteral(". ");
        }
        return text.trimmed();
    }
    QJsonArray body(qsizetype size)
    {
        QJsonArray blocks;
        for (int i = 0; i < 2; ++i) {
            const QJsonObject span{{Key("text"), paragraph(size / 2)}};
            blocks.append(
                QJsonObject{{Key("type"), Key("paragraph")}, {Key("spans"), QJsonArray{span}}});
        }
        return blocks;
    }

private:
    QRandomGenerator m_random;
    QStringList m_words;
};

QString networkId(int index)
{
    return QStringLiteral("buurt-%1").arg(index % networks);
}

QJsonObject geo(Text &text)
{
    constexpr int spread = 1000;
    constexpr double degrees = 20000.0;
    return {{Key("latitude"), latitude + text.number(spread) / degrees},
            {Key("longitude"), longitude + text.number(spread) / degrees}};
}

QJsonObject image(int index)
{
    const QString digits = QStringLiteral("%1").arg(index % 997, 64, 16, QLatin1Char('0'));
    return {{Key("media"), QString(digits + QStringLiteral(".jpg"))}, {Key("alt"), Key("Foto")}};
}

QJsonObject article(int index, QDate today)
{
    Text text(static_cast<quint32>(index) + 1);
    const QDateTime published(today.addDays(-(index % 300)), QTime(9, 0), Qt::UTC);
    QJsonObject data{{Key("source"), Key("website")},
                     {Key("language"), Key("nl")},
                     {Key("title"), text.sentence(3 + text.number(4))},
                     {Key("summary"), text.sentence(14)},
                     {Key("body"), text.body(640)},
                     {Key("published"), published.toString(Qt::ISODate)},
                     {Key("publisher"), Key("Dorpsblad")},
                     {Key("categories"), QJsonArray{text.plainWord()}}};
    if (index % 3 == 0)
        data.insert(Key("image"), image(index));
    return data;
}

QJsonArray times(int index, QDate first, int hour)
{
    constexpr int weeklyOneIn = 4;
    constexpr int weeks = 26;
    QJsonArray occurrences;
    const int count = (index / 5) % weeklyOneIn == 0 ? weeks : 1;
    for (int week = 0; week < count; ++week) {
        const QString day = first.addDays(7 * week).toString(Qt::ISODate);
        const auto at = [&day](int h) {
            return QString(day + QStringLiteral("T%1:00:00+01:00").arg(h, 2, 10, QLatin1Char('0')));
        };
        occurrences.append(QJsonObject{{Key("start"), at(hour)}, {Key("end"), at(hour + 2)}});
    }
    return occurrences;
}

QJsonObject event(int index, QDate today)
{
    Text text(static_cast<quint32>(index) + 1);
    const QJsonArray occurrences = times(index, today.addDays(index % 120 - 20), 8 + index % 12);
    return {
        {Key("source"), Key("agenda")},
        {Key("language"), Key("nl")},
        {Key("title"), text.sentence(2 + text.number(4))},
        {Key("summary"), text.sentence(12)},
        {Key("body"), text.body(520)},
        {Key("start"), occurrences.first().toObject().value(Key("start"))},
        {Key("occurrences"), occurrences},
        {Key("location"), QJsonObject{{Key("name"), text.sentence(2)}, {Key("geo"), geo(text)}}},
        {Key("organizer"), text.sentence(2)},
        {Key("organization"), QStringLiteral("organization-%1").arg(index / 5 * 5 + 4)},
        {Key("network"), networkId(index)},
        {Key("categories"), QJsonArray{text.plainWord()}}};
}

QJsonObject organization(int index)
{
    Text text(static_cast<quint32>(index) + 1);
    QJsonObject data{{Key("source"), Key("gids")},
                     {Key("language"), Key("nl")},
                     {Key("name"), text.sentence(2 + text.number(3))},
                     {Key("kind"), index % 2 == 0 ? Key("association") : Key("business")},
                     {Key("summary"), text.sentence(12)},
                     {Key("body"), text.body(560)},
                     {Key("phone"), QStringLiteral("077-%1").arg(3000000 + index)},
                     {Key("address"),
                      QString(text.sentence(1) + QStringLiteral("straat %1").arg(index % 90 + 1))},
                     {Key("geo"), geo(text)},
                     {Key("categories"), QJsonArray{text.plainWord(), text.plainWord()}}};
    data.insert(Key("image"), image(index));
    return data;
}

} // namespace

QStringList SyntheticRecords::words()
{
    return QStringLiteral(
               "de het een van en in op voor met is dorp kerk plein school muziek harmonie soep "
               "fiets tuin markt brood bakker molen beek brug veld bos wandeling koffie thee koor "
               "zanger trompet trommel optocht carnaval kermis toernooi voetbal tennis schaken "
               "kaarten biljart bibliotheek boek verhaal avond middag ochtend zaterdag zondag "
               "buurt straat laan huis hof poort toren klok viering kaars zaal podium toneel spel "
               "kind ouder opa oma buurman buurvrouw vrijwilliger hulp vervoer ziekenhuis dokter "
               "apotheek boodschap lamp computer telefoon les cursus taal inburgering kunst verf "
               "klei hout draad naald breiwerk haakwerk kookgroep oogst appel peer kers aardbei "
               "asperge prei paard hond kat schaap koe kip ei kaas melk boter honing jam wafel "
               "vlaai pannenkoek coördinatie café reünie privé ijs wijk partij vrijheid gilde "
               "schutterij fanfare processie kapel bron heide water zwembad speeltuin jeugd "
               "senioren gezondheid beweging verlichting vereniging bestuur vergadering collecte "
               "brandweer politie gemeente raad wethouder subsidie feest versiering lampion")
        .split(QLatin1Char(' '));
}

Record SyntheticRecords::record(int index) const
{
    switch (index % 5) {
    case 0:
    case 3:
        return {QStringLiteral("event"), QStringLiteral("event-%1").arg(index),
                event(index, m_today)};
    case 4:
        return {QStringLiteral("organization"), QStringLiteral("organization-%1").arg(index),
                organization(index)};
    default:
        return {QStringLiteral("article"), QStringLiteral("article-%1").arg(index),
                article(index, m_today)};
    }
}

RecordChange SyntheticRecords::change(int index, qint64 seq) const
{
    const Record one = record(index);
    return {seq,
            RecordChange::Operation::Put,
            one.type,
            one.id,
            QDateTime(m_today, QTime(8, 0), Qt::UTC),
            QJsonDocument(one.data).toJson(QJsonDocument::Compact)};
}

QList<RecordChange> SyntheticRecords::changes(int count, qint64 firstSeq, int firstIndex) const
{
    QList<RecordChange> lines;
    lines.reserve(count);
    for (int i = 0; i < count; ++i)
        lines.append(change(firstIndex + i, firstSeq + i));
    return lines;
}

} // namespace naober::test
