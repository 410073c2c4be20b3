<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About %1</source>
        <comment>village</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This village does not exist. It shows what the app can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fresh is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows what you do here. You need no account. What you search is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naober is free software under the GNU General Public License, version 3 or later. It is made with Qt, SQLite and libsodium. The letters are Lato and Vollkorn, under the SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on %1</source>
        <comment>day in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>two weeks back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>If not, we wipe everything in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone at this square to read on at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour asks this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Fixed buttons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChoices</name>
    <message>
        <source>Everything</source>
        <comment>no filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlsGallery</name>
    <message>
        <source>Agenda</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking and helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>The desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>From: %1</source>
        <comment>source of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken off the list. Perhaps the search finds something like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This is cancelled.</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up or ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone at this square. The activity then stands in your own calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who organises this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>All day</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>activity is going on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>activity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a village&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villages (*.naober)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Are these the words on the flyer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Which village is yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the village&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the flyer. For example: dorp.nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through a village that we made up. You cannot break anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the made-up village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the village …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these four words with those on the village&apos;s flyer. They must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent is in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every control with its states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town and school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to go to, with number and opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Start</source>
        <comment>bar: first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>bar: letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>bar: letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Start</source>
        <comment>bar: first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>bar: letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>bar: letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bar</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeighbourhoodPage</name>
    <message>
        <source>My neighbourhood</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which street do you live in? Then you see who your neighbourhood connector is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this street or postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No neighbourhoods are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the spelling once more, or call the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>This is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in for the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your neighbourhood connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On in this neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and offered here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>News and TV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clubs, the town hall and the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On local television</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Call</source>
        <comment>telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone at this square. The number then stands in your own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Call</source>
        <comment>telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone at this square. Your own map shows the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Step-free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>A neighbour offers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour asks this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this for you? Call us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you help? Call us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk knows who asks or offers this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Offered</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found nothing for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word. Or ask the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: library, choir, Molenstraat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what we found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eat and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk and cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In need?</source>
        <comment>button to the urgent numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Ask by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could ask this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose is remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose holds for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is dark outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Silhouette</name>
    <message numerus="yes">
        <source>The village. %n window(s) are lit: one for each activity today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>This village is made up. It shows what the app can do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncError</name>
    <message>
        <source>There is no internet right now.</source>
        <translation>Er is nu geen internet.</translation>
    </message>
    <message>
        <source>The village&apos;s server does not answer.</source>
        <translation>De computer van het dorp geeft geen antwoord.</translation>
    </message>
    <message>
        <source>The connection is too slow right now.</source>
        <translation>De verbinding is nu te langzaam.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The connection to the village&apos;s server is not safe. Is the clock of this computer right?</source>
        <translation>De verbinding met het dorp is niet veilig. Staat de klok van deze computer goed?</translation>
    </message>
    <message>
        <source>This network first wants you to log in on a web page.</source>
        <translation>Op dit netwerk moet u zich eerst aanmelden op een webpagina.</translation>
    </message>
    <message>
        <source>The village&apos;s news is not at this address.</source>
        <translation>Het nieuws van het dorp staat niet op dit adres.</translation>
    </message>
    <message>
        <source>The village&apos;s server refuses this computer.</source>
        <translation>De computer van het dorp laat ons niet toe.</translation>
    </message>
    <message>
        <source>The village&apos;s server is busy.</source>
        <translation>De computer van het dorp heeft het druk.</translation>
    </message>
    <message>
        <source>The village&apos;s server has a problem.</source>
        <translation>De computer van het dorp heeft een storing.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>What the village&apos;s server sends is too large.</source>
        <translation>Wat het dorp stuurt, is te groot.</translation>
    </message>
    <message>
        <source>What is at this address is not a village&apos;s news.</source>
        <translation>Op dit adres staat geen nieuws van een dorp.</translation>
    </message>
    <message>
        <source>The news is not signed by your village, so it was not taken over. Ask your village for a new link.</source>
        <translation>Dit nieuws is niet door uw dorp ondertekend. Wij hebben het niet overgenomen. Vraag uw dorp om een nieuwe link.</translation>
    </message>
    <message>
        <source>The news was damaged or changed on its way, so it was not taken over.</source>
        <translation>Het nieuws is onderweg beschadigd of veranderd. Wij hebben het niet overgenomen.</translation>
    </message>
    <message>
        <source>The village&apos;s news has a mistake in it.</source>
        <translation>Er zit een fout in het nieuws van het dorp.</translation>
    </message>
    <message>
        <source>This is another village&apos;s news.</source>
        <translation>Dit is het nieuws van een ander dorp.</translation>
    </message>
    <message>
        <source>The server sends older news than is here already, so it was not taken over.</source>
        <translation>Dit nieuws is ouder dan wat u al hebt. Wij hebben het niet overgenomen.</translation>
    </message>
    <message>
        <source>The village&apos;s news needs a newer version of this program.</source>
        <translation>Voor dit nieuws is een nieuwere versie van het programma nodig.</translation>
    </message>
    <message>
        <source>There has been no fresh news for some time.</source>
        <translation>Er is al een tijd geen nieuw bericht gekomen.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>De schijf van deze computer is vol.</translation>
    </message>
    <message>
        <source>News cannot be kept on this computer.</source>
        <translation>Op deze computer kunnen wij het nieuws niet bewaren.</translation>
    </message>
    <message>
        <source>The news on this computer is damaged. It is fetched again at the next start.</source>
        <translation>Het nieuws op deze computer is beschadigd. Wij halen het opnieuw bij de volgende start.</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>Op deze computer is een nieuwere versie van het programma gebruikt.</translation>
    </message>
    <message>
        <source>Another program is using the news right now.</source>
        <translation>Een ander programma gebruikt het nieuws op dit moment.</translation>
    </message>
    <message>
        <source>The news could not be kept on this computer.</source>
        <translation>Wij konden het nieuws op deze computer niet bewaren.</translation>
    </message>
    <message>
        <source>Another village&apos;s news is on this computer. Choose your village again.</source>
        <translation>Op deze computer staat het nieuws van een ander dorp. Kies uw dorp opnieuw.</translation>
    </message>
    <message>
        <source>Looking for news was stopped.</source>
        <translation>Het ophalen van nieuws is gestopt.</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it home on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDoors</name>
    <message>
        <source>Agenda</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is on, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking and helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>door: who is where in the village</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clubs, care, shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News and TV</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiting</source>
        <comment>door: for guests and newcomers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors and newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <comment>door</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is near you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayFoot</name>
    <message>
        <source>Do look around. You cannot break anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In need?</source>
        <comment>button to the urgent numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Coming up in the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today in the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>activities today</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned today. This comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodaySky</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can we help with? Not quite sure? We will call you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>no filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked or offered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to do something yourself? Calling or knitting can be done from your chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What neighbours do together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>In need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call one of these numbers. Is somebody in danger? Call 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry, but a question?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Point your phone at this square to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch on the website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Near here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk and cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eat and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus and parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visiting</source>
        <comment>door: for guests and newcomers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. These are the first places to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first, from this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrongEntry</name>
    <message>
        <source>Is this not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us, and we will put it right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naober::DateWords</name>
    <message>
        <source>%1</source>
        <comment>time of day</comment>
        <extracomment>A time of day: &quot;14:25&quot;, in Dutch &quot;14.25 uur&quot;.</extracomment>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>time format</comment>
        <extracomment>Format of a time of day without further words; in Dutch H.mm</extracomment>
        <translation>H.mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <extracomment>From one time to another: &quot;14:00 – 16:00&quot;, in Dutch &quot;14.00 – 16.00 uur&quot;.</extracomment>
        <translation>%1 – %2 uur</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>&quot;today 14:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>&quot;Sat 24 Nov, 14:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <extracomment>&quot;Monday to Friday&quot;, both included</extracomment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <extracomment>&quot;Monday, Tuesday and Friday&quot;: the last of a list</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>naober::EventDetails</name>
    <message>
        <source>all day, until %1</source>
        <translation>de hele dag, tot en met %1</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>Signing up is over.</source>
        <translation>Aanmelden kan niet meer.</translation>
    </message>
    <message>
        <source>Please sign up.</source>
        <translation>Meld u aan.</translation>
    </message>
    <message>
        <source>Please sign up, until %1.</source>
        <translation>Meld u aan, tot en met %1.</translation>
    </message>
    <message>
        <source>%1 There is room for %2.</source>
        <translation>%1 Er is plaats voor %2 mensen.</translation>
    </message>
