<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About %1</source>
        <comment>village</comment>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>This village does not exist. It shows what the app can do.</source>
        <translation>Dit dorp bestaat niet. Het laat zien wat het programma kan.</translation>
    </message>
    <message>
        <source>The people behind it</source>
        <translation>De mensen erachter</translation>
    </message>
    <message>
        <source>Made together with</source>
        <translation>Samen gemaakt met</translation>
    </message>
    <message>
        <source>How fresh is this?</source>
        <translation>Hoe nieuw is dit?</translation>
    </message>
    <message>
        <source>Looking for news …</source>
        <translation>Wij zoeken nieuws …</translation>
    </message>
    <message>
        <source>Look for news now</source>
        <translation>Nu nieuws zoeken</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Uw privacy</translation>
    </message>
    <message>
        <source>Nobody follows what you do here. You need no account. What you search is not kept.</source>
        <translation>Niemand volgt wat u hier doet. U hebt geen account nodig. Wat u zoekt, bewaren wij niet.</translation>
    </message>
    <message>
        <source>Naober is free software under the GNU General Public License, version 3 or later. It is made with Qt, SQLite and libsodium. The letters are Lato and Vollkorn, under the SIL Open Font License.</source>
        <translation>Naober is vrije software, onder de GNU General Public License, versie 3 of later. Het is gemaakt met Qt, SQLite en libsodium. De letters heten Lato en Vollkorn. Zij staan onder de SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is on %1</source>
        <comment>day in words</comment>
        <translation>Wat er %1 is</translation>
    </message>
    <message>
        <source>What is on, day by day</source>
        <translation>Wat er is, dag voor dag</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Op deze dag staat er niets.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Er staat nog niets.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>two weeks back</comment>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <translation>Mijn buurt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>two weeks on</comment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Print this day</source>
        <translation>Deze dag afdrukken</translation>
    </message>
    <message>
        <source>Print this week</source>
        <translation>Deze week afdrukken</translation>
    </message>
</context>
<context>
    <name>AreYouThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>If not, we wipe everything in %n second(s).</source>
        <translation>
            <numerusform>Anders wissen wij alles over %n seconde.</numerusform>
            <numerusform>Anders wissen wij alles over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Ja, ik ben er nog</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>Also there to read</source>
        <translation>Ook te lezen</translation>
    </message>
    <message>
        <source>Point your phone at this square to read on at home.</source>
        <translation>Richt uw telefoon op dit vierkant. Dan leest u thuis verder.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Open op %1</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
</context>
<context>
    <name>AskDoors</name>
    <message>
        <source>Ask for help</source>
        <comment>door</comment>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>In four steps</source>
        <translation>In vier stappen</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>door: for a neighbour</comment>
        <translation>Iets doen</translation>
    </message>
    <message>
        <source>For a neighbour</source>
        <translation>Voor een buur</translation>
    </message>
    <message>
        <source>My request</source>
        <comment>door</comment>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>With your three words</source>
        <translation>Met uw drie woorden</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What can we help with?</source>
        <translation>Waar kunnen we mee helpen?</translation>
    </message>
    <message>
        <source>Not quite sure? Choose what comes near. We will call you.</source>
        <translation>Weet u het niet precies? Kies wat het meest lijkt. Wij bellen u.</translation>
    </message>
    <message>
        <source>What fits best?</source>
        <translation>Wat past het best?</translation>
    </message>
    <message>
        <source>It is not in this list</source>
        <translation>Het staat er niet bij</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Iets anders kiezen</translation>
    </message>
</context>
<context>
    <name>AskReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit zo?</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>Ja, dit klopt</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Ja, verstuur het</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Iets veranderen</translation>
    </message>
    <message>
        <source>Remember this on this computer?</source>
        <translation>Bewaren op deze computer?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, this is my own computer</source>
        <translation>Ja, dit is mijn eigen computer</translation>
    </message>
</context>
<context>
    <name>AskWhenPage</name>
    <message>
        <source>In the morning</source>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In de middag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>In de avond</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>part of the day</comment>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Wanneer komt het u uit?</translation>
    </message>
    <message>
        <source>%1 Sooner? Call us.</source>
        <translation>%1 Eerder nodig? Bel ons.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>At what time of the day?</source>
        <translation>Welk deel van de dag?</translation>
    </message>
    <message>
        <source>Would you like to add something? You need not.</source>
        <translation>Wilt u er nog iets bij zeggen? Het hoeft niet.</translation>
    </message>
</context>
<context>
    <name>AskWhoPage</name>
    <message>
        <source>Nobody. I come by myself.</source>
        <translation>Niemand. Ik kom zelf langs.</translation>
    </message>
    <message>
        <source>Whom may we call?</source>
        <translation>Wie mogen wij bellen?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mij</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>You get a slip with three words. Bring it to the desk.</source>
        <translation>U krijgt een briefje met drie woorden. Neem het mee naar het loket.</translation>
    </message>
    <message>
        <source>Who may we call? A first name is enough.</source>
        <translation>Wie mogen wij bellen? Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>Your name. A first name is enough.</source>
        <translation>Uw naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>For whom do you ask this?</source>
        <translation>Voor wie vraagt u dit?</translation>
    </message>
    <message>
        <source>The telephone number that we may call</source>
        <translation>Het telefoonnummer dat wij mogen bellen</translation>
    </message>
    <message>
        <source>When do we call best?</source>
        <translation>Wanneer bellen we het best?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In de middag</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>part of the day</comment>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>Only the desk and your helper see your name and number. We wipe them thirty days after it is done.</source>
        <translation>Alleen het loket en uw helper zien uw naam en nummer. Dertig dagen na afloop wissen we ze.</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>You are practising. Nothing is sent.</source>
        <translation>U oefent. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Rather talk? Call us.</source>
        <translation>Praat u liever? Bel ons.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>On now</source>
        <translation>Nu bezig</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>A neighbour asks this</source>
        <translation>Een buur vraagt dit</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Raak het scherm aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Fixed buttons</source>
        <translation>Vaste knoppen</translation>
    </message>
</context>
<context>
    <name>CategoryChoices</name>
    <message>
        <source>Everything</source>
        <comment>no filter</comment>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>CitizenNumberNotice</name>
    <message>
        <source>Is this your citizen service number? Please take it out. We do not need it.</source>
        <translation>Is dit uw burgerservicenummer? Haal het weg. Wij hebben het niet nodig.</translation>
    </message>
