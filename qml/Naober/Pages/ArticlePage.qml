// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! One piece of news. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    readonly property string host: article.link.replace(/^[a-z]+:\/\/(www\.)?/i, "").replace(/\/.*$/, "")

    exists: article.exists
    heading: article.title
    over: Theme.listedCategories(article.categories)
    imageUrl: article.imageUrl
    imageAlt: article.imageAlt
    category: article.category
    type: "article"
    summary: article.body.length > 0 ? "" : article.summary
    blocks: article.body
    sourceName: article.sourceName

    ArticleDetails {
        id: article
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        FactLine {
            symbol: "urgent"
            text: article.urgent ? qsTr("Important") : ""
            color: Theme.urgent
            strong: true
        },
        FactLine {
            symbol: "clock"
            text: article.publishedText.charAt(0).toUpperCase() + article.publishedText.slice(1)
        },
        FactLine {
            symbol: "person"
            text: article.publisher
            detail: Theme.joined(article.authors) === article.publisher ? "" : Theme.joined(article.authors)
        },
        FactLine {
            symbol: "web"
            text: page.host
            detail: qsTr("Also there to read")
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: article
        }
    ]

    TakeHome {
        width: parent.width
        text: page.app.kiosk ? article.link : ""
        explanation: qsTr("Point your phone at this square to read on at home.")
    }
    Button {
        symbol: "web"
        text: qsTr("Open on %1").arg(page.host)
        visible: !page.app.kiosk && article.link.length > 0
        onActivated: Qt.openUrlExternally(article.link)
    }
}
