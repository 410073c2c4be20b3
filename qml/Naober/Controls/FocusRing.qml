// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Where the keyboard is: ink outside, accent inside, seen on any background. */
Rectangle {
    id: ring

    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        radius: Math.max(0, ring.radius - Theme.focusWidth)
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.accent
    }
}
