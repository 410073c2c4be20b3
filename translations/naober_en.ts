<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AreYouThere</name>
    <message numerus="yes">
        <source>If not, we wipe everything in %n second(s).</source>
        <translation>
            <numerusform>If not, we wipe everything in %n second.</numerusform>
            <numerusform>If not, we wipe everything in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Afval</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Belangrijk</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Bewegen</source>
        <translation>Keeping fit</translation>
    </message>
    <message>
        <source>Bezoeken</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Boerderij</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Boodschappen</source>
        <translation>Groceries</translation>
    </message>
    <message>
        <source>Buiten</source>
        <translation>Outdoors</translation>
    </message>
    <message>
        <source>Buurt</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Carnaval</source>
        <translation>Carnival</translation>
    </message>
    <message>
        <source>Cultuur</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Dans</source>
        <translation>Dance</translation>
    </message>
    <message>
        <source>Diensten</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Dieren</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Dorp</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Duurzaam</source>
        <translation>Sustainable</translation>
    </message>
    <message>
        <source>Eten</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Eten en drinken</source>
        <translation>Eating and drinking</translation>
    </message>
    <message>
        <source>Feest</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Fietsen</source>
        <translation>Cycling</translation>
    </message>
    <message>
        <source>Geld en papieren</source>
        <translation>Money and papers</translation>
    </message>
    <message>
        <source>Geloof</source>
        <translation>Faith</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Town hall</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Gezelschap</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Gezocht</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Gezondheid</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Groen</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Handwerk</source>
        <translation>Needlework</translation>
    </message>
    <message>
        <source>Harmonie</source>
        <translation>Brass band</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Jongeren</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Kapel</source>
        <translation>Chapel</translation>
    </message>
    <message>
        <source>Kerk</source>
        <translation>Church</translation>
    </message>
    <message>
        <source>Kermis</source>
        <translation>Funfair</translation>
    </message>
    <message>
        <source>Kinderen</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Klussen</source>
        <translation>Odd jobs</translation>
    </message>
    <message>
        <source>Kunst</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lenen</source>
        <translation>Borrowing</translation>
    </message>
    <message>
        <source>Leren</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Lezen</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Markt</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Muziek</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Natuur</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nieuw hier</source>
        <translation>New here</translation>
    </message>
    <message>
        <source>Onderwijs</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Ontmoeten</source>
        <translation>Meeting up</translation>
    </message>
    <message>
        <source>Overnachten</source>
        <translation>Staying the night</translation>
    </message>
    <message>
        <source>Plein</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Spel</source>
        <translation>Games</translation>
    </message>
    <message>
        <source>Stilte</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Outage</translation>
    </message>
    <message>
        <source>Subsidie</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Televisie</source>
        <translation>Television</translation>
    </message>
    <message>
        <source>Terugblik</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Toen en nu</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>Toneel</source>
        <translation>Theatre</translation>
    </message>
    <message>
        <source>Traditie</source>
        <translation>Tradition</translation>
    </message>
    <message>
        <source>Uitgaan</source>
        <translation>Going out</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Uitslagen</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Uitstap</source>
        <translation>Outing</translation>
    </message>
    <message>
        <source>Vacature</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Veilig thuis</source>
        <translation>Safe at home</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Verhaal</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Verkeer</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Vervoer</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Verzorging</source>
        <translation>Personal care</translation>
    </message>
    <message>
        <source>Vieringen</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Voetbal</source>
        <translation>Football</translation>
    </message>
    <message>
        <source>Vrijwilligers</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Wandelen</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Weer</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Welzijn</source>
        <translation>Wellbeing</translation>
    </message>
    <message>
        <source>Winkels</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Wonen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Wonen met zorg</source>
        <translation>Living with care</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Zorg thuis</source>
        <translation>Care at home</translation>
    </message>
    <message>
        <source>Zwemmen</source>
        <translation>Swimming</translation>
    </message>
</context>
<context>
    <name>ControlsGallery</name>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n thing today</numerusform>
            <numerusform>%n things today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Silhouette</name>
    <message numerus="yes">
        <source>The village. %n window(s) are lit: one for each activity today.</source>
        <translation>
            <numerusform>The village. %n window is lit: one for each activity today.</numerusform>
            <numerusform>The village. %n windows are lit: one for each activity today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayDoors</name>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n thing today</numerusform>
            <numerusform>%n things today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>activities today</comment>
        <translation>
            <numerusform>See %n</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
