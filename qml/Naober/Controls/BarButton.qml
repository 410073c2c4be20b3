// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One of the fixed bar: icon above word on a kiosk, beside it at home. */
Pressable {
    id: button

    property string text
    property string symbol
    readonly property color textColor: Theme.kiosk && !Theme.evening ? Theme.inkOnStrong : Theme.strong

    name: button.text
    radius: 12
    focusMargin: -4 * Theme.focusWidth
    implicitWidth: Theme.kiosk ? Theme.px(180, 0) : icon.width + label.implicitWidth + 34
    implicitHeight: Theme.barHeight

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(8, 6)
        radius: button.radius
        color: button.pressed ? (Theme.kiosk ? "#33FFFFFF" : Theme.pressed) : Theme.hover
        visible: button.pressed || button.hovered
    }
    Item {
        anchors.fill: parent
        opacity: button.enabled ? 1 : 0.4
        Icon {
            id: icon
            symbol: button.symbol
            size: Theme.px(60, 26)
            color: button.textColor
            x: Theme.kiosk ? (button.width - width) / 2 : Theme.mirrored ? button.width - width - 12 : 12
            y: Theme.kiosk ? (button.height - height - label.height - Theme.px(6, 0)) / 2 : (button.height - height) / 2
        }
        Label {
            id: label
            x: Theme.kiosk ? Theme.px(4, 0) : Theme.mirrored ? icon.x - width - 8 : icon.x + icon.width + 8
            y: Theme.kiosk ? icon.y + icon.height + Theme.px(6, 0) : (button.height - height) / 2
            width: Theme.kiosk ? button.width - 2 * x : implicitWidth
            horizontalAlignment: Theme.kiosk ? Text.AlignHCenter : Text.AlignLeft
            kind: Label.Small
            strong: true
            // The bar is always there and stays as high as it is: its words grow less than others.
            font.pixelSize: Theme.px(28, 18) * Math.min(1.15, Theme.textScale)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(24, 15)
            text: button.text
            color: button.textColor
            wrapMode: Text.NoWrap
            lineHeight: 1
            quiet: true
        }
    }
}
