// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A fact that can be read without the language: an icon and a word. */
Rectangle {
    id: chip

    property string symbol
    property string text
    /*! "plain", "open", "urgent" or "accent". */
    property string tone: "plain"
    property bool quiet: false
    readonly property color textColor: tone === "open" ? Theme.open : tone === "urgent" ? Theme.urgent
                                       : tone === "accent" ? Theme.inkOnAccent : Theme.strong

    implicitWidth: row.implicitWidth + 2 * Theme.px(14, 10)
    implicitHeight: row.implicitHeight + 2 * Theme.px(6, 4)
    radius: height / 2
    color: tone === "open" ? Theme.openFill : tone === "urgent" ? Theme.urgentFill
           : tone === "accent" ? Theme.accent : Theme.tint
    border.width: Theme.highContrast ? 2 : 0
    border.color: chip.textColor
    visible: chip.text.length > 0

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(8, 6)
        Icon {
            symbol: chip.symbol
            size: Math.round(Theme.smallText * 1.05)
            color: chip.textColor
            visible: chip.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            kind: Label.Small
            strong: true
            text: chip.text
            color: chip.textColor
            wrapMode: Text.NoWrap
            lineHeight: 1
            quiet: chip.quiet
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
