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
    /*! The height that all of this may take; 0: as much as it needs for two rows. */
    property real room: 0
    /*! The most rows under the card. */
    property int most: 2
    /*! What the rows leave over goes to the card. */
    property bool stretches: false
    readonly property real rowHeight: Math.max(Theme.px(120, 72), Theme.px(88, 52) * Theme.textScale + Theme.px(28, 16)) + today.spacing
    readonly property real taken: heading.height + today.spacing + hero.implicitHeight + (today.urgentArticle ? notice.height + today.spacing : 0)
                                 + (own.visible ? own.height + today.spacing : 0)
    readonly property int rows: today.room > 0 ? Math.max(0, Math.min(today.most, Math.floor((today.room - today.taken) / today.rowHeight)))
                                               : today.urgentArticle ? 1 : 2
    readonly property int count: agenda.count
    readonly property var first: agenda.count > 0 ? agenda.get(0) : null
    readonly property var urgentArticle: urgent.count > 0 ? urgent.get(0) : null
    readonly property int shownRows: Math.min(today.rows, Math.max(0, agenda.count - 1))
    readonly property bool nothingYet: today.app.sync.state !== SyncStatus.Fresh && isNaN(today.app.sync.lastUpdated.getTime())
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

    OwnRequestRows {
        id: own
        width: parent.width
        app: today.app
        navigator: today.navigator
    }
    SectionLabel {
        id: heading
        width: parent.width
        text: today.quietDay ? qsTr("Coming up in the village") : qsTr("Today in the village")
        action: agenda.count > 0 ? qsTr("See all %n", "activities today", agenda.count) : qsTr("To the agenda")
        onActivated: today.navigator.open("Agenda", {})
    }
    Hero {
        id: hero
        width: parent.width
        compact: !Theme.kiosk && !Theme.large && today.width < 560
        tight: Theme.kiosk && Theme.portrait && !Theme.large && Theme.textScale > 1.2
        height: implicitHeight + (today.stretches ? 1 : 0) * Math.max(0, Math.min(Theme.px(160, 110), today.room - today.taken - today.shownRows * today.rowHeight))
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
        id: notice
        width: parent.width
        visible: today.urgentArticle !== null
        urgent: true
        pressable: true
        text: today.urgentArticle ? today.urgentArticle.title : ""
        detail: today.urgentArticle ? today.urgentArticle.summary : ""
        detailLines: 1
        action: qsTr("Read")
        onActivated: today.navigator.open("Article", {recordId: today.urgentArticle.recordId})
    }
    Label {
        width: parent.width
        visible: today.quietDay && coming.count > 0
        text: qsTr("Nothing is planned today. This comes next.")
        color: Theme.soft
    }
    EmptyState {
        width: parent.width
        visible: today.quietDay && coming.count === 0 && !coming.loading
        scene: "nature"
        text: qsTr("Nothing is planned yet.")
        detail: today.nothingYet ? qsTr("This screen has not fetched anything of the village so far. It keeps trying by itself.") : ""
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
            visible: index < 3
        }
    }
}
