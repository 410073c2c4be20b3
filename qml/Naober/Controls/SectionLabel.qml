// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The name of a part of a page, with something to press at its end. */
Item {
    id: header

    property string text
    property string action

    signal activated()

    implicitHeight: Math.max(label.implicitHeight, header.action.length > 0 && !Theme.large ? Theme.target : 0) 

    Label {
        id: label
        anchors.left: parent.left
        anchors.right: more.visible ? more.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Section
        text: header.text
    }
    Button {
        id: more
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(28, 18)
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        text: header.action
        visible: text.length > 0
        onActivated: header.activated()
    }
}
