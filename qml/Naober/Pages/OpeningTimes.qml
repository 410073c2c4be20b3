// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! Open or not, and the days and times under it. */
Row {
    id: times

    /*! A list of {days, times}. */
    property var hours: []
    property string note
    property string openText
    property bool isOpen: false
    property bool openKnown: false

    width: parent ? parent.width : implicitWidth
    spacing: Theme.px(18, 12)
    visible: times.hours.length > 0 || times.note.length > 0 || times.openKnown

    Icon {
        id: icon
        symbol: "clock"
        size: Theme.icon
        color: Theme.strong
    }
    Column {
        id: column
        width: times.width - icon.width - times.spacing
        spacing: Theme.px(6, 4)
        FactChip {
            text: times.openKnown ? times.openText : ""
            tone: times.isOpen ? "open" : "plain"
        }
        Repeater {
            model: times.hours
            Flow {
                id: line
                required property var modelData
                width: column.width
                spacing: Theme.px(12, 8)
                Label {
                    width: Theme.large ? column.width : (column.width - line.spacing) * 0.5
                    kind: Label.Small
                    text: line.modelData.days.charAt(0).toUpperCase() + line.modelData.days.slice(1)
                    lineHeight: 1.15
                }
                Label {
                    width: Theme.large ? column.width : Math.floor((column.width - line.spacing) * 0.5) - 1
                    kind: Label.Small
                    strong: true
                    text: line.modelData.times
                    lineHeight: 1.15
                }
            }
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: times.note
            color: Theme.soft
            visible: text.length > 0
        }
    }
}
