// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A record in a list: when, what, where, two facts, a picture. All of it taps. */
Pressable {
    id: row

    /*! Large and first: "14.00". */
    property string lead
    property string leadDetail
    property string title
    property string detail
    property string note
    property var facts: []
    /*! What kind of thing it is: last among the facts. */
    property string kindName
    property bool struck: false
    property bool pictured: true
    /*! One line for each text and no facts: for a page that must fit. */
    property bool compact: false
    property url imageUrl
    property string category
    property string type
    readonly property bool stacked: Theme.large
    readonly property int leadWidth: row.lead.length === 0 || row.stacked ? 0 : Theme.px(178, 104)

    name: Theme.joined([row.title, row.lead, row.leadDetail, row.detail, row.note, chips.words])
    implicitWidth: Theme.px(984, 600)
    implicitHeight: Math.max(Theme.px(120, row.compact ? 70 : 84), words.implicitHeight + 2 * Theme.px(row.compact ? 14 : 20, row.compact ? 8 : 13))

    Surface {
        anchors.fill: parent
        color: row.pressed ? Theme.tint : Theme.card
    }
    Rectangle {
        anchors.fill: parent
        radius: row.radius
        color: Theme.hover
        visible: row.hovered
    }
    Column {
        id: time
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        width: row.leadWidth
        visible: row.leadWidth > 0
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: parent.width
            kind: Label.Door
            text: row.lead
            color: Theme.strong
            lineHeight: 1.05
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: row.leadDetail
            color: Theme.soft
            lineHeight: 1.1
            visible: text.length > 0
            quiet: true
        }
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding + row.leadWidth
        anchors.right: thumbnail.visible ? thumbnail.left : parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(5, 3)
        Label {
            width: parent.width
            text: row.lead + (row.leadDetail.length > 0 ? "  " + row.leadDetail : "")
            color: Theme.strong
            strong: true
            visible: row.stacked && row.lead.length > 0
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Card
            text: row.title
            font.strikeout: row.struck
            maximumLineCount: row.compact ? 1 : row.stacked ? 6 : 2
            elide: Text.ElideRight
            lineHeight: 1.1
            quiet: true
        }
        Label {
            width: parent.width
            text: row.detail
            color: Theme.soft
            maximumLineCount: row.compact ? 1 : row.stacked ? 4 : 2
            elide: Text.ElideRight
            lineHeight: 1.15
            visible: text.length > 0
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: row.note
            color: Theme.soft
            lineHeight: 1.15
            visible: text.length > 0
            quiet: true
        }
        Chips {
            id: chips
            width: parent.width
            topPadding: Theme.px(4, 3)
            most: row.kindName.length > 0 ? 3 : 2
            facts: row.compact ? [] : row.kindName.length > 0 ? row.facts.filter(fact => fact.text.length > 0).slice(0, 2).concat([{text: row.kindName, tone: "bare"}])
                                                              : row.facts
        }
    }
    Picture {
        id: thumbnail
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14, 10)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(148, 104)
        height: Math.min(row.height - 2 * Theme.px(14, 10), Theme.px(116, 80))
        visible: row.pictured && !row.stacked && (!row.compact || row.width > Theme.px(700, 560))
        source: row.imageUrl
        category: row.category
        title: row.title
        type: row.type
        ground: Theme.card
    }
}
