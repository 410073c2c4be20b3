// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_import [SEED [MUTATIONS [FILE…]]]: mutates small files of every format, or the files that
// are named, and imports them. The same seed makes the same mutations on every system. Ends with 1
// and writes the input to "fuzz_import.bad" if a record comes out that a publisher would not take;
// a crash or a sanitizer's report ends it by itself, after "fuzz_import.last" was written when
// NAOBER_FUZZ_KEEP is set.
#include "domain/validation.h"
#include "import/importer.h"

#include <QFile>
#include <QList>

#include <array>
#include <cstdio>
#include <random>

using namespace naober;

namespace {

const std::array<QByteArray, 12> seeds{
    "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\">"
    "<channel><title>T</title><link>https://a.example/</link><item><title>x &amp; y</title>"
    "<link>/1</link><guid>1</guid><pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate>"
    "<description><![CDATA[<p>a <b>b</b><ul><li>c</ul><img src=\"/x.jpg\" alt=z>]]></description>"
    "<media:content url=\"/y.png\" medium=\"image\"/></item></channel></rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://a.example/\"><title>T</title>"
    "<entry><id>1</id><title type=\"html\">&lt;b&gt;x</title><link href=\"1\"/>"
    "<updated>2026-11-24T10:00:00Z</updated><content type=\"xhtml\"><div><p>a<br/>b</p></div>"
    "</content></entry></feed>",
    "<!DOCTYPE rss [<!ELEMENT rss ANY>]><rss><channel><item><description>&lt;table&gt;&lt;tr&gt;"
    "&lt;td&gt;&amp;eacute;&lt;/td&gt;&lt;a "
    "href='javascript:x'&gt;</description></item></channel></rss>",
    R"({"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"title":"x",
        "content_html":"<p>a</p>","date_published":"2026-11-24T10:00:00Z","tags":["a"]}]})",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@a\r\nDTSTART;TZID=Europe/Amsterdam:"
    "20261124T100000\r\nDTEND;TZID=Europe/Amsterdam:20261124T110000\r\nRRULE:FREQ=WEEKLY;COUNT=5;"
    "BYDAY=TU,TH\r\nEXDATE;TZID=Europe/Amsterdam:20261126T100000\r\nSUMMARY:x\\, "
    "y\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:1@a\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261201T100000\r\nDTSTART:"
    "20261201T120000Z\r\nSUMMARY:z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:8z7c@undefined\r\nDTSTART;VALUE=DATE:20261124\r\n"
    "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231\r\nSUMMARY:Afval\r\nEND:VEVENT\r\nEND:"
    "VCALENDAR",
    R"({"type":"FeatureCollection","features":[{"type":"Feature","id":1,"properties":{"name":"A",
        "description":"b"},"geometry":{"type":"Polygon","coordinates":[[[6,51],[6.1,51],[6,51.1],
        [6,51]]]}},{"type":"Feature","properties":{"name":"B"},"geometry":null}]})",
    R"({"id":"1","name":"Org","description":"d","email":"a@b.example","phones":[{"number":"077"}],
        "services":[{"id":"2","name":"S","status":"active","schedules":[{"freq":"WEEKLY",
        "byday":"MO","opens_at":"09:00","closes_at":"12:00"}]}]})",
    "naam;telefoon;adres;categorie\n\"Fanfare \"\"x\"\"\";0691234578;Plein 1;Muziek\nB;;;\n",
    R"([{"type":"article","id":"1","data":{"title":"x","body":[{"type":"paragraph",
        "spans":[{"text":"a"}]}]}},{"type":"event","id":"2","data":{"title":"y",
        "start":"2026-11-24T10:00:00+01:00"}}])",
    "{\"type\":\"article\",\"id\":\"1\",\"data\":{\"title\":\"x\"}}\n"
    "{\"type\":\"place\",\"id\":\"2\",\"data\":{\"name\":\"y\"}}\n",
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
    "xmlns=\"http://purl.org/rss/1.0/\">"
    "<channel rdf:about=\"x\"><title>T</title></channel><item "
    "rdf:about=\"1\"><title>x</title></item>"
    "</rdf:RDF>",
};

