// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Asked before a visit is wiped. Any touch answers. */
Rectangle {
    id: question

    property int secondsLeft: 20
    readonly property string spoken: heading.text + " " + words.text

    signal answered()

    color: Theme.scrim

    Accessible.role: Accessible.Dialog
    Accessible.name: words.text

    MouseArea {
        anchors.fill: parent
        onPressed: question.answered()
    }
    Surface {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(860, 560))
        height: column.height + 2 * Theme.px(56, 36)
        Column {
            id: column
            x: Theme.px(56, 36)
            y: Theme.px(56, 36)
            width: parent.width - 2 * x
            spacing: Theme.px(32, 20)
            Label {
                id: heading
                width: parent.width
                kind: Label.Title
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
            }
            Label {
                id: words
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("If not, we wipe everything in %n second(s).", "", question.secondsLeft)
            }
            Rectangle {
                width: parent.width
                height: Theme.px(16, 10)
                radius: height / 2
                color: Theme.tint
                Rectangle {
                    width: parent.width * Math.min(1, question.secondsLeft / 20)
                    height: parent.height
                    radius: height / 2
                    color: Theme.strong
                }
            }
            Button {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Math.max(Theme.px(520, 300), implicitWidth))
                height: Math.max(Theme.px(120, 60), implicitHeight)
                text: qsTr("Yes, I am still here")
                symbol: "check"
                primary: true
                onActivated: question.answered()
            }
        }
    }
}
