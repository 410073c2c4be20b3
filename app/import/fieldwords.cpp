// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/fieldwords.h"

#include <QRegularExpression>

#include <array>

namespace naober {

namespace {

/// Small letters only: "Bus-stop" is "busstop".
QString folded(const QString &word)
{
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            out.append(c.toLower());
    }
    return out;
}

template<typename E>
struct Words
{
    E kind;
    const char *words; ///< parted by spaces
};

template<typename E, std::size_t N>
std::optional<E> kindFromWord(const QString &word, const std::array<Words<E>, N> &table)
{
    const QString key = folded(word);
    if (key.isEmpty())
        return std::nullopt;
    for (const auto &[kind, words] : table) {
        if (QString::fromLatin1(words).split(QLatin1Char(' ')).contains(key))
            return kind;
    }
    return std::nullopt;
}

constexpr std::array<Words<Place::Kind>, 11> placeWords{{
    {Place::Kind::Sight,
     "sight bezienswaardigheid attraction museum monument viewpoint uitkijkpunt kunst artwork "
     "molen windmill kasteel castle kapel ruins memorial kunstwerk"},
    {Place::Kind::Route,
     "route wandelroute fietsroute wandeling trail hiking walking ommetje mountainbikeroute "
     "ruiterroute bicycle"},
    {Place::Kind::Food,
     "food horeca restaurant cafe eetcafe bar pub snackbar fastfood icecream ijssalon lunchroom "
     "biergarten terras"},
    {Place::Kind::Lodging,
     "lodging hotel camping campsite overnachten bedandbreakfast bb guesthouse hostel chalet "
     "apartment caravansite logies camperplaats"},
    {Place::Kind::Toilet, "toilet toilets toiletten wc"},
    {Place::Kind::Defibrillator, "defibrillator aed"},
    {Place::Kind::Playground, "playground speeltuin speelplek speelplaats"},
    {Place::Kind::BusStop, "busstop bushalte halte bus"},
    {Place::Kind::Parking, "parking parkeren parkeerplaats parkeerterrein bicycleparking"},
    {Place::Kind::Area,
     "area gebied locality localadmin kern dorp wijk village hamlet town borough macrohood"},
    {Place::Kind::Other, "other overig"},
}};

constexpr std::array<Words<Organization::Kind>, 8> organizationWords{{
    {Organization::Kind::Association,
     "association vereniging sportvereniging sportclub club stichting muziekvereniging "
     "buurtvereniging harmonie fanfare koor schutterij carnavalsvereniging"},
    {Organization::Kind::Business,
     "business bedrijf winkel shop ondernemer ondernemers horeca restaurant cafe supermarkt kapper "
     "bakker slager zzp"},
    {Organization::Kind::Care,
     "care zorg welzijn huisarts tandarts apotheek fysiotherapie fysiotherapeut gezondheid "
     "thuiszorg health verpleeghuis dierenarts"},
    {Organization::Kind::School,
     "school onderwijs basisschool kinderopvang education peuterspeelzaal bso"},
    {Organization::Kind::Church, "church kerk parochie moskee geloof religie synagoge"},
    {Organization::Kind::Municipality, "municipality gemeente overheid government politie"},
    {Organization::Kind::Facility,
     "facility voorziening gemeenschapshuis dorpshuis bibliotheek sporthal buurthuis library "
     "ontmoetingsplek zwembad"},
    {Organization::Kind::Other, "other overig"},
}};

constexpr std::array monthNames{"jan", "feb", "maa mrt mar", "apr",     "mei may", "jun",
                                "jul", "aug", "sep",         "okt oct", "nov",     "dec"};

int monthFromName(const QString &name)
{
    const QString key = folded(name).left(3);
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (QString::fromLatin1(monthNames[i]).split(QLatin1Char(' ')).contains(key))
            return int(i) + 1;
    }
    return 0;
}

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption);
}

double numberFromText(QString text)
{
    return text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

} // namespace

std::optional<Place::Kind> placeKindFromWord(const QString &word)
{
    return kindFromWord(word, placeWords);
}

