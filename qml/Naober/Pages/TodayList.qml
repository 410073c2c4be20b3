// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! What is on today: an urgent notice if there is one, the one thing of now, what comes after. */
Column {
    id: today

    required property AppContext app
    required property Navigator navigator
    /*! Rows under the large one. */
    property int rows: 2
    readonly property int count: agenda.count
    readonly property var first: agenda.count > 0 ? agenda.get(0) : null
    readonly property var notice: urgent.count > 0 ? urgent.get(0) : null
    readonly property int shownRows: Math.max(0, today.rows - (today.notice ? 1 : 0))
    readonly property bool quietDay: !agenda.loading && agenda.count === 0

    spacing: Theme.gap

    AgendaModel {
        id: agenda
        records: today.app.records
        from: today.app.clock.today
        to: today.app.clock.today
        nowFirst: true
    }
    AgendaModel {
        id: coming
        records: today.app.records
        from: today.app.clock.addDays(today.app.clock.today, 1)
        limit: 3
    }
    ArticleModel {
        id: urgent
        records: today.app.records
        onlyUrgent: true
        limit: 1
    }

    SectionLabel {
        width: parent.width
        text: today.quietDay ? qsTr("Coming up in the village") : qsTr("Today in the village")
        action: agenda.count > 0 ? qsTr("See all %n", "activities today", agenda.count) : qsTr("To the agenda")
        onActivated: today.navigator.open("Agenda", {})
    }
    Hero {
        id: hero
        width: parent.width
        visible: today.first !== null
        over: today.first ? (today.first.happeningNow ? qsTr("On now") : today.first.allDay ? qsTr("Today, all day")
                             : qsTr("Today at %1").arg(today.first.timeText)) : ""
        title: today.first ? today.first.title : ""
        detail: today.first ? today.first.place : ""
        imageUrl: today.first ? today.first.imageUrl : ""
        category: today.first ? today.first.category : ""
        type: "event"
        facts: today.first ? [
            {symbol: "price", text: today.first.free ? qsTr("Free", "costs nothing") : today.first.cost},
            {symbol: "wheelchair", text: today.first.wheelchair ? qsTr("Step-free") : ""},
            {symbol: "loop", text: today.first.hearingLoop ? qsTr("Hearing loop") : ""}
        ] : []
        onActivated: today.navigator.open("Event", {recordId: today.first.recordId, occurrence: today.first.startsAt})
    }
    Notice {
        width: parent.width
        visible: today.notice !== null
        urgent: true
        pressable: true
        text: today.notice ? today.notice.title : ""
        detail: today.notice ? today.notice.summary : ""
        detailLines: 1
        action: qsTr("Read")
        onActivated: today.navigator.open("Article", {recordId: today.notice.recordId})
    }
    Label {
        width: parent.width
        visible: today.quietDay
        text: coming.count > 0 ? qsTr("Nothing is planned today. This comes next.") : qsTr("Nothing is planned yet.")
        color: Theme.soft
    }
    Repeater {
        model: agenda
        EventRow {
            required property int index
            navigator: today.navigator
            width: today.width
            compact: !Theme.large
            visible: index > 0 && index <= today.shownRows
        }
    }
    Repeater {
        model: today.quietDay ? coming : null
        EventRow {
            required property int index
            required property string dayText
            navigator: today.navigator
            width: today.width
            dayWord: dayText
            compact: !Theme.large
            visible: index <= today.rows
        }
    }
}
