// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! Asking, second screen: when, and what this kind of help needs to know. */
AskingPage {
    id: page

    readonly property var parts: ["morning", "afternoon", "evening", "any"]
    readonly property var partTexts: [qsTr("In the morning"), qsTr("In the afternoon"), qsTr("In the evening"),
                                      qsTr("Any time", "part of the day")]

    step: 2
    screen: "when"
    heading: qsTr("When does it suit you?")
    onWentOn: page.navigator.open("AskWho", {})

    Label {
        width: parent.width
        text: page.asking.title
        strong: true
        color: Theme.strong
        visible: text.length > 0
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        text: page.asking.leadTimeText.length > 0 ? qsTr("%1 Sooner? Call us.").arg(page.asking.leadTimeText) : ""
        color: Theme.soft
        visible: text.length > 0
    }
    ChoiceGrid {
        width: parent.width
        most: 3
        question: qsTr("On which day?")
        answers: page.asking.days
        chosenKey: page.asking.day
        onChosen: key => page.asking.day = key
    }
    ChoiceGrid {
        width: parent.width
        most: 4
        question: qsTr("At what time of the day?")
        answers: page.parts.map((key, index) => ({key: key, text: page.partTexts[index]}))
        chosenKey: page.asking.part
        onChosen: key => page.asking.part = key
    }
    Repeater {
        model: page.asking.questions
        AskQuestion {
            required property var modelData
            width: parent.width
            question: modelData
            answer: page.asking.answers[modelData.questionId] ?? ""
            onAnswered: text => page.asking.setAnswer(modelData.questionId, text)
        }
    }
    TextEntry {
        width: parent.width
        visible: page.line.full
        label: qsTr("Would you like to add something? You need not.")
        symbol: "info"
        longest: 500
        start: page.asking.text
        onEdited: text => page.asking.text = text
    }
    CitizenNumberNotice {
        width: parent.width
        visible: page.asking.looksLikeCitizenNumber
    }
}
