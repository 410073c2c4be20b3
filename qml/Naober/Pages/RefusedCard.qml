// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! For who keeps this machine: messages that the hub would not take. Their people have gone; their
    slips tell them to call. Nothing of what they asked is left. */
Card {
    id: card

    required property HelpDesk help

    heading: qsTr("Messages that did not arrive")
    symbol: "urgent"
    visible: card.help.refused.length > 0

    Label {
        width: parent.width
        text: qsTr("This is for the keeper of this machine. Please tell the desk.")
    }
    Repeater {
        model: card.help.refused
        Label {
            required property var modelData
            width: parent.width
            kind: Label.Small
            text: modelData.whenText + "  ·  " + modelData.problem
        }
    }
    Button {
        text: qsTr("I have read this")
        symbol: "check"
        onActivated: card.help.forgetRefused()
    }
}
