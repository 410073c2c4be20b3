// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/catalogue.h"

#include "demo/scenes/scenes.h"

#include <array>

namespace naober::demo {

namespace {

using enum Light::Hour;
using enum Light::Season;

constexpr std::array scenesOfTheVillage{
    Scene{"plein-lente", u"Het Kerkplein op een lentemorgen", Dawn, Spring, 3, scenes::square},
    Scene{"plein-zomer", u"Het Kerkplein in de zomer", Day, Summer, 12, scenes::square},
    Scene{"plein-herfst", u"Het Kerkplein in de herfstzon", Gold, Autumn, 21, scenes::square},
    Scene{"plein-winter", u"Sneeuw op het Kerkplein", Grey, Winter, 34, scenes::square},
    Scene{"plein-avond", u"Lichtjes aan op het Kerkplein", Dusk, Summer, 45, scenes::square},
    Scene{"markt", u"Drukte op de dorpsmarkt", Day, Spring, 5, scenes::market},
    Scene{"markt-herfst", u"De markt in de herfst", Gold, Autumn, 14, scenes::market},
    Scene{"terras", u"Het terras van De Gouden Merel", Gold, Summer, 7, scenes::terrace},
    Scene{"straat", u"De Dorpsstraat in het zonnetje", Day, Spring, 17, scenes::street},
    Scene{"straat-avond", u"De Dorpsstraat in de avond", Dusk, Autumn, 29, scenes::street},
    Scene{"straat-sneeuw", u"De Dorpsstraat in de sneeuw", Day, Winter, 38, scenes::street},
    Scene{"dorp-nacht", u"Het dorp onder de sterren", Night, Summer, 4, scenes::nightView},
    Scene{"dorp-schemer", u"Het dorp in de schemering", Dusk, Autumn, 9, scenes::nightView},
    Scene{"school", u"Kinderen op het schoolplein", Day, Spring, 8, scenes::school},
    Scene{"klapperij", u"Gemeenschapshuis De Klapperij", Day, Summer, 13, scenes::communityHall},
    Scene{"klapperij-avond", u"De Klapperij op een drukke avond", Dusk, Winter, 22,
          scenes::communityHall},
    Scene{"raadhuis", u"Het oude raadhuis met vlaggen", Day, Spring, 10, scenes::townHall},
    Scene{"bakkerij", u"Bakkerij Kruimel in de ochtend", Dawn, Spring, 6, scenes::bakery},
    Scene{"fietsenwinkel", u"De fietsenwinkel in de Dorpsstraat", Day, Summer, 26,
          scenes::shopStreet},
    Scene{"huisarts", u"Gezondheidscentrum Gezond Dorp", Day, Summer, 16, scenes::surgery},
    Scene{"brandweer", u"De brandweerkazerne met wagen", Day, Autumn, 18, scenes::fireStation},
    Scene{"bushalte", u"De bus stopt in het dorp", Grey, Autumn, 20, scenes::busStopScene},
    Scene{"containers", u"Containers aan de straat", Dawn, Summer, 23, scenes::binDay},
    Scene{"glasbak", u"De glasbakken bij de Parkstraat", Day, Autumn, 24, scenes::glassCorner},
    Scene{"wegwerk", u"Werk aan de weg", Day, Summer, 25, scenes::roadWork},
    Scene{"aed", u"Een AED aan de gevel", Day, Summer, 27, scenes::aedCorner},
    Scene{"speeltuin", u"Kinderen in de speeltuin", Day, Summer, 28, scenes::playground},
    Scene{"onweer", u"Onweer boven het dorp", Grey, Summer, 30, scenes::storm},
    Scene{"frituur", u"Vrijdagavond bij de frituur", Dusk, Summer, 33, scenes::chipShop},
    Scene{"velden", u"Korenvelden rond het dorp", Gold, Summer, 41, scenes::fields},
    Scene{"velden-lente", u"Jong groen op de akkers", Day, Spring, 52, scenes::fields},
    Scene{"asperges", u"Aspergestekers aan het werk", Dawn, Spring, 43, scenes::asparagus},
    Scene{"heide", u"Schapen op de heide", Gold, Summer, 44, scenes::heath},
    Scene{"kanaal", u"Een boot op het kanaal", Day, Summer, 46, scenes::canal},
    Scene{"kanaal-herfst", u"Het kanaal in de herfst", Dawn, Autumn, 57, scenes::canal},
    Scene{"schaatsen", u"Schaatsen op het ven", Day, Winter, 48, scenes::skating},
    Scene{"boomgaard", u"De boomgaard in bloei", Day, Spring, 49, scenes::orchard},
    Scene{"appelpluk", u"Appels plukken in de boomgaard", Gold, Autumn, 50, scenes::harvest},
    Scene{"fietspad", u"Fietsers op het pad naar de molen", Day, Summer, 51, scenes::cyclePath},
    Scene{"duofiets", u"Samen op de duofiets", Day, Summer, 53, scenes::duoRide},
    Scene{"kapel", u"De kapel tussen de lindes", Gold, Summer, 54, scenes::chapelLane},
    Scene{"kapel-winter", u"De kapel in de sneeuw", Dusk, Winter, 55, scenes::chapelLane},
    Scene{"kasteel", u"Kasteel De Broekhof aan de gracht", Day, Summer, 56, scenes::castleMoat},
    Scene{"kasteel-herfst", u"Het kasteel in herfstkleuren", Gold, Autumn, 67, scenes::castleMoat},
    Scene{"molen", u"Molen De Vlijt", Day, Spring, 58, scenes::mill},
    Scene{"molen-avond", u"De molen bij zonsondergang", Gold, Autumn, 69, scenes::mill},
    Scene{"boerderij", u"Een lange boerderij met kippen", Day, Summer, 60, scenes::farm},
    Scene{"koeien", u"Koeien in de wei", Day, Summer, 61, scenes::meadow},
    Scene{"boswandeling", u"Wandelaars in het bos", Gold, Autumn, 62, scenes::woodWalk},
    Scene{"camping", u"Tenten onder de dennen", Dusk, Summer, 63, scenes::camping},
    Scene{"moestuin", u"De gezamenlijke moestuin", Day, Summer, 64, scenes::allotment},
    Scene{"bijen", u"Bijenkasten tussen de bloemen", Day, Summer, 65, scenes::bees},
    Scene{"tractor", u"Een tractor met meeuwen erachter", Dawn, Spring, 66, scenes::tractorField},
    Scene{"harmonie", u"De harmonie trekt door de straat", Day, Spring, 71, scenes::parade},
    Scene{"kiosk-concert", u"Concert in de muziekkiosk", Dusk, Summer, 72, scenes::concert},
    Scene{"voetbal", u"Een thuiswedstrijd op De Vennen", Day, Autumn, 73, scenes::football},
    Scene{"carnaval", u"De optocht met carnaval", Day, Spring, 74, scenes::carnival},
    Scene{"sint-maarten", u"Lampionnen met Sint Maarten", Night, Autumn, 75, scenes::saintMartin},
    Scene{"kerstmarkt", u"Kerstmarkt bij de kerk", Night, Winter, 76, scenes::christmasMarket},
    Scene{"schutterij", u"De schutterij met vlaggen", Day, Summer, 77, scenes::guild},
    Scene{"jeu-de-boules", u"Jeu de boules onder de bomen", Gold, Summer, 78, scenes::bowls},
    Scene{"toneel", u"Toneel in De Klapperij", Day, Summer, 79, scenes::theatre},
    Scene{"buurtfeest", u"Lange tafel in de straat", Gold, Summer, 80, scenes::neighbourParty},
    Scene{"kermis", u"Kermis op het plein", Dusk, Summer, 81, scenes::fair},
    Scene{"bibliotheek", u"Lezen in de bibliotheek", Day, Spring, 82, scenes::library},
    Scene{"soep", u"Een grote pan soep op tafel", Day, Autumn, 83, scenes::soup},
    Scene{"koffie", u"Koffie met vlaai", Day, Spring, 84, scenes::coffee},
    Scene{"brood", u"Vers brood en vlaaien", Day, Summer, 85, scenes::breadTable},
    Scene{"boeken", u"Een stapel boeken bij het raam", Gold, Autumn, 86, scenes::books},
    Scene{"repareren", u"De werktafel van het Repair Café", Day, Summer, 87, scenes::repair},
    Scene{"computerhulp", u"Samen achter de laptop", Day, Summer, 88, scenes::computerHelp},
    Scene{"breien", u"Een mand met wol", Gold, Winter, 89, scenes::knitting},
    Scene{"kaarten", u"Een potje kaarten", Gold, Winter, 90, scenes::cards},
    Scene{"kerk-binnen", u"Licht door de ramen van de kerk", Day, Summer, 91, scenes::churchInside},
    Scene{"koor", u"Het koor zingt in de kerk", Day, Summer, 92, scenes::choir},
    Scene{"studio", u"In de studio van Merel TV", Day, Summer, 93, scenes::studio},
    Scene{"toen", u"Een oude foto van de Dorpsstraat", Day, Summer, 94, scenes::oldPhoto},
    Scene{"toen-boerderij", u"Een oude foto van boerderij en molen", Day, Summer, 103,
          scenes::oldFarm},
    Scene{"bewegen", u"Gymnastiek in de zaal", Day, Summer, 96, scenes::gymnastics},
    Scene{"bloemen", u"Een bos bloemen op tafel", Day, Spring, 97, scenes::flowersTable},
    Scene{"instrumenten", u"Instrumenten van de harmonie", Day, Autumn, 98, scenes::instruments},
    Scene{"boodschappen", u"Een mand met boodschappen", Day, Summer, 99, scenes::groceries},
    Scene{"formulieren", u"Papieren op de keukentafel", Day, Autumn, 100, scenes::paperwork},
};

using Hair = Face::Hair;
using Wear = Face::Wear;

constexpr std::array facesOfTheVillage{
    Face{"els", 0xFFF0C9A4, 0xFFB9B4AC, Hair::Bob, Wear::Cardigan, 0xFF17494D, 0xFFE8B77A, 63, true,
         0},
    Face{"harrie", 0xFFEBBB92, 0xFFD9D4CC, Hair::Bald, Wear::Shirt, 0xFF4D6C91, 0xFFA9C4B4, 71,
         true, 1},
    Face{"fatima", 0xFFD19A6C, 0xFF7A3F5C, Hair::Scarf, Wear::Jumper, 0xFFD9972F, 0xFFB9D0D4, 44,
         false, 0},
    Face{"jan", 0xFFEDC09A, 0xFF8A6A4A, Hair::Short, Wear::Shirt, 0xFF8E2F24, 0xFFD9C79A, 58, false,
         2},
    Face{"mia", 0xFFF3CFB0, 0xFFE8E4DC, Hair::Bun, Wear::Stripes, 0xFF2F5B4C, 0xFFE3A98A, 77, true,
         0},
    Face{"piotr", 0xFFF0C7A4, 0xFFB98A4A, Hair::Short, Wear::Coat, 0xFF35424F, 0xFFC9D3A4, 36,
         false, 2},
    Face{"truus", 0xFFF0C9A8, 0xFF9A5A34, Hair::Curly, Wear::Jumper, 0xFFB5482F, 0xFFF0D39A, 55,
         false, 0},
    Face{"wim", 0xFFE9B68E, 0xFF5A5A5A, Hair::Cap, Wear::Coat, 0xFF5F6B3A, 0xFFD4B48A, 66, false,
         1},
    Face{"sanne", 0xFFF4D0B0, 0xFFD9AE62, Hair::Ponytail, Wear::Stripes, 0xFF4D6C91, 0xFFF2C9B4, 28,
         false, 0},
    Face{"joyce", 0xFF8A5636, 0xFF2A2020, Hair::Curly, Wear::Cardigan, 0xFFC9653F, 0xFFA9CDBE, 41,
         false, 0},
    Face{"mehmet", 0xFFCB9468, 0xFF2E2422, Hair::Short, Wear::Jumper, 0xFF17494D, 0xFFE6C08A, 47,
         true, 2},
    Face{"annie", 0xFFF2CBAE, 0xFFF0ECE4, Hair::Curly, Wear::Cardigan, 0xFF7A3F5C, 0xFFC9DAD4, 82,
         true, 0},
    Face{"bram", 0xFFF1C8A2, 0xFF6B4428, Hair::Short, Wear::Stripes, 0xFFC9452F, 0xFFB4CAD9, 24,
         false, 0},
    Face{"lies", 0xFFEFC39C, 0xFF5B3422, Hair::Long, Wear::Shirt, 0xFF6E7F45, 0xFFEBC79A, 34, false,
         0},
    Face{"sjef", 0xFFE8B48C, 0xFFEDEAE4, Hair::Short, Wear::Cardigan, 0xFF6B4A2A, 0xFFBCCFAE, 74,
         true, 2},
    Face{"kim", 0xFFEFCBA0, 0xFF1F1A1E, Hair::Bob, Wear::Coat, 0xFFD9972F, 0xFFD9B8C4, 31, true, 0},
};

using Pattern = Poster::Pattern;

constexpr std::array postersOfTheVillage{
    Poster{"affiche-koffie", u"ELKE DINSDAG EN DONDERDAG", u"Koffie\nen praat",
           u"De Klapperij, 10.00 uur\nde eerste kop is gratis", 0xFFFBF0DC, 0xFF17494D, 0xFFF2B544,
           Pattern::Dots},
    Poster{"affiche-harmonie", u"HARMONIE SINT CECILIA", u"Blazen\nmag weer",
           u"Open repetitie\nelke woensdag, 19.30 uur", 0xFFF6E3D0, 0xFF8E2F24, 0xFFE0A63C,
           Pattern::Notes},
    Poster{"affiche-repair", u"GOOI HET NIET WEG", u"Repair\nCafé",
           u"eerste zaterdag van de maand\nvan 10.00 tot 13.00 uur", 0xFFE3EEEC, 0xFF17494D,
           0xFFC9653F, Pattern::Zigzag},
    Poster{"affiche-kermis", u"DERDE WEEKEND VAN SEPTEMBER", u"Kermis!\nHou je vast",
           u"Kerkplein Merelrooi\nvan vrijdag tot en met maandag", 0xFFFCE9E2, 0xFF8E2418,
           0xFFF2B544, Pattern::Bunting},
    Poster{"affiche-kaarten", u"SCHAFT U AAN", u"Rikken\nvoor de ham",
           u"Café De Gouden Merel\nvrijdag om 20.00 uur", 0xFFF4EBD4, 0xFF2A2838, 0xFFC23A26,
           Pattern::Suits},
    Poster{"affiche-natuur", u"WANDEL MEE", u"Ommetje\nMerelrooi",
           u"elke maandag om 9.30 uur\nvanaf de kiosk op het plein", 0xFFEEF2DC, 0xFF2F5B3C,
           0xFF8FAF55, Pattern::Leaves},
    Poster{"affiche-zwemmen", u"SPORTFONDS MEREL", u"Baantjes\nin de ochtend",
           u"zwembad De Plons\nmaandag tot en met vrijdag", 0xFFE6F0F2, 0xFF1F4A66, 0xFF5F9FB4,
           Pattern::Waves},
    Poster{"affiche-carnaval", u"DE FLUITERS, SINDS 1956", u"Prinsen-\nbal",
           u"kom verkleed of kom als uzelf\n(dat telt hier ook)", 0xFFFBF0C8, 0xFF6A2F6A,
           0xFFC9452F, Pattern::Rays},
    Poster{"affiche-toneel", u"TONEELCLUB DE SOUFFLEUR", u"Wie heeft\nde vlaai?",
           u"een klucht in drie bedrijven\nzaterdag en zondag in De Klapperij", 0xFFF3E0D6,
           0xFF7A1F2A, 0xFFE8A33A, Pattern::Rays},
    Poster{"affiche-lezen", u"BIBLIOTHEEK MEREL & CO", u"Lees\nlekker\nverder",
           u"voorlezen op woensdag\nleeskring op donderdag", 0xFFECE6F0, 0xFF3A3566, 0xFFD9972F,
           Pattern::Dots},
    Poster{"affiche-buren", u"VOOR ELKAAR", u"Hebt u\neven?",
           u"een uurtje is al veel\nvraag het aan de balie", 0xFFFBF6EC, 0xFF17494D, 0xFFF2B544,
           Pattern::Leaves},
    Poster{"affiche-koor", u"SMARTLAPPENKOOR DE SNIK", u"Zingen\ntot de\ntranen",
           u"elke maandag, 20.00 uur\nzakdoek verplicht", 0xFFF7E4E6, 0xFF7A2F4C, 0xFFD98A9A,
           Pattern::Notes},
};

} // namespace

std::span<const Scene> sceneCatalogue()
{
    return scenesOfTheVillage;
}

std::span<const Face> faceCatalogue()
{
    return facesOfTheVillage;
}

std::span<const Poster> posterCatalogue()
{
    return postersOfTheVillage;
}

} // namespace naober::demo
