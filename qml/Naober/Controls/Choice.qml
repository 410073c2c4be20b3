// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One of several to choose from; what is chosen has a tick, not only a colour. */
Pressable {
    id: choice

    property string text
    property string symbol
    property string detail
    /*! In the letters of a heading. */
    property bool title: false
    readonly property int sides: 2 * Theme.px(22, 14)
    readonly property real iconRoom: icon.visible ? icon.width + row.spacing : 0

    name: choice.detail.length > 0 ? choice.text + ", " + choice.detail : choice.text
    role: Accessible.RadioButton
    checkable: true
    radius: Theme.px(14, 12)
    implicitWidth: Math.max(label.implicitWidth, more.visible ? more.implicitWidth : 0) + choice.iconRoom + choice.sides
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.px(12, 8))

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
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(10, 8)
        Icon {
            id: icon
            symbol: choice.checked ? "check" : choice.symbol
            size: Math.round(Theme.bodyText * 1.1)
            color: choice.checked ? Theme.inkOnStrong : Theme.ink
            visible: symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            Label {
                id: label
                width: Math.min(implicitWidth, choice.width - choice.iconRoom - choice.sides)
                elide: Text.ElideRight
                kind: choice.title ? Label.Door : Label.Body
                text: choice.text
                font.weight: choice.checked || choice.title ? Font.Bold : Font.Normal
                color: choice.checked ? Theme.inkOnStrong : Theme.ink
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                quiet: true
            }
            Label {
                id: more
                width: Math.min(implicitWidth, choice.width - choice.iconRoom - choice.sides)
                elide: Text.ElideRight
                kind: Label.Small
                text: choice.detail
                color: choice.checked ? Theme.inkOnStrong : Theme.soft
                visible: text.length > 0
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                quiet: true
            }
        }
    }
}
