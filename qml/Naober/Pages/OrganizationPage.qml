// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Somebody in the guide. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId

    exists: who.exists
    heading: who.title
    over: who.categories.length > 0 ? Theme.listedCategories(who.categories) : who.kindText
    imageUrl: who.imageUrl
    imageAlt: who.imageAlt
    category: who.category
    type: who.kind
    summary: who.summary
    blocks: who.body
    sourceName: who.sourceName
    assuredText: who.assuredText

    OrganizationDetails {
        id: who
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        PhoneCard {
            width: parent.width
            who: qsTr("Call", "telephone")
            number: who.phone
            link: page.app.kiosk ? "" : page.app.phoneLink(who.phone)
        },
        OpeningTimes {
            openText: who.openText
            isOpen: who.isOpen
            openKnown: who.openKnown
            hours: who.hours
            note: who.hoursNote
        },
        FactLine {
            symbol: "pin"
            text: who.address
        },
        FactLine {
            symbol: "mail"
            text: who.email
        },
        FactLine {
            symbol: "web"
            text: who.link.replace(/^[a-z]+:\/\/(www\.)?/i, "").replace(/\/$/, "")
        },
        FactLine {
            symbol: "wheelchair"
            text: who.wheelchair ? qsTr("Step-free, with a suitable toilet") : ""
        },
        FactLine {
            symbol: "loop"
            text: who.hearingLoop ? qsTr("Hearing loop") : ""
        },
        FactLine {
            symbol: "info"
            text: who.accessibilityNote
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: who
        }
    ]

    TakeHome {
        width: parent.width
        text: page.app.kiosk ? who.contactText : ""
        explanation: qsTr("Point your phone at this square. The number then stands in your own list.")
    }
    Button {
        symbol: "web"
        text: qsTr("Open the website")
        visible: !page.app.kiosk && who.link.length > 0
        onActivated: Qt.openUrlExternally(who.link)
    }
    WrongEntry {
        app: page.app
        navigator: page.navigator
        recordId: page.recordId
        title: page.heading
    }
}