std::optional<Organization::Kind> organizationKindFromWord(const QString &word)
{
    return kindFromWord(word, organizationWords);
}

std::optional<bool> flagFromWord(const QString &word)
{
    const QString key = word.trimmed().toLower();
    static const QStringList yes{QStringLiteral("ja"),   QStringLiteral("j"),
                                 QStringLiteral("yes"),  QStringLiteral("y"),
                                 QStringLiteral("true"), QStringLiteral("1"),
                                 QStringLiteral("x"),    QStringLiteral("designated")};
    static const QStringList no{QStringLiteral("nee"), QStringLiteral("n"), QStringLiteral("no"),
                                QStringLiteral("false"), QStringLiteral("0")};
    if (yes.contains(key))
        return true;
    if (no.contains(key))
        return false;
    return std::nullopt;
}

QDate dateFromText(const QString &text)
{
    static const QRegularExpression iso = pattern(u"^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    static const QRegularExpression dutch =
        pattern(u"^\\D*?(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})(?!\\d)");
    static const QRegularExpression named =
        pattern(u"(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})");
    if (const auto match = iso.match(text); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    }
    if (const auto match = dutch.match(text); match.hasMatch()) {
        int year = match.captured(3).toInt();
        if (year < 100)
            year += 2000;
        return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = named.match(text); match.hasMatch()) {
        return QDate(match.captured(3).toInt(), monthFromName(match.captured(2)),
                     match.captured(1).toInt());
    }
    return {};
}

QTime timeFromText(const QString &text)
{
    static const QRegularExpression clock =
        pattern(u"^\\s*(\\d{1,2})(?:[:.u](\\d{2})(?::\\d{2})?)?\\s*(?:uur|u)?\\.?\\s*$");
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

int metersFromText(const QString &text)
{
    constexpr double longest = 10'000'000.0;
    constexpr double leastMeters = 200.0;
    static const QRegularExpression length = pattern(
        u"^\\s*(\\d+(?:[.,]\\d+)?)\\s*(km|kilometer|kilometers|m|meter|meters)?\\b\\.?\\s*$");
    const QRegularExpressionMatch match = length.match(text);
    if (!match.hasMatch())
        return 0;
    const double number = numberFromText(match.captured(1));
    const QString unit = match.captured(2).toLower();
    const bool kilometers =
        unit.startsWith(QLatin1Char('k')) || (unit.isEmpty() && number < leastMeters);
    const double meters = kilometers ? number * 1000.0 : number;
    return meters <= longest ? qRound(meters) : 0;
}

int minutesFromText(const QString &text)
{
    constexpr int longest = 60 * 24 * 30;
    static const QRegularExpression iso = pattern(u"^\\s*PT(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?\\s*$");
    static const QRegularExpression clock = pattern(u"^\\s*(\\d{1,3}):(\\d{2})(?::\\d{2})?\\s*$");
    static const QRegularExpression words =
        pattern(u"^\\s*(\\d{1,4}(?:[.,]\\d+)?)\\s*(h|hour|hours|uur|u|min|minuten|minutes|minuut)?"
                u"\\.?\\s*$");
    int minutes = 0;
    if (const auto match = iso.match(text); match.hasMatch()) {
        minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    } else if (const auto found = clock.match(text); found.hasMatch()) {
        minutes = found.captured(1).toInt() * 60 + found.captured(2).toInt();
    } else if (const auto word = words.match(text); word.hasMatch()) {
        const QString unit = word.captured(2).toLower();
        const bool hours = unit.startsWith(QLatin1Char('h')) || unit.startsWith(QLatin1Char('u'));
        minutes = qRound(numberFromText(word.captured(1)) * (hours ? 60.0 : 1.0));
    }
    return minutes <= longest ? minutes : 0;
}

QStringList wordsFromText(const QString &text)
{
    static const QRegularExpression strong(QStringLiteral("[;|]"));
    const QStringList parts =
        text.contains(strong) ? text.split(strong) : text.split(QLatin1Char(','));
    QStringList words;
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

std::optional<double> coordinateFromText(const QString &text)
{
    QString number = text.trimmed();
    bool ok = false;
    const double value = number.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace naober
