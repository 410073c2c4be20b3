// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! Where one is in a form: in words and in dots. */
Column {
    id: header

    property int step: 1
    property int steps: 4
    property string title

    spacing: Theme.px(14, 10)

    Row {
        spacing: Theme.px(16, 12)
        Label {
            text: qsTr("Step %1 of %2").arg(header.step).arg(header.steps)
            color: Theme.soft
            strong: true
            lineHeight: 1
            anchors.verticalCenter: parent.verticalCenter
        }
        Row {
            spacing: Theme.px(10, 8)
            anchors.verticalCenter: parent.verticalCenter
            Repeater {
                model: header.steps
                Rectangle {
                    required property int index
                    width: index === header.step - 1 ? height * 2.4 : height
                    height: Theme.px(18, 12)
                    radius: height / 2
                    color: index < header.step ? Theme.strong : "transparent"
                    border.width: 2
                    border.color: index < header.step ? Theme.strong : Theme.outline
                }
            }
        }
    }
    Label {
        width: parent.width
        kind: Label.Title
        text: header.title
    }
}
