// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Device
import Naober.Controls

/*! The fixed bar of the kiosk: always the same buttons in the same place. Without a voice there is
    none to read aloud, and the others take its room. */
Bar {
    id: bar

    required property AppContext app
    required property Navigator navigator
    required property PageReader reader
    /*! A finger between two buttons presses neither. */
    readonly property int apart: Theme.mm(3) + 1
    readonly property int count: read.visible ? 6 : 5
    readonly property int each: Math.min(Theme.px(208, 0), (bar.width - (bar.count - 1) * bar.apart) / bar.count)

    Row {
        spacing: bar.apart
        anchors.horizontalCenter: parent.horizontalCenter
        BarButton {
            width: bar.each
            symbol: "home"
            text: qsTr("Start", "bar: first page")
            onActivated: bar.navigator.home()
        }
        BarButton {
            width: bar.each
            symbol: "back"
            text: qsTr("Back", "bar")
            enabled: bar.navigator.canGoBack
            onActivated: bar.navigator.back()
        }
        BarButton {
            width: bar.each
            symbol: "search"
            text: qsTr("Search", "bar")
            onActivated: bar.navigator.open("Search", {})
        }
        BarButton {
            id: read
            width: bar.each
            symbol: bar.reader.reading ? "stop" : "speak"
            text: bar.reader.reading ? qsTr("Stop", "bar: reading aloud") : qsTr("Read aloud", "bar")
            visible: bar.reader.available
            onActivated: bar.reader.toggle()
        }
        BarButton {
            width: bar.each
            symbol: "larger"
            text: Theme.large ? qsTr("Smaller", "bar: letters") : qsTr("Larger", "bar: letters")
            onActivated: bar.app.settings.larger()
        }
        BarButton {
            width: bar.each
            symbol: "language"
            text: qsTr("Language", "bar")
            onActivated: bar.navigator.open("Language", {})
        }
    }
}
