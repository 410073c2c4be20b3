// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! "Is this not right?": one press to the people who can put it right. */
Column {
    id: wrong

    required property AppContext app
    property bool asked: false

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap
    visible: wrong.app.village.deskKnown

    Button {
        text: qsTr("Is this not right?")
        symbol: "question"
        visible: !wrong.asked
        onActivated: wrong.asked = true
    }
    PhoneCard {
        width: Math.min(parent.width, Theme.px(984, 460))
        visible: wrong.asked
        who: qsTr("Call us, and we will put it right.")
        number: wrong.app.village.deskPhone
        detail: wrong.app.village.deskOpenText
        link: wrong.app.kiosk ? "" : wrong.app.phoneLink(wrong.app.village.deskPhone)
    }
}
