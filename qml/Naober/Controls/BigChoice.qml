// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One answer of a form, large: its text wraps, what is chosen has a tick and not only a colour. */
Pressable {
    id: choice

    property string text
    property string symbol
    readonly property bool pictured: choice.symbol.length > 0 || choice.checked

    name: choice.text
    role: Accessible.RadioButton
    checkable: true
    radius: Theme.px(14, 12)
    implicitWidth: Theme.px(300, 200)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.px(22, 12))

    Rectangle {
        anchors.fill: parent
        radius: choice.radius
        color: choice.checked ? Theme.strong : Theme.card
        border.width: 2
        border.color: choice.checked ? Theme.strong : Theme.outline
    }
    Rectangle {
        anchors.fill: parent
        radius: choice.radius
        color: choice.pressed ? Theme.pressed : Theme.hover
        visible: choice.pressed || choice.hovered
    }
    Icon {
        id: icon
        symbol: choice.checked ? "check" : choice.symbol
        size: Math.round(Theme.bodyText * 1.3)
        color: choice.checked ? Theme.inkOnStrong : Theme.strong
        visible: choice.pictured
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20, 14)
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: label
        anchors.left: choice.pictured ? icon.right : parent.left
        anchors.leftMargin: Theme.px(20, 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16, 10)
        anchors.verticalCenter: parent.verticalCenter
        text: choice.text
        strong: choice.checked
        color: choice.checked ? Theme.inkOnStrong : Theme.ink
        lineHeight: 1.12
        quiet: true
    }
}
