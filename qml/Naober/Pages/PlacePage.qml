// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! A sight, a route or something useful. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId

    exists: place.exists
    heading: place.title
    over: place.kindText.charAt(0).toUpperCase() + place.kindText.slice(1)
    imageUrl: place.imageUrl
    imageAlt: place.imageAlt
    category: place.category
    type: place.kind
    summary: place.summary
    blocks: place.body
    sourceName: place.sourceName
    assuredText: place.assuredText

    PlaceDetails {
        id: place
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        FactLine {
            symbol: "pin"
            text: place.address.length > 0 ? place.address : place.distanceText
            detail: place.address.length > 0 ? place.distanceText : ""
        },
        FactLine {
            symbol: "route"
            text: place.lengthText
            detail: place.durationText
        },
        OpeningTimes {
            openText: place.openText
            isOpen: place.isOpen
            openKnown: place.openKnown
            hours: place.hours
            note: place.hoursNote
        },
        PhoneCard {
            width: parent.width
            who: qsTr("Call", "telephone")
            number: place.phone
            link: page.app.kiosk ? "" : page.app.phoneLink(place.phone)
        },
        FactLine {
            symbol: "wheelchair"
            text: place.wheelchair ? qsTr("Step-free, with a suitable toilet") : ""
        },
        FactLine {
            symbol: "info"
            text: place.accessibilityNote
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: place
        }
    ]

    TakeHome {
        width: parent.width
        text: page.app.kiosk && place.geoKnown ? "geo:" + place.latitude.toFixed(5) + "," + place.longitude.toFixed(5) : ""
        explanation: qsTr("Point your phone at this square. Your own map shows the way.")
    }
    WrongEntry {
        app: page.app
        navigator: page.navigator
        recordId: page.recordId
        title: page.heading
    }
}
