// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The ground of the fixed bar: below on a kiosk, above at home. */
Rectangle {
    id: bar

    implicitHeight: Theme.barHeight
    /*! Strong by day; at night it would be the brightest thing in the hall. */
    readonly property bool filled: Theme.kiosk && !Theme.evening

    color: bar.filled ? (Theme.highContrast ? Theme.black : Theme.strong) : Theme.card

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Fixed buttons")

    Rectangle {
        y: Theme.kiosk ? 0 : parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: !bar.filled
    }
}
