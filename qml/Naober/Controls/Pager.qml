// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Turns a long page without a swipe: one button on, one button back up. */
Item {
    id: pager

    required property Flickable flickable
    /*! The height that the page has without this pager. */
    required property real room
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

    implicitHeight: row.height + Theme.px(32, 20)
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
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    Row {
        id: row
        readonly property int each: Math.min(Theme.px(460, 240), (pager.width - 2 * Theme.margin - spacing) / 2)
        anchors.centerIn: parent
        spacing: Theme.px(24, 16)
        Button {
            id: up
            width: row.each
            height: Math.max(Theme.px(92, 48), up.implicitHeight, down.implicitHeight)
            symbol: "up"
            text: Theme.large ? qsTr("Up", "page") : qsTr("Back up")
            enabled: !pager.atTop
            onActivated: pager.turn(-1)
        }
        Button {
            id: down
            width: row.each
            height: Math.max(Theme.px(92, 48), up.implicitHeight, down.implicitHeight)
            symbol: "down"
            text: qsTr("Read on")
            primary: true
            enabled: !pager.atBottom
            onActivated: pager.turn(1)
        }
    }
}
