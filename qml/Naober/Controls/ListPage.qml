// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! A page that is one long list. Heading and filters stand above it and scroll away with it; on a
    wide screen they stay at its left, so that the rows have the whole height. */
FocusScope {
    id: page

    property string title
    property string subtitle
    property string symbol
    property int widest: Theme.kiosk ? Theme.px(1480, 0) : 980
    readonly property int columnWidth: Math.min(page.width - 2 * Theme.margin - Theme.pagerRoom, page.widest)
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
    /*! May its heading stand beside the list? */
    property bool splits: true
    /*! What is drawn under the heading where that stands beside the list. */
    property string scene
    readonly property bool split: page.splits && page.headFits && !Theme.large
                                  && (Theme.kiosk ? !Theme.portrait : page.width >= 1180)
    readonly property int pane: Theme.px(560, 360)
    readonly property real paneX: Theme.mirrored ? page.width - Theme.margin - page.pane : Theme.margin
    /*! A heading that is higher than the page can't stay beside the list: it could not be turned. */
    property bool headFits: true
    /*! Stands between heading and list. */
    default property alias above: aboveColumn.data

    signal emptyActivated()

    // The page and not the list: the mark of focus stands outside of what it marks.
    clip: true

    function keepAtHeading() : void {
        if (page.split && head.height > page.height && page.height > 0)
            page.headFits = false;
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

    Keys.onPressed: event => pager.press(event)

    Connections {
        target: Theme
        function onTextScaleChanged() : void {
            page.headFits = true;
            heading.restart();
        }
    }
    Timer {
        id: heading
        interval: 0
        onTriggered: page.keepAtHeading()
    }
    Illustration {
        readonly property real room: page.height - head.height - Theme.px(48, 28)
        x: page.paneX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32, 24)
        width: page.pane
        height: Math.min(room, Math.round(width * 0.66))
        scene: page.scene
        radius: Theme.radius
        visible: page.split && page.scene.length > 0 && room > width * 0.36
    }
    // Before the list, so that the keyboard comes to the filters first.
    Item {
        id: beside
        anchors.fill: parent
    }
    Item {
        width: parent.width
        height: parent.height - pager.taken
        // Without a graphics card Qt forgets to wipe what moved wholly behind the pager's bar.
        clip: true
        ListView {
            id: list
            readonly property real aside: Theme.margin + page.pane + Theme.px(40, 32)
            readonly property real end: Theme.pagerRoom > 0 ? Theme.pagerRoom + Theme.px(28, 0) : Theme.margin
            x: page.split ? (Theme.mirrored ? list.end : list.aside)
                          : Math.round((page.width - Theme.pagerRoom - width) / 2) + (Theme.mirrored ? Theme.pagerRoom : 0)
            width: page.split ? page.width - list.aside - list.end : page.columnWidth
            height: parent.height
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
            topMargin: page.split ? Theme.px(44, 26) : head.height
            bottomMargin: Theme.px(48, 32)
            // Made before the rows, and so before them for the keyboard too.
            Item {
                id: onTop
                parent: list.contentItem
            }
            Column {
                id: head
                parent: page.split ? beside : onTop
                x: page.split ? page.paneX : 0
                y: page.split ? 0 : list.originY - height
                width: page.split ? page.pane : list.width
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
                    visible: page.empty && !page.split
                    text: page.emptyText
                    detail: page.emptyDetail
                    action: page.emptyAction
                    scene: page.emptyScene
                    onActivated: page.emptyActivated()
                }
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
    EmptyState {
        x: list.x
        width: list.width
        anchors.verticalCenter: parent.verticalCenter
        visible: page.empty && page.split
        text: page.emptyText
        detail: page.emptyDetail
        action: page.emptyAction
        scene: page.emptyScene
        onActivated: page.emptyActivated()
    }
    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.pagerRoom + Theme.px(6, 4)
        height: list.height
        flickable: list
    }
    Pager {
        id: pager
        flickable: list
        room: page.height
        enabled: Theme.kiosk
        visible: needed && Theme.kiosk
        onTurned: list.untouched = false
    }
}
