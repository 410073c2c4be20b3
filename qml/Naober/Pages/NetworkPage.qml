// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! One neighbourhood: its connector first, then what goes on in it. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    readonly property bool mine: page.app.settings.networkId === page.recordId && page.recordId.length > 0

    title: network.title
    subtitle: network.summary
    symbol: "neighbourhood"

    NetworkDetails {
        id: network
        records: page.app.records
        recordId: page.recordId
    }
    AgendaModel {
        id: agenda
        records: page.app.records
        network: page.recordId
        onlyNetwork: true
        once: true
        limit: 5
    }
    RequestModel {
        id: board
        records: page.app.records
        network: page.recordId
        limit: 8
    }

    EmptyState {
        width: parent.width
        visible: !network.exists
        scene: "search"
        text: qsTr("This is not there any more.")
    }
    Repeater {
        model: network.connectors
        Card {
            id: connector
            required property var modelData
            width: page.columnWidth
            heading: modelData.standIn ? qsTr("Stands in for the connector") : qsTr("Your neighbourhood connector")
            symbol: "person"
            Row {
                width: parent.width
                spacing: Theme.px(28, 18)
                Portrait {
                    id: face
                    size: Theme.px(160, 100)
                    source: connector.modelData.photoUrl
                    name: connector.modelData.name
                    visible: !Theme.large
                }
                Column {
                    width: parent.width - (face.visible ? face.width + parent.spacing : 0)
                    spacing: Theme.px(10, 6)
                    Label {
                        width: parent.width
                        kind: Label.Section
                        text: connector.modelData.name
                        Accessible.role: Accessible.StaticText
                    }
                    PhoneCard {
                        width: parent.width
                        number: connector.modelData.phone
                        detail: connector.modelData.hours
                        link: page.app.kiosk ? "" : page.app.phoneLink(connector.modelData.phone)
                    }
                    Label {
                        width: parent.width
                        kind: Label.Small
                        text: connector.modelData.confirmedText
                        color: Theme.soft
                        visible: text.length > 0
                    }
                }
            }
        }
    }
    Card {
        id: facts
        width: parent.width
        visible: network.exists && network.streetsText.length + network.postcodes.length + network.householdsText.length
                 + network.phone.length + network.email.length > 0
        heading: qsTr("This is the neighbourhood")
        symbol: "pin"
        FactLine {
            symbol: "neighbourhood"
            text: network.streetsText
            detail: Theme.joined(network.postcodes)
        }
        FactLine {
            symbol: "people"
            text: network.householdsText
        }
        FactLine {
            symbol: "phone"
            text: network.phone
        }
        FactLine {
            symbol: "mail"
            text: network.email
        }
    }
    Button {
        text: page.mine ? qsTr("This is your neighbourhood") : qsTr("This is my neighbourhood")
        symbol: page.mine ? "check" : "neighbourhood"
        primary: !page.mine
        visible: network.exists && page.app.settings.remembers
        onActivated: page.app.settings.networkId = page.mine ? "" : page.recordId
    }
    Card {
        width: parent.width
        visible: network.exists && network.connectors.length === 0
        heading: qsTr("Nobody holds this neighbourhood together yet")
        symbol: "person"
        Label {
            width: Math.min(parent.width, Theme.readingWidth)
            text: qsTr("Would you like to? Or do you have a question? Call the desk.")
        }
        PhoneCard {
            width: parent.width
            who: page.app.village.deskName
            number: page.app.village.deskPhone
            detail: page.app.village.deskOpenText
            link: page.app.kiosk ? "" : page.app.phoneLink(page.app.village.deskPhone)
        }
    }
    PrintButton {
        app: page.app
        navigator: page.navigator
        record: network
    }
    SectionLabel {
        width: parent.width
        text: qsTr("On in this neighbourhood")
        visible: agenda.count > 0
    }
    Repeater {
        model: agenda
        EventRow {
            required property string whenText
            navigator: page.navigator
            width: page.columnWidth
            dayWord: whenText
        }
    }
    SectionLabel {
        width: parent.width
        text: qsTr("Asked and offered here")
        visible: board.count > 0
    }
    Repeater {
        model: board
        RequestRow {
            navigator: page.navigator
            width: page.columnWidth
        }
    }
}
