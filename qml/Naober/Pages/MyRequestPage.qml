// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! One's own request, found again by three words or nine digits. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    readonly property MyRequest mine: page.app.help.mine

    title: qsTr("My request")
    subtitle: page.mine.found ? "" : qsTr("Look it up with your three words, or with the nine digits.")
    symbol: "star"
    widest: Theme.px(1200, 820)

    CodeEntryForm {
        width: parent.width
        visible: !page.mine.found
        mine: page.mine
    }
    Notice {
        width: parent.width
        visible: page.mine.message.length > 0
        text: page.mine.message
    }
    MyRequestState {
        width: parent.width
        visible: page.mine.found
        mine: page.mine
        onClosed: {
            page.mine.forget();
            page.navigator.home();
        }
    }
    PhoneCard {
        width: Math.min(parent.width, Theme.px(984, 460))
        visible: page.app.village.deskKnown
        who: qsTr("Lost your words? Call us.")
        number: page.app.village.deskPhone
        detail: page.app.village.deskOpenText
        link: page.app.kiosk ? "" : page.app.phoneLink(page.app.village.deskPhone)
    }
    UrgentNumbers {
        most: 2
        app: page.app
    }
    // What was found is for who gave the words, and gone with them.
    Component.onDestruction: page.mine.forget()
}