</context>
<context>
    <name>CodeEntryForm</name>
    <message>
        <source>The first word: type two letters</source>
        <translation>Het eerste woord: typ twee letters</translation>
    </message>
    <message>
        <source>The second word: type two letters</source>
        <translation>Het tweede woord: typ twee letters</translation>
    </message>
    <message>
        <source>The third word: type two letters</source>
        <translation>Het derde woord: typ twee letters</translation>
    </message>
    <message>
        <source>I have three words</source>
        <translation>Ik heb drie woorden</translation>
    </message>
    <message>
        <source>I have nine digits</source>
        <translation>Ik heb negen cijfers</translation>
    </message>
    <message>
        <source>Please type one more letter.</source>
        <translation>Typ nog één letter.</translation>
    </message>
    <message>
        <source>The nine digits of your slip</source>
        <translation>De negen cijfers van uw briefje</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wij zoeken …</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Take the last word away</source>
        <translation>Laatste woord weghalen</translation>
    </message>
</context>
<context>
    <name>ControlsGallery</name>
    <message>
        <source>Agenda</source>
        <comment>door</comment>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n ding vandaag</numerusform>
            <numerusform>%n dingen vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation>Voor elkaar</translation>
    </message>
    <message>
        <source>Asking and helping</source>
        <translation>Vragen en helpen</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nu bezig</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>activity</comment>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Terug omhoog</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer is not a desk yet. Enrol it first.</source>
        <translation>Deze computer is nog geen loket. Meld hem eerst aan.</translation>
    </message>
    <message>
        <source>This computer is a desk already.</source>
        <translation>Deze computer is al een loket.</translation>
    </message>
    <message>
        <source>This is not a village&apos;s link.</source>
        <translation>Dit is geen link van een dorp.</translation>
    </message>
    <message>
        <source>The hub does not know this pairing code. A code is good for half an hour.</source>
        <translation>De hub kent deze koppelcode niet. Een code is een half uur geldig.</translation>
    </message>
    <message>
        <source>Another computer used this pairing code. Ask for a new one.</source>
        <translation>Een andere computer heeft deze koppelcode gebruikt. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>De wachtzin klopt niet.</translation>
    </message>
    <message>
        <source>The passphrase must have 12 characters or more.</source>
        <translation>De wachtzin moet 12 tekens of meer hebben.</translation>
    </message>
    <message>
        <source>The hub shows other desks than the link names. Call the keeper.</source>
        <translation>De hub laat andere loketten zien dan de link noemt. Bel de beheerder.</translation>
    </message>
    <message>
        <source>Another desk must let this one in first.</source>
        <translation>Een ander loket moet dit eerst toelaten.</translation>
    </message>
    <message>
        <source>This desk was revoked. Everything on it is erased.</source>
        <translation>Dit loket is ingetrokken. Alles erop is gewist.</translation>
    </message>
    <message>
        <source>The hub does not answer. What you did is kept here.</source>
        <translation>De hub antwoordt niet. Wat u deed, is hier bewaard.</translation>
    </message>
    <message>
        <source>The hub refused this.</source>
        <translation>De hub weigert dit.</translation>
    </message>
    <message>
        <source>What came is not from this village&apos;s hub.</source>
        <translation>Wat er binnenkwam, is niet van de hub van dit dorp.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Deze zaak is er niet.</translation>
    </message>
    <message>
        <source>There is no desk that waits under that name.</source>
        <translation>Er wacht geen loket met die naam.</translation>
    </message>
    <message>
        <source>The check number is not the same. Do not let that desk in.</source>
        <translation>Het controlenummer is niet hetzelfde. Laat dat loket niet toe.</translation>
    </message>
    <message>
        <source>The case cannot go to that state from where it is.</source>
        <translation>De zaak kan vanaf hier niet naar die stand.</translation>
    </message>
    <message>
        <source>The input cannot be understood.</source>
        <translation>De invoer is niet te begrijpen.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>The disk of this computer cannot be read or written.</source>
        <translation>De schijf van deze computer is niet te lezen of te beschrijven.</translation>
    </message>
    <message>
        <source>A file of this desk was damaged. What could be read of it is kept.</source>
        <translation>Een bestand van dit loket was beschadigd. Wat nog te lezen was, is bewaard.</translation>
    </message>
    <message>
        <source>The keys on this computer cannot be read.</source>
        <translation>De sleutels op deze computer zijn niet te lezen.</translation>
    </message>
    <message>
        <source>Another program works in this desk now. Try again in a minute.</source>
        <translation>Een ander programma werkt nu in dit loket. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The commands are: %1</source>
        <translation>De opdrachten zijn: %1</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>The desk</source>
        <translation>Het loket</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Bel ons</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>From: %1</source>
        <comment>source of a record</comment>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>It was taken off the list. Perhaps the search finds something like it.</source>
        <translation>Het is van de lijst gehaald. Misschien vindt u met zoeken iets wat erop lijkt.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>This is cancelled.</source>
        <comment>activity</comment>
        <translation>Dit gaat niet door.</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation>Drempelvrij, met een aangepast toilet</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>Met ondertiteling</translation>
    </message>
    <message>
        <source>Sign up or ask</source>
        <translation>Aanmelden of vragen</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>De volgende keren</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: gaat niet door</translation>
    </message>
    <message>
        <source>Point your phone at this square. The activity then stands in your own calendar.</source>
        <translation>Richt uw telefoon op dit vierkant. De activiteit staat dan in uw eigen agenda.</translation>
    </message>
    <message>
        <source>Who organises this?</source>
        <translation>Wie organiseert dit?</translation>
    </message>
    <message>
        <source>I would like to take part</source>
        <translation>Ik wil graag meedoen</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>All day</source>
        <comment>activity</comment>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>now</source>
        <comment>activity is going on</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>activity</comment>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a village&apos;s file</source>
        <translation>Open het bestand van een dorp</translation>
    </message>
    <message>
        <source>Villages (*.naober)</source>
        <translation>Dorpen (*.naober)</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Are these the words on the flyer?</source>
        <translation>Staan deze woorden op de folder?</translation>
    </message>
    <message>
        <source>Welcome. Which village is yours?</source>
        <translation>Welkom. Welk dorp is van u?</translation>
    </message>
    <message>
        <source>Type the village&apos;s address</source>
        <translation>Typ het adres van het dorp</translation>
    </message>
    <message>
        <source>It stands on the flyer. For example: dorp.nl</source>
        <translation>Het staat op de folder. Bijvoorbeeld: dorp.nl</translation>
    </message>
    <message>
        <source>The village&apos;s address</source>
        <translation>Het adres van het dorp</translation>
    </message>
    <message>
        <source>Look for the village</source>
        <translation>Zoek het dorp</translation>
    </message>
    <message>
        <source>Open a file from a stick</source>
        <translation>Open een bestand van een stick</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Alleen kijken?</translation>
    </message>
    <message>
        <source>Walk through a village that we made up. You cannot break anything.</source>
        <translation>Loop door een dorp dat wij hebben verzonnen. U kunt niets kapotmaken.</translation>
    </message>
    <message>
        <source>Show the made-up village</source>
        <translation>Toon het verzonnen dorp</translation>
    </message>
    <message>
        <source>Looking for the village …</source>
        <translation>Wij zoeken het dorp …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Compare these four words with those on the village&apos;s flyer. They must be the same.</source>
        <translation>Vergelijk deze vier woorden met die op de folder van het dorp. Ze moeten gelijk zijn.</translation>
    </message>
    <message>
        <source>Yes, they are the same</source>
        <translation>Ja, ze zijn gelijk</translation>
    </message>
    <message>
        <source>No, they are different</source>
        <translation>Nee, ze zijn anders</translation>
    </message>
    <message>
        <source>The village is on its way.</source>
        <translation>Het dorp is onderweg.</translation>
    </message>
    <message>
        <source>%1 percent is in.</source>
        <translation>%1 procent is binnen.</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Every control with its states</source>
        <translation>Elk onderdeel in al zijn vormen</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Verenigingen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Ondernemers</translation>
    </message>
    <message>
        <source>Town and school</source>
        <translation>Gemeente en school</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Wegwijzer</translation>
    </message>
    <message>
        <source>Who to go to, with number and opening hours</source>
        <translation>Bij wie u moet zijn, met nummer en openingstijden</translation>
    </message>
    <message>
        <source>Nobody here is open now.</source>
        <translation>Hier is nu niemand open.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Start</source>
        <comment>bar: first page</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the whole village</source>
        <translation>Zoek in het hele dorp</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>bar: letters</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>bar: letters</comment>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bar</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>bar: reading aloud</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>bar</comment>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Start</source>
        <comment>bar: first page</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>bar</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>bar</comment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>bar: letters</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>bar: letters</comment>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>bar</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>bar: reading aloud</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <comment>bar</comment>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Over dit programma</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>Dit apparaat</translation>
    </message>
