// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! "Is this not right?": one press to the people who can put it right, by this screen where that
    is possible and else by telephone. */
Column {
    id: wrong

    required property AppContext app
    required property Navigator navigator
    required property string recordId
    required property string title
    property bool asked: false

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap
    visible: wrong.app.village.deskKnown

    Button {
        text: qsTr("Is this not right?")
        symbol: "question"
        visible: !wrong.asked
        onActivated: {
            if (wrong.app.help.line.open) {
                wrong.app.help.asking.beginAbout("correction", wrong.recordId, wrong.title);
                wrong.navigator.open("Reply", {});
            } else {
                wrong.asked = true;
            }
        }
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
