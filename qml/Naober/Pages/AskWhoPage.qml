// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Asking, third screen: whom the desk may call. Who comes by types nothing. */
AskingPage {
    id: page

    readonly property bool calls: page.asking.who === "me" || page.asking.who === "other"
    readonly property var visit: ({key: "visit", text: qsTr("Nobody. I come by myself."), symbol: "pin"})

    step: 3
    screen: "who"
    heading: qsTr("Whom may we call?")
    onWentOn: page.navigator.open("AskReview", {step: 4})

    ChoiceGrid {
        width: parent.width
        most: 3
        answers: page.line.numberOnly ? [page.visit]
                 : [{key: "me", text: qsTr("Me"), symbol: "person"}, {key: "other", text: qsTr("Somebody else"), symbol: "people"}, page.visit]
        chosenKey: page.asking.who
        onChosen: key => page.asking.who = key
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        visible: page.asking.who === "visit"
        text: qsTr("You get a slip with three words. Bring it to the desk.")
    }
    TextEntry {
        width: parent.width
        visible: page.calls && page.line.full
        label: page.asking.who === "other" ? qsTr("Who may we call? A first name is enough.") : qsTr("Your name. A first name is enough.")
        longest: 100
        start: page.asking.name
        onEdited: text => page.asking.name = text
    }
    TextEntry {
        width: parent.width
        visible: page.asking.who === "other" && page.line.full
        label: qsTr("For whom do you ask this?")
        longest: 100
        start: page.asking.otherName
        onEdited: text => page.asking.otherName = text
    }
    Grid {
        id: calling
        /*! Beside each other where that saves scrolling. */
        readonly property bool wide: calling.width > pad.implicitWidth + Theme.px(500, 320) && !Theme.large
        width: parent.width
        columns: calling.wide ? 2 : 1
        columnSpacing: Theme.px(48, 32)
        rowSpacing: Theme.px(26, 16)
        visible: page.calls
        NumberPad {
            id: pad
            width: Math.min(calling.width, implicitWidth)
            label: qsTr("The telephone number that we may call")
            digits: page.asking.phone
            shownDigits: page.asking.phoneText
            onEdited: digits => page.asking.phone = digits
        }
        ChoiceGrid {
            width: calling.wide ? calling.width - pad.width - calling.columnSpacing : calling.width
            most: calling.wide ? 1 : 3
            question: qsTr("When do we call best?")
            answers: [{key: "morning", text: qsTr("In the morning")}, {key: "afternoon", text: qsTr("In the afternoon")},
                      {key: "any", text: qsTr("Any time", "part of the day")}]
            chosenKey: page.asking.contactTime
            onChosen: key => page.asking.contactTime = key
        }
    }
    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        visible: page.calls
        text: qsTr("Only the desk and your helper see your name and number. We wipe them thirty days after it is done.")
        color: Theme.soft
    }
    CitizenNumberNotice {
        width: parent.width
        visible: page.asking.looksLikeCitizenNumber
    }
}
