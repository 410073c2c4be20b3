// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! How far one's own request is, and what can still be done about it. */
Column {
    id: found

    required property MyRequest mine
    property bool renumbering: false

    signal closed()

    spacing: Theme.px(22, 14)

    Card {
        width: parent.width
        heading: found.mine.statusText
        symbol: found.mine.state === "arranged" ? "check" : "info"
        visible: found.mine.statusText.length > 0
        Repeater {
            model: found.mine.publicTexts
            Label {
                required property string modelData
                width: parent.width
                text: modelData
            }
        }
    }
    NumberPad {
        width: Math.min(parent.width, implicitWidth)
        visible: found.renumbering && found.mine.canChange
        label: qsTr("The new telephone number")
        digits: found.mine.phone
        onEdited: digits => found.mine.phone = digits
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 12)
        Button {
            visible: found.mine.canWithdraw && !found.renumbering
            enabled: !found.mine.busy
            text: qsTr("Withdraw this")
            symbol: "delete"
            onActivated: found.mine.withdraw()
        }
        Button {
            visible: found.mine.canRestore
            enabled: !found.mine.busy
            text: qsTr("Ask it again after all")
            symbol: "refresh"
            onActivated: found.mine.restore()
        }
        Button {
            visible: found.mine.canChange
            enabled: !found.mine.busy
            primary: found.renumbering
            text: found.renumbering ? qsTr("Send this number") : qsTr("Give another number")
            symbol: "phone"
            onActivated: {
                if (found.renumbering)
                    found.mine.sendPhone();
                found.renumbering = !found.renumbering || found.mine.phone.length > 0 && found.mine.phone.length < 8;
            }
        }
        Button {
            text: qsTr("Done", "looking at my request")
            symbol: "check"
            onActivated: found.closed()
        }
    }
}
