// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/checkwords.h"

#include <array>

namespace naober {

namespace {

// The order is part of the format: a flyer is printed once. Never change, add or remove one.
constexpr std::array<const char *, checkWordCount> words{
    "aap",     "aard",    "abdij",   "acht",    "adres",    "album",    "alpen",   "anker",
    "appel",   "april",   "arend",   "arm",     "atlas",    "auto",     "avond",   "azijn",
    "baan",    "baard",   "badpak",  "bakker",  "balkon",   "ballon",   "bank",    "basis",
    "beker",   "bel",     "berg",    "beton",   "beuk",     "bever",    "bezem",   "bij",
    "biljet",  "bladzij", "blad",    "blauw",   "blik",     "bliksem",  "bloem",   "bloes",
    "boef",    "boom",    "bord",    "borstel", "bos",      "boter",    "bouw",    "braam",
    "brand",   "breed",   "brief",   "bril",    "broer",    "bron",     "brood",   "brug",
    "bruin",   "buis",    "cacao",   "camera",  "cello",    "cent",     "chef",    "cijfer",
    "cirkel",  "citroen", "clown",   "daad",    "dadel",    "dag",      "dans",    "deken",
    "deksel",  "den",     "deur",    "dief",    "dijk",     "doek",     "dokter",  "dol",
    "doos",    "dorp",    "draak",   "drie",    "drop",     "druif",    "druk",    "duim",
    "duizend", "dwerg",   "echo",    "eend",    "eik",      "eiland",   "emmer",   "engel",
    "enkel",   "erf",     "erwt",    "etage",   "ezel",     "fabriek",  "familie", "fanfare",
    "feest",   "fiets",   "figuur",  "film",    "fluit",    "fontein",  "forel",   "foto",
    "gans",    "garage",  "garen",   "gast",    "gebak",    "geel",     "geit",    "geld",
    "geluk",   "gesp",    "getal",   "gevel",   "geur",     "gips",     "gitaar",  "goud",
    "graan",   "gracht",  "gras",    "grens",   "groen",    "grond",    "grot",    "gul",
    "haak",    "hagel",   "halte",   "ham",     "haring",   "harp",     "haven",   "haver",
    "hek",     "helm",    "hemd",    "hemel",   "herder",   "herfst",   "hert",    "heuvel",
    "hoed",    "honing",  "hooi",    "hoop",    "hoorn",    "hotel",    "hout",    "hulp",
    "idee",    "iglo",    "ijs",     "ijzer",   "inkt",     "insect",   "jaar",    "jacht",
    "januari", "jas",     "jeugd",   "jongen",  "juf",      "juli",     "juni",    "jurk",
    "juweel",  "kaart",   "kabel",   "kachel",  "kade",     "kalender", "kalf",    "kamer",
    "kameel",  "kanaal",  "kano",    "kapper",  "kar",      "karper",   "kasteel", "keizer",
    "kelder",  "kers",    "ketel",   "keuken",  "kievit",   "kind",     "kip",     "kist",
    "klas",    "klaver",  "kleur",   "klok",    "klomp",    "kluis",    "knoop",   "knop",
    "koe",     "koffer",  "koffie",  "kogel",   "komeet",   "kompas",   "konijn",  "koning",
    "kool",    "koor",    "koper",   "koren",   "korf",     "kraai",    "krab",    "krant",
    "krent",   "krijt",   "kroon",   "kruid",   "kruik",    "kuil",     "kurk",    "kus",
    "kussen",  "kwast",   "laan",    "laars",   "lade",     "lamp",     "land",    "lat",
    "leeuw",   "leider",  "leraar",  "lepel",   "les",      "letter",   "lente",   "leven",
    "lezer",   "lied",    "lift",    "lijm",    "lijn",     "lijst",    "linde",   "lint",
    "lip",     "loket",   "long",    "loods",   "lucht",    "luik",     "maat",    "machine",
    "magneet", "mais",    "maker",   "mantel",  "markt",    "mees",     "meeuw",   "mei",
    "melk",    "melodie", "mens",    "merel",   "metaal",   "meubel",   "middag",  "mier",
    "mijl",    "minuut",  "model",   "moeder",  "molen",    "mond",     "mos",     "motor",
    "mug",     "munt",    "muur",    "muziek",  "muts",     "naald",    "naam",    "natuur",
    "navel",   "neef",    "net",     "neus",    "nicht",    "noord",    "noot",    "notaris",
    "nummer",  "oester",  "ochtend", "oker",    "olie",     "olifant",  "olm",     "oma",
    "onweer",  "oog",     "oost",    "opa",     "oranje",   "orgel",    "oven",    "otter",
    "paars",   "palm",    "pan",     "papier",  "parade",   "park",     "parel",   "pauw",
    "peper",   "pers",    "perzik",  "piano",   "pijp",     "pinda",    "plaat",   "plank",
    "plein",   "ploeg",   "plooi",   "poes",    "poort",    "pop",      "post",    "prijs",
    "prins",   "proef",   "pruim",   "put",     "raaf",     "rad",      "radio",   "radijs",
    "raket",   "reis",    "regen",   "ree",     "reiger",   "riem",     "riet",    "rijst",
    "ring",    "ritme",   "rivier",  "robijn",  "rode",     "roer",     "roest",   "rok",
    "roman",   "rots",    "rozijn",  "ruit",    "rups",     "saus",     "schaap",  "schaar",
    "schaats", "schaduw", "schat",   "schelp",  "schilder", "schip",    "schoen",  "school",
    "schuur",  "sjaal",   "slak",    "slee",    "sleutel",  "slot",     "smid",    "sneeuw",
    "snoek",   "soep",    "sok",     "spade",   "spel",     "spiegel",  "spijker", "spin",
    "spoor",   "sport",   "staart",  "stal",    "stam",     "station",  "steen",   "ster",
    "stoel",   "stof",    "storm",   "straat",  "stro",     "strand",   "suiker",  "taal",
    "tafel",   "tang",    "tapijt",  "tas",     "taxi",     "teen",     "tegel",   "tent",
    "theater", "thee",    "thuis",   "tijd",    "tijger",   "toets",    "tomaat",  "toon",
    "toren",   "touw",    "trap",    "trein",   "trom",     "tuba",     "tuin",    "tulp",
    "tunnel",  "twijg",   "uier",    "uil",     "vaas",     "vader",    "vallei",  "varen",
    "vat",     "veer",    "veld",    "venster", "verf",     "vest",     "veter",   "vijg",
    "vijver",  "vink",    "viool",   "vis",     "vlag",     "vlam",     "vleugel", "vlieg",
    "vlinder", "vloer",   "voet",    "vogel",   "vork",     "vrede",    "vriend",  "vuur",
    "waaier",  "wagen",   "wal",     "wangen",  "water",    "web",      "week",    "weg",
    "weide",   "wereld",  "werk",    "west",    "wiel",     "wilg",     "wind",    "winkel",
    "winter",  "wolk",    "wolf",    "woord",   "worm",     "wortel",   "zaag",    "zak",
    "zalm",    "zand",    "zebra",   "zeep",    "zeil",     "zilver",   "zin",     "zoen",
    "zolder",  "zomer",   "zout",    "zuid",    "zus",      "zwaan",    "zwaluw",  "zwart",
};

} // namespace

QString checkWord(int index)
{
    return QString::fromLatin1(words.at(std::size_t(index)));
}

} // namespace naober
