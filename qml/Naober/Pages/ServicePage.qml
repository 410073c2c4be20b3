// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Help that can be asked for: for whom, what it costs, how. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    readonly property string number: service.phone.length > 0 ? service.phone : page.app.village.deskPhone

    exists: service.exists
    heading: service.title
    over: service.organizationName
    imageUrl: service.imageUrl
    imageAlt: service.imageAlt
    category: service.category
    type: "service"
    summary: service.summary
    blocks: service.body
    sourceName: service.sourceName
    assuredText: service.assuredText

    ServiceDetails {
        id: service
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        PhoneCard {
            width: parent.width
            who: qsTr("Ask by telephone")
            number: page.number
            detail: service.openKnown ? service.openText : page.app.village.deskOpenText
            link: page.app.kiosk ? "" : page.app.phoneLink(page.number)
        },
        FactLine {
            symbol: "people"
            text: service.eligibility
        },
        FactLine {
            symbol: "price"
            text: service.cost
        },
        FactLine {
            symbol: "clock"
            text: service.leadTimeText
        },
        FactLine {
            symbol: "pin"
            text: service.area
        },
        FactLine {
            symbol: "info"
            text: service.howToAsk
        },
        OpeningTimes {
            hours: service.hours
            note: service.hoursNote
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: service
        }
    ]

    Button {
        text: qsTr("Ask for this")
        symbol: "help"
        primary: true
        visible: service.exists && page.app.help.line.open
        onActivated: {
            page.app.help.asking.beginAbout("request", page.recordId, service.title);
            page.navigator.open("AskWhen", {});
        }
    }
    Card {
        width: parent.width
        heading: qsTr("You could ask this")
        symbol: "question"
        visible: service.examples.length > 0
        Repeater {
            model: service.examples
            Label {
                required property string modelData
                width: parent.width
                text: "“" + modelData + "”"
                font.italic: true
            }
        }
    }
    UrgentLine {
        app: page.app
        navigator: page.navigator
    }
    WrongEntry {
        app: page.app
        navigator: page.navigator
        recordId: page.recordId
        title: page.heading
    }
}
