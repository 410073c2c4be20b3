// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! Before anything is sent: all of it, to read over. */
AskingPage {
    id: page

    readonly property bool canKeep: !page.app.kiosk && !page.asking.practice && page.asking.kind !== "correction"

    heading: qsTr("Is this right?")
    next: page.asking.practice ? qsTr("Yes, this is right") : qsTr("Yes, send it")
    nextSymbol: "check"
    onWentOn: page.asking.send()

    Connections {
        target: page.asking
        function onFinished() : void {
            // This page goes with the others.
            const navigator = page.navigator;
            navigator.home();
            navigator.open("Slip", {});
        }
    }
    Label {
        width: parent.width
        text: qsTr("Nothing has been sent yet.")
        color: Theme.soft
    }
    Card {
        width: parent.width
        Grid {
            id: lines
            readonly property bool wide: lines.width > Theme.px(1050, 640) && !Theme.large
            width: parent.width
            columns: lines.wide ? 2 : 1
            columnSpacing: Theme.px(40, 28)
            rowSpacing: Theme.px(22, 12)
            Repeater {
                model: page.asking.review
                Column {
                    id: line
                    required property var modelData
                    width: (lines.width - (lines.columns - 1) * lines.columnSpacing) / lines.columns
                    spacing: Theme.px(2, 1)
                    Label {
                        width: parent.width
                        kind: Label.Small
                        text: line.modelData.label
                        color: Theme.soft
                        lineHeight: 1.1
                    }
                    Label {
                        width: parent.width
                        text: line.modelData.text
                        strong: true
                        lineHeight: 1.15
                    }
                }
            }
        }
    }
    CitizenNumberNotice {
        width: parent.width
        visible: page.asking.looksLikeCitizenNumber
    }
    Button {
        text: qsTr("Change something")
        symbol: "back"
        onActivated: page.navigator.back()
    }
    ChoiceGrid {
        width: parent.width
        visible: page.canKeep
        question: qsTr("Remember this on this computer?")
        answers: [{key: "no", text: qsTr("No")}, {key: "yes", text: qsTr("Yes, this is my own computer")}]
        chosenKey: page.asking.keepHere ? "yes" : "no"
        onChosen: key => page.asking.keepHere = key === "yes"
    }
}