/// What means something to one parser or another.
constexpr std::array tokens{
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?",
    "/>",
    "</",
    "&#x110000;",
    "&#0;",
    "&amp;amp;",
    "\xEF\xBB\xBF",
    "\xFF\xFE",
    "\xC3",
    "\xED\xA0\x80",

    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\u0000",
    "\\",
    "1e999",
    "-1",
    "99999999999999999999",
    "null",
    "\r\n",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "RRULE:FREQ=SECONDLY",
    "INTERVAL=0",
    "COUNT=999999999",
    "00000000T000000Z",
    "<p>",
    "<ul><li>",
    "<svg>",
    "<script>",
    "</item>",
    "<item>",
    ";",
    "%s%n",
};

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    qsizetype below(qsizetype most) { return most > 0 ? qsizetype(m_random() % quint32(most)) : 0; }

    QByteArray mutated(QByteArray bytes, const QList<QByteArray> &files)
    {
        for (qsizetype times = 1 + below(6); times > 0; --times)
            mutateOnce(bytes, files);
        constexpr qsizetype most = 64 * 1024;
        return bytes.left(most);
    }

private:
    void mutateOnce(QByteArray &bytes, const QList<QByteArray> &files)
    {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(8)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            bytes.insert(at, tokens[std::size_t(below(qsizetype(tokens.size())))]);
            break;
        case 2:
            bytes.remove(at, 1 + below(20));
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4: // a piece again, many times
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(40)).repeated(1 + below(30)));
            break;
        case 5:
            bytes.insert(at, char(below(256)));
            break;
        case 6: { // the head of one and the tail of another
            const QByteArray &other = files.at(below(files.size()));
            bytes = bytes.left(at) + other.mid(below(other.size()));
            break;
        }
        default: // two pieces change places
            if (bytes.size() > 40) {
                const QByteArray piece = bytes.mid(below(bytes.size() - 20), 20);
                bytes.replace(below(bytes.size() - 20), 20, piece);
            }
        }
    }

    std::mt19937 m_random;
};

bool write(const char *name, const QByteArray &bytes)
{
    QFile file(QString::fromLatin1(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// True if all that comes out may be published.
bool isSound(Format format, const QByteArray &bytes, const ImportContext &context)
{
    const auto result = importBytes(format, bytes, context);
    if (!result)
        return !importErrorText(result.error()).isEmpty();
    for (const Record &record : result->records) {
        if (!recordProblems(record).isEmpty() || normalized(record) != record)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const quint32 seed = argc > 1 ? QByteArray(argv[1]).toUInt() : 1;
    const int mutations = argc > 2 ? QByteArray(argv[2]).toInt() : 4000;
    QList<QByteArray> files(seeds.begin(), seeds.end());
    for (int i = 3; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (i == 3)
            files.clear();
        files.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    const ImportContext context{QStringLiteral("fuzz"), QUrl(QStringLiteral("https://a.example/")),
                                QTimeZone("Europe/Amsterdam"),
                                QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC), QStringLiteral("nl")};
    constexpr std::array formats{Format::Rss,     Format::Atom, Format::JsonFeed, Format::ICalendar,
                                 Format::GeoJson, Format::Hsds, Format::Csv,      Format::Records};
    const bool keep = qEnvironmentVariableIsSet("NAOBER_FUZZ_KEEP");
    Mutator mutator(seed);
    for (int i = 0; i < mutations; ++i) {
        const QByteArray bytes = mutator.mutated(files.at(mutator.below(files.size())), files);
        if (keep)
            write("fuzz_import.last", bytes);
        // Mostly what it looks like; sometimes what somebody said that it is.
        const Format other = formats[std::size_t(mutator.below(qsizetype(formats.size())))];
        const Format format = mutator.below(4) == 0
            ? other
            : detectFormat(bytes, QString(), QString()).value_or(other);
        if (!isSound(format, bytes, context)) {
            write("fuzz_import.bad", bytes);
            std::fprintf(stderr, "mutation %d of seed %u as %s: a record that is not sound\n", i,
                         seed, qPrintable(formatName(format)));
            return 1;
        }
    }
    std::printf("%d mutations of seed %u\n", mutations, seed);
    return 0;
}
