// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! One reassuring line, how old this is, and where help is in need. */
Item {
    id: foot

    required property AppContext app
    required property Navigator navigator
    readonly property bool narrow: width < Theme.px(720, 360) || Theme.large

    implicitHeight: Math.max(words.implicitHeight, foot.narrow ? words.implicitHeight + button.height + Theme.smallGap : button.height)

    Column {
        id: words
        width: foot.narrow ? parent.width : parent.width - button.width - Theme.gap
        x: Theme.mirrored ? foot.width - width : 0
        y: foot.narrow ? 0 : (foot.height - height) / 2
        Label {
            width: parent.width
            text: qsTr("Do look around. You cannot break anything.")
            // An upright page with larger letters has better use for the room.
            visible: Theme.kiosk ? !Theme.portrait || Theme.large || Theme.textScale < 1.2 : foot.width > 450
            lineHeight: 1.15
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: foot.app.sync.ageText
            color: Theme.soft
            visible: text.length > 0
            lineHeight: 1.15
        }
    }
    Button {
        id: button
        x: foot.narrow === Theme.mirrored ? foot.width - width : 0
        y: foot.narrow ? words.height + Theme.smallGap : (foot.height - height) / 2
        symbol: "urgent"
        text: qsTr("In need?", "button to the urgent numbers")
        visible: foot.app.village.urgent.length > 0
        onActivated: foot.navigator.open("Urgent", {})
    }
}
