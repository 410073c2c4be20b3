// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! First contact: which village, are the words right, and in it comes. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    readonly property Pairing pairing: app.pairing
    readonly property bool asking: pairing.stage === Pairing.Idle || pairing.stage === Pairing.Failed

    title: page.pairing.stage === Pairing.CheckWords ? qsTr("Are these the words on the flyer?") : qsTr("Welcome. Which village is yours?")
    widest: Theme.px(1100, 860)

    Silhouette {
        width: parent.width
        height: Theme.px(360, 170)
        moment: page.app.clock.now
        activities: 7
        visible: page.asking
        Accessible.ignored: true
    }
    Notice {
        width: parent.width
        urgent: true
        visible: page.pairing.stage === Pairing.Failed
        text: page.pairing.message
    }
    Card {
        width: parent.width
        visible: page.asking
        heading: qsTr("Type the village's address")
        symbol: "search"
        Label {
            width: parent.width
            text: qsTr("It stands on the flyer. For example: dorp.nl")
            color: Theme.soft
        }
        SearchField {
            id: field
            width: parent.width
            symbol: "web"
            label: qsTr("The village's address")
            placeholder: "dorp.nl"
            onAccepted: page.pairing.begin(field.text)
        }
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Button {
                text: qsTr("Look for the village")
                primary: true
                enabled: field.text.trim().length > 0
                onActivated: page.pairing.begin(field.text)
            }
            Button {
                text: qsTr("Open a file from a stick")
                symbol: "list"
                visible: !page.app.kiosk
                onActivated: files.active = true
            }
        }
        Loader {
            id: files
            active: false
            source: "FileChooser.qml"
            onLoaded: {
                const chooser = files.item as FileChooser;
                chooser.chosen.connect(file => {
                    files.active = false;
                    page.pairing.beginFile(file);
                });
                chooser.closed.connect(() => files.active = false);
            }
        }
    }
    Card {
        width: parent.width
        visible: page.asking && page.pairing.demonstration
        heading: qsTr("Just looking?")
        symbol: "sight"
        Label {
            width: parent.width
            text: qsTr("Walk through a village that we made up. You cannot break anything.")
        }
        Button {
            text: qsTr("Show the made-up village")
            symbol: "neighbourhood"
            onActivated: page.pairing.beginDemonstration()
        }
    }
    EmptyState {
        width: parent.width
        visible: page.pairing.stage === Pairing.Looking
        scene: "search"
        text: qsTr("Looking for the village …")
        action: qsTr("Stop")
        onActivated: page.pairing.cancel()
    }
    Card {
        width: parent.width
        visible: page.pairing.stage === Pairing.CheckWords
        heading: page.pairing.host
        symbol: "web"
        Label {
            width: parent.width
            text: qsTr("Compare these four words with those on the village's flyer. They must be the same.")
        }
        Flow {
            width: parent.width
            spacing: Theme.px(18, 12)
            Repeater {
                model: page.pairing.words
                Rectangle {
                    id: word
                    required property string modelData
                    width: text.implicitWidth + 2 * Theme.px(30, 20)
                    height: text.implicitHeight + 2 * Theme.px(18, 12)
                    radius: Theme.radius
                    color: Theme.tint
                    border.width: Theme.highContrast ? 3 : 0
                    border.color: Theme.ink
                    Label {
                        id: text
                        anchors.centerIn: parent
                        kind: Label.Section
                        text: word.modelData
                        color: Theme.strong
                        wrapMode: Text.NoWrap
                        Accessible.role: Accessible.StaticText
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Button {
                text: qsTr("Yes, they are the same")
                symbol: "check"
                primary: true
                onActivated: page.pairing.confirm()
            }
            Button {
                text: qsTr("No, they are different")
                symbol: "close"
                onActivated: page.pairing.cancel()
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: page.pairing.stage === Pairing.Done
        scene: "village"
        text: qsTr("The village is on its way.")
        detail: qsTr("%1 percent is in.").arg(Math.round(page.app.sync.progress * 100))
    }
}
