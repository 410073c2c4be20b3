// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! What the pages of one record share: picture, title, facts at the side, text below. */
Page {
    id: page

    property bool exists: true
    property string heading
    property string over
    property url imageUrl
    property string imageAlt
    property string category
    property string type
    property string summary
    property var blocks: []
    property string sourceName
    property string assuredText
    Accessible.name: page.heading

    readonly property bool wide: page.columnWidth > Theme.px(1300, 860) && !Theme.large
    /*! The facts, in a card beside or under the title. */
    property alias facts: factsCard.content
    /*! Under the text. */
    default property alias more: moreColumn.data

    Item {
        id: box
        readonly property int between: Theme.px(40, 28)
        readonly property int leftWidth: page.wide ? Math.round(box.width * 0.56) : box.width
        readonly property int sideWidth: box.width - box.leftWidth - box.between
        readonly property int space: Theme.px(24, 16)

        /*! Where something begins, from the side that one reads from. */
        function at(start: real, width: real) : real {
            return Theme.mirrored ? box.width - start - width : start;
        }

        width: parent.width
        implicitHeight: Math.max(body.y + body.height, picture.y + picture.height, factsCard.y + factsCard.height)
        visible: page.exists

        Picture {
            id: picture
            /*! A poster is shown whole, beside what it says; when and where come first. */
            readonly property bool poster: picture.shape > 1.05
            readonly property bool beside: picture.poster && !page.wide && !Theme.large
            x: box.at(page.wide && picture.poster ? box.width - box.sideWidth : 0, width)
            y: !page.wide ? 0 : picture.poster ? factsCard.height + Theme.gap : head.height + box.space
            width: beside ? Theme.px(400, 250) : poster ? Math.min(page.wide ? box.sideWidth : box.width, Theme.px(480, 290)) : box.leftWidth
            height: poster ? Math.round(width * Math.min(1.42, picture.shape)) : Math.min(Theme.px(page.wide ? 400 : 520, page.wide ? 260 : 300), Math.round(width * 0.5))
            source: page.imageUrl
            sourceWidth: Theme.px(984, 680)
            alt: page.imageAlt
            category: page.category
            title: page.heading
            type: page.type
            ground: Theme.paper
            radius: Theme.radius
        }
        Column {
            id: head
            readonly property int apart: picture.beside ? picture.width + Theme.px(28, 20) : 0
            x: box.at(page.wide ? 0 : head.apart, width)
            y: page.wide || picture.beside ? 0 : picture.height + box.space
            width: page.wide ? box.leftWidth : box.width - head.apart
            spacing: Theme.px(8, 5)
            Label {
                width: parent.width
                text: page.over
                color: Theme.strong
                strong: true
                visible: text.length > 0
            }
            Label {
                width: parent.width
                kind: Label.Title
                text: page.heading
            }
        }
        Card {
            id: factsCard
            x: page.wide ? box.at(box.width - box.sideWidth, width) : head.x
            y: page.wide ? 0 : head.y + head.height + box.space
            width: page.wide ? box.sideWidth : head.width
        }
        Column {
            id: body
            x: box.at(0, width)
            y: page.wide ? head.height + box.space + (picture.poster ? 0 : picture.height + box.space)
                         : Math.max(factsCard.y + factsCard.height, picture.beside ? picture.height : 0) + box.space
            width: box.leftWidth
            spacing: Theme.px(24, 16)
            Label {
                width: Math.min(parent.width, Theme.readingWidth)
                text: page.summary
                strong: page.blocks.length > 0
                visible: text.length > 0
            }
            BlockText {
                width: parent.width
                blocks: page.blocks
                visible: page.blocks.length > 0
            }
            Column {
                id: moreColumn
                width: parent.width
                spacing: Theme.px(20, 14)
            }
            Column {
                width: parent.width
                topPadding: Theme.px(8, 4)
                visible: page.assuredText.length > 0 || page.sourceName.length > 0
                Label {
                    width: parent.width
                    kind: Label.Small
                    text: page.assuredText.charAt(0).toUpperCase() + page.assuredText.slice(1)
                    color: Theme.soft
                    visible: text.length > 0
                }
                Label {
                    width: parent.width
                    kind: Label.Small
                    text: qsTr("From: %1", "source of a record").arg(page.sourceName)
                    color: Theme.soft
                    visible: page.sourceName.length > 0
                }
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: !page.exists
        scene: "search"
        text: qsTr("This is not there any more.")
        detail: qsTr("It was taken off the list. Perhaps the search finds something like it.")
    }
}
