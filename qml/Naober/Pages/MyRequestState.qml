// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! How far one's own request is, and what can still be done about it. */
Column {
    id: state

    required property MyRequest mine
    property bool renumbering: false

    signal closed()

    spacing: Theme.px(22, 14)

    Card {
        width: parent.width
        heading: state.mine.statusText
        symbol: state.mine.state === "arranged" ? "check" : "info"
        visible: state.mine.statusText.length > 0
        Repeater {
            model: state.mine.publicTexts
            Label {
                required property string modelData
                width: parent.width
                text: modelData
            }
        }
    }
    NumberPad {
        width: Math.min(parent.width, implicitWidth)
        visible: state.renumbering && state.mine.canChange
        label: qsTr("The new telephone number")
        digits: state.mine.phone
        onEdited: digits => state.mine.phone = digits
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 12)
        Button {
            visible: state.mine.canWithdraw && !state.renumbering
            enabled: !state.mine.busy
            text: qsTr("Withdraw this")
            symbol: "delete"
            onActivated: state.mine.withdraw()
        }
        Button {
            visible: state.mine.canRestore
            enabled: !state.mine.busy
            text: qsTr("Ask it again after all")
            symbol: "refresh"
            onActivated: state.mine.restore()
        }
        Button {
            visible: state.mine.canChange
            enabled: !state.mine.busy
            primary: state.renumbering
            text: state.renumbering ? qsTr("Send this number") : qsTr("Give another number")
            symbol: "phone"
            onActivated: {
                if (state.renumbering)
                    state.mine.sendPhone();
                state.renumbering = !state.renumbering || state.mine.phone.length > 0 && state.mine.phone.length < 8;
            }
        }
        Button {
            text: qsTr("Done", "looking at my request")
            symbol: "check"
            onActivated: state.closed()
        }
    }
}
