// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Two weeks to choose a day from; a dot for each activity, up to three. */
Item {
    id: strip

    required property AppContext app
    property string day
    property string from: app.clock.today
    property string category
    property string network
    readonly property int columns: Theme.large ? 4 : strip.width > Theme.px(1300, 860) ? 14 : 7
    readonly property int cellWidth: Math.floor((strip.width - (strip.columns - 1) * grid.spacing) / strip.columns)

    signal chosen(string day)

    implicitHeight: grid.implicitHeight

    DayModel {
        id: dayModel
        records: strip.app.records
        from: strip.from
        days: 14
        category: strip.category
        network: strip.network
    }
    Grid {
        id: grid
        columns: strip.columns
        spacing: Theme.px(10, 8)
        Repeater {
            model: dayModel
            Pressable {
                id: cell
                required property string day
                required property string weekdayText
                required property string dateText
                required property string dayText
                required property int eventCount
                width: strip.cellWidth
                height: Math.max(Theme.px(128, 78), words.implicitHeight + Theme.px(40, 26))
                role: Accessible.RadioButton
                checkable: true
                checked: strip.day === cell.day
                name: /[0-9]/.test(cell.dayText) ? cell.dayText : Theme.joined([cell.dayText, cell.weekdayText, cell.dateText])
                hint: qsTr("%n activity(s)", "", cell.eventCount)
                radius: Theme.px(14, 12)
                onActivated: strip.chosen(cell.day)

                readonly property color inkColor: cell.checked ? Theme.inkOnStrong : Theme.ink

                Rectangle {
                    anchors.fill: parent
                    radius: cell.radius
                    color: cell.checked ? Theme.strong : cell.pressed ? Theme.tint : Theme.card
                    border.width: cell.checked ? 0 : Theme.hairline
                    border.color: Theme.outline
                }
                Column {
                    id: words
                    width: parent.width
                    y: Theme.px(14, 9)
                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        kind: Label.Small
                        text: cell.weekdayText
                        color: cell.checked ? Theme.inkOnStrong : Theme.soft
                        lineHeight: 1
                        quiet: true
                    }
                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        kind: Label.Card
                        text: cell.dateText.replace(/[^0-9]/g, "")
                        color: cell.inkColor
                        lineHeight: 1.1
                        quiet: true
                    }
                }
                Icon {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.px(6, 3)
                    symbol: "check"
                    size: Theme.px(32, 17)
                    color: Theme.inkOnStrong
                    visible: cell.checked
                }
                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(12, 8)
                    spacing: Theme.px(6, 4)
                    Repeater {
                        model: Math.min(3, cell.eventCount)
                        Rectangle {
                            width: Theme.px(11, 7)
                            height: width
                            radius: width / 2
                            color: Theme.accent
                            border.width: 1
                            border.color: cell.checked ? Theme.accent : Theme.outline
                        }
                    }
                }
            }
        }
    }
}
