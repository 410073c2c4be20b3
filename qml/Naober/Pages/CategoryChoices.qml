// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Everything, or one of the categories that are used most. */
Flow {
    id: choices

    required property AppContext app
    required property string of
    property var kinds: []
    property string category
    property int most: Theme.kiosk ? 6 : 7

    signal chosen(string category)

    spacing: Theme.px(14, 8)
    visible: categories.count > 1

    CategoryModel {
        id: categories
        records: choices.app.records
        of: choices.of
        kinds: choices.kinds
        limit: choices.most
    }
    Choice {
        text: qsTr("Everything", "no filter")
        checked: choices.category.length === 0
        onActivated: choices.chosen("")
    }
    Repeater {
        model: categories
        Choice {
            required property var model
            width: Math.min(implicitWidth, choices.width)
            // Sources speak Dutch; the English catalogue knows the usual ones.
            text: qsTranslate("Category", model.name)
            checked: choices.category === model.name
            onActivated: choices.chosen(checked ? "" : model.name)
        }
    }
}
