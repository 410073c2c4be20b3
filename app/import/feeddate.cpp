// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/feeddate.h"

#include <array>
#include <optional>
#include <utility>

namespace naober {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr qsizetype longest = 100;

struct Parts
{
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool hasTime = false;
    std::optional<int> offset; ///< seconds east of UTC
    QTimeZone zone; ///< by name; invalid: none
};

using NamedOffset = std::pair<const char *, int>; // minutes
constexpr std::array<NamedOffset, 34> zoneNames{{
    {"z", 0},      {"ut", 0},     {"utc", 0},    {"gmt", 0},    {"wet", 0},    {"west", 60},
    {"bst", 60},   {"cet", 60},   {"met", 60},   {"mez", 60},   {"mewt", 60},  {"cest", 120},
    {"mest", 120}, {"mesz", 120}, {"eet", 120},  {"sast", 120}, {"eest", 180}, {"msk", 180},
    {"ist", 330},  {"hkt", 480},  {"jst", 540},  {"aest", 600}, {"aedt", 660}, {"nzst", 720},
    {"nzdt", 780}, {"ast", -240}, {"edt", -240}, {"est", -300}, {"cdt", -300}, {"cst", -360},
    {"mdt", -360}, {"mst", -420}, {"pdt", -420}, {"pst", -480},
}};

using NamedMonth = std::pair<const char16_t *, int>;
/// The beginnings of month names in English, Dutch, German and French.
constexpr std::array<NamedMonth, 22> monthNames{{
    {u"jan", 1},      {u"feb", 2},  {u"f\u00E9v", 2}, {u"mrt", 3},  {u"maa", 3}, {u"mar", 3},
    {u"m\u00E4r", 3}, {u"apr", 4},  {u"avr", 4},      {u"may", 5},  {u"mei", 5}, {u"mai", 5},
    {u"jun", 6},      {u"juin", 6}, {u"jul", 7},      {u"juil", 7}, {u"aug", 8}, {u"ao\u00FB", 8},
    {u"sep", 9},      {u"okt", 10}, {u"oct", 10},     {u"nov", 11},
}};

/// Reads a text from left to right.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }
    char16_t peek() const { return atEnd() ? u'\0' : m_text[m_at].unicode(); }
    bool take(char16_t c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    /// A number of at least \a least and at most \a most ASCII digits; -1 if there is none.
    int number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && peek() >= u'0' && peek() <= u'9') {
            value = 10 * value + (peek() - u'0');
            ++m_at;
            ++digits;
        }
        if (digits >= least)
            return value;
        m_at -= digits;
        return -1;
    }
    void skipDigits()
    {
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
    }
    QStringView rest() const { return m_text.sliced(qMin(m_at, m_text.size())); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "+0200", "+02:00", "-2", "GMT+2", "CEST", "Europe/Amsterdam".
bool readZone(QStringView text, Parts &parts)
{
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    const QString lower = text.toString().toLower();
    for (const auto &[name, minutes] : zoneNames) {
        if (lower == QLatin1String(name)) {
            parts.offset = 60 * minutes;
            return true;
        }
    }
    for (const auto prefix : {QLatin1String("gmt"), QLatin1String("utc")}) {
        if (lower.startsWith(prefix))
            text = text.sliced(prefix.size());
    }
    // Some write the true minus sign.
    const bool west = text.front() == u'-' || text.front() == u'\u2212';
    if (west || text.front() == u'+') {
        Cursor cursor(text.sliced(1));
        const int hours = cursor.number(1, 2);
        cursor.take(u':');
        const int minutes = qMax(cursor.number(2, 2), 0);
        if (hours < 0 || hours > 15 || minutes > 59)
            return false;
        parts.offset = (west ? -60 : 60) * (60 * hours + minutes);
        return true;
    }
    if (!text.contains(u'/') || parts.zone.isValid())
        return false;
    parts.zone = QTimeZone(text.toLatin1());
    return parts.zone.isValid();
}

/// "11:00", "11:00:17.5", "110017" and the zone that may stick to it.
bool readTime(QStringView text, Parts &parts, bool compact)
{
    Cursor cursor(text);
    parts.hour = compact ? cursor.number(2, 2) : cursor.number(1, 2);
    const bool colon = cursor.take(u':');
    parts.minute = qMax(cursor.number(2, 2), 0);
    if (parts.hour < 0 || (!colon && !compact))
        return false;
    if (cursor.take(u':') || (compact && isDigit(cursor.peek())))
        parts.second = qMax(cursor.number(1, 2), 0);
    if (cursor.take(u'.') || cursor.take(u','))
        cursor.skipDigits();
    parts.hasTime = true;
    if (!cursor.atEnd())
        readZone(cursor.rest(), parts);
    return true;
}

/// ISO 8601 with or without hyphens, as far as it goes.
bool readIso(QStringView text, Parts &parts)
{
    Cursor cursor(text);
    parts.year = cursor.number(4, 4);
    const bool parted = cursor.take(u'-') || cursor.take(u'/');
    parts.month = cursor.number(parted ? 1 : 2, 2);
    if (cursor.take(u'-') || cursor.take(u'/') || !parted)
        parts.day = cursor.number(parted ? 1 : 2, 2);
    while (cursor.take(u' ')) { }
    if (cursor.take(u'T') || cursor.take(u't') || !cursor.atEnd()) {
        const QString rest = cursor.rest().toString().remove(u' ');
        const qsizetype colon = rest.indexOf(u':');
        if (!rest.isEmpty() && isDigit(rest.at(0)))
            return readTime(rest, parts, colon != 1 && colon != 2);
    }
    return parts.year >= 0;
}

/// "20-09-2022", "20/9/22", "20-Sep-22", "20.9.2022": the day first.
bool readDayFirst(QStringView token, Parts &parts);

int monthOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (lower.startsWith(QLatin1String("maan")) || lower.startsWith(QLatin1String("mard")))
        return -1; // Mondays and Tuesdays, not March
    for (const auto &[name, month] : monthNames) {
        if (lower.startsWith(QStringView(name)))
            return month;
    }
    const bool december = lower.startsWith(QLatin1String("dec"))
        || lower.startsWith(QLatin1String("dez")) || lower.startsWith(QStringView(u"d\u00E9c"));
    return december ? 12 : -1;
}

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year + (year < 70 ? 2000 : 1900); // RFC 2822 §4.3, with POSIX's turn of century
}

