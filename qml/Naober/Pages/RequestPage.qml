// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Help asked or offered, and how to answer. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    readonly property string number: request.phone.length > 0 ? request.phone : page.app.village.deskPhone

    exists: request.exists
    heading: request.title
    over: request.kind === "offer" ? qsTr("A neighbour offers this") : qsTr("A neighbour asks this")
    imageUrl: request.imageUrl
    imageAlt: request.imageAlt
    category: request.category
    type: "request"
    summary: request.summary
    blocks: request.body

    RequestDetails {
        id: request
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        FactLine {
            symbol: "check"
            text: request.agreed ? qsTr("Somebody is on it") : ""
            strong: true
        },
        FactLine {
            symbol: "clock"
            text: request.whenText
        },
        FactLine {
            symbol: "neighbourhood"
            text: request.networkName
        },
        FactLine {
            symbol: "info"
            text: request.respond
        },
        PhoneCard {
            width: parent.width
            who: request.kind === "offer" ? qsTr("Is this for you? Call us.") : qsTr("Can you help? Call us.")
            number: page.number
            detail: page.app.village.deskOpenText
            link: page.app.kiosk ? "" : page.app.phoneLink(page.number)
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: request
        }
    ]

    Button {
        text: request.kind === "offer" ? qsTr("I would like this") : qsTr("I can do this")
        symbol: "offer"
        primary: true
        visible: request.exists && !request.agreed && page.app.help.line.open
        onActivated: {
            page.app.help.asking.beginAbout("answer", page.recordId, request.title);
            page.navigator.open("Reply", {});
        }
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        text: qsTr("Only the desk knows who asks or offers this.")
        color: Theme.soft
    }

    UrgentLine {
        app: page.app
        navigator: page.navigator
    }
}
