// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! A body text: the block model of the records, nothing else. Bold and italic are the only markup
    that is drawn, and only when nothing else hides in it. */
Column {
    id: text

    property var blocks: []
    property bool linksOpen: !Theme.kiosk

    spacing: Theme.px(22, 14)

    Repeater {
        model: text.blocks
        BlockItem {
            required property var modelData
            width: text.width
            block: modelData
            linksOpen: text.linksOpen
        }
    }
}
