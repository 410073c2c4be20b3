// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Help asked or offered, as it stands on the board. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string kind
    required property string whenText
    required property string networkName
    required property bool agreed
    required title
    required imageUrl
    required category

    type: "request"
    detail: row.summary
    kindName: row.networkName
    facts: [
        {symbol: row.kind === "offer" ? "offer" : "question", text: row.kind === "offer" ? qsTr("Offered", "help") : qsTr("Asked", "help"),
         tone: row.kind === "offer" ? "open" : "accent"},
        {symbol: "clock", text: row.whenText},
        {symbol: "check", text: row.agreed ? qsTr("Somebody is on it") : ""}
    ]
    onActivated: row.navigator.open("Request", {recordId: row.recordId})
}
