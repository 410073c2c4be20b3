// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Device
import Naober.Controls

/*! The bar at home: the same buttons, and a real search field. */
Bar {
    id: bar

    required property AppContext app
    required property Navigator navigator
    required property PageReader reader
    readonly property bool narrow: bar.width < 1180

    signal searched(string text)

    function focusField() : void {
        field.forceActiveFocus();
    }
    function clear() : void {
        field.clear();
    }

    Row {
        id: left
        anchors.left: parent.left
        anchors.leftMargin: 10
        height: parent.height
        BarButton {
            symbol: "home"
            text: qsTr("Start", "bar: first page")
            onActivated: bar.navigator.home()
        }
        BarButton {
            symbol: "back"
            text: qsTr("Back", "bar")
            enabled: bar.navigator.canGoBack
            onActivated: bar.navigator.back()
        }
    }
    SearchField {
        id: field
        anchors.left: left.right
        anchors.leftMargin: 12
        anchors.right: right.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        height: 48
        placeholder: bar.narrow ? qsTr("Search") : qsTr("Search the whole village")
        onAccepted: bar.searched(field.text)
    }
    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: 10
        height: parent.height
        BarButton {
            symbol: bar.reader.reading ? "stop" : "speak"
            text: bar.reader.reading ? qsTr("Stop", "bar: reading aloud") : qsTr("Read aloud", "bar")
            visible: bar.reader.available && bar.app.settings.readAloud
            onActivated: bar.reader.toggle()
        }
        BarButton {
            symbol: "larger"
            text: Theme.large ? qsTr("Smaller", "bar: letters") : qsTr("Larger", "bar: letters")
            onActivated: bar.app.settings.larger()
        }
        BarButton {
            symbol: "language"
            text: qsTr("Language", "bar")
            onActivated: bar.navigator.open("Language", {})
        }
        BarButton {
            symbol: "settings"
            text: qsTr("Settings")
            onActivated: bar.navigator.open("Settings", {})
        }
    }
}
