// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A group of facts on one ground, with a heading if it needs one. */
Item {
    id: card

    property string heading
    property string symbol
    property color color: Theme.card
    property int padding: Theme.px(28, 20)
    default property alias content: body.data

    implicitWidth: Theme.px(984, 400)
    implicitHeight: column.implicitHeight + 2 * card.padding

    Surface {
        anchors.fill: parent
        color: card.color
    }
    Column {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        spacing: Theme.px(16, 12)
        Row {
            width: parent.width
            spacing: Theme.px(14, 10)
            visible: card.heading.length > 0
            Icon {
                id: symbol
                symbol: card.symbol
                visible: card.symbol.length > 0
                size: Math.round(Theme.cardText * 1.2)
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                width: parent.width - (symbol.visible ? symbol.width + parent.spacing : 0)
                kind: Label.Card
                font.family: Theme.headingFamilyFor(text)
                text: card.heading
                Accessible.role: Accessible.Heading
                // Vollkorn's own lines are far apart.
                lineHeight: font.family === Theme.headingFamily ? 0.9 : 1.1
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            id: body
            width: parent.width
            spacing: Theme.px(14, 10)
        }
    }
}
