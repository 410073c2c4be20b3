// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! What one may like otherwise: size, contrast, evening, language. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: qsTr("Settings")
    subtitle: page.app.settings.remembers ? qsTr("What you choose is remembered on this computer.")
                                          : qsTr("What you choose holds for this visit.")
    symbol: "settings"

    Card {
        width: parent.width
        heading: qsTr("Size of the letters")
        symbol: "larger"
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Repeater {
                model: [{scale: 1, text: qsTr("Normal", "size")}, {scale: 1.35, text: qsTr("Larger")}, {scale: 2, text: qsTr("Largest")}]
                Choice {
                    required property var modelData
                    text: modelData.text
                    checked: page.app.settings.textScale === modelData.scale
                    onActivated: page.app.settings.textScale = modelData.scale
                }
            }
        }
    }
    Card {
        width: parent.width
        heading: qsTr("Easier to see")
        symbol: "contrast"
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Choice {
                text: qsTr("High contrast")
                symbol: "contrast"
                role: Accessible.CheckBox
                checked: page.app.settings.contrast
                onActivated: page.app.settings.contrast = !page.app.settings.contrast
            }
            Choice {
                text: qsTr("Without movement")
                role: Accessible.CheckBox
                checked: page.app.settings.reducedMotion
                onActivated: page.app.settings.reducedMotion = !page.app.settings.reducedMotion
            }
        }
    }
    Card {
        width: parent.width
        heading: qsTr("Evening colours")
        symbol: "evening"
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Repeater {
                model: [{key: "auto", text: qsTr("When it is dark outside")}, {key: "on", text: qsTr("Always")}, {key: "off", text: qsTr("Never")}]
                Choice {
                    required property var modelData
                    text: modelData.text
                    checked: page.app.settings.evening === modelData.key
                    onActivated: page.app.settings.evening = modelData.key
                }
            }
        }
    }
    Card {
        width: parent.width
        heading: qsTr("Read aloud")
        symbol: "speak"
        visible: page.app.speaks
        Flow {
            width: parent.width
            spacing: Theme.px(14, 10)
            Repeater {
                model: [{slowly: false, text: qsTr("At the usual pace")}, {slowly: true, text: qsTr("Slowly")}]
                Choice {
                    required property var modelData
                    text: modelData.text
                    checked: page.app.settings.readSlowly === modelData.slowly
                    onActivated: page.app.settings.readSlowly = modelData.slowly
                }
            }
            Choice {
                text: qsTr("Show the button")
                role: Accessible.CheckBox
                visible: page.app.settings.remembers
                checked: page.app.settings.readAloud
                onActivated: page.app.settings.readAloud = !page.app.settings.readAloud
            }
        }
    }
    Card {
        width: parent.width
        heading: qsTr("Size of the screen")
        symbol: "screen"
        // At home a page has the size of every other program; and once is enough.
        visible: page.app.kiosk && !page.app.settings.screenMeasured
        Label {
            width: parent.width
            text: qsTr("With a bank card the letters and buttons get their right size.")
        }
        Button {
            text: qsTr("Set the size of the screen")
            onActivated: page.navigator.open("ScreenSize", {})
        }
    }
    Card {
        width: parent.width
        heading: qsTr("Language")
        symbol: "language"
        LanguageChoices {
            width: parent.width
            app: page.app
        }
    }
    Card {
        width: parent.width
        heading: qsTr("My neighbourhood")
        symbol: "neighbourhood"
        visible: page.app.settings.remembers && page.app.sections.neighbourhood
        Label {
            width: parent.width
            text: mine.exists ? mine.title : qsTr("Not chosen yet")
        }
        Button {
            text: qsTr("Choose a neighbourhood")
            onActivated: page.navigator.open("Neighbourhood", {})
        }
    }
    NetworkDetails {
        id: mine
        records: page.app.records
        recordId: page.app.settings.networkId
    }
    Notice {
        width: parent.width
        visible: page.app.help.own.message.length > 0
        text: page.app.help.own.message
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 10)
        Button {
            text: qsTr("Everything as it was")
            symbol: "refresh"
            onActivated: page.app.settings.reset()
        }
        Button {
            text: qsTr("Forget my requests on this computer")
            symbol: "delete"
            visible: page.app.help.own.open.length > 0 || page.app.help.own.message.length > 0
            onActivated: page.app.help.own.forgetAll()
        }
        Button {
            text: qsTr("About this app")
            symbol: "info"
            onActivated: page.navigator.open("About", {})
        }
    }
}
