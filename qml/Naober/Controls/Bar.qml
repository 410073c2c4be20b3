// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The ground of the fixed bar: below on a kiosk, above at home. */
Rectangle {
    id: bar

    implicitHeight: Theme.barHeight
    color: Theme.kiosk ? (Theme.highContrast && !Theme.evening ? Theme.black : Theme.strong) : Theme.card

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Fixed buttons")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: !Theme.kiosk
    }
}
