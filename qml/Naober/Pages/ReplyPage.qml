// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! One screen for what is not a request: offering help, "I can do this", taking part in an
    activity, and "is this not right?". */
AskingPage {
    id: page

    readonly property string kind: page.asking.kind
    readonly property bool corrects: page.kind === "correction"
    readonly property bool offers: page.kind === "offer"
    /*! A number has to be left, and here nothing may be typed. */
    readonly property bool callOnly: page.line.numberOnly && !page.corrects

    heading: page.corrects ? qsTr("What is not right?") : page.offers ? qsTr("What would you like to do?")
             : page.kind === "signup" ? qsTr("Would you like to take part?") : qsTr("Can you do this?")
    next: page.callOnly ? "" : qsTr("Next step")
    onWentOn: page.navigator.open("AskReview", {})

    Label {
        width: parent.width
        text: page.asking.title
        strong: true
        color: Theme.strong
        visible: text.length > 0 && !page.offers
    }
    ChoiceGrid {
        width: parent.width
        visible: page.corrects
        answers: [{key: "phone", text: qsTr("The telephone number")}, {key: "address", text: qsTr("The address")},
                  {key: "hours", text: qsTr("The times")}, {key: "gone", text: qsTr("It does not exist any more")},
                  {key: "other", text: qsTr("Something else")}]
        chosenKey: page.asking.topic
        onChosen: key => page.asking.topic = key
    }
    ChoiceGrid {
        width: parent.width
        visible: page.offers && !page.callOnly
        answers: page.asking.needs
        chosenKey: page.asking.need
        onChosen: key => page.asking.chooseNeed(key)
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        visible: page.callOnly
        text: qsTr("Please call us. Then we arrange it together.")
    }
    TextEntry {
        width: parent.width
        visible: !page.corrects && page.line.full
        label: qsTr("Your first name")
        start: page.asking.name
        onEdited: text => page.asking.name = text
    }
    ChoiceGrid {
        width: parent.width
        visible: !page.corrects && page.kind !== "signup" && !page.callOnly
        most: 4
        question: qsTr("When does it suit you?")
        answers: [{key: "morning", text: qsTr("In the morning")}, {key: "afternoon", text: qsTr("In the afternoon")},
                  {key: "evening", text: qsTr("In the evening")}, {key: "any", text: qsTr("Any time", "part of the day")}]
        chosenKey: page.asking.part
        onChosen: key => page.asking.part = key
    }
    TextEntry {
        width: parent.width
        visible: page.line.full
        label: page.corrects ? qsTr("What should it be?") : qsTr("Would you like to add something? You need not.")
        symbol: "info"
        longest: 500
        start: page.asking.text
        onEdited: text => page.asking.text = text
    }
    NumberPad {
        width: Math.min(parent.width, implicitWidth)
        visible: !page.corrects && !page.callOnly
        label: qsTr("The telephone number that we may call")
        digits: page.asking.phone
        shownDigits: page.asking.phoneText
        onEdited: digits => page.asking.phone = digits
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        visible: !page.corrects && !page.callOnly
        text: qsTr("Only the desk sees your name and number.")
        color: Theme.soft
    }
    CitizenNumberNotice {
        width: parent.width
        visible: page.asking.looksLikeCitizenNumber
    }
}
