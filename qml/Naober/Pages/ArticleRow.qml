// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A piece of news in a list. */
ListRow {
    id: row

    required property Navigator navigator
    required property string recordId
    required property string summary
    required property string publishedText
    required property string publisher
    required property bool urgent
    required title
    required imageUrl
    required category

    type: "article"
    detail: row.summary
    note: Theme.listed([row.publishedText, row.publisher])
    facts: [{symbol: "urgent", text: row.urgent ? qsTr("Important") : "", tone: "urgent"}]
    onActivated: row.navigator.open("Article", {recordId: row.recordId})
}