bool readDayFirst(QStringView token, Parts &parts)
{
    const QList<QStringView> pieces = token.split(token.contains(u'-')       ? u'-'
                                                      : token.contains(u'/') ? u'/'
                                                                             : u'.');
    if (pieces.size() != 3 || pieces.at(0).isEmpty() || !isDigit(pieces.at(0).front()))
        return false;
    if (pieces.at(0).size() == 4)
        return readIso(token, parts);
    parts.day = pieces.at(0).toInt();
    parts.month = pieces.at(1).toInt();
    if (parts.month == 0)
        parts.month = monthOf(pieces.at(1));
    parts.year = fullYear(pieces.at(2).toInt(), pieces.at(2).size());
    // Day first, unless that cannot be.
    if (parts.month > 12 && parts.day <= 12)
        std::swap(parts.month, parts.day);
    return true;
}

void readNumber(QStringView token, Parts &parts)
{
    Cursor cursor(token);
    const int value = cursor.number(1, 4);
    if (token.size() <= 2 && parts.day < 0)
        parts.day = value;
    else if (parts.day < 0 && !cursor.atEnd()) // "20th", "1ste"
        parts.day = value;
    else if (parts.year < 0 && (token.size() == 4 || token.size() == 2))
        parts.year = fullYear(value, token.size());
}

void readHalfDay(QChar letter, Parts &parts)
{
    const bool afternoon = letter.toLower() == u'p';
    if (parts.hour < 1 || parts.hour > 12)
        return;
    parts.hour = parts.hour % 12 + (afternoon ? 12 : 0);
}

bool isHalfDay(QStringView token)
{
    const QString bare = token.toString().remove(u'.').toLower();
    return bare == QLatin1String("am") || bare == QLatin1String("pm");
}