</context>
<context>
    <name>MyRequestPage</name>
    <message>
        <source>My request</source>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>Look it up with your three words, or with the nine digits.</source>
        <translation>Zoek hem op met uw drie woorden, of met de negen cijfers.</translation>
    </message>
    <message>
        <source>Lost your words? Call us.</source>
        <translation>Woorden kwijt? Bel ons.</translation>
    </message>
</context>
<context>
    <name>MyRequestState</name>
    <message>
        <source>The new telephone number</source>
        <translation>Het nieuwe telefoonnummer</translation>
    </message>
    <message>
        <source>Withdraw this</source>
        <translation>Deze vraag intrekken</translation>
    </message>
    <message>
        <source>Ask it again after all</source>
        <translation>Toch weer vragen</translation>
    </message>
    <message>
        <source>Send this number</source>
        <translation>Dit nummer versturen</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Nieuw nummer opgeven</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>looking at my request</comment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodPage</name>
    <message>
        <source>My neighbourhood</source>
        <comment>door</comment>
        <translation>Mijn buurt</translation>
    </message>
    <message>
        <source>Which street do you live in? Then you see who your neighbourhood connector is.</source>
        <translation>In welke straat woont u? Dan ziet u wie uw buurtverbinder is.</translation>
    </message>
    <message>
        <source>We do not know this street or postcode.</source>
        <translation>Deze straat of postcode kennen wij niet.</translation>
    </message>
    <message>
        <source>No neighbourhoods are known yet.</source>
        <translation>Er zijn nog geen buurten bekend.</translation>
    </message>
    <message>
        <source>Look at the spelling once more, or call the desk.</source>
        <translation>Kijk nog eens hoe u het schrijft, of bel het loket.</translation>
    </message>
    <message>
        <source>Show all neighbourhoods</source>
        <translation>Toon alle buurten</translation>
    </message>
    <message>
        <source>Street or postcode</source>
        <translation>Straat of postcode</translation>
    </message>
    <message>
        <source>Your own neighbourhood</source>
        <translation>Uw eigen buurt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>This is not there any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>Stands in for the connector</source>
        <translation>Vervangt de buurtverbinder</translation>
    </message>
    <message>
        <source>Your neighbourhood connector</source>
        <translation>Uw buurtverbinder</translation>
    </message>
    <message>
        <source>This is the neighbourhood</source>
        <translation>Dit is de buurt</translation>
    </message>
    <message>
        <source>This is your neighbourhood</source>
        <translation>Dit is uw buurt</translation>
    </message>
    <message>
        <source>This is my neighbourhood</source>
        <translation>Dit is mijn buurt</translation>
    </message>
    <message>
        <source>On in this neighbourhood</source>
        <translation>Te doen in deze buurt</translation>
    </message>
    <message>
        <source>Asked and offered here</source>
        <translation>Hier gevraagd en aangeboden</translation>
    </message>
    <message>
        <source>Nobody holds this neighbourhood together yet</source>
        <translation>Deze buurt heeft nog geen buurtverbinder</translation>
    </message>
    <message>
        <source>Would you like to? Or do you have a question? Call the desk.</source>
        <translation>Wilt u het worden? Of heeft u een vraag? Bel de dorpsbalie.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>News and TV</source>
        <translation>Nieuws en tv</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>From the clubs, the town hall and the neighbours</source>
        <translation>Van de verenigingen, de gemeente en de buren</translation>
    </message>
    <message>
        <source>There is no news yet.</source>
        <translation>Er is nog geen nieuws.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>On local television</source>
        <translation>Op de lokale televisie</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>No digits yet</source>
        <translation>Nog geen cijfers</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Call</source>
        <comment>telephone</comment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation>Drempelvrij, met een aangepast toilet</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Point your phone at this square. The number then stands in your own list.</source>
        <translation>Richt uw telefoon op dit vierkant. Het nummer staat dan in uw eigen lijst.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Open de website</translation>
    </message>
</context>
<context>
    <name>OwnRequestRows</name>
    <message>
        <source>Your request: %1</source>
        <translation>Uw vraag: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Wipe the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back up</source>
        <translation>Terug omhoog</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>page</comment>
        <translation>Omhoog</translation>
    </message>
