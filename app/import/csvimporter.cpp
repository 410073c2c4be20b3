// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "domain/event.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "import/calendarzone.h"
#include "import/csvtable.h"
#include "import/fieldwords.h"
#include "import/importedtext.h"
#include "import/openinghourstext.h"
#include "import/recordcollector.h"

namespace naober {

namespace {

/// A "type" column may speak Dutch.
std::optional<RecordType> typeFromWord(const QString &word)
{
    const QString key = word.trimmed().toLower();
    const QList<std::pair<RecordType, QStringList>> words{
        {RecordType::Event,
         {QStringLiteral("event"), QStringLiteral("activiteit"), QStringLiteral("evenement")}},
        {RecordType::Organization,
         {QStringLiteral("organization"), QStringLiteral("organisation"),
          QStringLiteral("organisatie"), QStringLiteral("vereniging"), QStringLiteral("bedrijf")}},
        {RecordType::Place,
         {QStringLiteral("place"), QStringLiteral("plek"), QStringLiteral("locatie")}},
        {RecordType::Network,
         {QStringLiteral("network"), QStringLiteral("netwerk"), QStringLiteral("buurt"),
          QStringLiteral("buurtnetwerk")}},
    };
    for (const auto &[type, names] : words) {
        if (names.contains(key))
            return type;
    }
    return std::nullopt;
}

/// One row of the table, by what its columns mean.
class Row
{
public:
    Row(const CsvTable &table, qsizetype index, const ImportContext &context)
        : m_table(table)
        , m_index(index)
        , m_context(context)
    { }

    QString text(std::initializer_list<const char *> names) const
    {
        return m_table.cell(m_index, names);
    }

    QString name() const { return text({"naam", "name", "titel", "title", "activiteit"}); }
    QString description() const
    {
        return text({"omschrijving", "description", "beschrijving", "toelichting", "tekst"});
    }
    QString summary() const { return text({"samenvatting", "summary", "kort"}); }
    QString kind() const { return text({"soort", "kind", "rubriek", "type", "categorie"}); }
    QStringList categories() const
    {
        return wordsFromText(text({"categorie", "categorieen", "category", "categories", "rubriek",
                                   "trefwoorden", "tags"}));
    }
    QString phone() const
    {
        return phoneNumber(
            text({"telefoon", "telefoonnummer", "phone", "tel", "telephone", "mobiel"}));
    }
    QString email() const
    {
        return text({"email", "emailadres", "mail", "emailaddress"})
            .section(QLatin1Char(' '), 0, 0);
    }
    QString link() const
    {
        QString address = text({"website", "url", "link", "webadres", "site", "homepage"});
        // "dorp.nl" is how people write it.
        if (!address.isEmpty() && !address.contains(QLatin1String("://"))
            && !address.startsWith(QLatin1Char('/')) && !address.contains(QLatin1Char(' ')))
            address.prepend(QLatin1String("https://"));
        return pageAddress(address, m_context.base);
    }
    QString address() const
    {
        const QString street =
            QString(text({"adres", "address", "straat", "street"}) % QLatin1Char(' ')
                    % text({"huisnummer", "nummer", "housenumber"}))
                .simplified();
        const QString town = QString(text({"postcode", "postalcode", "zip"}) % QLatin1Char(' ')
                                     % text({"plaats", "woonplaats", "city", "town", "stad"}))
                                 .simplified();
        if (street.isEmpty() || town.isEmpty())
            return street % town;
        return street % QLatin1String(", ") % town;
    }
    GeoPoint geo() const
    {
        const auto latitude =
            coordinateFromText(text({"lat", "latitude", "breedtegraad", "breedte"}));
        const auto longitude =
            coordinateFromText(text({"lon", "lng", "long", "longitude", "lengtegraad"}));
        if (!latitude || !longitude || qAbs(*latitude) > 90.0 || qAbs(*longitude) > 180.0)
            return {};
        return {*latitude, *longitude};
    }
    Image image() const
    {
        Image image;
        image.url = pictureAddress(text({"afbeelding", "image", "foto", "photo", "picture"}),
                                   m_context.base);
        image.alt = text({"alt", "onderschrift", "fototekst"});
        return image;
    }
    Accessibility accessibility() const
    {
        Accessibility result;
        result.wheelchair = flagFromWord(text({"rolstoel", "rolstoeltoegankelijk", "wheelchair"}));
        result.hearingLoop = flagFromWord(text({"ringleiding", "hearingloop"}));
        result.note = text({"toegankelijkheid", "accessibility"});
        return result;
    }
    OpeningHours openingHours() const
    {
        return openingHoursFromText(
            text({"openingstijden", "openinghours", "openingsuren", "open", "opening"}));
    }
    QDate assuredAt() const
    {
        return dateFromText(text({"gecontroleerdop", "gecontroleerd", "assuredat", "assureddate",
                                  "checked", "datumcontrole"}));
    }
    QString assuredBy() const
    {
        const QString name = text({"gecontroleerddoor", "assuredby", "checkedby"});
        return name.contains(QLatin1Char('@')) ? QString() : name;
    }

