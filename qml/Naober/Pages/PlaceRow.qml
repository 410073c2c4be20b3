// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A place in a list: how far, how long, open or not. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string kind
    required property string kindText
    required property string address
    required property string distanceText
    required property string lengthText
    required property string durationText
    required property string openText
    required property bool isOpen
    required property bool openKnown
    required property bool wheelchair
    required title
    required imageUrl
    required category

    type: row.kind
    detail: row.summary.length > 0 ? row.summary : row.address
    kindName: row.kindText
    facts: [
        {symbol: "pin", text: row.distanceText},
        {symbol: "route", text: row.lengthText},
        {symbol: "clock", text: row.durationText},
        {symbol: "clock", text: row.openKnown ? row.openText : "", tone: row.isOpen ? "open" : "plain"},
        {symbol: "wheelchair", text: row.wheelchair ? qsTr("Step-free") : ""}
    ]
    onActivated: row.navigator.open("Place", {recordId: row.recordId})
}