</context>
<context>
    <name>PdfChooser</name>
    <message>
        <source>Keep as a file</source>
        <translation>Als bestand bewaren</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papier (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Call</source>
        <comment>telephone</comment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation>Drempelvrij, met een aangepast toilet</translation>
    </message>
    <message>
        <source>Point your phone at this square. Your own map shows the way.</source>
        <translation>Richt uw telefoon op dit vierkant. Uw eigen kaart wijst de weg.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print</source>
        <comment>verb</comment>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintNotice</name>
    <message>
        <source>We can keep it as a file. Somebody with a printer can print it for you.</source>
        <translation>Wij kunnen het als bestand bewaren. Iemand met een printer kan het voor u afdrukken.</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Als bestand bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Berichten die niet zijn aangekomen</translation>
    </message>
    <message>
        <source>This is for the keeper of this machine. Please tell the desk.</source>
        <translation>Dit is voor de beheerder van dit scherm. Meld het aan het loket.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ik heb dit gelezen</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>What is not right?</source>
        <translation>Wat klopt er niet?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Wat wilt u graag doen?</translation>
    </message>
    <message>
        <source>Would you like to take part?</source>
        <translation>Wilt u meedoen?</translation>
    </message>
    <message>
        <source>Can you do this?</source>
        <translation>Kunt u dit doen?</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>Het telefoonnummer</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Het adres</translation>
    </message>
    <message>
        <source>The times</source>
        <translation>De tijden</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>Het bestaat niet meer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Please call us. Then we arrange it together.</source>
        <translation>Bel ons. Dan regelen we het samen.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Uw voornaam</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Wanneer komt het u uit?</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In de ochtend</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In de middag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>In de avond</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>part of the day</comment>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>What should it be?</source>
        <translation>Hoe moet het zijn?</translation>
    </message>
    <message>
        <source>Would you like to add something? You need not.</source>
        <translation>Wilt u er nog iets bij zeggen? Het hoeft niet.</translation>
    </message>
    <message>
        <source>The telephone number that we may call</source>
        <translation>Het telefoonnummer dat wij mogen bellen</translation>
    </message>
    <message>
        <source>Only the desk sees your name and number.</source>
        <translation>Alleen het loket ziet uw naam en nummer.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>A neighbour offers this</source>
        <translation>Een buur biedt dit aan</translation>
    </message>
    <message>
        <source>A neighbour asks this</source>
        <translation>Een buur vraagt dit</translation>
    </message>
    <message>
        <source>Somebody is on it</source>
        <translation>Iemand pakt dit op</translation>
    </message>
    <message>
        <source>Is this for you? Call us.</source>
        <translation>Is dit iets voor u? Bel ons.</translation>
    </message>
    <message>
        <source>Can you help? Call us.</source>
        <translation>Kunt u helpen? Bel ons.</translation>
    </message>
    <message>
        <source>Only the desk knows who asks or offers this.</source>
        <translation>Alleen het loket weet wie dit vraagt of aanbiedt.</translation>
    </message>
    <message>
        <source>I would like this</source>
        <translation>Dit wil ik graag</translation>
    </message>
    <message>
        <source>I can do this</source>
        <translation>Ik kan dit doen</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Offered</source>
        <comment>help</comment>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>help</comment>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Somebody is on it</source>
        <translation>Iemand pakt dit op</translation>
    </message>
</context>
<context>
    <name>ScreenSizePage</name>
    <message>
        <source>Size of the screen</source>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>Hold a bank card against the glass. Make the drawing as large as your card.</source>
        <translation>Houd een bankpas tegen het glas. Maak de tekening even groot als uw pas.</translation>
    </message>
    <message>
        <source>Drawing of a bank card. The arrow keys make it larger or smaller.</source>
        <translation>Tekening van een bankpas. Met de pijltjes maakt u hem groter of kleiner.</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Veel kleiner</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>a little</comment>
        <translation>Iets kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>a little</comment>
        <translation>Iets groter</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Veel groter</translation>
    </message>
    <message>
        <source>My card fits exactly</source>
        <translation>Mijn pas past precies</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>The screen is %1 millimetres wide.</source>
        <translation>Het scherm is %1 millimeter breed.</translation>
    </message>
    <message>
        <source>This is kept for the next start.</source>
        <translation>Dit blijft bewaard voor de volgende keer.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>We found nothing for this.</source>
        <translation>Wij vonden hier niets voor.</translation>
    </message>
    <message>
        <source>Try another word. Or ask the desk.</source>
        <translation>Probeer een ander woord. Of vraag het aan het loket.</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Maak het veld leeg</translation>
    </message>
    <message>
        <source>For example: library, choir, Molenstraat</source>
        <translation>Bijvoorbeeld: bibliotheek, koor, Molenstraat</translation>
    </message>
    <message>
        <source>You see what we found for “%1”.</source>
        <translation>U ziet wat wij vonden voor ‘%1’.</translation>
    </message>
    <message>
        <source>Or choose</source>
        <translation>Of kies</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Doctor and care</source>
        <translation>Dokter en zorg</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Winkels</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Verenigingen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>Eat and drink</source>
        <translation>Eten en drinken</translation>
    </message>
    <message>
        <source>Walk and cycle</source>
        <translation>Wandelen en fietsen</translation>
    </message>
    <message>
        <source>My street</source>
        <translation>Mijn straat</translation>
    </message>
    <message>
        <source>In need?</source>
        <comment>button to the urgent numbers</comment>
        <translation>Nood?</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Ask by telephone</source>
        <translation>Vraag het per telefoon</translation>
    </message>
    <message>
        <source>You could ask this</source>
        <translation>Dit kunt u vragen</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Dit vragen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>What you choose is remembered on this computer.</source>
        <translation>Deze computer onthoudt wat u kiest.</translation>
    </message>
    <message>
        <source>What you choose holds for this visit.</source>
        <translation>Wat u kiest, geldt voor dit bezoek.</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size</comment>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Grootst</translation>
    </message>
    <message>
        <source>Easier to see</source>
        <translation>Beter te zien</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Without movement</source>
        <translation>Zonder beweging</translation>
    </message>
    <message>
        <source>Evening colours</source>
        <translation>Avondkleuren</translation>
    </message>
    <message>
        <source>When it is dark outside</source>
        <translation>Als het buiten donker is</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <translation>Mijn buurt</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Choose a neighbourhood</source>
        <translation>Kies een buurt</translation>
    </message>
    <message>
        <source>Everything as it was</source>
        <translation>Alles zoals het was</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>At the usual pace</source>
        <translation>Gewoon tempo</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langzaam</translation>
    </message>
    <message>
        <source>Show the button</source>
        <translation>Knop tonen</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Grootte van het scherm</translation>
    </message>
    <message>
        <source>With a bank card the letters and buttons get their right size.</source>
        <translation>Met een bankpas krijgen letters en knoppen de juiste grootte.</translation>
    </message>
    <message>
        <source>Set the size of the screen</source>
        <translation>De grootte van het scherm instellen</translation>
    </message>
    <message>
        <source>Forget my requests on this computer</source>
        <translation>Mijn vragen op deze computer wissen</translation>
    </message>
</context>
<context>
    <name>Silhouette</name>
    <message numerus="yes">
        <source>The village. %n window(s) are lit: one for each activity today.</source>
        <translation>
            <numerusform>Het dorp. Er brandt %n raam: een voor elke activiteit vandaag.</numerusform>
            <numerusform>Het dorp. Er branden %n ramen: een voor elke activiteit vandaag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Your slip</source>
        <translation>Uw briefje</translation>
    </message>
    <message>
        <source>There is no slip here.</source>
        <translation>Hier ligt geen briefje.</translation>
    </message>
    <message>
        <source>Do you have three words? Look up your request with them.</source>
        <translation>Hebt u drie woorden? Zoek daarmee uw vraag op.</translation>
    </message>
    <message>
        <source>To my request</source>
        <translation>Naar mijn vraag</translation>
    </message>
    <message>
        <source>Practice: this would be your slip</source>
        <translation>Oefening: zo ziet uw briefje eruit</translation>
    </message>
    <message>
        <source>Write this down or take a photo</source>
        <translation>Schrijf op of maak een foto</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>Your three words</source>
        <translation>Uw drie woorden</translation>
    </message>
    <message>
        <source>Or this number: %1</source>
        <translation>Of dit nummer: %1</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>Your name is not on this slip. In need? Call 112.</source>
        <translation>Uw naam staat niet op dit briefje. Nood? Bel 112.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ik heb het</translation>
    </message>
    <message>
        <source>Point your phone at this square. The three words then stand on your phone.</source>
        <translation>Richt uw telefoon op dit vierkant. Dan staan de drie woorden op uw telefoon.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>This village is made up.</source>
        <translation>Dit dorp is verzonnen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
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
        <translation>Neem het mee op uw telefoon</translation>
    </message>
</context>
<context>
    <name>TodayDoors</name>
    <message>
        <source>Agenda</source>
        <comment>door</comment>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) today</source>
        <translation>
            <numerusform>%n ding vandaag</numerusform>
            <numerusform>%n dingen vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on, day by day</source>
        <translation>Wat er is, dag voor dag</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation>Voor elkaar</translation>
    </message>
    <message>
        <source>Asking and helping</source>
        <translation>Vragen en helpen</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>door: who is where in the village</comment>
        <translation>Wegwijzer</translation>
    </message>
    <message>
        <source>Clubs, care, shops</source>
        <translation>Verenigingen, zorg, winkels</translation>
    </message>
    <message>
        <source>News and TV</source>
        <comment>door</comment>
        <translation>Nieuws en tv</translation>
    </message>
    <message>
        <source>News</source>
        <comment>door</comment>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>From the village</source>
        <translation>Uit het dorp</translation>
    </message>
    <message>
        <source>Visiting</source>
        <comment>door: for guests and newcomers</comment>
        <translation>Te gast</translation>
    </message>
    <message>
        <source>Visitors and newcomers</source>
        <translation>Bezoekers en nieuwkomers</translation>
    </message>
    <message>
        <source>Who is near you</source>
        <translation>Wie er bij u in de buurt is</translation>
    </message>
    <message>
        <source>My area</source>
        <comment>door: my own neighbourhood</comment>
        <translation>Mijn buurt</translation>
    </message>
