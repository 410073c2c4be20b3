// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! One quiet line about the data: no network, old, made up. Nothing when all is well. What went
    wrong on this machine itself comes first and stays until somebody has read it. */
Rectangle {
    id: strip

    required property AppContext app
    /*! No room for it now. */
    property bool calm: false
    readonly property bool isProblem: strip.app.problem.length > 0
    readonly property string text: strip.isProblem ? strip.app.problem : strip.app.firstStart ? "" : strip.app.sync.message.length > 0 ? strip.app.sync.message
        : strip.app.village.fictional ? qsTr("This village is made up.") : ""
    readonly property bool warns: strip.isProblem || strip.app.sync.message.length > 0

    implicitHeight: strip.text.length > 0 && !strip.calm ? words.implicitHeight + 2 * Theme.px(10, 6) : 0
    visible: strip.text.length > 0 && !strip.calm
    color: strip.warns ? Theme.accent : Theme.tint

    Row {
        id: words
        anchors.centerIn: parent
        spacing: Theme.px(12, 8)
        Icon {
            symbol: strip.isProblem ? "urgent" : strip.warns ? "offline" : "info"
            size: Theme.px(34, 20)
            color: strip.warns ? Theme.inkOnAccent : Theme.strong
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            width: Math.min(implicitWidth, strip.width - Theme.px(120, 60)
                                           - (understood.visible ? understood.width + words.spacing : 0))
            kind: Label.Small
            text: strip.text
            font.pixelSize: Theme.px(28, 16) * Math.min(1.35, Theme.textScale)
            color: strip.warns ? Theme.inkOnAccent : Theme.strong
            lineHeight: 1.1
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            id: understood
            visible: strip.isProblem
            text: qsTr("Understood")
            anchors.verticalCenter: parent.verticalCenter
            onActivated: strip.app.dismissProblem()
        }
    }
}
