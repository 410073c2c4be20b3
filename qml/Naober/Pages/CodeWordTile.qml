// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! One word of a code, large enough to copy. */
Rectangle {
    id: tile

    property string text
    property int widest: Theme.px(984, 600)

    width: Math.min(tile.widest, label.implicitWidth + 2 * Theme.px(34, 22))
    height: label.implicitHeight + 2 * Theme.px(20, 12)
    radius: Theme.radius
    color: Theme.tint
    border.width: Theme.highContrast ? 3 : 0
    border.color: Theme.ink

    Label {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tile.widest - 2 * Theme.px(20, 12))
        kind: Label.Title
        font.family: Theme.textFamily
        text: tile.text
        color: Theme.strong
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallText
        Accessible.role: Accessible.StaticText
    }
}
