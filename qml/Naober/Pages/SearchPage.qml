// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Over everything, while one types. What was searched is never kept: categories stand instead. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string query
    readonly property bool asked: field.text.trim().length > 0

    function focusField() : void {
        field.forceActiveFocus();
    }

    title: qsTr("Search")
    symbol: "search"
    splits: false
    model: search
    empty: page.asked && search.searched && search.count === 0
    emptyScene: "search"
    emptyText: qsTr("We found nothing for this.")
    emptyDetail: qsTr("Try another word. Or ask the desk.")
    emptyAction: qsTr("Clear the field")
    onEmptyActivated: {
        field.clear();
        page.focusField();
    }

    SearchModel {
        id: search
        records: page.app.records
        query: field.text
        limit: 120
    }
    SearchField {
        id: field
        width: parent.width
        text: page.query
        placeholder: qsTr("For example: library, choir, Molenstraat")
    }
    Label {
        width: parent.width
        visible: search.corrected.length > 0
        text: qsTr("You see what we found for “%1”.").arg(search.corrected)
        color: Theme.soft
    }
    SectionLabel {
        width: parent.width
        text: qsTr("Or choose")
        visible: !page.asked
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 10)
        visible: !page.asked
        Repeater {
            model: [
                {text: qsTr("Today"), symbol: "agenda", page: "Agenda", values: {day: page.app.clock.today}},
                {text: qsTr("Doctor and care"), symbol: "doctor", page: "Guide", values: {group: "care"}},
                {text: qsTr("Shops"), symbol: "business", page: "Guide", values: {group: "business"}},
                {text: qsTr("Clubs"), symbol: "association", page: "Guide", values: {group: "association"}},
                {text: qsTr("Open now"), symbol: "clock", page: "Guide", values: {onlyOpen: true}},
                {text: qsTr("Toilet"), symbol: "toilet", page: "Visit", values: {group: "toilet"}},
                {text: qsTr("Eat and drink"), symbol: "food", page: "Visit", values: {group: "food"}},
                {text: qsTr("Walk and cycle"), symbol: "route", page: "Visit", values: {group: "route"}},
                {text: qsTr("My street"), symbol: "neighbourhood", page: "Neighbourhood", values: {}},
                {text: qsTr("In need?", "button to the urgent numbers"), symbol: "urgent", page: "Urgent", values: {}}
            ]
            Button {
                required property var modelData
                text: modelData.text
                symbol: modelData.symbol
                onActivated: page.navigator.open(modelData.page, modelData.values)
            }
        }
    }
    sections.property: "group"
    delegate: ListRow {
        id: hit
        required property string recordId
        required property string recordType
        required property string summary
        required title
        required detail
        required imageUrl
        required category
        width: ListView.view.width
        type: hit.recordType
        note: hit.detail === hit.summary ? "" : hit.summary
        onActivated: page.navigator.openRecord(hit.recordType, hit.recordId)
    }
}
