// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The one thing of now, large: picture at the left, words at the right. */
Pressable {
    id: hero

    property string over
    property string title
    property string detail
    property string summary
    property var facts: []
    property url imageUrl
    property string category
    property string type
    readonly property bool stacked: Theme.large
    readonly property int stackedPicture: Theme.px(240, 160)
    readonly property int space: Theme.px(16, 12)

    hint: hero.summary
    name: Theme.joined([hero.over, hero.title, hero.detail, chips.words])
    implicitWidth: Theme.px(984, 640)
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 296 : 272, hero.compact ? 120 : 172), words.implicitHeight + (hero.stacked ? hero.stackedPicture + hero.space : 0)
                             + 2 * Theme.px(28, hero.compact ? 12 : 18))

    /*! For small windows. */
    property bool compact: false
    /*! For larger letters: the words get the picture's room. */
    property bool tight: false

    Surface {
        anchors.fill: parent
        color: hero.pressed ? Theme.tint : Theme.card
    }
    Picture {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: hero.space
        y: hero.space
        width: hero.stacked ? hero.width - 2 * hero.space : Math.round(hero.width * (hero.tight ? 0.28 : 0.4))
        height: hero.stacked ? hero.stackedPicture : hero.height - 2 * hero.space
        source: hero.imageUrl
        category: hero.category
        title: hero.title
        type: hero.type
    }
    Column {
        id: words
        anchors.left: hero.stacked ? parent.left : picture.right
        anchors.leftMargin: Theme.px(28, 20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28, 20)
        y: hero.stacked ? picture.y + picture.height + hero.space : (hero.height - height) / 2
        spacing: Theme.px(8, 5)
        FactChip {
            text: hero.over
            symbol: "clock"
            tone: "accent"
            quiet: true
        }
        Label {
            width: parent.width
            kind: hero.compact ? Label.Card : Label.Section
            font.family: Theme.headingFamilyFor(text)
            text: hero.title
            maximumLineCount: hero.stacked ? 6 : hero.compact || hero.tight ? 2 : 3
            elide: Text.ElideRight
            quiet: true
            Accessible.role: Accessible.StaticText
        }
        Label {
            width: parent.width
            text: hero.detail
            color: Theme.soft
            maximumLineCount: hero.stacked ? 4 : hero.tight ? 1 : 2
            elide: Text.ElideRight
            lineHeight: 1.15
            visible: text.length > 0
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: hero.summary
            color: Theme.soft
            maximumLineCount: 2
            elide: Text.ElideRight
            lineHeight: 1.15
            visible: text.length > 0 && !hero.stacked
            quiet: true
        }
        Chips {
            id: chips
            width: parent.width
            facts: hero.tight ? [] : hero.facts
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: hero.radius
        color: Theme.hover
        visible: hero.hovered
    }
}
