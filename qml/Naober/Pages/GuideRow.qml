// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Somebody in the guide: who, open or not, the number. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string kind
    required property string kindText
    required property string phone
    required property string address
    required property string openText
    required property bool isOpen
    required property bool openKnown
    required property bool wheelchair
    required title
    required imageUrl
    required category

    type: row.kind
    detail: row.summary.length > 0 ? row.summary : row.address
    // The hours and the number say more, where there is room for two.
    kindName: row.openKnown && row.phone.length > 0 ? "" : row.category.length > 0 ? qsTranslate("Category", row.category) : row.kindText
    facts: [
        {symbol: "clock", text: row.openKnown ? row.openText : "", tone: row.isOpen ? "open" : "plain"},
        {symbol: "phone", text: row.phone}
    ]
    onActivated: row.navigator.open("Organization", {recordId: row.recordId})
}
