// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What comes after what on a page that is a list: the heading's controls, the rows in their order,
    then the rest of the window. The list itself has its rows in the order in which they were made,
    and keeps some that are out of use. */
QtObject {
    id: order

    required property ListView list
    required property Item head

    function isInside(item: Item, around: Item) : bool {
        let above = item;
        while (above && above !== around)
            above = above.parent;
        return above !== null;
    }
    /*! The number of the row that the item is; -1 if it is none. */
    function rowOf(item: Item) : int {
        if (!order.isInside(item, order.list.contentItem) || order.isInside(item, order.head))
            return -1;
        const at = item.mapToItem(order.list.contentItem, item.width / 2, item.height / 2);
        return order.list.indexAt(at.x, at.y);
    }
    /*! What has that number, or what stands before or behind the rows. */
    function itemAt(row: int, from: Item, forward: bool) : Item {
        if (row < 0)
            return order.lastOfHead();
        if (row >= order.list.count)
            return order.behind(from, forward);
        if (!order.list.itemAtIndex(row))
            order.list.positionViewAtIndex(row, ListView.Contain);
        return order.list.itemAtIndex(row);
    }
    function lastOfHead() : Item {
        let last = null;
        let next = order.head.nextItemInFocusChain(true);
        while (next !== last && order.isInside(next, order.head)) {
            last = next;
            next = next.nextItemInFocusChain(true);
        }
        return last;
    }
    function behind(from: Item, forward: bool) : Item {
        let next = from.nextItemInFocusChain(forward);
        let most = 200;
        while (most-- > 0 && order.isInside(next, order.list.contentItem))
            next = next.nextItemInFocusChain(forward);
        return next;
    }
}
