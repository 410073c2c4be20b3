// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A neighbourhood in a list. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string streetsText
    required property string matchText
    required property string connectorName
    required property string connectorPhone
    required property string householdsText
    required title
    required imageUrl

    type: "network"
    detail: row.matchText.length > 0 ? row.matchText : row.streetsText
    note: row.householdsText
    facts: [
        {symbol: "person", text: row.connectorName, tone: "accent"},
        {symbol: "phone", text: row.connectorPhone}
    ]
    onActivated: row.navigator.open("Network", {recordId: row.recordId})
}
