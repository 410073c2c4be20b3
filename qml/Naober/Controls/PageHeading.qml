// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What page this is. */
Column {
    id: heading

    property string title
    property string subtitle
    property string symbol

    spacing: Theme.px(8, 4)
    bottomPadding: Theme.px(12, 6)
    visible: heading.title.length > 0

    Row {
        width: parent.width
        spacing: Theme.px(22, 14)
        Icon {
            id: icon
            symbol: heading.symbol
            size: Math.round(Theme.titleText * 1.18)
            visible: heading.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            width: parent.width - (icon.visible ? icon.width + parent.spacing : 0)
            kind: Label.Title
            text: heading.title
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        text: heading.subtitle
        color: Theme.soft
        visible: text.length > 0
    }
}
