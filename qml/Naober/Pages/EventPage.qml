// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! One activity. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    property var occurrence

    exists: event.exists
    heading: event.title
    over: event.recursText.charAt(0).toUpperCase() + event.recursText.slice(1)
    imageUrl: event.imageUrl
    imageAlt: event.imageAlt
    category: event.category
    type: "event"
    summary: event.summary
    blocks: event.body
    sourceName: event.sourceName

    EventDetails {
        id: event
        records: page.app.records
        recordId: page.recordId
        occurrence: page.occurrence
    }

    facts: [
        Notice {
            width: parent.width
            urgent: true
            text: qsTr("This is cancelled.", "activity")
            visible: event.cancelled
        },
        FactLine {
            symbol: "agenda"
            text: event.dayText.charAt(0).toUpperCase() + event.dayText.slice(1)
            detail: event.timeText
            strong: true
        },
        FactLine {
            symbol: "pin"
            text: event.place.length > 0 ? event.place : event.address
            detail: event.place.length > 0 ? event.address : ""
        },
        FactLine {
            symbol: "price"
            text: event.free ? qsTr("Free", "costs nothing") : event.cost
        },
        FactLine {
            symbol: "person"
            text: event.organizer
        },
        FactLine {
            symbol: "wheelchair"
            text: event.wheelchair ? qsTr("Step-free, with a suitable toilet") : ""
        },
        FactLine {
            symbol: "loop"
            text: event.hearingLoop ? qsTr("Hearing loop") : ""
        },
        FactLine {
            symbol: "subtitles"
            text: event.subtitles ? qsTr("With subtitles") : ""
        },
        FactLine {
            symbol: "info"
            text: event.accessibilityNote
        },
        FactLine {
            symbol: "check"
            text: event.signUpText
        },
        PhoneCard {
            width: parent.width
            who: qsTr("Sign up or ask")
            number: event.signUpPhone
            link: page.app.kiosk ? "" : page.app.phoneLink(event.signUpPhone)
        },
        FactLine {
            symbol: "mail"
            text: event.signUpEmail
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: event
        }
    ]

    Card {
        width: parent.width
        heading: qsTr("The next times")
        symbol: "repeat"
        visible: event.nextTimes.length > 1
        Repeater {
            model: event.nextTimes
            Label {
                required property var modelData
                required property int index
                width: parent.width
                visible: index < 6
                text: modelData.cancelled ? qsTr("%1: cancelled").arg(modelData.text) : modelData.text
                font.strikeout: modelData.cancelled
                lineHeight: 1.15
            }
        }
    }
    TakeHome {
        width: parent.width
        text: event.calendarText
        explanation: qsTr("Point your phone at this square. The activity then stands in your own calendar.")
    }
    Button {
        text: qsTr("I would like to take part")
        symbol: "check"
        visible: event.exists && event.signUpRequired && !event.cancelled && page.app.help.line.open
        onActivated: {
            page.app.help.asking.beginAbout("signup", page.recordId, event.title);
            page.navigator.open("Reply", {});
        }
    }
    Button {
        text: qsTr("Who organises this?")
        symbol: "guide"
        visible: event.organizationId.length > 0
        onActivated: page.navigator.open("Organization", {recordId: event.organizationId})
    }
    WrongEntry {
        app: page.app
        navigator: page.navigator
        recordId: page.recordId
        title: page.heading
    }
}