</context>
<context>
    <name>TodayFoot</name>
    <message>
        <source>Do look around. You cannot break anything.</source>
        <translation>Kijk gerust rond. U kunt niets kapotmaken.</translation>
    </message>
    <message>
        <source>In need?</source>
        <comment>button to the urgent numbers</comment>
        <translation>Nood?</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>This screen has not fetched anything of the village so far. It keeps trying by itself.</source>
        <translation>Dit scherm heeft nog niets van het dorp opgehaald. Het blijft dat vanzelf proberen.</translation>
    </message>
    <message>
        <source>Coming up in the village</source>
        <translation>Binnenkort in het dorp</translation>
    </message>
    <message>
        <source>Today in the village</source>
        <translation>Vandaag in het dorp</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>activities today</comment>
        <translation>
            <numerusform>Bekijk %n</numerusform>
            <numerusform>Alle %n bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Naar de agenda</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nu bezig</translation>
    </message>
    <message>
        <source>Today, all day</source>
        <translation>Vandaag, de hele dag</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Vandaag om %1</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Nothing is planned today. This comes next.</source>
        <translation>Vandaag staat er niets. Dit komt daarna.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Er staat nog niets.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>TodaySky</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <comment>door: neighbours for each other</comment>
        <translation>Voor elkaar</translation>
    </message>
    <message>
        <source>What can we help with? Not quite sure? We will call you.</source>
        <translation>Waar kunnen we mee helpen? Weet u het niet precies? Wij bellen u.</translation>
    </message>
    <message>
        <source>This help there is</source>
        <translation>Deze hulp is er</translation>
    </message>
    <message>
        <source>Asked and offered now</source>
        <translation>Nu gevraagd en aangeboden</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>no filter</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>help</comment>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>help</comment>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Nothing is asked or offered now.</source>
        <translation>Er wordt nu niets gevraagd of aangeboden.</translation>
    </message>
    <message>
        <source>Would you like to do something yourself? Calling or knitting can be done from your chair.</source>
        <translation>Wilt u zelf ook iets doen? Bellen of breien kan vanuit uw stoel.</translation>
    </message>
    <message>
        <source>What neighbours do together</source>
        <translation>Wat buren samen doen</translation>
    </message>
