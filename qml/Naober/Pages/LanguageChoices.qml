// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! The languages that the app speaks, in their own names; no flags. */
Flow {
    id: languages

    required property AppContext app

    signal chosen()

    spacing: Theme.px(14, 10)

    Repeater {
        model: languages.app.languages
        Choice {
            required property var modelData
            text: modelData.name
            checked: languages.app.language === modelData.code
            onActivated: {
                languages.app.settings.language = modelData.code;
                languages.chosen();
            }
        }
    }
}
