// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! Every control with its states under each other. */
Column {
    id: gallery

    readonly property var sky: [["2026-06-21T12:00:00+02:00", 3], ["2026-11-19T14:25:00+01:00", 9], ["2026-11-19T17:05:00+01:00", 7],
                                ["2026-11-19T08:10:00+01:00", 5], ["2026-12-24T21:00:00+01:00", 14], ["2026-04-10T20:10:00+02:00", 4]]

    spacing: Theme.px(20, 14)

    Grid {
        width: parent.width
        columns: 2
        spacing: Theme.gap
        Repeater {
            model: gallery.sky
            Silhouette {
                id: one
                required property var modelData
                width: (gallery.width - Theme.gap) / 2
                height: width * 0.42
                moment: modelData[0]
                activities: modelData[1]
                Label {
                    x: 16
                    y: 12
                    width: parent.width - 2 * x
                    text: one.modelData[0].slice(0, 16)
                    color: one.textColor
                }
            }
        }
    }
    Row {
        spacing: Theme.gap
        Door {
            width: gallery.width / 2 - Theme.gap
            text: qsTr("Agenda", "door")
            detail: qsTr("%n thing(s) today", "", 9)
            symbol: "agenda"
        }
        Door {
            width: gallery.width / 2
            text: qsTr("Together", "door: neighbours for each other")
            detail: qsTr("Asking and helping")
            symbol: "together"
        }
    }
    Hero {
        width: parent.width
        over: qsTr("On now")
        title: "Samen eten in De Wiek"
        detail: "De Wiek, grote zaal"
        summary: "Soep, stamppot en vla. Aanschuiven mag altijd."
        category: "eten"
        facts: [{symbol: "price", text: "€ 7,50"}, {symbol: "wheelchair", text: qsTr("Step-free")}]
    }
    ListRow {
        width: parent.width
        lead: "14.00"
        leadDetail: qsTr("until %1", "time").arg("16.00")
        title: "Repetitie van de harmonie"
        detail: "Harmoniezaal"
        category: "muziek"
        facts: [{symbol: "price", text: qsTr("Free", "costs nothing")}, {symbol: "loop", text: qsTr("Hearing loop")}]
    }
    ListRow {
        width: parent.width
        lead: "20.00"
        title: "Kaarten met de buurtvereniging, waar de naam van deze avond heel erg lang is en toch op twee regels past"
        detail: "Café De Kroon"
        struck: true
        category: "kaarten"
        facts: [{symbol: "close", text: qsTr("Cancelled", "activity"), tone: "urgent"}]
    }
    Notice {
        width: parent.width
        urgent: true
        pressable: true
        text: "De Molenstraat is dicht tot vrijdag"
        detail: "Fietsers kunnen erdoor."
        action: qsTr("Read")
    }
    Notice {
        width: parent.width
        text: "Geen internet. U ziet het nieuws van gisteren, 17.00 uur."
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Button {
            text: qsTr("Read on")
            primary: true
            symbol: "down"
        }
        Button {
            text: qsTr("Back up")
            symbol: "up"
        }
        Button {
            text: qsTr("Clear")
            quiet: true
            symbol: "close"
        }
        Button {
            text: qsTr("Back up")
            enabled: false
        }
        Choice {
            text: "Muziek"
            checked: true
        }
        Choice {
            text: "Sport"
        }
        FactChip {
            symbol: "clock"
            text: "Open tot 17.00 uur"
            tone: "open"
        }
        FactChip {
            symbol: "price"
            text: "Gratis"
        }
        FactChip {
            symbol: "urgent"
            text: "Vervalt"
            tone: "urgent"
        }
    }
    StepHeader {
        width: parent.width
        step: 2
        title: "Wanneer hebt u hulp nodig?"
    }
    SearchField {
        width: parent.width
        placeholder: qsTr("Search")
    }
    Grid {
        columns: 2
        spacing: Theme.gap
        PhoneCard {
            width: gallery.width / 2 - Theme.gap
            who: "Huisartsenpost"
            number: "0000 00 00 00"
            detail: "'s avonds, 's nachts en in het weekend"
            urgent: true
        }
        PhoneCard {
            width: gallery.width / 2
            who: "Het loket"
            number: "0000 00 00 01"
            detail: "Open tot 17.00 uur"
        }
    }
    Card {
        width: parent.width
        heading: "Toen en nu"
        symbol: "sight"
        BlockText {
            width: parent.width
            blocks: [
                {kind: "heading", level: 2, plain: "De molen draait weer"},
                {kind: "paragraph", plain: "Na drie jaar werk draait de molen.", styled: "Na <b>drie jaar</b> werk draait <i>de molen</i>.",
                 links: [{text: "molen", url: "https://www.molen.example/"}]},
                {kind: "list", ordered: true, items: [{plain: "Eerst kijken", styled: ""}, {plain: "Dan malen", styled: ""}]}
            ]
        }
    }
    EmptyState {
        width: parent.width
        text: "Vandaag staat er niets. Morgen wel: 3 dingen."
        action: "Bekijk morgen"
    }
}
