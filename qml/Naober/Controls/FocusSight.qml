// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Turns a long page so that what has the keyboard can be seen. What a finger or a mouse pressed is
    in sight already, and must not move under it. */
Item {
    id: sight

    required property Flickable flickable
    readonly property var focused: sight.Window.activeFocusItem
    readonly property real first: sight.flickable.originY - sight.flickable.topMargin
    readonly property real last: Math.max(sight.first, sight.first + sight.flickable.topMargin + sight.flickable.contentHeight
                                          + sight.flickable.bottomMargin - sight.flickable.height)

    signal moved()

    function isInside(item: Item) : bool {
        let above = item;
        while (above && above !== sight.flickable.contentItem)
            above = above.parent;
        return above !== null;
    }
    function show(item: Item) : void {
        const room = Theme.px(40, 24);
        const top = item.mapToItem(sight.flickable.contentItem, 0, 0).y - room;
        const bottom = top + item.height + 2 * room;
        const now = sight.flickable.contentY;
        const wanted = top < now ? top : bottom > now + sight.flickable.height ? Math.min(top, bottom - sight.flickable.height) : now;
        if (wanted === now)
            return;
        sight.moved();
        sight.flickable.contentY = Math.max(sight.first, Math.min(sight.last, wanted));
    }

    onFocusedChanged: {
        if (sight.focused && !sight.focused.focusByMouse && sight.focused.activeFocusOnTab && sight.isInside(sight.focused))
            sight.show(sight.focused);
    }
}