</context>
<context>
    <name>UrgentLine</name>
    <message>
        <source>In need? Call %1</source>
        <comment>a number</comment>
        <translation>Nood? Bel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Meer nummers</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>In need?</source>
        <translation>Nood?</translation>
    </message>
    <message>
        <source>Call one of these numbers. Is somebody in danger? Call 112.</source>
        <translation>Bel een van deze nummers. Is er iemand in gevaar? Bel 112.</translation>
    </message>
    <message>
        <source>No hurry, but a question?</source>
        <translation>Geen haast, wel een vraag?</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Point your phone at this square to watch.</source>
        <translation>Richt uw telefoon op dit vierkant om te kijken.</translation>
    </message>
    <message>
        <source>Watch on the website</source>
        <translation>Kijk op de website</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Near here</source>
        <translation>Hier dichtbij</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Bezienswaardig</translation>
    </message>
    <message>
        <source>Walk and cycle</source>
        <translation>Wandelen en fietsen</translation>
    </message>
    <message>
        <source>Eat and drink</source>
        <translation>Eten en drinken</translation>
    </message>
    <message>
        <source>Stay the night</source>
        <translation>Overnachten</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>Bus and parking</source>
        <translation>Bus en parkeren</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Voor kinderen</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nieuw hier</translation>
    </message>
    <message>
        <source>Visiting</source>
        <comment>door: for guests and newcomers</comment>
        <translation>Te gast</translation>
    </message>
    <message>
        <source>Welcome. These are the first places to know.</source>
        <translation>Welkom. Deze plekken wilt u het eerst kennen.</translation>
    </message>
    <message>
        <source>Nearest first, from this screen</source>
        <translation>Het dichtst bij dit scherm staat bovenaan</translation>
    </message>
    <message>
        <source>Nothing of this is known here.</source>
        <translation>Hiervan is nog niets bekend.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>WrongEntry</name>
    <message>
        <source>Is this not right?</source>
        <translation>Klopt dit niet?</translation>
    </message>
    <message>
        <source>Call us, and we will put it right.</source>
        <translation>Bel ons, dan passen wij het aan.</translation>
    </message>
</context>
<context>
    <name>naober::ArticleDetails</name>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>label on paper</comment>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who wrote it</comment>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>naober::Asking</name>
    <message>
        <source>Please choose a day first.</source>
        <translation>Kies eerst een dag.</translation>
    </message>
    <message>
        <source>Please answer this too: %1</source>
        <translation>Geef hier ook antwoord op: %1</translation>
    </message>
    <message>
        <source>Please choose whom we may call.</source>
        <translation>Kies wie wij mogen bellen.</translation>
    </message>
    <message>
        <source>Please give a whole telephone number.</source>
        <translation>Geef een heel telefoonnummer.</translation>
    </message>
    <message>
        <source>Please choose what it is about.</source>
        <translation>Kies waar het over gaat.</translation>
    </message>
    <message>
        <source>Please choose what is wrong.</source>
        <translation>Kies wat er niet klopt.</translation>
    </message>
    <message>
        <source>Asking is not possible on this machine.</source>
        <translation>Vragen kan niet op dit scherm.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was sent. Please call us.</source>
        <translation>Dit kon niet bewaard worden. Er is niets verstuurd. Bel ons.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <comment>which day</comment>
        <translation>Maakt niet uit</translation>
    </message>
</context>
<context>
    <name>naober::AskingWords</name>
    <message>
        <source>Along to the doctor</source>
        <translation>Mee naar de dokter</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Boodschappen</translation>
    </message>
    <message>
        <source>A small job in the house</source>
        <translation>Klusje in huis</translation>
    </message>
    <message>
        <source>Something with the computer</source>
        <translation>Iets met de computer</translation>
    </message>
    <message>
        <source>Coffee or a walk together</source>
        <translation>Samen koffie of wandelen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in de ochtend</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in de middag</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>in de avond</translation>
    </message>
    <message>
        <source>The telephone number is wrong</source>
        <translation>Het telefoonnummer klopt niet</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Het adres klopt niet</translation>
    </message>
    <message>
        <source>The times are wrong</source>
        <translation>De tijden kloppen niet</translation>
    </message>
    <message>
        <source>This does not exist any more</source>
        <translation>Dit bestaat niet meer</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Er klopt iets anders niet</translation>
    </message>
    <message>
        <source>The day does not matter</source>
        <translation>De dag maakt niet uit</translation>
    </message>
    <message>
        <source>The day does not matter, %1</source>
        <comment>part of a day</comment>
        <translation>De dag maakt niet uit, %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Nobody. You come by yourself.</source>
        <translation>Niemand. U komt zelf langs.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whom do we call?</source>
        <translation>Wie bellen wij?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Het is voor</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Wij bellen</translation>
    </message>
    <message>
        <source>You also say</source>
        <translation>U zegt er nog bij</translation>
    </message>
    <message>
        <source>Comes by in person</source>
        <translation>Komt zelf langs</translation>
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
    <name>naober::DeskLine</name>
    <message>
        <source>This village has no help desk yet.</source>
        <translation>Dit dorp heeft nog geen loket.</translation>
    </message>
    <message>
        <source>Asking on this screen is not possible yet. Please call us.</source>
        <translation>Vragen kan nog niet op dit scherm. Bel ons.</translation>
    </message>
    <message>
        <source>We are not sure that only the desk can read this. So nothing is sent. Please call us.</source>
        <translation>Wij weten niet zeker dat alleen het loket dit kan lezen. Daarom versturen we niets. Bel ons.</translation>
    </message>
    <message>
        <source>This machine cannot keep anything now. Please call us.</source>
        <translation>Dit scherm kan nu niets bewaren. Bel ons.</translation>
    </message>
    <message>
        <source>This machine may not send anything to the desk now. Please call us.</source>
        <translation>Dit apparaat mag nu niets naar het loket sturen. Bel ons.</translation>
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
    <message>
        <source>%1: cancelled</source>
        <translation>%1: gaat niet door</translation>
    </message>
    <message>
        <source>This is cancelled.</source>
        <comment>activity</comment>
        <translation>Dit gaat niet door.</translation>
    </message>
    <message>
        <source>Sign up</source>
        <comment>label on paper</comment>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>De volgende keren</translation>
    </message>
    <message>
        <source>Point your phone at this square. The activity then stands in your own calendar.</source>
        <translation>Richt uw telefoon op dit vierkant. De activiteit staat dan in uw eigen agenda.</translation>
    </message>
</context>
<context>
    <name>naober::HandoutFacts</name>
    <message>
        <source>When</source>
        <comment>label on paper</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>label on paper</comment>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>label on paper</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who organises</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>label on paper</comment>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label on paper</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>label on paper</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Step-free, with a suitable toilet</source>
        <translation>Drempelvrij, met een aangepast toilet</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>Met ondertiteling</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>label on paper</comment>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>source of a record</comment>
        <translation>Van: %1</translation>
    </message>
