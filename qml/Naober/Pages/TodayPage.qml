// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! The first page: the village now. Upright on a tall kiosk, in two columns on a wide screen. */
FocusScope {
    id: page

    required property AppContext app
    required property Navigator navigator
    readonly property bool wide: width > height * 1.1 && !Theme.large
    readonly property int edge: Theme.margin
    /*! An upright kiosk shows all of this page at once: what the rest leaves is sky. */
    readonly property int lowestSky: Theme.px(Theme.textScale > 1.2 ? 232 : 290, 0)
    readonly property int fittingSky: Math.max(page.lowestSky, Math.min(Theme.px(432, 0), page.height - list.height - doors.height
                                                                        - foot.height - Theme.px(98, 0)))
    readonly property int skyHeight: Theme.kiosk ? (page.wide ? Theme.px(210, 0) : Theme.large ? Theme.px(320, 0) : page.fittingSky) : page.height < 520 ? 104 : 140
    readonly property int side: page.wide ? Math.round((page.width - 3 * page.edge) * 0.44) : 0
    readonly property int mainWidth: page.wide ? page.width - 3 * page.edge - page.side
                                                  : page.width - 2 * page.edge - (Theme.large ? Theme.pagerRoom : 0)
    readonly property int start: page.edge + (Theme.large && Theme.mirrored ? Theme.pagerRoom : 0)
    readonly property int below: page.skyHeight + Theme.px(18, 14)
    readonly property int doorsTop: page.below + 4
    readonly property int columnHeight: page.height - page.below - Theme.px(28, 18)

    Keys.onPressed: event => pager.press(event)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Today")

    /*! Brings into sight what is being read aloud. */
    function showItem(item: Item) : void {
        if (sight.isInside(item))
            sight.show(item);
    }

    Flickable {
        id: flick
        width: parent.width
        height: parent.height - pager.taken
        contentHeight: Math.max(foot.y + foot.height + Theme.px(20, 12), list.y + list.height + Theme.px(20, 12))
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        TodaySky {
            id: sky
            app: page.app
            width: page.width
            height: page.skyHeight
            activities: list.count
        }
        TodayList {
            id: list
            app: page.app
            navigator: page.navigator
            x: page.wide && Theme.mirrored ? page.edge * 2 + page.side : page.start
            y: page.below
            width: page.mainWidth
            stretches: page.wide
            most: page.wide ? 4 : 2
            room: page.wide ? page.columnHeight : !Theme.kiosk || Theme.large ? 0
                  : page.height - page.lowestSky - doors.height - foot.height - Theme.px(98, 0)
        }
        TodayDoors {
            id: doors
            app: page.app
            navigator: page.navigator
            activities: list.count
            x: page.wide && !Theme.mirrored ? page.edge * 2 + page.mainWidth : page.start
            y: page.wide ? page.doorsTop : list.y + list.height + Theme.px(24, 20)
            width: page.wide ? page.side : page.mainWidth
            fill: page.wide ? page.height - page.doorsTop - foot.height - Theme.px(58, 36) : 0
        }
        TodayFoot {
            id: foot
            app: page.app
            navigator: page.navigator
            x: doors.x
            y: doors.y + doors.height + Theme.px(22, 16)
            width: doors.width
        }
    }
    FocusSight {
        id: sight
        flickable: flick
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6, 4)
        height: flick.height
        flickable: flick
        visible: pager.needed
    }
    Pager {
        id: pager
        flickable: flick
        room: page.height
        visible: Theme.kiosk && needed
    }
}
