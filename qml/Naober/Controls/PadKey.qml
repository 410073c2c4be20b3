// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One key of the number pad; "<" wipes the last digit, none is a gap. */
Pressable {
    id: pressable

    property string key
    readonly property bool wipes: pressable.key === "<"

    name: pressable.wipes ? qsTr("Wipe the last digit") : pressable.key
    enabled: pressable.key.length > 0
    opacity: enabled ? 1 : 0
    // A number has the same digit twice in a row; a hand that trembles is quicker.
    strikeGuard: 120
    radius: Theme.px(14, 12)
    implicitHeight: Math.max(Theme.target, Theme.px(96, 48))

    Rectangle {
        anchors.fill: parent
        radius: pressable.radius
        color: pressable.pressed ? Theme.tint : Theme.card
        border.width: 2
        border.color: Theme.strong
    }
    Icon {
        anchors.centerIn: parent
        symbol: "delete"
        size: Theme.px(48, 26)
        color: Theme.strong
        visible: pressable.wipes
    }
    Label {
        anchors.centerIn: parent
        kind: Label.Door
        font.pixelSize: Theme.px(48, 26)
        text: pressable.key
        color: Theme.strong
        lineHeight: 1
        visible: !pressable.wipes
        quiet: true
    }
}