</context>
<context>
    <name>naober::HandoutPrinter</name>
    <message>
        <source>There is more. You can read the rest on the screen.</source>
        <translation>Er is meer. De rest leest u op het scherm.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>naober::MyRequest</name>
    <message>
        <source>Please wait a minute, then try again. Or call us.</source>
        <translation>Wacht een minuut en probeer het dan weer. Of bel ons.</translation>
    </message>
    <message>
        <source>Please try again in %1 minutes. Or call us.</source>
        <translation>Probeer het over %1 minuten weer. Of bel ons.</translation>
    </message>
    <message>
        <source>A code has three words, or nine digits.</source>
        <translation>Geef drie woorden, of negen cijfers.</translation>
    </message>
    <message>
        <source>We do not know this code. Look at your slip once more, or call us.</source>
        <translation>Deze woorden of cijfers kennen we niet. Kijk nog eens op uw briefje, of bel ons.</translation>
    </message>
    <message>
        <source>This machine cannot look now. Please call us.</source>
        <translation>Dit scherm kan nu niet zoeken. Bel ons.</translation>
    </message>
    <message>
        <source>Looking on this screen is not possible yet. Please call us.</source>
        <translation>Opzoeken kan nog niet op dit scherm. Bel ons.</translation>
    </message>
    <message>
        <source>We do not know these three words. Look at your slip once more, or call us.</source>
        <translation>Deze drie woorden kennen we niet. Kijk nog eens op uw briefje, of bel ons.</translation>
    </message>
    <message>
        <source>We cannot look now, because there is no internet. Please try again later, or call us.</source>
        <translation>Wij kunnen nu niet zoeken, want er is geen internet. Probeer het later weer, of bel ons.</translation>
    </message>
    <message>
        <source>Your message lies safely on this machine. We send it as soon as there is internet.</source>
        <translation>Uw bericht ligt veilig klaar. Wij versturen het zodra er weer internet is.</translation>
    </message>
    <message>
        <source>Your message has arrived. The desk has not read it yet.</source>
        <translation>Uw bericht is aangekomen. Het loket heeft het nog niet gelezen.</translation>
    </message>
    <message>
        <source>The desk has read your message.</source>
        <translation>Het loket heeft uw bericht gelezen.</translation>
    </message>
    <message>
        <source>Your question is on the board, without your name.</source>
        <translation>Uw vraag hangt op het prikbord, zonder uw naam.</translation>
    </message>
    <message>
        <source>It is arranged.</source>
        <translation>Het is geregeld.</translation>
    </message>
    <message>
        <source>We could not help with this. Please call us, then we look for something else.</source>
        <translation>Hier konden wij niet mee helpen. Bel ons, dan zoeken we iets anders.</translation>
    </message>
    <message>
        <source>You have withdrawn this.</source>
        <translation>U hebt dit ingetrokken.</translation>
    </message>
    <message>
        <source>You have withdrawn this. Nothing was sent.</source>
        <translation>U hebt dit ingetrokken. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Please give a whole telephone number.</source>
        <translation>Geef een heel telefoonnummer.</translation>
    </message>
    <message>
        <source>The desk gets your new number.</source>
        <translation>Het loket krijgt uw nieuwe nummer.</translation>
    </message>
    <message>
        <source>This could not be kept. Please call us.</source>
        <translation>Dit kon niet bewaard worden. Bel ons.</translation>
    </message>
    <message>
        <source>The desk could not take this. Please call us, then we help you.</source>
        <translation>Het loket kon dit niet aannemen. Bel ons, dan helpen wij u.</translation>
    </message>
</context>
<context>
    <name>naober::NetworkDetails</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <comment>of a neighbourhood connector</comment>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Connector</source>
        <comment>of a neighbourhood</comment>
        <translation>Verbinder</translation>
    </message>
    <message>
        <source>Streets</source>
        <comment>label on paper</comment>
        <translation>Straten</translation>
    </message>
    <message>
        <source>Taking part</source>
        <comment>label on paper</comment>
        <translation>Doen mee</translation>
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
    <name>naober::OwnRequests</name>
    <message>
        <source>This computer has no safe place to remember it. Please keep your slip.</source>
        <translation>Deze computer heeft geen veilige plek om het te bewaren. Bewaar uw briefje.</translation>
    </message>
    <message>
        <source>What this computer remembers of your requests is locked now. Please keep your slip.</source>
        <translation>Wat deze computer van uw vragen bewaart, zit nu op slot. Bewaar uw briefje.</translation>
    </message>
</context>
<context>
    <name>naober::PlaceDetails</name>
    <message>
        <source>Length</source>
        <comment>label on paper</comment>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Point your phone at this square. Your own map shows the way.</source>
        <translation>Richt uw telefoon op dit vierkant. Uw eigen kaart wijst de weg.</translation>
    </message>
</context>
<context>
    <name>naober::Printing</name>
    <message>
        <source>This computer has no printer.</source>
        <translation>Deze computer heeft geen printer.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>De printer nam het niet aan.</translation>
    </message>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>Het is bewaard als “%1”.</translation>
    </message>
    <message>
        <source>It could not be kept there. Please choose another folder.</source>
        <translation>Daar kan het niet bewaard worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>activity</comment>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>sign up first</source>
        <translation>eerst aanmelden</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Er staat niets op de agenda.</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>afgedrukt op %1</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>het loket</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>Vragen? Bel %1: %2</translation>
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
    <name>naober::RequestDetails</name>
    <message>
        <source>A neighbour offers this</source>
        <translation>Een buur biedt dit aan</translation>
    </message>
    <message>
        <source>A neighbour asks this</source>
        <translation>Een buur vraagt dit</translation>
    </message>
    <message>
        <source>Somebody is on it</source>
        <translation>Iemand pakt dit op</translation>
    </message>
    <message>
        <source>How to answer</source>
        <comment>label on paper</comment>
        <translation>Zo reageert u</translation>
    </message>
</context>
<context>
    <name>naober::ServiceDetails</name>
    <message>
        <source>How to ask</source>
        <comment>label on paper</comment>
        <translation>Zo vraagt u het</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>label on paper</comment>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>label on paper</comment>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>You could ask this</source>
        <translation>Dit kunt u vragen</translation>
    </message>
