// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "domain/organization.h"
#include "domain/service.h"
#include "import/fieldwords.h"
#include "import/importedtext.h"
#include "import/jsoninput.h"
#include "import/recordcollector.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace naober {

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().trimmed();
}

QJsonArray objects(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

/// The first telephone number that is there; HSDS repeats them at every level.
QString phoneOf(const QJsonObject &object)
{
    for (const QJsonValue &value : objects(object, "phones")) {
        const QString number = phoneNumber(fieldText(value.toObject(), {"number"}));
        if (!number.isEmpty())
            return number;
    }
    return {};
}

QList<int> weekdaysOf(const QString &byDay)
{
    QList<int> days;
    for (const QString &part : byDay.split(QLatin1Char(','))) {
        for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
            if (part.trimmed() == QLatin1String(weekdayNames[i]) && !days.contains(int(i) + 1))
                days.append(int(i) + 1);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

QTime clock(const QString &text)
{
    return timeFromText(text.left(text.indexOf(QRegularExpression(QStringLiteral("[Z+]")))));
}

/// A schedule as one period, if it is one: every week or every day, with both times. BYWEEKNO,
/// BYMONTHDAY and BYYEARDAY mean nothing there (RFC 5545 §3.3.10).
std::optional<OpeningPeriod> periodOf(const QJsonObject &schedule)
{
    const QString frequency = text(schedule, "freq").toUpper();
    OpeningPeriod period;
    period.dayOfWeek = weekdaysOf(text(schedule, "byday").toUpper());
    period.opens = clock(text(schedule, "opens_at"));
    period.closes = clock(text(schedule, "closes_at"));
    period.validFrom = dateFromText(text(schedule, "valid_from"));
    period.validThrough = dateFromText(text(schedule, "valid_to"));
    const bool weekly = frequency == QLatin1String("WEEKLY")
        || (frequency.isEmpty() && !period.dayOfWeek.isEmpty());
    const bool daily = frequency == QLatin1String("DAILY");
    const bool known = (weekly && !period.dayOfWeek.isEmpty()) || daily;
    const bool everyTime = schedule.value(QLatin1String("interval")).toInt(1) <= 1;
    if (!known || !everyTime || !period.opens.isValid() || !period.closes.isValid())
        return std::nullopt;
    return period;
}

OpeningHours hoursOf(const QJsonArray &schedules)
{
    OpeningHours hours;
    QStringList notes;
    for (const QJsonValue &value : schedules) {
        const QJsonObject schedule = value.toObject();
        const std::optional<OpeningPeriod> period = periodOf(schedule);
        if (period && !hours.periods.contains(*period))
            hours.periods.append(*period);
        for (const char *name : {"description", "notes"}) {
            const QString note = text(schedule, name);
            if (!note.isEmpty() && !notes.contains(note))
                notes.append(note);
        }
    }
    hours.note = notes.join(QLatin1String(" "));
    return hours;
}

Accessibility accessibilityOf(const QJsonObject &location)
{
    static const QRegularExpression negated(
        QStringLiteral("\\b(no|not|niet|geen|without|zonder|limited|beperkt)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wheelchair(QStringLiteral("wheelchair|rolstoel"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loop(QStringLiteral("(induction|hearing) loop|ringleiding"),
                                         QRegularExpression::CaseInsensitiveOption);
    Accessibility result;
    QStringList notes;
    for (const QJsonValue &value : objects(location, "accessibility")) {
        for (const char *name : {"description", "details"}) {
            const QString note = text(value.toObject(), name);
            if (note.isEmpty() || notes.contains(note))
                continue;
            notes.append(note);
            // A text that denies anything is left to be read.
            if (negated.match(note).hasMatch())
                continue;
            if (wheelchair.match(note).hasMatch())
                result.wheelchair = true;
            if (loop.match(note).hasMatch())
                result.hearingLoop = true;
        }
    }
    result.note = notes.join(QLatin1Char(' '));
    return result;
}

QString addressOf(const QJsonObject &location)
{
    QJsonObject best;
    for (const QJsonValue &value : objects(location, "addresses")) {
        const QJsonObject address = value.toObject();
        if (best.isEmpty() || text(address, "address_type") == QLatin1String("physical"))
            best = address;
    }
    const QString town =
        QString(text(best, "postal_code") % QLatin1Char(' ') % text(best, "city")).simplified();
    QStringList parts{text(best, "address_1"), text(best, "address_2"), town};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

GeoPoint geoOf(const QJsonObject &location)
{
    const auto latitude = coordinateFromText(fieldText(location, {"latitude"}));
    const auto longitude = coordinateFromText(fieldText(location, {"longitude"}));
    if (!latitude || !longitude || qAbs(*latitude) > 90.0 || qAbs(*longitude) > 180.0)
        return {};
    return {*latitude, *longitude};
}

/// Names of taxonomy terms, of the thing itself.
QStringList categoriesOf(const QJsonObject &object)
{
    QStringList categories;
    for (const QJsonValue &value : objects(object, "attributes")) {
        const QJsonObject term = value.toObject().value(QLatin1String("taxonomy_term")).toObject();
        const QString name = text(term, "name");
        if (!name.isEmpty() && !categories.contains(name))
            categories.append(name);
    }
    return categories;
}

/// Who checked, as far as a name is told: an e-mail address is somebody's own.
QString assurerOf(const QJsonObject &object)
{
    QString name = text(object, "assurer_name");
    if (name.isEmpty())
        name = text(object, "assurer_email").section(QLatin1Char('<'), 0, 0);
    name = name.remove(QLatin1Char('"')).trimmed();
    return name.contains(QLatin1Char('@')) ? QString() : name;
}

Block boldParagraph(const QString &words)
{
    Block block;
    block.spans.append({words, true, false, {}});
    return block;
}

QString costOf(const QJsonObject &service, QDate today)
{
    QStringList parts{text(service, "fees_description")};
    for (const QJsonValue &value : objects(service, "cost_options")) {
        const QJsonObject option = value.toObject();
        const QDate until = dateFromText(text(option, "valid_to"));
        const QDate from = dateFromText(text(option, "valid_from"));
        if ((until.isValid() && until < today) || (from.isValid() && from > today))
            continue;
        const QString currency = text(option, "currency").toUpper();
        const QString amount = fieldText(option, {"amount"});
        QString price = currency == QLatin1String("EUR")
            ? QString(QStringLiteral("€ ") % amount)
            : QString(amount % QLatin1Char(' ') % currency);
        if (amount.isEmpty())
            price.clear();
        const QString words =
            QString(price % QLatin1Char(' ') % text(option, "amount_description")).simplified();
        const QString name = text(option, "option");
        parts.append(name.isEmpty() || words.isEmpty()
                         ? QString(name % words)
                         : QString(name % QLatin1String(": ") % words));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String("; "));
}

QString eligibilityOf(const QJsonObject &service)
{
    const QString words = text(service, "eligibility_description");
    const QString youngest = fieldText(service, {"minimum_age"});
    const QString oldest = fieldText(service, {"maximum_age"});
    if (!words.isEmpty() || (youngest.isEmpty() && oldest.isEmpty()))
        return words;
    return QString(youngest % QStringLiteral("–") % oldest);
}

QString areaOf(const QJsonObject &service)
{
    QStringList areas;
    for (const QJsonValue &value : objects(service, "service_areas")) {
        const QString name = fieldText(value.toObject(), {"name", "description"});
        if (!name.isEmpty() && !areas.contains(name))
            areas.append(name);
    }
    return areas.join(QLatin1String("; "));
}

/// Makes the records of one file.
class HsdsImporter
{
public:
    explicit HsdsImporter(const ImportContext &context)
        : m_context(context)
        , m_today(context.now.toTimeZone(context.zone.isValid() ? context.zone : QTimeZone::utc())
                      .date())
    { }

    /// A full organization, a service, a list of either, or a page of an API.
    void read(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const QJsonValue &entry : value.toArray())
                readObject(entry.toObject());
            return;
        }
        const QJsonObject root = value.toObject();
        bool isList = false;
        for (const char *name : {"contents", "organizations", "services"}) {
            // An organization's own services are not a list of services.
            if (root.contains(QLatin1String("name")) || !root.value(QLatin1String(name)).isArray())
                continue;
            isList = true;
            for (const QJsonValue &entry : objects(root, name))
                readObject(entry.toObject());
        }
        if (!isList)
            readObject(root);
    }

    Result<ImportResult, ImportError> take()
    {
        if (m_skipped > 0) {
            m_collector.warn(
                QStringLiteral("%1 services are no longer given and are left out").arg(m_skipped));
        }
        return m_collector.take();
    }

private:
    void readObject(const QJsonObject &object)
    {
        if (m_collector.size() >= importlimits::items)
            return;
        const bool isService = object.contains(QLatin1String("organization"))
            || object.contains(QLatin1String("organization_id"))
            || (object.contains(QLatin1String("status"))
                && !object.contains(QLatin1String("services")));
        if (isService)
            readService(object, {});
        else
            readOrganization(object);
    }

    void readOrganization(const QJsonObject &object)
    {
        const QString id = idOf(object);
        if (id.isEmpty() || m_organizations.contains(id))
            return;
        m_organizations.insert(id);
        const QJsonObject location = objects(object, "locations").at(0).toObject();
        Organization organization;
        organization.source = m_context.source;
        organization.language = m_context.language;
        organization.name = text(object, "name");
        setWords(text(object, "description"), organization.summary, organization.body);
        organization.categories = categoriesOf(object);
        for (const QString &category : std::as_const(organization.categories)) {
            if (const auto kind = organizationKindFromWord(category))
                organization.kind = *kind;
        }
        organization.phone = phoneOf(object);
        if (organization.phone.isEmpty())
            organization.phone = phoneOf(location);
        organization.email = text(object, "email");
        organization.url = pageAddress(fieldText(object, {"website", "url"}), m_context.base);
        organization.address = addressOf(location);
        organization.geo = geoOf(location);
        organization.openingHours = hoursOf(objects(location, "schedules"));
        organization.accessibility = accessibilityOf(location);
        organization.image.url = pictureAddress(text(object, "logo"), m_context.base);
        organization.assuredAt = dateFromText(text(object, "assured_date"));
        organization.assuredBy = assurerOf(object);
        m_collector.add(RecordType::Organization, m_context.source, id, toJson(organization),
                        organization.name);
        for (const QJsonValue &service : objects(object, "services"))
            readService(service.toObject(), id);
    }

    void readService(const QJsonObject &object, QString organizationId)
    {
        const QString id = idOf(object);
        const QJsonObject giver = object.value(QLatin1String("organization")).toObject();
        if (!giver.isEmpty())
            readOrganization(giver);
        if (organizationId.isEmpty())
            organizationId = fieldText(giver, {"id"});
        if (organizationId.isEmpty())
            organizationId = fieldText(object, {"organization_id"});
        const QString status = text(object, "status").toLower();
        if (status == QLatin1String("inactive") || status == QLatin1String("defunct")) {
            ++m_skipped;
            return;
        }
        if (id.isEmpty() || m_services.contains(id))
            return;
        m_services.insert(id);
        const Service service = serviceOf(object, organizationId);
        m_collector.add(RecordType::Service, m_context.source, id, toJson(service), service.name);
    }

    Service serviceOf(const QJsonObject &object, const QString &organizationId) const
    {
        const QJsonObject place = objects(object, "service_at_locations").at(0).toObject();
        Service service;
        service.source = m_context.source;
        service.language = m_context.language;
        if (!organizationId.isEmpty()) {
            service.organization =
                makeRecordId(RecordType::Organization, m_context.source, organizationId);
        }
        service.name = text(object, "name");
        setWords(text(object, "description"), service.summary, service.body);
        service.categories = categoriesOf(object);
        service.eligibility = eligibilityOf(object);
        service.cost = costOf(object, m_today);
        service.area = areaOf(object);
        service.phone = phoneOf(object);
        if (service.phone.isEmpty())
            service.phone = phoneOf(place);
        service.email = text(object, "email");
        service.url = pageAddress(text(object, "url"), m_context.base);
        service.openingHours = hoursOf(objects(object, "schedules"));
        if (service.openingHours.isEmpty())
            service.openingHours = hoursOf(objects(place, "schedules"));
        service.howToAsk = text(object, "application_process");
        service.assuredAt = dateFromText(text(object, "assured_date"));
        service.assuredBy = assurerOf(object);
        addNotices(object, service);
        return service;
    }

    /// What a person must see first: an alert, and that it is closed for now.
    void addNotices(const QJsonObject &object, Service &service) const
    {
        const QString alert = text(object, "alert");
        if (!alert.isEmpty())
            service.body.prepend(boldParagraph(alert));
        if (text(object, "status").toLower() != QLatin1String("temporarily closed"))
            return;
        const QString closed = m_context.language.startsWith(QLatin1String("en"))
            ? QStringLiteral("Temporarily closed")
            : QStringLiteral("Tijdelijk gesloten");
        service.openingHours = {{}, closed};
        service.body.prepend(boldParagraph(closed));
    }

    void setWords(const QString &words, QString &summary, QList<Block> &body) const
    {
        constexpr qsizetype longestSummary = 300;
        body = blocksFromText(words, m_context.base);
        const QString plain = plainText(body);
        if (body.size() == 1 && plain.size() <= longestSummary) {
            summary = plain;
            body.clear();
        }
    }

    static QString idOf(const QJsonObject &object)
    {
        const QString id = idText(object.value(QLatin1String("id")));
        return id.isEmpty() ? text(object, "name") : id;
    }

    const ImportContext &m_context;
    QDate m_today;
    RecordCollector m_collector;
    QSet<QString> m_organizations;
    QSet<QString> m_services;
    int m_skipped = 0;
};

} // namespace

Result<ImportResult, ImportError> importHsds(const QByteArray &bytes, const ImportContext &context)
{
    const Result<QJsonValue, ImportError> json = readJson(bytes);
    if (!json)
        return json.error();
    HsdsImporter importer(context);
    importer.read(*json);
    return importer.take();
}

} // namespace naober
