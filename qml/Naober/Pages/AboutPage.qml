// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Who is behind this, how fresh it is, and what it is made of. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: page.app.village.name.length > 0 ? qsTr("About %1", "village").arg(page.app.village.name) : qsTr("About this app")
    subtitle: page.app.village.summary
    symbol: "info"

    Notice {
        width: parent.width
        visible: page.app.village.fictional
        text: qsTr("This village does not exist. It shows what the app can do.")
    }
    Notice {
        width: parent.width
        visible: page.app.problem.length > 0
        urgent: true
        text: page.app.problem
    }
    Card {
        width: parent.width
        heading: qsTr("The people behind it")
        symbol: "people"
        visible: page.app.village.about.length > 0
        BlockText {
            width: parent.width
            blocks: page.app.village.about
        }
    }
    DeskCard {
        width: parent.width
        app: page.app
    }
    Card {
        width: parent.width
        heading: qsTr("Made together with")
        symbol: "together"
        visible: page.app.village.partners.length > 0
        Label {
            width: parent.width
            text: Theme.listed(page.app.village.partners)
        }
    }
    Card {
        width: parent.width
        heading: qsTr("How fresh is this?")
        symbol: "clock"
        Label {
            width: parent.width
            text: page.app.sync.ageText
            visible: text.length > 0
            strong: true
        }
        Label {
            width: parent.width
            text: page.app.sync.message
            visible: text.length > 0
        }
        Button {
            text: page.app.sync.busy ? qsTr("Looking for news …") : qsTr("Look for news now")
            symbol: "refresh"
            enabled: !page.app.sync.busy
            visible: page.app.sync.available
            onActivated: page.app.sync.refresh()
        }
    }
    MachineCard {
        width: parent.width
        machine: page.app.help.machine
    }
    RefusedCard {
        width: parent.width
        help: page.app.help
    }
    Card {
        width: parent.width
        heading: qsTr("Your privacy")
        symbol: "person"
        Label {
            width: Math.min(parent.width, Theme.readingWidth)
            text: qsTr("Nobody follows what you do here. You need no account. What you search is not kept.")
        }
    }
    Card {
        width: parent.width
        heading: "Naober " + page.app.version
        symbol: "info"
        Label {
            width: Math.min(parent.width, Theme.readingWidth)
            text: qsTr("Naober is free software under the GNU General Public License, version 3 or later. It is made with Qt, SQLite and libsodium. The letters are Lato and Vollkorn, under the SIL Open Font License.")
        }
    }
}
