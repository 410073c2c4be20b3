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
        width: parent.width
        implicitHeight: Math.max(reading.y + reading.height, page.wide ? side.height : 0)
        visible: page.exists

        Column {
            id: left
            x: page.wide && Theme.mirrored ? parent.width - width : 0
            width: page.wide ? Math.round(parent.width * 0.58) : parent.width
            spacing: Theme.px(24, 16)

            Picture {
                id: picture
                // A poster is shown whole, beside nothing.
                readonly property bool poster: picture.shape > 1.05
                width: poster ? Math.min(parent.width, Theme.px(620, 290)) : parent.width
                height: poster ? Math.round(width * Math.min(1.42, picture.shape)) : Math.min(Theme.px(520, 300), Math.round(width * 0.5))
                source: page.imageUrl
                sourceWidth: Theme.px(984, 680)
                alt: page.imageAlt
                category: page.category
                title: page.heading
                type: page.type
                ground: Theme.paper
                radius: Theme.radius
            }
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
            Item {
                id: sidePlace
                width: parent.width
                height: side.height
                visible: !page.wide
            }
        }
        Column {
            id: side
            readonly property real apart: left.width + Theme.px(40, 28)
            x: page.wide && !Theme.mirrored ? side.apart : 0
            y: page.wide ? 0 : sidePlace.y
            width: page.wide ? parent.width - side.apart : parent.width
            spacing: Theme.gap

            Card {
                id: factsCard
                width: parent.width
            }
        }
        // In this order, for who goes from one to the next by keyboard or ear: title, facts, text.
        Column {
            id: reading
            x: left.x
            y: left.height + left.spacing
            width: left.width
            spacing: left.spacing
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
