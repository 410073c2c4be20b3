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
