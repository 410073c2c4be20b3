// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! A few facts in a row: a list of {symbol, text, tone}; those without text are left out. */
Flow {
    id: chips

    property var facts: []
    property int most: 2
    property bool quiet: true
    readonly property var shown: chips.facts.filter(fact => fact.text !== undefined && fact.text.length > 0).slice(0, chips.most)

    readonly property string words: chips.shown.map(fact => fact.text).join(", ")

    spacing: Theme.smallGap
    visible: chips.shown.length > 0

    Repeater {
        model: chips.shown
        FactChip {
            required property var modelData
            width: Math.min(implicitWidth, chips.width)
            symbol: modelData.symbol ?? ""
            text: modelData.text
            tone: modelData.tone ?? "plain"
            quiet: chips.quiet
        }
    }
}
