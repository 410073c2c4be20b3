// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! Opening hours: days and times under each other. */
Column {
    id: times

    /*! A list of {days, times}. */
    property var hours: []
    property string note

    width: parent ? parent.width : implicitWidth
    spacing: Theme.px(6, 4)
    visible: times.hours.length > 0 || times.note.length > 0

    Repeater {
        model: times.hours
        Flow {
            required property var modelData
            width: times.width
            spacing: Theme.px(10, 8)
            Label {
                width: Theme.large ? times.width : times.width * 0.46
                kind: Label.Small
                text: parent.modelData.days.charAt(0).toUpperCase() + parent.modelData.days.slice(1)
                lineHeight: 1.15
            }
            Label {
                width: Theme.large ? times.width : times.width * 0.48
                kind: Label.Small
                strong: true
                text: parent.modelData.times
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
