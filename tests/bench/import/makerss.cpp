// SPDX-License-Identifier: GPL-3.0-or-later
// bench_makerss ITEMS FILE: writes the RSS file that the import is measured with. 10,000 items are
// 16.8 MB. Bodies are made as village websites make them: paragraphs with links and emphasis,
// headings, lists, pictures with a srcset, tables of times, WordPress's own comments, now and then
// a tracker. The same number in gives the same bytes out, on every system.
#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <array>
#include <cstdio>
#include <random>

namespace {

constexpr std::array words{
    "de",
    "het",
    "een",
    "van",
    "in",
    "op",
    "met",
    "voor",
    "naar",
    "bij",
    "uit",
    "dorp",
    "dorpshuis",
    "vereniging",
    "buurt",
    "bewoners",
    "gemeente",
    "plein",
    "kerk",
    "school",
    "fanfare",
    "schutterij",
    "voetbalclub",
    "vrijwilligers",
    "avond",
    "middag",
    "ochtend",
    "zaterdag",
    "zondag",
    "komende",
    "vorige",
    "nieuwe",
    "oude",
    "grote",
    "kleine",
    "samen",
    "koffie",
    "taart",
    "muziek",
    "optreden",
    "repetitie",
    "toernooi",
    "wedstrijd",
    "vergadering",
    "plannen",
    "subsidie",
    "wandelroute",
    "fietspad",
    "speeltuin",
    "bibliotheek",
    "huiskamer",
    "eetpunt",
    "maaltijd",
    "soep",
    "brood",
    "oogst",
    "markt",
    "kermis",
    "carnaval",
    "optocht",
    "jeugd",
    "ouderen",
    "mantelzorgers",
    "hulp",
    "vraag",
    "aanbod",
    "rijden",
    "boodschappen",
    "computer",
    "cursus",
    "aanmelden",
    "inschrijven",
    "gratis",
    "toegang",
    "kaartjes",
    "opbrengst",
    "collecte",
    "energie",
    "co\xC3\xB6peratie",
    "zonnepanelen",
    "pati\xC3\xABnten",
    "caf\xC3\xA9",
    "\xC3\xA9\xC3\xA9n",
    "idee\xC3\xABn",
    "financi\xC3\xABle",
    "re\xC3\xBCnie",
};
constexpr std::array categories{"Nieuws", "Verenigingen", "Zorg & welzijn", "Sport", "Cultuur"};
constexpr std::array authors{"Redactie", "Marieke Jansen", "Harrie Peeters", "Dorpsraad"};
constexpr std::array endings{".", ".", ".", "!", "?", "&hellip;"};
const QByteArray site("https://www.hetdorp.example");

/// Makes texts from a fixed row of numbers: std's distributions differ between systems.
class Writer
{
public:
    int number(int least, int most) { return least + int(m_random() % unsigned(most - least + 1)); }
    template<std::size_t N>
    QByteArray any(const std::array<const char *, N> &list)
    {
        return list[std::size_t(number(0, int(N) - 1))];
    }
    QByteArray text(int count, char separator = ' ')
    {
        QByteArray out;
        for (int i = 0; i < count; ++i) {
            out += i > 0 ? QByteArray(1, separator) : QByteArray();
            out += any(words);
        }
        return out;
    }
    QByteArray sentence() { return text(number(7, 13)) + any(endings); }

    QByteArray paragraph()
    {
        QByteArray out = "<p>" + sentence() + ' ';
        switch (number(0, 9)) {
        case 0:
        case 1:
        case 2:
            out += "<strong>" + sentence() + "</strong>";
            break;
        case 3:
        case 4:
        case 5:
            out += "<a href=\"" + site + '/' + text(2, '-')
                + "?utm_source=rss&amp;utm_medium=feed\">" + text(3) + "</a>&nbsp;" + sentence();
            break;
        case 6:
            out += "<em>" + sentence() + "</em><br />";
            break;
        default:
            out += sentence();
        }
        return out + ' ' + sentence() + "</p>\n";
    }
    QByteArray picture(int item)
    {
        const QByteArray number_ = QByteArray::number(item);
        const QByteArray file = site + "/wp-content/uploads/2026/11/foto-" + number_;
        return "<figure class=\"wp-block-image size-large\"><img loading=\"lazy\" width=\"1024\" "
               "height=\"683\" src=\""
            + file + "-1024x683.jpg\" alt=\"" + text(4) + "\" class=\"wp-image-" + number_
            + "\" srcset=\"" + file + "-1024x683.jpg 1024w, " + file
            + "-300x200.jpg 300w\" sizes=\"(max-width: 1024px) 100vw, 1024px\" /><figcaption>"
            + text(5) + "</figcaption></figure>\n";
    }
    QByteArray list()
    {
        QByteArray out = "<ul>";
        for (int i = number(3, 6); i > 0; --i)
            out += "<li>" + text(6) + "</li>";
        return out + "</ul>\n";
    }
    QByteArray table()
    {
        return "<table class=\"wp-block-table\"><tbody><tr><td>maandag</td><td>9.00 &ndash; 12.30 "
               "uur</td></tr><tr><td>woensdag</td><td>13.00 &ndash; 16.30 uur</td></tr></tbody>"
               "</table>\n";
    }
    QByteArray body(int item)
    {
        QByteArray out = paragraph();
        if (item % 3 == 0)
            out += picture(item);
        out += "<!-- wp:heading --><h2 class=\"wp-block-heading\">" + text(4) + "</h2>\n";
        out += paragraph();
        if (item % 3 == 1)
            out += list();
        if (item % 5 == 0)
            out += table();
        if (item % 2 == 0)
            out += paragraph();
        if (item % 4 == 0) {
            out += "<img src=\"https://pixel.wp.com/b.gif?blog=" + QByteArray::number(item)
                + "\" width=\"1\" height=\"1\" alt=\"\">\n";
        }
        return out;
    }
    QByteArray item(int index)
    {
        const QDateTime when =
            QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC).addSecs(-3600 * qint64(index));
        const QByteArray date =
            QLocale::c().toString(when, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1();
        const QByteArray page = site + "/?p=" + QByteArray::number(index);
        return "  <item>\n    <title>" + text(6) + "</title>\n    <link>" + site + '/'
            + text(3, '-') + "/</link>\n    <dc:creator><![CDATA[" + any(authors)
            + "]]></dc:creator>\n    <pubDate>" + date + " +0000</pubDate>\n    <category><![CDATA["
            + any(categories) + "]]></category>\n    <guid isPermaLink=\"false\">" + page
            + "</guid>\n    <description><![CDATA[" + sentence()
            + " [&#8230;]]]></description>\n    <content:encoded><![CDATA[" + body(index)
            + "]]></content:encoded>\n  </item>\n";
    }

private:
    std::mt19937 m_random{20261124};
};

} // namespace

int main(int argc, char **argv)
{
    const int items = argc == 3 ? QByteArray(argv[1]).toInt() : 0;
    QFile file(argc == 3 ? QFile::decodeName(argv[2]) : QString());
    if (items <= 0 || !file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "usage: bench_makerss ITEMS FILE\n");
        return 1;
    }
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
               " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
               " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n"
               "  <title>Het Dorp</title>\n  <link>"
               + site
               + "</link>\n  <description>Nieuws</description>\n  <language>nl-NL</language>\n");
    Writer writer;
    for (int i = 0; i < items; ++i)
        file.write(writer.item(i));
    file.write("</channel>\n</rss>\n");
    return file.flush() ? 0 : 1;
}
