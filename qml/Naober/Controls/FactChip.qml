// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A fact that can be read without the language: an icon and a word. */
Rectangle {
    id: chip

    property string symbol
    property string text
    /*! "plain", "open", "urgent", "accent" or "bare": words without a ground. */
    property string tone: "plain"
    property bool quiet: false
    readonly property int sides: chip.tone === "bare" ? 0 : 2 * Theme.px(14, 10)
    readonly property real iconRoom: chip.symbol.length > 0 ? icon.width + row.spacing : 0
    readonly property color textColor: tone === "open" ? Theme.open : tone === "urgent" ? Theme.urgent
                                       : tone === "accent" ? Theme.inkOnAccent : tone === "bare" ? Theme.soft : Theme.strong

    implicitWidth: Math.ceil(words.advanceWidth) + 2 + chip.iconRoom + chip.sides
    implicitHeight: row.implicitHeight + 2 * Theme.px(6, 4)
    radius: Math.min(height / 2, Theme.px(28, 18))
    color: tone === "open" ? Theme.openFill : tone === "urgent" ? Theme.urgentFill
           : tone === "accent" ? Theme.accent : tone === "bare" ? "transparent" : Theme.tint
    border.width: Theme.highContrast && chip.tone !== "bare" ? 2 : 0
    border.color: chip.textColor
    visible: chip.text.length > 0

    // A text that wraps has no width of its own that does not depend on how it wraps.
    TextMetrics {
        id: words
        text: chip.text
        font: label.font
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(8, 6)
        Icon {
            id: icon
            symbol: chip.symbol
            size: Math.round(Theme.smallText * 1.05)
            color: chip.textColor
            visible: chip.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: label
            // Long facts in large letters, or from who does not know better, take more lines.
            width: Math.max(Theme.px(60, 40), chip.width - chip.iconRoom - chip.sides)
            kind: Label.Small
            strong: chip.tone !== "bare"
            text: chip.text
            color: chip.textColor
            maximumLineCount: 4
            elide: Text.ElideRight
            lineHeight: 1
            quiet: chip.quiet
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
