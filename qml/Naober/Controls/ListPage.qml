// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! A page that is one long list: heading and filters above it scroll away with it. */
FocusScope {
    id: page

    property string title
    property string subtitle
    property string symbol
    property int widest: Theme.kiosk ? Theme.px(1480, 0) : 980
    readonly property int columnWidth: Math.min(page.width - 2 * Theme.margin, page.widest)
    property alias model: list.model
    property alias delegate: list.delegate
    // Not "section": a list that finds that name around its heading gives the heading no new text.
    property alias sections: list.section
    property alias view: list
    property bool empty: false
    property string emptyText
    property string emptyDetail
    property string emptyAction
    property string emptyScene: "quiet"
    /*! Stands between heading and list. */
    default property alias above: aboveColumn.data

    signal emptyActivated()

    // The page and not the list: the mark of focus stands outside of what it marks.
    clip: true

    function keepAtHeading() : void {
        if (list.untouched)
            list.contentY = list.originY - list.topMargin;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    /*! Tab, from what stands on this page: rows in their order, whenever they were made. False if the
        usual way is the right one. */
    function moveFocus(from: Item, forward: bool) : bool {
        const row = order.rowOf(from);
        const inHead = order.isInside(from, head);
        if (row < 0 && !(inHead && forward && !order.isInside(from.nextItemInFocusChain(true), head)))
            return false;
        const next = order.itemAt(row + (forward ? 1 : -1), from, forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return next !== null;
    }

    /*! Brings into sight what is being read aloud. */
    function showItem(item: Item) : void {
        if (sight.isInside(item))
            sight.show(item);
    }

    Keys.onPressed: event => {
        const turns = {[Qt.Key_PageDown]: 1, [Qt.Key_PageUp]: -1, [Qt.Key_Down]: 0.15, [Qt.Key_Up]: -0.15,
                       [Qt.Key_End]: 1e6, [Qt.Key_Home]: -1e6};
        const turn = turns[event.key];
        if (turn === undefined || !pager.needed || event.modifiers & Qt.AltModifier)
            return;
        list.untouched = false;
        pager.turn(turn);
        event.accepted = true;
    }

    Timer {
        id: heading
        interval: 0
        onTriggered: page.keepAtHeading()
    }
    ListView {
        id: list
        x: Math.round((page.width - width) / 2)
        width: page.columnWidth
        height: parent.height - (Theme.kiosk && pager.needed ? pager.height : 0)
        boundsBehavior: Flickable.StopAtBounds
        // With a parent: a component that only the list knows is collected as garbage.
        section.delegate: Qt.createComponent("SectionHeading.qml", Component.PreferSynchronous, page)
        onCountChanged: heading.restart()
        onOriginYChanged: heading.restart()
        spacing: Theme.px(18, 13)
        cacheBuffer: Theme.px(600, 400)
        reuseItems: true
        // No row is current: a list that is read anew would take the keyboard to it.
        currentIndex: -1
        /*! Nobody has turned the list yet: it stays at its heading, whatever height that gets. */
        property bool untouched: true
        onMovementStarted: untouched = false
        // Heading and filters lie above the rows. Not as the list's own header: what is bound
        // to this page can't be made by the list.
        topMargin: head.height
        bottomMargin: Theme.px(48, 32)
        Column {
            id: head
            parent: list.contentItem
            y: list.originY - height
            width: list.width
            topPadding: Theme.px(44, 26)
            onHeightChanged: heading.restart()
            bottomPadding: Theme.px(20, 14)
            spacing: Theme.px(18, 12)
            PageHeading {
                width: parent.width
                title: page.title
                subtitle: page.subtitle
                symbol: page.symbol
            }
            Column {
                id: aboveColumn
                width: parent.width
                spacing: Theme.px(18, 12)
            }
            EmptyState {
                width: parent.width
                visible: page.empty
                text: page.emptyText
                detail: page.emptyDetail
                action: page.emptyAction
                scene: page.emptyScene
                onActivated: page.emptyActivated()
            }
        }
    }
    FocusSight {
        id: sight
        flickable: list
        onMoved: list.untouched = false
    }
    RowOrder {
        id: order
        list: list
        head: head
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6, 4)
        height: list.height
        flickable: list
    }
    Pager {
        id: pager
        anchors.bottom: parent.bottom
        width: parent.width
        flickable: list
        room: page.height
        enabled: Theme.kiosk
        visible: needed && Theme.kiosk
        onTurned: list.untouched = false
    }
}
