// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What every page stands in: its heading, a column that scrolls, and on a kiosk the buttons that
    turn it. Brings what has the keyboard into sight. */
FocusScope {
    id: page

    property string title
    property string subtitle
    property string symbol
    /*! Narrower than the window, for reading. */
    property int widest: Theme.kiosk ? Theme.px(1480, 0) : 1180
    property int topSpace: Theme.px(44, 26)
    readonly property int columnWidth: Math.min(page.width - 2 * Theme.margin - Theme.pagerRoom, page.widest)
    property alias flickable: flick
    default property alias content: column.data

    clip: true

    /*! Brings into sight what is being read aloud. */
    function showItem(item: Item) : void {
        if (sight.isInside(item))
            sight.show(item);
    }

    Keys.onPressed: event => pager.press(event)

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    Flickable {
        id: flick
        width: parent.width
        height: parent.height - pager.taken
        contentHeight: column.height + page.topSpace + Theme.px(48, 32)
        boundsBehavior: Flickable.StopAtBounds
        // Without a graphics card Qt forgets to wipe what moved wholly behind the pager's bar.
        clip: true
        Column {
            id: column
            x: Math.round((page.width - Theme.pagerRoom - width) / 2) + (Theme.mirrored ? Theme.pagerRoom : 0)
            y: page.topSpace
            width: page.columnWidth
            spacing: Theme.px(20, 14)
            PageHeading {
                width: parent.width
                title: page.title
                subtitle: page.subtitle
                symbol: page.symbol
            }
        }
    }
    FocusSight {
        id: sight
        flickable: flick
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.pagerRoom + Theme.px(6, 4)
        height: flick.height
        flickable: flick
    }
    Pager {
        id: pager
        flickable: flick
        room: page.height
        enabled: Theme.kiosk
        visible: needed && Theme.kiosk
    }
}
