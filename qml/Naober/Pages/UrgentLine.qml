// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Where one asks for something that can wait: whom to call when it cannot. */
Notice {
    id: line

    required property AppContext app
    required property Navigator navigator
    readonly property var numbers: line.app.village.urgent

    width: parent ? parent.width : implicitWidth
    visible: line.numbers.length > 0
    urgent: true
    pressable: true
    symbol: "phone"
    text: line.numbers.length > 0 ? qsTr("In need? Call %1", "a number").arg(line.numbers[0].phone) : ""
    detail: line.numbers.length > 1 ? qsTr("%1: %2", "who, number").arg(line.numbers[1].name).arg(line.numbers[1].phone) : ""
    action: qsTr("More numbers")
    onActivated: line.navigator.open("Urgent", {})
}
