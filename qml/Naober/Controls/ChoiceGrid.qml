// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! One question of a form and its answers: a list of {key, text, symbol}. */
Column {
    id: grid

    property string question
    property var answers: []
    property string chosenKey
    /*! Beside each other where there is room. */
    property int most: 2
    readonly property int columns: Theme.large ? 1 : Math.max(1, Math.min(grid.most, Math.floor(grid.width / Theme.px(290, 190))))

    signal chosen(string key)

    spacing: Theme.px(14, 10)

    Label {
        width: parent.width
        text: grid.question
        strong: true
        visible: text.length > 0
    }
    Grid {
        id: place
        width: parent.width
        columns: grid.columns
        spacing: Theme.px(14, 12)
        Repeater {
            model: grid.answers
            BigChoice {
                required property var modelData
                width: (place.width - (place.columns - 1) * place.spacing) / place.columns
                text: modelData.text
                symbol: modelData.symbol ?? ""
                checked: grid.chosenKey === modelData.key
                onActivated: grid.chosen(modelData.key)
            }
        }
    }
}
