// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A card's ground: white, round, one level of shadow. */
Item {
    id: surface

    property color color: Theme.card
    property color border: Theme.line
    property int borderWidth: Theme.hairline
    property real radius: Theme.radius
    property bool flat: false

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 3
        anchors.bottomMargin: -4
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        radius: surface.radius
        color: Theme.shadow
        visible: !surface.flat
    }
    Rectangle {
        anchors.fill: parent
        radius: surface.radius
        color: surface.color
        border.width: surface.borderWidth
        border.color: surface.border
    }
}