</context>
<context>
    <name>naober::Slip</name>
    <message>
        <source>%1 or %2</source>
        <comment>two people</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>This was practice. Nothing was sent.</source>
        <translation>Dit was een oefening. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Your question lies safely on this machine. We send it as soon as there is internet. In a hurry? Call us.</source>
        <translation>Uw vraag ligt veilig klaar. Wij versturen hem zodra er weer internet is. Haast? Bel ons.</translation>
    </message>
    <message>
        <source>Your message lies safely on this machine. We send it as soon as there is internet.</source>
        <translation>Uw bericht ligt veilig klaar. Wij versturen het zodra er weer internet is.</translation>
    </message>
    <message>
        <source>Your message could not be sent. Please call us.</source>
        <translation>Uw bericht kon niet verstuurd worden. Bel ons.</translation>
    </message>
    <message>
        <source>Your message has arrived at the desk.</source>
        <translation>Uw bericht is aangekomen bij het loket.</translation>
    </message>
    <message>
        <source>Your message has arrived. We call you.</source>
        <translation>Uw bericht is aangekomen. Wij bellen u.</translation>
    </message>
    <message>
        <source>Your message has arrived. We call you, %1 at the latest.</source>
        <translation>Uw bericht is aangekomen. Wij bellen u, uiterlijk %1.</translation>
    </message>
    <message>
        <source>Your question has arrived. %1 calls you, %2 at the latest.</source>
        <translation>Uw vraag is aangekomen. %1 belt u, uiterlijk %2.</translation>
    </message>
    <message>
        <source>Your message has arrived. %1 calls you, %2 at the latest.</source>
        <translation>Uw bericht is aangekomen. %1 belt u, uiterlijk %2.</translation>
    </message>
    <message>
        <source>We look into it and put it right.</source>
        <translation>Wij zoeken het uit en passen het aan.</translation>
    </message>
    <message>
        <source>We read your question.</source>
        <translation>Wij lezen uw vraag.</translation>
    </message>
    <message>
        <source>You come by at the desk. Bring these three words.</source>
        <translation>U komt langs bij het loket. Neem deze drie woorden mee.</translation>
    </message>
    <message>
        <source>Your helper says this word at the door: %1. Another word? Do not open, and call us.</source>
        <translation>Uw helper zegt aan de deur: %1. Ander woord? Doe niet open en bel ons.</translation>
    </message>
    <message>
        <source>We read your message.</source>
        <translation>Wij lezen uw bericht.</translation>
    </message>
    <message>
        <source>We call you. Heard nothing in 2 days? Call us.</source>
        <translation>Wij bellen u. Na 2 dagen niets gehoord? Bel ons.</translation>
    </message>
    <message>
        <source>We call you, %1 at the latest. Heard nothing? Call us.</source>
        <translation>Wij bellen u, uiterlijk %1. Niets gehoord? Bel ons.</translation>
    </message>
    <message>
        <source>Your slip</source>
        <translation>Uw briefje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Your three words</source>
        <translation>Uw drie woorden</translation>
    </message>
    <message>
        <source>Or this number</source>
        <translation>Of dit nummer</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>Your name is not on this slip. In need? Call 112.</source>
        <translation>Uw naam staat niet op dit briefje. Nood? Bel 112.</translation>
    </message>
    <message>
        <source>Point your phone at this square. The three words then stand on your phone.</source>
        <translation>Richt uw telefoon op dit vierkant. Dan staan de drie woorden op uw telefoon.</translation>
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
<context>
    <name>naober::ThisMachine</name>
    <message>
        <source>This machine is being paired with %1. We try until %1 answers.</source>
        <translation>Dit apparaat wordt gekoppeld aan %1. We proberen het tot %1 antwoordt.</translation>
    </message>
    <message>
        <source>This machine is paired as a kiosk of %1.</source>
        <translation>Dit apparaat is gekoppeld als zuil van %1.</translation>
    </message>
    <message>
        <source>This machine is paired as a home computer of %1.</source>
        <translation>Dit apparaat is gekoppeld als thuiscomputer van %1.</translation>
    </message>
    <message>
        <source>This machine could not be paired with %1.</source>
        <translation>Dit apparaat kon niet worden gekoppeld aan %1.</translation>
    </message>
    <message>
        <source>This machine is not paired with %1 any more. What was left here stays here until it is paired again.</source>
        <translation>Dit apparaat is niet meer gekoppeld aan %1. Wat hier ligt, blijft hier tot het weer gekoppeld is.</translation>
    </message>
    <message>
        <source>%1 does not know this machine any more. What was left here stays here until it is paired again.</source>
        <translation>%1 kent dit apparaat niet meer. Wat hier ligt, blijft hier tot het weer gekoppeld is.</translation>
    </message>
    <message>
        <source>This machine is not paired with %1 any more, because an older copy of its settings was put back.</source>
        <translation>Dit apparaat is niet meer gekoppeld aan %1. Er is een oudere kopie van de instellingen teruggezet.</translation>
    </message>
    <message>
        <source>Ask the keeper of the village for a new link.</source>
        <translation>Vraag de beheerder van het dorp om een nieuwe link.</translation>
    </message>
    <message>
        <source>Another machine has used the link. Ask the keeper of the village for a new link.</source>
        <translation>Een ander apparaat heeft de link al gebruikt. Vraag de beheerder van het dorp om een nieuwe link.</translation>
    </message>
    <message>
        <source>The link is older than half an hour, or the village does not know it. Ask the keeper of the village for a new link.</source>
        <translation>De link is ouder dan een half uur, of het dorp kent hem niet. Vraag de beheerder van het dorp om een nieuwe link.</translation>
    </message>
    <message>
        <source>The link is for another kind of machine. Ask the keeper of the village for a new link.</source>
        <translation>De link is voor een ander soort apparaat. Vraag de beheerder van het dorp om een nieuwe link.</translation>
    </message>
    <message>
        <source>The village did not accept the link. Ask the keeper of the village for a new link.</source>
        <translation>Het dorp nam de link niet aan. Vraag de beheerder van het dorp om een nieuwe link.</translation>
    </message>
</context>
<context>
    <name>naober::VideoDetails</name>
    <message>
        <source>Lasts</source>
        <comment>label on paper</comment>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made it</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>When it is on television</source>
        <translation>Op televisie</translation>
    </message>
    <message>
        <source>Point your phone at this square to watch.</source>
        <translation>Richt uw telefoon op dit vierkant om te kijken.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>key</comment>
        <translation>Klaar</translation>
    </message>
</context>
</TS>
