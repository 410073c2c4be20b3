// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/icalendarlines.h"

#include "import/charset.h"

namespace naober {

namespace {

constexpr int deepest = 64;
constexpr qsizetype mostZones = 200;
constexpr qsizetype mostLines = 500; ///< of one component
constexpr qsizetype mostDates = 5000; ///< RDATE and EXDATE values of one event
constexpr qsizetype longestText = 200 * 1024; ///< a description, before its body is cut
constexpr qsizetype longestLine = 8 * 1024; ///< anything else

/// Folds may stand within a character, so they go before the bytes are read as characters.
QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '\r' && i + 1 < bytes.size() && bytes.at(i + 1) == '\n')
            continue;
        if (c == '\n' || c == '\r') {
            const char next = i + 1 < bytes.size() ? bytes.at(i + 1) : '\0';
            if (next == ' ' || next == '\t')
                ++i;
            else
                out.append('\n');
            continue;
        }
        out.append(c);
    }
    return out;
}

QByteArray readable(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return wide ? unfolded(cleanUtf8(bytes)) : cleanUtf8(unfolded(bytes));
}

/// Where the value begins: after the first colon outside quotes; −1 if there is none.
qsizetype valueStart(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == ':' && !quoted)
            return i + 1;
    }
    // An odd quotation mark is a slip; then any colon will do.
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? -1 : colon + 1;
}

bool isDateLine(const QByteArray &name)
{
    return name == "DTSTART" || name == "DTEND" || name == "RECURRENCE-ID" || name == "RDATE"
        || name == "EXDATE" || name == "DTSTAMP" || name == "LAST-MODIFIED";
}

/// One date as RFC 5545 writes it, where a file has "2026-05-01T10:00" or a time on a date.
QByteArray mendedDate(QByteArray value, bool dateOnly)
{
    if (value.size() > 8 && value.at(0) != 'P') {
        const qsizetype slash = value.indexOf('/');
        if (slash < 0) {
            value.replace("-", "").replace(":", "").replace(" ", "");
            if (value.size() == 13) // no seconds
                value.append("00");
            if (value.size() == 14 && value.endsWith('Z'))
                value.insert(13, "00");
        }
    }
    return dateOnly && value.size() > 8 && value.at(8) == 'T' ? value.left(8) : value;
}

/// The same line with sound dates, at most \a room of them; counts them down.
QByteArray mendedDates(const QByteArray &line, qsizetype start, qsizetype &room, bool &cut)
{
    if (room <= 0) {
        cut = true;
        return {};
    }
    const bool dateOnly = lineParameter(line, "VALUE").toUpper() == "DATE";
    QByteArray out = line.left(start);
    qsizetype from = start;
    bool first = true;
    while (from <= line.size()) {
        if (room <= 0) {
            cut = true;
            break;
        }
        qsizetype comma = line.indexOf(',', from);
        if (comma < 0)
            comma = line.size();
        const QByteArray value = line.mid(from, comma - from).trimmed();
        if (!value.isEmpty()) {
            if (!first)
                out.append(',');
            out.append(mendedDate(value, dateOnly));
            first = false;
            --room;
        }
        from = comma + 1;
    }
    return first ? QByteArray() : out;
}

/// What nobody needs, or nobody should have.
bool isUseless(const QByteArray &name, const QByteArray &line)
{
    if (name == "ATTENDEE" || name == "BEGIN" || name == "END")
        return true;
    return name == "ATTACH"
        && (!lineParameter(line, "ENCODING").isEmpty()
            || lineParameter(line, "VALUE").toUpper() == "BINARY");
}

/// Takes lines one by one and keeps those that belong to an event, a zone or the calendar.
class Cutter
{
public:
    bool take(const QByteArray &line)
    {
        const QByteArray name = lineName(line);
        if (name == "BEGIN")
            return begin(lineValue(line).trimmed().toUpper());
        if (name == "END")
            end(lineValue(line).trimmed().toUpper());
        else if (!name.isEmpty())
            keep(name, line);
        return true;
    }

