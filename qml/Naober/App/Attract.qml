// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! What the screen shows while nobody is there: one thing of the village after another, large
    enough to be read in passing. Any touch ends it. */
Item {
    id: attract

    required property AppContext app
    property int step: 0
    readonly property int events: Math.min(5, agenda.count)
    readonly property int articles: Math.min(3, news.count)
    readonly property int asked: Math.min(2, board.count)
    readonly property int count: Math.max(1, attract.events + attract.articles + attract.asked)
    readonly property var slide: attract.slideAt(attract.step % attract.count)

    signal touched()

    function slideAt(index: int) : var {
        if (index < attract.events) {
            const event = agenda.get(index);
            return {over: event.happeningNow ? qsTr("On now") : event.whenText, title: event.title, detail: event.place, imageUrl: event.imageUrl,
                    category: event.category, type: "event"};
        }
        if (index < attract.events + attract.articles) {
            const article = news.get(index - attract.events);
            return {over: article.urgent ? qsTr("Important") : qsTr("News"), title: article.title, detail: article.summary,
                    imageUrl: article.imageUrl, category: article.category, type: "article"};
        }
        if (index < attract.events + attract.articles + attract.asked) {
            const request = board.get(index - attract.events - attract.articles);
            return {over: qsTr("A neighbour asks this"), title: request.title, detail: request.whenText,
                    imageUrl: request.imageUrl, category: request.category, type: "request"};
        }
        return {over: "", title: attract.app.village.name, detail: attract.app.village.summary, imageUrl: "",
                category: "", type: "network"};
    }

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen to begin")

    AgendaModel {
        id: agenda
        records: attract.app.records
        limit: 5
        nowFirst: true
    }
    ArticleModel {
        id: news
        records: attract.app.records
        limit: 3
    }
    RequestModel {
        id: board
        records: attract.app.records
        kind: "ask"
        limit: 2
    }
    Timer {
        interval: Theme.attractStep
        running: attract.visible
        repeat: true
        onTriggered: fade.start()
    }
    SequentialAnimation {
        id: fade
        NumberAnimation { target: page; property: "opacity"; to: 0; duration: Theme.attractFade / 2 }
        PropertyAction { target: attract; property: "step"; value: attract.step + 1 }
        NumberAnimation { target: page; property: "opacity"; to: 1; duration: Theme.attractFade / 2 }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Silhouette {
        id: sky
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * 0.26)
        moment: attract.app.clock.now
        latitude: attract.app.village.geoKnown ? attract.app.village.latitude : 51.5
        longitude: attract.app.village.geoKnown ? attract.app.village.longitude : 5.9
        layers: attract.app.village.silhouette
        windows: attract.app.village.windows
        activities: agenda.count
    }
    Item {
        id: page
        width: parent.width
        height: parent.height - sky.height
        readonly property bool wide: width > height

        Picture {
            id: picture
            x: page.wide && Theme.mirrored ? page.width - width - Theme.margin : Theme.margin
            y: Theme.margin
            width: page.wide ? page.width * 0.46 : page.width - 2 * Theme.margin
            height: page.wide ? page.height - 2 * Theme.margin : page.height * 0.55
            source: attract.slide.imageUrl
            category: attract.slide.category
            title: attract.slide.title
            type: attract.slide.type
            ground: Theme.paper
            radius: Theme.radius
        }
        Column {
            x: page.wide && !Theme.mirrored ? picture.width + 2 * Theme.margin : Theme.margin
            y: page.wide ? (page.height - height) / 2 : picture.y + picture.height + Theme.margin
            width: page.width - 2 * Theme.margin - (page.wide ? picture.width + Theme.margin : 0)
            spacing: Theme.px(18, 12)
            Label {
                width: parent.width
                kind: Label.Section
                font.family: Theme.textFamily
                text: attract.slide.over.charAt(0).toUpperCase() + attract.slide.over.slice(1)
                color: Theme.strong
            }
            Label {
                width: parent.width
                kind: Label.Day
                text: attract.slide.title
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                kind: Label.Card
                font.weight: Font.Normal
                text: attract.slide.detail
                color: Theme.soft
                maximumLineCount: 3
                elide: Text.ElideRight
                lineHeight: 1.2
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: sky.y + Theme.px(30, 16)
        width: invitation.implicitWidth + 2 * Theme.px(56, 32)
        height: invitation.implicitHeight + 2 * Theme.px(28, 16)
        radius: height / 2
        color: Theme.accent
        Label {
            id: invitation
            anchors.centerIn: parent
            kind: Label.Card
            text: qsTr("Touch the screen to begin")
            color: Theme.inkOnAccent
            lineHeight: 1
            wrapMode: Text.NoWrap
            quiet: true
        }
    }
    MouseArea {
        anchors.fill: parent
        onPressed: attract.touched()
    }
}
