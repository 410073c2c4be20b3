// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! One of a few groups: a list of {key, text, symbol}. */
Flow {
    id: choices

    property var groups: []
    property string chosenKey

    signal chosen(string key)

    spacing: Theme.px(14, 8)

    Repeater {
        model: choices.groups
        Choice {
            required property var modelData
            text: modelData.text
            symbol: modelData.symbol ?? ""
            checked: choices.chosenKey === modelData.key
            onActivated: choices.chosen(modelData.key)
        }
    }
}