/// "14.30", "14u30", "14:30u": how Dutch writes the time.
bool readDutchTime(QStringView token, Parts &parts)
{
    Cursor cursor(token);
    const int hour = cursor.number(1, 2);
    if (hour < 0 || !(cursor.take(u'.') || cursor.take(u'u') || cursor.take(u'h')))
        return false;
    const int minute = cursor.number(2, 2);
    if (minute < 0 || cursor.peek() == u'.')
        return false;
    parts.hour = hour;
    parts.minute = minute;
    parts.hasTime = true;
    return true;
}

void readToken(QStringView token, Parts &parts)
{
    if (isHalfDay(token)) {
        readHalfDay(token.front(), parts);
    } else if (!isDigit(token.front())) {
        const int month = parts.month < 0 ? monthOf(token) : -1;
        if (month > 0)
            parts.month = month;
        else if (!parts.offset || token.size() > 3) // "GMT+0200 (CEST)" has said it already
            readZone(token, parts);
    } else if (token.contains(u':')) {
        readTime(token, parts, false);
        if (token.size() > 2 && isHalfDay(token.last(2)))
            readHalfDay(token.at(token.size() - 2), parts);
    } else if (!readDayFirst(token, parts) && !readDutchTime(token, parts)) {
        readNumber(token, parts);
    }
}

/// Everything that is made of words: RFC 822, C, JavaScript, plain language.
void readWords(const QString &text, Parts &parts)
{
    const qsizetype comment = text.indexOf(u'(');
    QString words = comment < 0 ? text : text.left(comment);
    words.replace(u',', u' ');
    for (QStringView token : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        while (token.size() > 1 && token.back() == u'.')
            token.chop(1);
        readToken(token, parts);
    }
}

QDateTime assembled(const Parts &parts, const QTimeZone &floating)
{
    QDate date(parts.year, parts.month < 0 ? 1 : parts.month, parts.day < 0 ? 1 : parts.day);
    const bool midnight = parts.hour == 24 && parts.minute == 0 && parts.second == 0;
    const bool leap = parts.second == 60;
    const QTime time(midnight ? 0 : parts.hour, parts.minute, leap ? 59 : parts.second);
    if (!date.isValid() || !time.isValid() || date.year() < firstYear || date.year() > lastYear)
        return {};
    if (midnight)
        date = date.addDays(1);
    QDateTime result;
    if (parts.offset) {
        result = *parts.offset == 0 ? QDateTime(date, time, Qt::UTC)
                                    : QDateTime(date, time, Qt::OffsetFromUTC, *parts.offset);
    } else {
        const QTimeZone zone = parts.zone.isValid() ? parts.zone
            : floating.isValid()                    ? floating
                                                    : QTimeZone::utc();
        const QDateTime local(date, time, zone);
        result = local.toOffsetFromUtc(local.offsetFromUtc());
    }
    return leap ? result.addSecs(1) : result;
}

/// Seconds or milliseconds since 1970, which some write for want of better.
QDateTime fromEpoch(const QString &text)
{
    bool sound = false;
    const qint64 value = text.toLongLong(&sound);
    if (!sound || (text.size() != 10 && text.size() != 13))
        return {};
    const QDateTime result = text.size() == 10 ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC)
                                               : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
    return result.date().year() <= lastYear ? result : QDateTime();
}

} // namespace

QDateTime parseFeedDate(QStringView text, const QTimeZone &floating)
{
    if (text.size() > longest)
        return {};
    const QString plain = text.toString().simplified();
    if (plain.isEmpty())
        return {};
    if (const QDateTime epoch = fromEpoch(plain); epoch.isValid())
        return epoch;
    Parts parts;
    const bool iso = plain.size() >= 4 && isDigit(plain.at(0)) && isDigit(plain.at(1))
        && isDigit(plain.at(2)) && isDigit(plain.at(3));
    if (iso ? !readIso(plain, parts) : (readWords(plain, parts), parts.year < 0))
        return {};
    return assembled(parts, floating);
}

} // namespace naober
