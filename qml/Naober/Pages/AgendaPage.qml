// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Everything that is on, by day. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string day
    property string category
    property bool onlyMine: false
    property string firstDay: app.clock.today

    // On paper: the chosen day, or a week.
    readonly property string lastPrinted: page.day.length > 0 ? page.day : page.app.clock.addDays(page.firstDay, 6)
    readonly property string printedOver: Theme.listed([
        page.day.length > 0 ? "" : qsTr("%1 to %2", "first and last day").arg(page.app.clock.shortDayText(page.firstDay))
                                   .arg(page.app.clock.shortDayText(page.lastPrinted)),
        page.category, page.onlyMine ? qsTr("My neighbourhood") : ""])

    title: qsTr("Agenda")
    symbol: "agenda"
    scene: "party"
    subtitle: page.day.length > 0 ? qsTr("What is on %1", "day in words").arg(page.app.clock.dayText(page.day))
              : page.split && !Theme.kiosk ? "" : qsTr("What is on, day by day")
    model: agenda
    empty: agenda.empty
    emptyText: page.day.length > 0 ? qsTr("Nothing is planned on this day.") : qsTr("Nothing is planned yet.")
    emptyAction: page.day.length > 0 || page.category.length > 0 || page.onlyMine ? qsTr("Show everything") : ""
    onEmptyActivated: {
        page.day = "";
        page.category = "";
        page.onlyMine = false;
    }

    Arrival {
        id: arrival
    }
    // After the rows that were still to come.
    Timer {
        id: paper
        interval: 0
        onTriggered: page.app.printing.printAgenda(agenda, page.lastPrinted, page.printedOver)
    }
    AgendaModel {
        id: agenda
        records: page.app.records
        from: page.day.length > 0 ? page.day : page.firstDay
        to: page.day
        category: page.category
        network: page.onlyMine ? page.app.settings.networkId : ""
        onlyNetwork: page.onlyMine
        limit: arrival.whole ? 400 : 30
    }

    Item {
        id: range
        /*! No room for the days beside the buttons. */
        readonly property bool narrow: range.width < Theme.textPx(900, 560)
        width: parent.width
        height: range.narrow ? (weeks.visible ? weeks.height + Theme.smallGap : 0) + turning.height : Math.max(weeks.height, turning.height)
        Label {
            id: weeks
            width: parent.width - (range.narrow ? 0 : turning.width + Theme.gap)
            x: Theme.mirrored ? range.width - width : 0
            y: range.narrow ? 0 : (range.height - height) / 2
            kind: Label.Card
            lineHeight: 1.1
            text: qsTr("%1 to %2", "first and last day").arg(page.app.clock.shortDayText(page.firstDay))
                  .arg(page.app.clock.shortDayText(page.app.clock.addDays(page.firstDay, 13)))
            visible: !Theme.large
        }
        Row {
            id: turning
            x: range.narrow === Theme.mirrored ? range.width - width : 0
            y: range.height - height
            spacing: Theme.px(14, 8)
            Button {
                text: qsTr("Earlier", "two weeks back")
                symbol: "back"
                enabled: page.firstDay !== page.app.clock.today
                onActivated: page.turn(-14)
            }
            Button {
                text: qsTr("Later", "two weeks on")
                symbol: "next"
                onActivated: page.turn(14)
            }
        }
    }
    DayStrip {
        width: parent.width
        app: page.app
        day: page.day
        from: page.firstDay
        category: page.category
        onChosen: day => page.day = day === page.day ? "" : day
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 10)
        visible: page.app.settings.networkId.length > 0 || page.app.printing.offered
        Choice {
            text: qsTr("My neighbourhood")
            symbol: "neighbourhood"
            role: Accessible.CheckBox
            visible: page.app.settings.networkId.length > 0
            checked: page.onlyMine
            onActivated: page.onlyMine = !page.onlyMine
        }
        PrintButton {
            app: page.app
            navigator: page.navigator
            text: page.day.length > 0 ? qsTr("Print this day") : qsTr("Print this week")
            onWanted: {
                arrival.whole = true;
                paper.start();
            }
        }
    }
    CategoryChoices {
        width: parent.width
        app: page.app
        of: "event"
        most: page.split ? 4 : Theme.kiosk ? 6 : 7
        category: page.category
        onChosen: category => page.category = category
    }

    function turn(days: int) : void {
        page.day = "";
        page.firstDay = page.app.clock.addDays(page.firstDay, days);
    }

    sections.property: "dayText"
    delegate: EventRow {
        navigator: page.navigator
        width: ListView.view.width
    }
}
