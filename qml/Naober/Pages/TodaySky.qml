// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! The head of the first page: where and when one is, before one reads anything. */
Silhouette {
    id: sky

    required property AppContext app
    /*! Room for weekday and date under each other, above the roofs. */
    property bool roomy: height > Theme.px(330, 250) * Math.min(1.2, Theme.textScale)

    moment: app.clock.now
    latitude: app.village.geoKnown ? app.village.latitude : 51.5
    longitude: app.village.geoKnown ? app.village.longitude : 5.9
    // The village stands as it stands, and its words where the sky has room for them.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    layers: app.village.silhouette
    windows: app.village.windows

    Column {
        x: Theme.margin
        y: sky.roomy ? Theme.px(36, 20) : Theme.px(Theme.textScale > 1.2 ? 18 : 28, 12)
        width: sky.roomy ? sky.width * 0.62 : sky.width - 2 * Theme.margin
        spacing: Theme.px(2, 0)
        Label {
            text: sky.app.village.name
            strong: true
            font.pixelSize: Theme.px(32, 20)
            color: sky.textColor
            lineHeight: 1.1
        }
        Flow {
            width: parent.width
            spacing: Theme.px(18, 14)
            Label {
                id: weekday
                width: sky.roomy ? parent.width : implicitWidth
                kind: Label.Day
                // On one line with the date it stays clear of the spire.
                font.pixelSize: sky.roomy ? Theme.dayText : Math.min(Theme.dayText, Theme.px(80, 62))
                text: sky.app.clock.weekdayText.charAt(0).toUpperCase() + sky.app.clock.weekdayText.slice(1)
                color: sky.textColor
                lineHeight: 0.96
            }
            Label {
                // Not its own implicit height by name: that would be a loop while the window grows.
                height: sky.roomy ? undefined : weekday.height
                verticalAlignment: Text.AlignBottom
                bottomPadding: sky.roomy ? 0 : Theme.px(16, 9)
                text: qsTr("%1, %2", "date, time").arg(sky.app.clock.dateText).arg(sky.app.clock.timeText)
                font.pixelSize: Math.round(Theme.px(40, 24) * Math.min(1.2, Theme.textScale))
                color: sky.textColor
                lineHeight: 1
            }
        }
    }
}
