// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! A film of local television: when it is on, and how to see it at home. */
DetailPage {
    id: page

    required property AppContext app
    required property Navigator navigator
    property string recordId
    readonly property string address: video.link.length > 0 ? video.link : video.stream

    exists: video.exists
    heading: video.title
    over: Theme.listedCategories(video.categories)
    imageUrl: video.imageUrl
    imageAlt: video.imageAlt
    category: video.category
    type: "video"
    summary: video.summary
    blocks: video.body
    sourceName: video.sourceName

    VideoDetails {
        id: video
        records: page.app.records
        recordId: page.recordId
    }

    facts: [
        FactLine {
            symbol: "clock"
            text: video.durationText
            detail: video.publishedText
        },
        FactLine {
            symbol: "tv"
            text: video.publisher
        },
        Repeater {
            model: video.broadcasts
            FactLine {
                required property string modelData
                symbol: "agenda"
                text: modelData
            }
        },
        PrintButton {
            app: page.app
            navigator: page.navigator
            record: video
        }
    ]

    TakeHome {
        width: parent.width
        text: page.app.kiosk ? page.address : ""
        explanation: qsTr("Point your phone at this square to watch.")
    }
    Button {
        symbol: "play"
        primary: true
        text: qsTr("Watch on the website")
        visible: !page.app.kiosk && page.address.length > 0
        onActivated: Qt.openUrlExternally(page.address)
    }
}