    std::optional<RecordType> type() const
    {
        if (const auto told = typeFromWord(text({"recordtype", "type"})))
            return told;
        if (m_table.hasColumn({"datum", "date", "startdatum", "begindatum", "start", "startdate"}))
            return RecordType::Event;
        if (m_table.hasColumn({"straten", "streets", "postcodes", "buurtverbinder", "connector"}))
            return RecordType::Network;
        const auto place = placeKindFromWord(kind());
        const bool both = organizationKindFromWord(kind()).has_value(); // a café is a business too
        if (place && *place != Place::Kind::Other
            && (!both || m_table.hasColumn({"lat", "latitude"})))
            return RecordType::Place;
        return RecordType::Organization;
    }

    /// A short text is the summary, a longer one the body.
    void setWords(QString &shortWords, QList<Block> &body) const
    {
        constexpr qsizetype longestSummary = 300;
        shortWords = summary();
        body = blocksFromText(description(), m_context.base);
        const QString plain = plainText(body);
        if (shortWords.isEmpty() && body.size() == 1 && plain.size() <= longestSummary
            && body.front().kind == Block::Kind::Paragraph) {
            shortWords = plain;
            body.clear();
        }
    }

private:
    const CsvTable &m_table;
    qsizetype m_index;
    const ImportContext &m_context;
};

Organization organizationOf(const Row &row)
{
    Organization organization;
    organization.name = row.name();
    row.setWords(organization.summary, organization.body);
    organization.categories = row.categories();
    for (const QString &word : QStringList{row.kind()} + organization.categories) {
        const auto kind = organizationKindFromWord(word);
        if (kind && organization.kind == Organization::Kind::Other)
            organization.kind = *kind;
    }
    organization.phone = row.phone();
    organization.email = row.email();
    organization.url = row.link();
    organization.address = row.address();
    organization.geo = row.geo();
    organization.openingHours = row.openingHours();
    organization.accessibility = row.accessibility();
    organization.image = row.image();
    organization.assuredAt = row.assuredAt();
    organization.assuredBy = row.assuredBy();
    return organization;
}

Place placeOf(const Row &row)
{
    Place place;
    place.name = row.name();
    row.setWords(place.summary, place.body);
    place.kind = placeKindFromWord(row.kind()).value_or(Place::Kind::Other);
    place.categories = row.categories();
    place.address = row.address();
    place.geo = row.geo();
    place.lengthMeters = metersFromText(row.text({"lengte", "length", "afstand", "distance"}));
    place.durationMinutes = minutesFromText(row.text({"duur", "duration"}));
    place.openingHours = row.openingHours();
    place.accessibility = row.accessibility();
    place.phone = row.phone();
    place.url = row.link();
    place.image = row.image();
    place.assuredAt = row.assuredAt();
    place.assuredBy = row.assuredBy();
    return place;
}

Network networkOf(const Row &row)
{
    Network network;
    network.name = row.name();
    QList<Block> body;
    row.setWords(network.summary, body);
    if (network.summary.isEmpty())
        network.summary = plainText(body);
    network.streets = wordsFromText(row.text({"straten", "streets"}));
    network.postcodes = wordsFromText(row.text({"postcodes", "postcode"}));
    network.geo = row.geo();
    Connector connector;
    connector.name = row.text({"buurtverbinder", "connector", "contactpersoon", "verbinder"});
    connector.phone = phoneNumber(row.text({"telefoonbuurtverbinder", "connectorphone"}));
    if (connector.phone.isEmpty())
        connector.phone = row.phone();
    connector.hours = row.text({"bereikbaar", "connectorhours", "bereikbaarheid"});
    connector.confirmedAt = row.assuredAt();
    if (!connector.name.isEmpty())
        network.connectors.append(connector);
    else
        network.phone = connector.phone;
    network.householdsTotal = row.text({"huishoudens", "householdstotal", "households"}).toInt();
    network.householdsJoined = row.text({"aangesloten", "householdsjoined", "deelnemers"}).toInt();
    network.email = row.email();
    network.link = row.link();
    network.image = row.image();
    return network;
}

EventTime eventTime(QDate date, QTime time, const QTimeZone &village)
{
    if (!date.isValid())
        return {};
    if (!time.isValid())
        return {{}, date};
    const QDateTime there =
        CalendarZone(village).instant(wallSeconds(date, time)).toTimeZone(village);
    return {there.toOffsetFromUtc(there.offsetFromUtc()), {}};
}

/// "2026-05-01 19:30" in one cell: what stands after the date.
QTime timeAfterDate(const QString &text)
{
    return timeFromText(text.section(QLatin1Char(text.contains(QLatin1Char('T')) ? 'T' : ' '), -1));
}

void setTimes(const Row &row, const QTimeZone &village, Event &event)
{
    const QString startText =
        row.text({"datum", "date", "startdatum", "begindatum", "startdate", "start", "begin"});
    const QDate date = dateFromText(startText);
    QTime begins = timeFromText(row.text(
        {"begin", "begintijd", "aanvang", "tijd", "starttijd", "starttime", "time", "van"}));
    if (!begins.isValid())
        begins = timeAfterDate(startText);
    const QString endText =
        row.text({"einddatum", "enddate", "end", "einde", "totenmet", "datumeinde"});
    QDate endDate = dateFromText(endText);
    QTime ends = timeFromText(row.text({"einde", "eindtijd", "endtime", "eind", "tot", "end"}));
    if (!ends.isValid() && endDate.isValid())
        ends = timeAfterDate(endText);
    if (flagFromWord(row.text({"heledag", "allday"})).value_or(false))
        begins = QTime();
    event.start = eventTime(date, begins, village);
    event.allDay = event.start.date.isValid();
    if (event.allDay) {
        event.end.date = (endDate.isValid() && endDate >= date ? endDate : date).addDays(1);
        return;
    }
    if (!ends.isValid())
        return;
    if (!endDate.isValid())
        endDate = ends <= begins ? date.addDays(1) : date;
    event.end = eventTime(endDate, ends, village);
    if (event.end.instant <= event.start.instant)
        event.end = {};
}

SignUp signUpOf(const Row &row)
{
    SignUp signUp;
    const QString text = row.text({"aanmelden", "aanmelding", "signup", "opgeven", "inschrijven"});
    if (text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www.")))
        signUp.link = pageAddress(text, QUrl());
    else if (text.contains(QLatin1Char('@')))
        signUp.email = text;
    else if (!flagFromWord(text))
        signUp.phone = phoneNumber(text);
    signUp.required = flagFromWord(text).value_or(!text.isEmpty());
    signUp.until = dateFromText(row.text({"aanmeldenvoor", "aanmeldentot", "signupuntil"}));
    signUp.places = row.text({"plaatsen", "maxdeelnemers", "places"}).toInt();
    return signUp;
}

Event eventOf(const Row &row, const ImportContext &context)
{
    Event event;
    event.title = row.text({"titel", "title", "naam", "name", "activiteit"});
    row.setWords(event.summary, event.body);
    setTimes(row, context.zone.isValid() ? context.zone : QTimeZone::utc(), event);
    event.location.name = row.text({"locatie", "location", "waar", "zaal", "venue"});
    event.location.address = row.address();
    event.location.geo = row.geo();
    event.organizer = row.text({"organisator", "organizer", "organisatie", "vereniging"});
    event.cost = row.text({"kosten", "prijs", "entree", "toegang", "cost", "price"});
    const QString cost = event.cost.toLower();
    event.free = cost.contains(QLatin1String("gratis")) || cost == QLatin1String("free")
        || cost == QLatin1String("0") || cost == QLatin1String("vrij");
    event.signUp = signUpOf(row);
    event.accessibility = row.accessibility();
    event.categories = row.categories();
    event.image = row.image();
    event.link = row.link();
    const QString status = row.text({"status"}).toLower();
    if (status.startsWith(QLatin1String("cancel")) || status.startsWith(QLatin1String("geannul"))
        || status == QLatin1String("vervallen"))
        event.status = EventStatus::Cancelled;
    if (event.start.isValid())
        event.occurrences.append({event.start, event.end, event.status, {}, {}});
    return event;
}

/// Makes the records of one table.
class CsvImporter
{
public:
    CsvImporter(const CsvTable &table, const ImportContext &context)
        : m_table(table)
        , m_context(context)
    { }

    Result<ImportResult, ImportError> run()
    {
        for (qsizetype i = 0; i < m_table.rows(); ++i)
            addRow(Row(m_table, i, m_context), i);
        if (m_table.isCut()) {
            m_collector.warn(
                QStringLiteral("only the first %1 rows are read").arg(importlimits::items));
        }
        return m_collector.take();
    }

private:
    void addRow(const Row &row, qsizetype index)
    {
        const RecordType type = row.type().value_or(RecordType::Organization);
        QJsonObject data;
        QString id = row.name();
        switch (type) {
        case RecordType::Event: {
            const Event event = eventOf(row, m_context);
            data = toJson(event);
            id = event.title % QLatin1Char('#') % data.value(QLatin1String("start")).toString();
            break;
        }
        case RecordType::Place:
            data = toJson(placeOf(row));
            break;
        case RecordType::Network:
            data = toJson(networkOf(row));
            break;
        default:
            data = toJson(organizationOf(row));
        }
        data.insert(QLatin1String("source"), m_context.source);
        if (!m_context.language.isEmpty())
            data.insert(QLatin1String("language"), m_context.language);
        const QString own = row.text({"id", "code", "kvk"});
        if (!own.isEmpty())
            id = own;
        else if (m_seen.contains(id)) // two of the same name: where they are tells them apart
            id.append(QLatin1Char('#') % row.address());
        m_seen.insert(id);
        // Row 1 is the heading.
        const QString label =
            row.name().isEmpty() ? QStringLiteral("row %1").arg(index + 2) : row.name();
        m_collector.add(type, m_context.source, id, data, label);
    }

    const CsvTable &m_table;
    const ImportContext &m_context;
    RecordCollector m_collector;
    QSet<QString> m_seen;
};

} // namespace

Result<ImportResult, ImportError> importCsv(const QByteArray &bytes, const ImportContext &context)
{
    const Result<CsvTable, ImportError> table = CsvTable::read(bytes);
    if (!table)
        return table.error();
    return CsvImporter(*table, context).run();
}

} // namespace naober
