// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! The people of the desk, their number and when they are there. */
Card {
    id: desk

    required property AppContext app

    heading: desk.app.village.deskName.length > 0 ? desk.app.village.deskName : qsTr("The desk")
    symbol: "people"
    visible: desk.app.village.deskKnown

    Grid {
        id: sides
        /*! Whom to call, and beside it where and when. */
        columns: sides.width > Theme.px(1200, 860) && !Theme.large ? 2 : 1
        columnSpacing: Theme.px(48, 32)
        rowSpacing: Theme.px(18, 12)
        width: parent.width
        readonly property real each: (sides.width - (sides.columns - 1) * sides.columnSpacing) / sides.columns

        Column {
            width: sides.each
            spacing: Theme.px(18, 12)
            Flow {
                width: parent.width
                spacing: Theme.px(28, 18)
                visible: desk.app.village.deskPeople.length > 0
                Repeater {
                    model: desk.app.village.deskPeople
                    Column {
                        id: person
                        required property var modelData
                        spacing: Theme.px(8, 5)
                        Portrait {
                            anchors.horizontalCenter: parent.horizontalCenter
                            size: Theme.px(132, 84)
                            source: person.modelData.photoUrl
                            name: person.modelData.name
                        }
                        Label {
                            width: Math.max(implicitWidth, Theme.px(132, 84))
                            horizontalAlignment: Text.AlignHCenter
                            strong: true
                            text: person.modelData.name
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
            PhoneCard {
                width: parent.width
                who: qsTr("Call us")
                number: desk.app.village.deskPhone
                detail: desk.app.village.deskOpenText
                link: desk.app.kiosk ? "" : desk.app.phoneLink(desk.app.village.deskPhone)
            }
        }
        Column {
            width: sides.each
            spacing: Theme.px(14, 10)
            FactLine {
                symbol: "pin"
                text: desk.app.village.deskAddress
            }
            OpeningTimes {
                hours: desk.app.village.deskHours
            }
            Label {
                width: parent.width
                text: desk.app.village.replyWithinText
                color: Theme.soft
                visible: text.length > 0
            }
        }
    }
}
