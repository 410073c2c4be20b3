// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! News, and what local television has. */
ListPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string category

    title: page.app.sections.tv ? qsTr("News and TV") : qsTr("News")
    subtitle: qsTr("From the clubs, the town hall and the neighbours")
    symbol: "news"
    scene: "news"
    model: articles
    empty: articles.empty
    emptyScene: "news"
    emptyText: qsTr("There is no news yet.")
    emptyAction: page.category.length > 0 ? qsTr("Show everything") : ""
    onEmptyActivated: page.category = ""

    Arrival {
        id: arrival
    }
    ArticleModel {
        id: articles
        records: page.app.records
        category: page.category
        limit: arrival.whole ? 300 : 20
    }
    VideoModel {
        id: videos
        records: page.app.records
        limit: Theme.large || (page.split && !Theme.kiosk) ? 1 : Theme.portrait || page.split ? 2 : 3
    }
    SectionLabel {
        width: parent.width
        text: qsTr("On local television")
        visible: videoRow.visible && (Theme.kiosk || !page.split)
    }
    Row {
        id: videoRow
        width: parent.width
        spacing: Theme.gap
        visible: page.app.sections.tv && videos.count > 0
        Repeater {
            model: videos
            VideoCard {
                navigator: page.navigator
                width: (videoRow.width - (videos.count - 1) * videoRow.spacing) / videos.count
            }
        }
    }
    SectionLabel {
        width: parent.width
        text: qsTr("News")
        visible: videoRow.visible && !page.split
    }
    CategoryChoices {
        width: parent.width
        app: page.app
        of: "article"
        most: page.split ? 4 : Theme.kiosk ? 6 : 7
        category: page.category
        onChosen: category => page.category = category
    }
    delegate: ArticleRow {
        navigator: page.navigator
        width: ListView.view.width
    }
}
