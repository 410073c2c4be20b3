// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A film of local television: its poster, how long, since when. */
Pressable {
    id: card

    required property Navigator navigator
    required property string recordId
    required property string title
    required property string category
    required property string durationText
    required property string publishedText
    required property url imageUrl

    name: Theme.joined([card.title, card.durationText, card.publishedText])
    implicitHeight: column.implicitHeight + 2 * Theme.px(14, 10)
    onActivated: card.navigator.open("Video", {recordId: card.recordId})

    Surface {
        anchors.fill: parent
        color: card.pressed ? Theme.tint : Theme.card
    }
    Column {
        id: column
        x: Theme.px(14, 10)
        y: Theme.px(14, 10)
        width: card.width - 2 * x
        spacing: Theme.px(10, 6)
        Picture {
            width: parent.width
            height: Math.round(width * 0.56)
            source: card.imageUrl
            category: card.category
            title: card.title
            type: "video"
            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(88, 52)
                height: width
                radius: width / 2
                color: Theme.scrim
                Icon {
                    anchors.centerIn: parent
                    anchors.horizontalCenterOffset: Theme.px(3, 2)
                    symbol: "play"
                    size: parent.width * 0.5
                    color: Theme.white
                }
            }
        }
        Label {
            width: parent.width
            strong: true
            text: card.title
            maximumLineCount: Theme.large ? 5 : 2
            elide: Text.ElideRight
            lineHeight: 1.15
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: Theme.listed([card.durationText, card.publishedText])
            color: Theme.soft
            lineHeight: 1.1
            quiet: true
        }
    }
}
