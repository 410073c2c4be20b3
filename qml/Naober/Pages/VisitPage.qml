// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Te gast: what is here to see, eat and find, and where to begin for who is new. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string group: "all"
    readonly property bool newcomer: page.group === "new"
    readonly property var groups: [
        {key: "all", text: qsTr("Near here"), symbol: "pin", kinds: []},
        {key: "sight", text: qsTr("To see"), symbol: "sight", kinds: ["sight"]},
        {key: "route", text: qsTr("Walk and cycle"), symbol: "route", kinds: ["route"]},
        {key: "food", text: qsTr("Eat and drink"), symbol: "food", kinds: ["food"]},
        {key: "lodging", text: qsTr("Stay the night"), symbol: "bed", kinds: ["lodging"]},
        {key: "toilet", text: qsTr("Toilet"), symbol: "toilet", kinds: ["toilet"]},
        {key: "bus", text: qsTr("Bus and parking"), symbol: "bus", kinds: ["busStop", "parking"]},
        {key: "child", text: qsTr("For children"), symbol: "playground", kinds: ["playground"]},
        {key: "new", text: qsTr("New here"), symbol: "info", kinds: []}
    ]

    title: qsTr("Visiting", "door: for guests and newcomers")
    subtitle: page.newcomer ? qsTr("Welcome. These are the first places to know.") : qsTr("Nearest first, from this screen")
    symbol: "visit"
    scene: "bike"
    model: places
    empty: page.newcomer ? firstSteps.empty : places.empty
    emptyScene: "nature"
    emptyText: qsTr("Nothing of this is known here.")
    emptyAction: page.group !== "all" ? qsTr("Show everything") : ""
    onEmptyActivated: page.group = "all"

    PlaceModel {
        id: places
        records: page.app.records
        kinds: page.groups.find(one => one.key === page.group).kinds
        nearestFirst: true
    }
    GuideModel {
        id: firstSteps
        records: page.newcomer ? page.app.records : null
        kinds: ["municipality", "care", "facility", "school"]
    }
    KindChoices {
        width: parent.width
        groups: page.groups
        chosenKey: page.group
        onChosen: key => page.group = key
    }
    UrgentNumbers {
        app: page.app
        visible: page.newcomer
    }
    delegate: placeRow
    // One after the other: rows of the one kind can't be made of records of the other.
    onNewcomerChanged: {
        page.model = null;
        page.delegate = page.newcomer ? newcomerRow : placeRow;
        page.model = page.newcomer ? firstSteps : places;
    }

    Component {
        id: placeRow
        PlaceRow {
            navigator: page.navigator
            width: ListView.view.width
        }
    }
    Component {
        id: newcomerRow
        GuideRow {
            navigator: page.navigator
            width: ListView.view.width
        }
    }
}
