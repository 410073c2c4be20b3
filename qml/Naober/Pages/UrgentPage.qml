// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Numbers for bad moments. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: qsTr("In need?")
    subtitle: qsTr("Call one of these numbers. Is somebody in danger? Call 112.")
    symbol: "urgent"

    UrgentNumbers {
        app: page.app
        stacked: page.columnWidth < Theme.px(1300, 960) || Theme.large
    }
    SectionLabel {
        width: parent.width
        text: qsTr("No hurry, but a question?")
        visible: page.app.village.deskKnown
    }
    DeskCard {
        app: page.app
        width: parent.width
    }
}
