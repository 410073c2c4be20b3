// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One fact of a record: its icon, the fact, and what there is to add. */
Row {
    id: line

    property string symbol
    property string text
    property string detail
    property bool strong: false
    property color color: Theme.ink

    width: parent ? parent.width : implicitWidth
    spacing: Theme.px(18, 12)
    visible: line.text.length > 0

    Icon {
        id: icon
        symbol: line.symbol
        size: Theme.icon
        color: Theme.strong
        y: Math.max(0, (first.font.pixelSize * 1.3 - height) / 2)
    }
    Column {
        width: line.width - icon.width - line.spacing
        Label {
            id: first
            width: parent.width
            text: line.text
            strong: line.strong
            color: line.color
            // A fact of several lines is read as a text is.
            lineHeight: line.text.length >= 60 ? Theme.lineHeight : 1.18
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: line.detail
            color: Theme.soft
            lineHeight: 1.18
            visible: text.length > 0
        }
    }
}
