// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Another language, one press away. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: qsTr("Language")
    subtitle: "Taal · Language · Sprache · Język · Langue"
    symbol: "language"

    LanguageChoices {
        width: parent.width
        app: page.app
        large: true
        onChosen: page.navigator.back()
    }
    Item {
        width: 1
        height: Theme.px(24, 12)
    }
    Illustration {
        width: Math.min(parent.width, Theme.px(Theme.portrait ? 984 : 700, 480))
        height: Math.round(width * 0.56)
        radius: Theme.radius
        scene: "village"
        visible: !Theme.large
    }
    // At home it stands in the settings, which a kiosk keeps for its keeper.
    Button {
        text: qsTr("About this app")
        symbol: "info"
        visible: page.app.kiosk
        onActivated: page.navigator.open("About", {})
    }
}
