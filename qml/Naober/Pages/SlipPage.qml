// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! What one takes home after asking. It stays until it was read. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    readonly property Slip slip: page.app.help.slip
    readonly property bool hasCode: page.slip.words.length > 0

    widest: Theme.px(1200, 820)
    Accessible.name: qsTr("Your slip")

    EmptyState {
        width: parent.width
        visible: !page.slip.there
        scene: "help"
        text: qsTr("There is no slip here.")
        detail: qsTr("Do you have three words? Look up your request with them.")
        action: qsTr("To my request")
        onActivated: page.navigator.open("MyRequest", {})
    }
    Column {
        width: parent.width
        spacing: Theme.px(22, 14)
        visible: page.slip.there

        Notice {
            width: parent.width
            text: page.slip.stateText
            symbol: page.slip.arrived ? "check" : "info"
        }
        Notice {
            width: parent.width
            visible: page.app.help.own.message.length > 0
            text: page.app.help.own.message
        }
        Label {
            width: parent.width
            kind: Label.Title
            text: page.slip.practice ? qsTr("Practice: this would be your slip")
                  : page.hasCode ? qsTr("Write this down or take a photo") : qsTr("Thank you")
        }
        Label {
            width: parent.width
            text: Theme.listed([page.slip.title, page.slip.whenText])
            strong: true
        }
        Card {
            width: parent.width
            visible: page.hasCode
            heading: qsTr("Your three words")
            symbol: "star"
            Flow {
                id: code
                width: parent.width
                spacing: Theme.px(18, 12)
                Repeater {
                    model: page.slip.words
                    CodeWordTile {
                        required property string modelData
                        text: modelData
                        widest: code.width
                    }
                }
            }
            Label {
                width: parent.width
                kind: Label.Card
                text: qsTr("Or this number: %1").arg(page.slip.digits.replace(/ /g, "\u00a0"))
            }
        }
        Card {
            width: parent.width
            heading: qsTr("What happens now")
            symbol: "list"
            visible: !page.slip.practice
            Repeater {
                model: page.slip.steps
                Label {
                    required property string modelData
                    required property int index
                    width: parent.width
                    text: (index + 1) + ".  " + modelData
                }
            }
        }
        Label {
            width: Math.min(parent.width, Theme.readingWidth)
            visible: page.hasCode
            text: qsTr("Your name is not on this slip. In need? Call 112.")
        }
        Button {
            width: Math.min(parent.width, Math.max(implicitWidth, Theme.px(520, 300)))
            height: Math.max(implicitHeight, Theme.px(110, 54))
            text: qsTr("I have it")
            symbol: "check"
            primary: true
            onActivated: {
                page.slip.clear();
                page.navigator.home();
            }
        }
        PrintButton {
            app: page.app
            navigator: page.navigator
            visible: page.app.printing.offered && page.hasCode && !page.slip.practice
            onWanted: page.app.printing.printSlip(page.slip)
        }
        TakeHome {
            width: parent.width
            text: page.slip.codeText
            explanation: qsTr("Point your phone at this square. The three words then stand on your phone.")
        }
    }
    PhoneCard {
        width: Math.min(parent.width, Theme.px(984, 460))
        visible: page.app.village.deskKnown
        who: page.app.village.deskName
        number: page.app.village.deskPhone
        detail: page.app.village.deskOpenText
        link: page.app.kiosk ? "" : page.app.phoneLink(page.app.village.deskPhone)
    }
    UrgentNumbers {
        app: page.app
        most: 2
    }
}
