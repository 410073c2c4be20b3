// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What comes after what on a page that is a list: the heading's controls, the rows in their order,
    then the rest of the window. The list itself has its rows in the order in which they were made,
    and keeps some that are out of use. */
QtObject {
    id: order

    required property ListView list
    required property Item head
    // The linter of Qt 6.4 falls over the types of a list's functions.
    readonly property var rows: order.list

    function isInside(item: Item, around: Item) : bool {
        let above = item;
        while (above && above !== around)
            above = above.parent;
        return above !== null;
    }
    /*! The number of the row that the item is; -1 if it is none. */
    function rowOf(item: var) : int {
        for (let row = 0; row < order.list.count; ++row) {
            if (order.rows.itemAtIndex(row) === item)
                return row;
        }
        return -1;
    }
    /*! What has that number, or what stands before or behind the rows. */
    function itemAt(row: int, from: var, forward: bool) : var {
        if (row < 0)
            return order.lastOfHead();
        if (row >= order.list.count)
            return order.behind(from, forward);
        if (!order.rows.itemAtIndex(row))
            order.rows.positionViewAtIndex(row, ListView.Contain);
        return order.rows.itemAtIndex(row);
    }
    function lastOfHead() : var {
        const last = order.lastFrom(order.head);
        return last === order.head ? null : last;
    }
    function lastFrom(item: var) : var {
        const next = item.nextItemInFocusChain(true);
        return order.isInside(next, order.head) ? order.lastFrom(next) : item;
    }
    function behind(from: var, forward: bool) : var {
        const next = from.nextItemInFocusChain(forward);
        return next !== from && order.isInside(next, order.list.contentItem) ? order.behind(next, forward) : next;
    }
}