</context>
<context>
    <name>naober::OpenWords</name>
    <message>
        <source>Always open</source>
        <translation>Altijd open</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open tot %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Open om %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Morgen open om %1</translation>
    </message>
    <message>
        <source>Opens %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>Open op %1 om %2</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Gesloten tot %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>all day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>naober::RecurWords</name>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>elke %1 jaar</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>&quot;every Tuesday, until 15 December&quot; (that day included)</extracomment>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>om de dag</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>elke %1 dagen</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>om de week</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>elke %1 weken</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>elke werkdag</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <extracomment>&quot;every Tuesday&quot;, &quot;every Tuesday and Thursday&quot;</extracomment>
        <translation>elke %1</translation>
    </message>
    <message>
        <source>every other week on %1</source>
        <extracomment>&quot;every other week on Tuesday&quot;</extracomment>
        <translation>om de week op %1</translation>
    </message>
    <message>
        <source>every %1 weeks on %2</source>
        <translation>elke %1 weken op %2</translation>
    </message>
    <message>
        <source>every %1 %2 of the month</source>
        <extracomment>&quot;every first Tuesday of the month&quot;</extracomment>
        <translation>elke %1 %2 van de maand</translation>
    </message>
    <message>
        <source>every last day of the month</source>
        <translation>elke laatste dag van de maand</translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <extracomment>&quot;every month on day 15&quot;</extracomment>
        <translation>elke maand op de %1e</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>%1, every other month</source>
        <translation>%1, om de maand</translation>
    </message>
    <message>
        <source>%1, once in %2 months</source>
        <translation>%1, eens in de %2 maanden</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierde</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>vijfde</translation>
    </message>
    <message>
        <source>second last</source>
        <translation>een na laatste</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
