// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! 112 and the doctor at night, as the village gave them. */
Grid {
    id: numbers

    required property AppContext app
    /*! Where they are not what the page is about, the first ones will do. */
    property int most: 99
    readonly property var shown: Array.from(numbers.app.village.urgent).slice(0, numbers.most)
    readonly property real tallest: {
        let most = 0;
        for (let index = 0; index < cards.count; ++index)
            most = Math.max(most, cards.itemAt(index)?.implicitHeight ?? 0);
        return most;
    }
    property bool stacked: numbers.width < Theme.px(900, 620) || Theme.large

    width: parent ? parent.width : implicitWidth
    columns: numbers.stacked ? 1 : numbers.shown.length > 2 && numbers.width > Theme.px(1300, 960) ? 3 : 2
    spacing: Theme.gap
    visible: numbers.shown.length > 0

    Repeater {
        id: cards
        model: numbers.shown
        PhoneCard {
            required property var modelData
            height: numbers.tallest
            width: (numbers.width - (numbers.columns - 1) * numbers.spacing) / numbers.columns
            urgent: true
            who: modelData.name
            number: modelData.phone
            detail: modelData.when
            link: numbers.app.kiosk ? "" : numbers.app.phoneLink(modelData.phone)
        }
    }
}
