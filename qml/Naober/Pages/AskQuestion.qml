// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! One question of a service: answers to press, or a line to type. */
Column {
    id: ask

    /*! {questionId, label, typed, choices, required} */
    required property var question
    property string answer

    signal answered(string text)

    ChoiceGrid {
        width: parent.width
        visible: !ask.question.typed
        most: ask.question.choices.length > 5 ? 4 : 2
        question: ask.question.label
        answers: ask.question.choices.map(text => ({key: text, text: text}))
        chosenKey: ask.answer
        onChosen: key => ask.answered(key)
    }
    TextEntry {
        width: parent.width
        visible: ask.question.typed
        label: ask.question.label
        symbol: "question"
        longest: 300
        start: ask.answer
        onEdited: text => {
            if (ask.question.typed)
                ask.answered(text);
        }
    }
}
