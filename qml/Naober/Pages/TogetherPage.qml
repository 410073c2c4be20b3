// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Voor elkaar: what neighbours ask and offer, what help there is, and whom to call. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string kind
    /*! What lies further down comes when the page is on the screen, a little at a time. */
    property int step: 0
    readonly property int lastStep: 5
    readonly property bool whole: page.step >= page.lastStep

    title: qsTr("Together", "door: neighbours for each other")
    subtitle: qsTr("What can we help with? Not quite sure? We will call you.")
    symbol: "together"

    RequestModel {
        id: board
        records: page.app.records
        kind: page.kind
        limit: page.whole ? 30 : 1
    }
    ServiceModel {
        id: services
        records: page.app.records
        limit: page.whole ? 0 : 4 * (page.step + 1)
    }
    InitiativeModel {
        id: initiatives
        records: page.app.records
        limit: page.whole ? 6 : 1
    }
    Timer {
        interval: page.step === 0 ? Theme.fade + 250 : 50
        repeat: true
        running: !page.whole
        onTriggered: ++page.step
    }

    AskDoors {
        width: parent.width
        app: page.app
        navigator: page.navigator
    }
    DeskCard {
        width: parent.width
        app: page.app
    }
    UrgentLine {
        app: page.app
        navigator: page.navigator
    }
    SectionLabel {
        width: parent.width
        text: qsTr("This help there is")
        visible: services.count > 0
    }
    Grid {
        id: serviceGrid
        width: parent.width
        columns: page.columnWidth > Theme.px(1300, 900) && !Theme.large ? 2 : 1
        spacing: Theme.gap
        Repeater {
            model: services
            ServiceRow {
                navigator: page.navigator
                width: (serviceGrid.width - (serviceGrid.columns - 1) * serviceGrid.spacing) / serviceGrid.columns
            }
        }
    }
    SectionLabel {
        width: parent.width
        text: qsTr("Asked and offered now")
    }
    KindChoices {
        width: parent.width
        chosenKey: page.kind
        groups: [
            {key: "", text: qsTr("Everything", "no filter"), symbol: "list"},
            {key: "ask", text: qsTr("Asked", "help"), symbol: "question"},
            {key: "offer", text: qsTr("Offered", "help"), symbol: "offer"}
        ]
        onChosen: key => page.kind = key
    }
    Repeater {
        model: board
        RequestRow {
            navigator: page.navigator
            width: page.columnWidth
        }
    }
    EmptyState {
        width: parent.width
        visible: board.empty
        scene: "help"
        text: qsTr("Nothing is asked or offered now.")
        detail: qsTr("Would you like to do something yourself? Calling or knitting can be done from your chair.")
    }
    SectionLabel {
        width: parent.width
        text: qsTr("What neighbours do together")
        visible: initiatives.count > 0
    }
    Repeater {
        model: initiatives
        ListRow {
            id: initiative
            required property string summary
            required property string whenText
            required property string place
            required property string tasksText
            required title
            required imageUrl
            required category
            width: page.columnWidth
            type: "initiative"
            detail: initiative.summary
            note: Theme.listed([initiative.whenText, initiative.place])
            facts: [{symbol: "people", text: initiative.tasksText}]
            activeFocusOnTab: false
            role: Accessible.StaticText
        }
    }
}
