// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! The languages that the app speaks, in their own names; no flags. */
Flow {
    id: languages

    required property AppContext app
    /*! The page has nothing else to offer. */
    property bool large: false
    readonly property real each: Theme.large ? languages.width : Math.min((languages.width - languages.spacing) / 2, Theme.px(484, 303))

    signal chosen()

    spacing: languages.large ? Theme.px(16, 14) : Theme.px(14, 10)

    Repeater {
        model: languages.app.languages
        Choice {
            required property var modelData
            width: languages.large ? languages.each : implicitWidth
            height: languages.large ? Math.max(implicitHeight, Theme.px(168, 96)) : implicitHeight
            title: languages.large
            text: modelData.name
            checked: languages.app.language === modelData.code
            onActivated: {
                languages.app.settings.language = modelData.code;
                languages.chosen();
            }
        }
    }
}
