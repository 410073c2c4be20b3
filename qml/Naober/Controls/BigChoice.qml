// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One answer of a form, large: its text wraps, what is chosen has a tick and not only a colour. */
Pressable {
    id: choice

    property string text
    property string symbol
    /*! For the few answers that a page is about: as large as a door. */
    property bool roomy: false
    readonly property bool pictured: choice.symbol.length > 0 || choice.checked

    name: choice.text
    role: Accessible.RadioButton
    checkable: true
    radius: Theme.px(14, 12)
    implicitWidth: Theme.px(300, 200)
    implicitHeight: Math.max(choice.roomy ? Theme.px(Theme.portrait ? 190 : 136, 84) : Theme.target, label.implicitHeight + 2 * Theme.px(22, 12))

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
        size: choice.roomy ? Theme.doorIcon : Math.round(Theme.bodyText * 1.3)
        color: choice.checked ? Theme.inkOnStrong : Theme.strong
        visible: choice.pictured
        anchors.left: parent.left
        anchors.leftMargin: choice.roomy ? Theme.px(28, 18) : Theme.px(20, 14)
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: label
        anchors.left: choice.pictured ? icon.right : parent.left
        anchors.leftMargin: choice.roomy ? Theme.px(24, 16) : Theme.px(20, 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16, 10)
        anchors.verticalCenter: parent.verticalCenter
        kind: choice.roomy ? Label.Card : Label.Body
        text: choice.text
        strong: choice.roomy || choice.checked
        color: choice.checked ? Theme.inkOnStrong : Theme.ink
        lineHeight: 1.12
        quiet: true
    }
}
