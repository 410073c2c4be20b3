// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! Asking, first screen: what. One press goes on; only where there is more than one kind of help
    for it, it asks once more. */
AskingPage {
    id: page

    readonly property var symbols: ({ride: "bus", groceries: "food", chore: "settings", computer: "screen", company: "people",
                                     other: "question"})
    /*! The need is clear, and more than one kind of help fits it. */
    property bool choosing: false

    function chosen(key: string) : void {
        page.asking.chooseNeed(key);
        if (page.asking.services.length > 1 || (page.asking.services.length > 0 && key === "other"))
            page.choosing = true;
        else
            page.navigator.open("AskWhen", {});
    }

    step: 1
    screen: "what"
    heading: qsTr("What can we help with?")
    next: ""

    Label {
        width: Math.min(parent.width, Theme.readingWidth)
        text: qsTr("Not quite sure? Choose what comes near. We will call you.")
        color: Theme.soft
    }
    ChoiceGrid {
        width: parent.width
        visible: !page.choosing
        roomy: true
        answers: Array.from(page.asking.needs).map(need => ({key: need.key, text: need.text, symbol: page.symbols[need.key]}))
        chosenKey: page.asking.need
        onChosen: key => page.chosen(key)
    }
    ChoiceGrid {
        width: parent.width
        visible: page.choosing
        roomy: true
        question: qsTr("What fits best?")
        answers: Array.from(page.asking.services).map(service => ({key: service.recordId, text: service.title, symbol: ""}))
                     .concat([{key: "", text: qsTr("It is not in this list"), symbol: "question"}])
        chosenKey: page.asking.service.length > 0 ? page.asking.service : "-"
        onChosen: key => {
            page.asking.chooseService(key);
            page.navigator.open("AskWhen", {});
        }
    }
    Button {
        visible: page.choosing
        text: qsTr("Choose something else")
        symbol: "back"
        onActivated: page.choosing = false
    }
}
