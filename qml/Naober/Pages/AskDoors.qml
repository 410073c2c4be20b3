// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! The ways to the desk: asking, giving, and what became of it. Only asking can be tried out where
    nothing can be sent. */
Flow {
    id: doors

    required property AppContext app
    required property Navigator navigator
    readonly property bool open: doors.app.help.line.open
    readonly property real each: Math.floor((doors.width - (doors.columns - 1) * doors.spacing) / doors.columns)
    readonly property int columns: Theme.large || doors.width < Theme.px(700, 560) ? 1 : doors.open && doors.width > Theme.px(1100, 800) ? 3 : 2

    spacing: Theme.gap
    visible: doors.app.village.deskKnown

    Door {
        width: doors.each
        text: qsTr("Ask for help", "door")
        detail: qsTr("In four steps")
        symbol: "help"
        onActivated: {
            doors.app.help.asking.begin("request");
            doors.navigator.open("Ask", {});
        }
    }
    Door {
        width: doors.each
        visible: doors.open
        text: qsTr("Do something", "door: for a neighbour")
        detail: qsTr("For a neighbour")
        symbol: "offer"
        onActivated: {
            doors.app.help.asking.begin("offer");
            doors.navigator.open("Reply", {});
        }
    }
    Door {
        // Alone in its row, it takes all of it.
        width: doors.columns === 2 ? doors.width : doors.each
        visible: doors.open
        text: qsTr("My request", "door")
        detail: qsTr("With your three words")
        symbol: "star"
        onActivated: doors.navigator.open("MyRequest", {})
    }
}
