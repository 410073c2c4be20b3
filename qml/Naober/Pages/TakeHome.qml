// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls
import Naober.Device

/*! A code that takes something home on a telephone. */
Card {
    id: take

    property string text
    property string explanation

    visible: take.text.length > 0 && code.valid
    heading: qsTr("Take it home on your phone")
    symbol: "phonecode"

    Row {
        width: parent.width
        spacing: Theme.px(24, 16)
        QrCode {
            id: code
            width: Math.min(parent.width * 0.5, Theme.px(240, 150))
            height: width
            text: take.text
            dark: Theme.black
            light: Theme.white
            Accessible.role: Accessible.Graphic
            Accessible.name: take.explanation
        }
        Label {
            width: parent.width - code.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: take.explanation
            kind: Label.Small
        }
    }
}
