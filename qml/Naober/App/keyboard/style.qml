// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Naober.Controls

/*! The keyboard on the screen in the theme's own colours and letters. Qt finds it by its folder's
    name, see KeyboardPanel. */
KeyboardStyle {
    id: style

    component Cap: KeyPanel {
        id: cap

        property string words
        property string symbol
        property color ground: Theme.card
        property color ink: Theme.ink
        readonly property bool down: cap.control !== null && cap.control.pressed

        Rectangle {
            anchors.fill: parent
            anchors.margins: Math.max(4, Theme.mm(1.6))
            radius: 12
            color: cap.down ? Theme.strong : cap.ground
            border.width: 2
            border.color: cap.down ? Theme.strong : Theme.outline
            Label {
                anchors.centerIn: parent
                kind: Label.Card
                font.pixelSize: Theme.px(44, 26)
                font.weight: cap.words.length > 1 ? Font.Bold : Font.Normal
                text: cap.words
                color: cap.down ? Theme.inkOnStrong : cap.ink
                lineHeight: 1
                wrapMode: Text.NoWrap
                quiet: true
            }
            Icon {
                anchors.centerIn: parent
                symbol: cap.symbol
                size: Theme.px(48, 28)
                color: cap.down ? Theme.inkOnStrong : cap.ink
                visible: symbol.length > 0
            }
        }
    }

    keyboardDesignWidth: 1000
    keyboardDesignHeight: Theme.portrait ? 480 : 220
    keyboardRelativeLeftMargin: Theme.portrait ? 0.012 : 0.1
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: 0.03
    keyboardRelativeBottomMargin: 0.03
    keyboardBackground: Rectangle {
        color: Theme.tint
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.outline
        }
    }
    keyPanel: Cap {
        id: letter
        words: letter.control ? (letter.control.uppercased ? letter.control.displayText.toUpperCase() : letter.control.displayText) : ""
    }
    spaceKeyPanel: Cap {
        words: qsTr("Space", "key")
        ink: Theme.soft
    }
    backspaceKeyPanel: Cap {
        symbol: "delete"
        ground: Theme.paper
        ink: Theme.strong
    }
    shiftKeyPanel: Cap {
        id: shift
        readonly property bool on: shift.control !== null && shift.control.uppercased
        symbol: "up"
        ground: shift.on ? Theme.strong : Theme.paper
        ink: shift.on ? Theme.inkOnStrong : Theme.strong
    }
    enterKeyPanel: Cap {
        words: qsTr("Done", "key")
        ground: Theme.strong
        ink: Theme.inkOnStrong
    }
    hideKeyPanel: Cap {
        symbol: "down"
        ground: Theme.paper
        ink: Theme.strong
    }
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom
        visible: false
    }
}
