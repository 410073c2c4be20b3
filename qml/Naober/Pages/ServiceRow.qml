// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Help that can be asked for. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string organizationName
    required property string cost
    required property string phone
    required title
    required imageUrl
    required category

    type: "service"
    detail: row.summary
    kindName: row.organizationName
    facts: [{symbol: "price", text: row.cost}, {symbol: "phone", text: row.phone}]
    onActivated: row.navigator.open("Service", {recordId: row.recordId})
}
