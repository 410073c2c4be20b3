// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Who is where in the village. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string group: "all"
    property string category
    property bool onlyOpen: false
    readonly property var groups: [
        {key: "all", text: qsTr("Everybody"), symbol: "list", kinds: []},
        {key: "association", text: qsTr("Clubs"), symbol: "association", kinds: ["association", "church"]},
        {key: "care", text: qsTr("Care"), symbol: "care", kinds: ["care"]},
        {key: "business", text: qsTr("Businesses"), symbol: "business", kinds: ["business"]},
        {key: "public", text: qsTr("Town and school"), symbol: "townhall", kinds: ["municipality", "school", "facility"]}
    ]
    readonly property var kinds: page.groups.find(one => one.key === page.group).kinds

    title: qsTr("Guide")
    subtitle: qsTr("Who to go to, with number and opening hours")
    symbol: "guide"
    scene: "village"
    model: guide
    empty: guide.empty
    emptyScene: "search"
    emptyText: page.onlyOpen ? qsTr("Nobody here is open now.") : qsTr("There is nothing here yet.")
    emptyAction: page.onlyOpen || page.group !== "all" ? qsTr("Show everything") : ""
    onEmptyActivated: {
        page.group = "all";
        page.category = "";
        page.onlyOpen = false;
    }

    Arrival {
        id: arrival
    }
    GuideModel {
        id: guide
        records: page.app.records
        kinds: page.kinds
        category: page.category
        onlyOpen: page.onlyOpen
        limit: arrival.whole ? 0 : 30
    }
    KindChoices {
        width: parent.width
        groups: page.groups
        chosenKey: page.group
        onChosen: key => {
            page.category = "";
            page.group = key;
        }
        Choice {
            text: qsTr("Open now")
            symbol: "clock"
            role: Accessible.CheckBox
            checked: page.onlyOpen
            onActivated: page.onlyOpen = !page.onlyOpen
        }
    }
    delegate: GuideRow {
        navigator: page.navigator
        width: ListView.view.width
    }
}
