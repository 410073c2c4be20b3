// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! The scene that stands for a record without a picture: found by its category, else by words in
    its title, else by its type. Never a grey box. */
Drawing {
    id: illustration

    property string category
    property string title
    property string type
    property string scene: illustration.sceneFor(illustration.category, illustration.title, illustration.type)

    /*! Scene and the words that call for it, Dutch and English, most particular first. */
    readonly property var scenes: [
        ["waste", /afval|container|gft|papier ophaal|recycl|waste|milieustraat|oud papier/],
        ["party", /carnaval|carnival|prins|kermis|feest|party|festival|jubileum|vastelaovend|optocht/],
        ["church", /kerk|mis\b|viering|parochie|church|dienst|kapel|religio|geloof/],
        ["music", /muziek|harmonie|fanfare|koor|zang|concert|band|music|choir|orkest|dans/],
        ["theatre", /toneel|theater|theatre|film|cabaret|voorstelling|bioscoop|cultuur|culture/],
        ["history", /toen en nu|geschied|heemkund|histor|vroeger|museum|erfgoed|molen/],
        ["library", /bieb|bibliotheek|boek|lezen|library|book|leeskring|literatuur/],
        ["computer", /computer|digita|internet|tablet|telefoonles|smartphone/],
        ["bike", /fiets|duofiets|bike|cycl|wieler/],
        ["walk", /wandel|walk|ommetje|route|nordic/],
        ["sport", /sport|voetbal|tennis|gym|judo|korfbal|volleybal|hardlo|biljart|schutter|turn|zwem|bewegen|yoga/],
        ["games", /kaart|spel|bridge|rikken|bingo|kienen|game|schaak|dammen|jeu de/],
        ["craft", /brei|haak|handwerk|naai|creatief|knutsel|craft|schilder|hobby|atelier/],
        ["meal", /eten|maaltijd|soep|meal|eettafel|lunch|diner|eetpunt|koken|mee-eten/],
        ["coffee", /koffie|coffee|inloop|ontmoet|thee|praat|samen zijn|gezellig|café/],
        ["school", /school|kind|jeugd|peuter|leerling|child|youth|jongeren|onderwijs|lessen|taal/],
        ["market", /markt|market|winkel|bakker|slager|onderne|business|bedrijf|shop|braderie|vacature|kapper|boerderij/],
        ["care", /zorg|gezond|huisarts|dokter|care|health|apotheek|thuiszorg|fysio|ehbo|aed|tandarts|ouderen|mantel/],
        ["help", /hulp|help|vrijwillig|klus|boodschap|samen|buur|volunteer|rit|vervoer|voor elkaar|gevraagd|aangeboden/],
        ["stay", /slapen|hotel|camping|b&b|overnacht|lodging|pension|logeer/],
        ["food", /restaurant|eetcafé|food|brasserie|cafetaria|horeca|friet|ijssalon|proeverij/],
        ["nature", /natuur|nature|bos\b|tuin|vogel|park|groen|garden|dier|heide|landschap|water/],
        ["town", /gemeente|raad|bestuur|council|municipal|politie|verkeer|wegwerk|vergunning/],
        ["tv", /televisie|video|omroep|tv\b/],
        ["news", /nieuws|news|bericht/]
    ]
    readonly property var byType: ({
        "article": "news", "event": "coffee", "organization": "town", "service": "help", "place": "nature",
        "network": "village", "request": "help", "initiative": "help", "video": "tv", "toilet": "town",
        "sight": "church", "route": "walk", "lodging": "stay", "food": "food", "playground": "school",
        "association": "music", "business": "market", "care": "care", "school": "school", "church": "church",
        "municipality": "town", "facility": "library"
    })

    function sceneFor(category: string, title: string, type: string) : string {
        // The name of a street says nothing of the people in it.
        if (type === "network")
            return "village";
        const texts = [category.toLowerCase(), title.toLowerCase()];
        for (let t = 0; t < texts.length; ++t) {
            for (let i = 0; texts[t].length > 0 && i < scenes.length; ++i) {
                if (scenes[i][1].test(texts[t]))
                    return scenes[i][0];
            }
        }
        return byType[type] ?? "village";
    }

    name: "scenes/" + illustration.scene
    cover: true
    veil: Theme.veil
    radius: 10
    Accessible.ignored: true
}