</context>
<context>
    <name>naober::Startup</name>
    <message>
        <source>Your settings cannot be kept on this machine now.</source>
        <translation>Wij kunnen uw instellingen nu niet bewaren.</translation>
    </message>
    <message>
        <source>Your settings were damaged. We took the copy of %1.</source>
        <translation>Uw instellingen waren beschadigd. Wij namen de kopie van %1.</translation>
    </message>
    <message>
        <source>Your settings were damaged and are gone. Please choose them again.</source>
        <translation>Uw instellingen waren beschadigd en zijn weg. Wilt u ze opnieuw kiezen?</translation>
    </message>
    <message>
        <source>Your settings were damaged. We took an earlier copy.</source>
        <translation>Uw instellingen waren beschadigd. Wij namen een eerdere kopie.</translation>
    </message>
</context>
<context>
    <name>naober::SyncStatus</name>
    <message>
        <source>Nothing has been fetched yet</source>
        <translation>Nog niets opgehaald</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Bijgewerkt: %1</translation>
    </message>
    <message>
        <source>We are fetching the news of the village.</source>
        <translation>Wij halen het nieuws van het dorp op.</translation>
    </message>
    <message>
        <source>You see the news of %1.</source>
        <translation>U ziet het nieuws van %1.</translation>
    </message>
</context>
<context>
    <name>naober::ThingWords</name>
    <message>
        <source>Association</source>
        <translation>Vereniging</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Kerk</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>organisation</comment>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Bezienswaardigheid</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Eating and drinking</source>
        <translation>Eten en drinken</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Slapen</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>Defibrillator</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Speeltuin</translation>
    </message>
    <message>
        <source>Bus stop</source>
        <translation>Bushalte</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>place</comment>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Wegwijzer</translation>
    </message>
    <message>
        <source>For each other</source>
        <translation>Voor elkaar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Te gast</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mijn buurt</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisie</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Dorp</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>vlakbij</translation>
    </message>
    <message>
        <source>%1 metres</source>
        <translation>%1 meter</translation>
    </message>
    <message>
        <source>%1 kilometres</source>
        <translation>%1 kilometer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>nagekeken op %1</translation>
    </message>
    <message>
        <source>checked on %1 by %2</source>
        <translation>nagekeken op %1 door %2</translation>
    </message>
    <message>
        <source>1 home takes part</source>
        <translation>1 huis doet mee</translation>
    </message>
    <message>
        <source>%1 homes take part</source>
        <translation>%1 huizen doen mee</translation>
    </message>
    <message>
        <source>%1 of the %2 homes take part</source>
        <translation>%1 van de %2 huizen doen mee</translation>
    </message>
    <message>
        <source>enough people</source>
        <translation>genoeg mensen</translation>
    </message>
    <message>
        <source>1 more person needed</source>
        <translation>nog 1 mens nodig</translation>
    </message>
    <message>
        <source>%1 more people needed</source>
        <translation>nog %1 mensen nodig</translation>
    </message>
    <message>
        <source>We call within an hour</source>
        <translation>Wij bellen binnen een uur</translation>
    </message>
    <message>
        <source>We call within %1 hours</source>
        <translation>Wij bellen binnen %1 uur</translation>
    </message>
    <message>
        <source>We call within %1 days</source>
        <translation>Wij bellen binnen %1 dagen</translation>
    </message>
    <message>
        <source>Please ask at least a day ahead.</source>
        <translation>Vraag het minstens een dag vooraf.</translation>
    </message>
    <message>
        <source>Please ask at least %1 days ahead.</source>
        <translation>Vraag het minstens %1 dagen vooraf.</translation>
    </message>
</context>
</TS>
