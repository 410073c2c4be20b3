// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! For who keeps this machine: whether the village knows it as one of its own. */
Card {
    id: card

    required property ThisMachine machine

    heading: qsTr("This machine")
    symbol: card.machine.problem.length > 0 ? "urgent" : "info"
    visible: card.machine.text.length > 0

    Label {
        width: parent.width
        text: card.machine.text
        strong: card.machine.paired
    }
    Label {
        width: parent.width
        visible: text.length > 0
        text: card.machine.problem
    }
}
