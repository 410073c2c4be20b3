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
    property bool roomy: false
    readonly property int fitting: Theme.large ? 1 : Math.max(1, Math.min(grid.most, Math.floor(grid.width / Theme.px(290, 190))))
    /*! Rather two rows of two than one that is left over. */
    readonly property int columns: grid.fitting === 3 && grid.answers.length === 4 ? 2 : grid.fitting

    /*! All answers are as tall as the tallest. */
    readonly property real tallest: {
        let most = 0;
        for (let index = 0; index < choices.count; ++index)
            most = Math.max(most, choices.itemAt(index)?.implicitHeight ?? 0);
        return most;
    }

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
            id: choices
            model: grid.answers
            BigChoice {
                required property var modelData
                width: (place.width - (place.columns - 1) * place.spacing) / place.columns
                height: grid.tallest
                text: modelData.text
                symbol: modelData.symbol ?? ""
                roomy: grid.roomy
                checked: grid.chosenKey === modelData.key
                onActivated: grid.chosen(modelData.key)
            }
        }
    }
}
