// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! The six ways into the village; only those behind which there is something. */
Grid {
    id: doors

    required property AppContext app
    required property Navigator navigator
    property int activities: 0
    /*! Stretches the doors to this height together; 0: as high as they need. */
    property real fill: 0
    readonly property var all: [
        {open: doors.app.sections.agenda, page: "Agenda", symbol: "agenda", text: qsTr("Agenda", "door"),
         detail: doors.activities > 0 ? qsTr("%n thing(s) today", "", doors.activities) : qsTr("What is on, day by day")},
        {open: doors.app.sections.together, page: "Together", symbol: "together", text: qsTr("Together", "door: neighbours for each other"),
         detail: qsTr("Asking and helping")},
        {open: doors.app.sections.guide, page: "Guide", symbol: "guide", text: qsTr("Guide", "door: who is where in the village"),
         detail: qsTr("Clubs, care, shops")},
        {open: doors.app.sections.news, page: "News", symbol: "news",
         text: doors.app.sections.tv ? qsTr("News and TV", "door") : qsTr("News", "door"), detail: qsTr("From the village")},
        {open: doors.app.sections.visit, page: "Visit", symbol: "visit", text: qsTr("Visiting", "door: for guests and newcomers"),
         detail: qsTr("Visitors and newcomers")},
        {open: doors.app.sections.neighbourhood, page: "Neighbourhood", symbol: "neighbourhood",
         text: qsTr("My area", "door: my own neighbourhood"), detail: qsTr("Who is near you")}
    ]
    readonly property var shown: doors.all.filter(door => door.open)
    readonly property int rowCount: Math.max(1, Math.ceil(doors.shown.length / doors.columns))

    columns: Theme.large || doors.width < Theme.px(640, 320) ? 1 : 2
    spacing: Theme.gap

    Repeater {
        id: repeater
        model: doors.shown
        Door {
            required property var modelData
            required property int index
            /*! Two doors on one line are equally high. */
            readonly property Item beside: doors.columns === 2 && repeater.count > 0 ? repeater.itemAt(index ^ 1) : null
            width: (doors.width - (doors.columns - 1) * doors.spacing) / doors.columns
            height: doors.fill > 0 ? Math.max(implicitHeight, (doors.fill - (doors.rowCount - 1) * doors.spacing) / doors.rowCount)
                                   : Math.max(implicitHeight, beside ? beside.implicitHeight : 0)
            compact: !Theme.kiosk && width < 210 && !Theme.large
            text: modelData.text
            detail: modelData.detail
            symbol: modelData.symbol
            onActivated: doors.navigator.open(modelData.page, {})
        }
    }
}