    bool sawCalendar = false;
    CalendarLines lines;

private:
    bool begin(const QByteArray &component)
    {
        if (component == "VCALENDAR") {
            sawCalendar = true;
            m_inner = 0;
            m_part = nullptr;
            return true;
        }
        if (m_part) {
            if (m_isZone)
                append("BEGIN:" + component);
            return ++m_inner < deepest;
        }
        if (component == "VEVENT")
            start(lines.events, importlimits::items, false);
        else if (component == "VTIMEZONE")
            start(lines.zones, mostZones, true);
        else
            ++m_skipping;
        return m_skipping < deepest;
    }

    void start(QList<CalendarLines::Part> &parts, qsizetype most, bool isZone)
    {
        if (m_skipping > 0 || parts.size() >= most) {
            lines.cut = lines.cut || m_skipping == 0;
            ++m_skipping;
            return;
        }
        parts.append(CalendarLines::Part());
        m_part = &parts.back();
        m_isZone = isZone;
        m_inner = 0;
        m_room = mostDates;
    }

    void end(const QByteArray &component)
    {
        if (component == "VCALENDAR") {
            lines.complete = true;
        } else if (m_part && m_inner > 0) {
            if (m_isZone)
                append("END:" + component);
            --m_inner;
        } else if (m_part) {
            m_part->complete = true;
            m_part = nullptr;
        } else if (m_skipping > 0) {
            --m_skipping;
        }
    }

    void keep(const QByteArray &name, const QByteArray &line)
    {
        if (m_skipping > 0 || isUseless(name, line))
            return;
        if (!m_part) {
            if (lines.calendar.size() < mostLines && line.size() <= longestLine)
                lines.calendar.append(line);
            return;
        }
        if (m_inner > 0 && !m_isZone)
            return; // an alarm's
        if (isDateLine(name)) {
            const QByteArray mended = mendedDates(line, valueStart(line), m_room, lines.cut);
            if (!mended.isEmpty())
                append(mended);
            return;
        }
        const bool isText = name == "DESCRIPTION" || name == "X-ALT-DESC";
        if (isText)
            append(line.left(longestText));
        else if (line.size() <= longestLine)
            append(line);
        else
            lines.cut = true;
    }

    void append(const QByteArray &line)
    {
        // Each line of dates has its own room.
        if (m_part->lines.size() < mostLines + mostDates - m_room)
            m_part->lines.append(line);
        else
            lines.cut = true;
    }

    CalendarLines::Part *m_part = nullptr;
    bool m_isZone = false;
    int m_inner = 0; ///< components open within m_part
    int m_skipping = 0; ///< components open that are not ours
    qsizetype m_room = mostDates;
};

} // namespace

Result<CalendarLines, ImportError> calendarLines(const QByteArray &bytes)
{
    if (bytes.size() > importlimits::bytes)
        return ImportError::TooLarge;
    const QByteArray text = readable(bytes);
    Cutter cutter;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0)
            to = text.size();
        if (!cutter.take(text.mid(from, to - from)))
            return ImportError::TooLarge;
        from = to + 1;
    }
    if (!cutter.sawCalendar)
        return ImportError::Malformed;
    return std::move(cutter.lines);
}

QByteArray lineName(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != ':' && line.at(end) != ';')
        ++end;
    // White space before a name is not allowed, but seen.
    return end < line.size() ? line.left(end).trimmed().toUpper() : QByteArray();
}

QByteArray lineValue(const QByteArray &line)
{
    const qsizetype start = valueStart(line);
    return start < 0 ? QByteArray() : line.mid(start);
}

QByteArray lineParameter(const QByteArray &line, const QByteArray &name)
{
    const qsizetype end = valueStart(line);
    if (end < 0)
        return {};
    qsizetype from = line.indexOf(';');
    while (from >= 0 && from < end) {
        bool quoted = false;
        qsizetype to = from + 1;
        for (; to < end - 1 && (quoted || line.at(to) != ';'); ++to) {
            if (line.at(to) == '"')
                quoted = !quoted;
        }
        const QByteArray parameter = line.mid(from + 1, to - from - 1);
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0 && parameter.left(equals).trimmed().toUpper() == name)
            return parameter.mid(equals + 1).replace("\"", "").trimmed();
        from = to < end - 1 ? to : -1;
    }
    return {};
}

QString unescapedText(const QByteArray &value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (c != '\\' || i + 1 >= value.size()) {
            out.append(c);
            continue;
        }
        const char next = value.at(++i);
        out.append(next == 'n' || next == 'N' ? '\n' : next);
    }
    return QString::fromUtf8(out);
}

} // namespace naober
