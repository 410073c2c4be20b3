// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Turns a long page without a swipe: one button on, one button back up. */
Item {
    id: pager

    required property Flickable flickable
    /*! The height that the page has without this pager. */
    required property real room
    /*! At the right and as high as the page, not under it. */
    readonly property bool upright: Theme.pagerRoom > 0
    /*! What it takes of the page's height. */
    readonly property real taken: Theme.kiosk && pager.needed && !pager.upright ? pager.height : 0
    readonly property bool needed: pager.length > pager.room + 4
    readonly property real length: pager.flickable.contentHeight + pager.flickable.topMargin + pager.flickable.bottomMargin
    readonly property real start: pager.flickable.originY - pager.flickable.topMargin
    readonly property real end: pager.start + Math.max(0, pager.length - pager.flickable.height)
    readonly property bool atTop: pager.flickable.contentY <= pager.start + 2
    readonly property bool atBottom: pager.flickable.contentY >= pager.end - 2

    signal turned()

    function turn(pages: real) : void {
        pager.turned();
        slide.stop();
        slide.to = Math.min(pager.end, Math.max(pager.start, pager.flickable.contentY
                                                   + pages * (pager.flickable.height - Theme.px(120, 80))));
        slide.start();
    }

    /*! What the keys of a keyboard turn. */
    function press(event: var) : void {
        const turns = {[Qt.Key_PageDown]: 1, [Qt.Key_PageUp]: -1, [Qt.Key_Down]: 0.15, [Qt.Key_Up]: -0.15,
                       [Qt.Key_End]: 1e6, [Qt.Key_Home]: -1e6};
        const turn = turns[event.key];
        if (turn === undefined || !pager.needed || event.modifiers & Qt.AltModifier)
            return;
        pager.turn(turn);
        event.accepted = true;
    }

    implicitHeight: grid.height + Theme.px(32, 20)
    width: pager.upright ? Theme.pagerRoom : parent.width
    height: pager.upright ? parent.height : implicitHeight
    anchors.right: parent.right
    anchors.bottom: parent.bottom
    visible: pager.needed

    NumberAnimation {
        id: slide
        target: pager.flickable
        property: "contentY"
        duration: Theme.fade * 1.5
        easing.type: Easing.OutCubic
    }
    // Rows of a list go on behind here: a finger beside the buttons must not press them.
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        // Round, but nobody sees it: without a graphics card Qt forgets to wipe the old place of what
        // moved wholly behind a square that is opaque.
        radius: 0.01
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
            visible: !pager.upright
        }
    }
    Grid {
        id: grid
        readonly property int each: pager.upright ? pager.width - Theme.margin
                                                  : Math.min(Theme.px(460, 240), (pager.width - 2 * Theme.margin - spacing) / 2)
        readonly property int high: Math.max(Theme.px(pager.upright ? 128 : 92, 48), up.implicitHeight, down.implicitHeight)
        columns: pager.upright ? 1 : 2
        // Not by anchors: those keep an old place when the theme is told what it stands on.
        x: pager.upright ? (Theme.mirrored ? Theme.margin : 0) : Math.round((pager.width - width) / 2)
        y: pager.height - height - (pager.upright ? Theme.px(24, 0) : Theme.px(16, 10))
        spacing: Theme.px(24, 16)
        Button {
            id: up
            width: grid.each
            height: grid.high
            symbol: "up"
            text: Theme.large || pager.upright ? qsTr("Up", "page") : qsTr("Back up")
            enabled: !pager.atTop
            onActivated: pager.turn(-1)
        }
        Button {
            id: down
            width: grid.each
            height: grid.high
            symbol: "down"
            text: qsTr("Read on")
            primary: true
            enabled: !pager.atBottom
            onActivated: pager.turn(1)
        }
    }
}
