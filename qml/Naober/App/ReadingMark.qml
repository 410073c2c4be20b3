// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Device
import Naober.Controls

/*! Shows what is being read aloud: a line around it, and brings it into sight. It takes no room:
    it lies around the item itself and moves with it. */
Rectangle {
    id: mark

    required property PageReader reader
    readonly property Item item: mark.reader.item
    readonly property var page: mark.reader.page

    parent: mark.item
    anchors.fill: parent
    anchors.margins: -Theme.px(10, 7)
    visible: mark.item !== null
    z: 9
    radius: Theme.radius
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.strong
    Accessible.ignored: true

    onItemChanged: {
        if (mark.item && mark.page && typeof mark.page.showItem === "function")
            mark.page.showItem(mark.item);
    }
}
