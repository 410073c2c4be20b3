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
        onChosen: page.navigator.back()
    }
}
