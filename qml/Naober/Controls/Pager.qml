// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Turns a long page without a swipe: one button on, one button back up. */
Item {
    id: pager

    required property Flickable flickable
    /*! The height that the page has without this pager. */
    required property real room
    readonly property bool needed: pager.flickable.contentHeight > pager.room + 4
    readonly property real top: pager.flickable.originY
    readonly property real bottom: pager.top + Math.max(0, pager.flickable.contentHeight - pager.flickable.height)
    readonly property bool atTop: pager.flickable.contentY <= pager.top + 2
    readonly property bool atBottom: pager.flickable.contentY >= pager.bottom - 2

    function turn(pages: real) : void {
        slide.stop();
        slide.to = Math.min(pager.bottom, Math.max(pager.top, pager.flickable.contentY
                                                   + pages * (pager.flickable.height - Theme.px(120, 80))));
        slide.start();
    }

    implicitHeight: Theme.px(124, 68)
    visible: pager.needed

    NumberAnimation {
        id: slide
        target: pager.flickable
        property: "contentY"
        duration: Theme.fade * 1.5
        easing.type: Easing.OutCubic
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
        anchors.centerIn: parent
        spacing: Theme.px(24, 16)
        Button {
            width: Theme.px(400, 220)
            height: Theme.px(92, 48)
            symbol: "up"
            text: qsTr("Back up")
            enabled: !pager.atTop
            onActivated: pager.turn(-1)
        }
        Button {
            width: Theme.px(400, 220)
            height: Theme.px(92, 48)
            symbol: "down"
            text: qsTr("Read on")
            primary: true
            enabled: !pager.atBottom
            onActivated: pager.turn(1)
        }
    }
}
