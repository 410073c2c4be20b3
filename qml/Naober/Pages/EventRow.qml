// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! An activity in a list. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property var startsAt
    required property string timeText
    required property string endText
    required property string place
    required property string cost
    required property string recursText
    required property bool free
    required property bool wheelchair
    required property bool hearingLoop
    required property bool cancelled
    required property bool allDay
    required property bool happeningNow
    required title
    required imageUrl
    required category
    /*! Where several days stand together: "morgen". */
    property string dayWord

    type: "event"
    lead: row.allDay ? (row.dayWord.length > 0 ? row.dayWord : qsTr("All day", "activity")) : row.timeText
    leadDetail: row.happeningNow ? qsTr("now", "activity is going on") : row.allDay ? ""
                : row.dayWord.length > 0 ? row.dayWord : row.endText.length > 0 ? qsTr("until %1", "time").arg(row.endText) : ""
    detail: row.place
    struck: row.cancelled
    facts: [
        {symbol: "close", text: row.cancelled ? qsTr("Cancelled", "activity") : "", tone: "urgent"},
        {symbol: "price", text: row.free ? qsTr("Free", "costs nothing") : row.cost},
        {symbol: "wheelchair", text: row.wheelchair ? qsTr("Step-free") : ""},
        {symbol: "loop", text: row.hearingLoop ? qsTr("Hearing loop") : ""},
        {symbol: "repeat", text: row.recursText}
    ]
    onActivated: row.navigator.open("Event", {recordId: row.recordId, occurrence: row.startsAt})
}
