// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Mijn buurt: which one is yours, by street or postcode. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: qsTr("My neighbourhood", "door")
    subtitle: qsTr("Which street do you live in? Then you see who your neighbourhood connector is.")
    symbol: "neighbourhood"
    scene: "coffee"
    model: networks
    empty: networks.empty
    emptyScene: "search"
    emptyText: field.text.length > 0 ? qsTr("We do not know this street or postcode.") : qsTr("No neighbourhoods are known yet.")
    emptyDetail: field.text.length > 0 ? qsTr("Look at the spelling once more, or call the desk.") : ""
    emptyAction: field.text.length > 0 ? qsTr("Show all neighbourhoods") : ""
    onEmptyActivated: field.clear()

    NetworkModel {
        id: networks
        records: page.app.records
        text: field.text
    }
    SearchField {
        id: field
        width: parent.width
        label: qsTr("Street or postcode")
        placeholder: qsTr("Street or postcode")
        symbol: "pin"
    }
    Notice {
        width: parent.width
        visible: page.app.settings.networkId.length > 0 && mine.exists
        symbol: "neighbourhood"
        pressable: true
        text: mine.title
        detail: qsTr("Your own neighbourhood")
        action: qsTr("Open", "verb")
        onActivated: page.navigator.open("Network", {recordId: page.app.settings.networkId})
    }
    NetworkDetails {
        id: mine
        records: page.app.records
        recordId: page.app.settings.networkId
    }
    delegate: NetworkRow {
        navigator: page.navigator
        width: ListView.view.width
    }
}
