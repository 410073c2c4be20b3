// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A word, mostly with an icon, that does something. */
Pressable {
    id: button

    property string text
    property string symbol
    /*! The one thing that a page wants most is primary. */
    property bool primary: false
    property bool quiet: false
    readonly property int iconSpace: button.symbol.length > 0 ? Math.round(Theme.bodyText * 1.2) + Theme.px(12, 8) : 0
    readonly property color textColor: primary ? Theme.inkOnStrong : Theme.strong

    name: button.text
    implicitWidth: label.implicitWidth + button.iconSpace + 2 * Theme.px(28, 18)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.px(14, 9))
    radius: Theme.px(14, 12)

    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.primary ? Theme.strong : button.quiet ? "transparent" : Theme.card
        border.width: button.primary || button.quiet ? 0 : 2
        border.color: Theme.strong
        opacity: button.enabled ? 1 : 0.45
    }
    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.pressed ? Theme.pressed : Theme.hover
        visible: button.pressed || button.hovered
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(12, 8)
        Icon {
            symbol: button.symbol
            size: Math.round(Theme.bodyText * 1.2)
            color: button.textColor
            visible: button.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: label
            width: Math.min(implicitWidth, Math.max(80, button.width - 2 * Theme.px(20, 12)
                                                    - button.iconSpace))
            strong: true
            text: button.text
            color: button.textColor
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            quiet: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
