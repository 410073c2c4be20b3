// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! How far one is on a long page, and at home a handle to drag. */
Item {
    id: mark

    required property Flickable flickable
    readonly property real length: mark.flickable.contentHeight + mark.flickable.topMargin + mark.flickable.bottomMargin
    readonly property real start: mark.flickable.originY - mark.flickable.topMargin
    readonly property real share: mark.flickable.height / Math.max(1, mark.length)

    width: Theme.px(14, 14)
    visible: mark.share < 0.999

    Rectangle {
        id: handle
        width: Theme.px(8, 9)
        anchors.horizontalCenter: parent.horizontalCenter
        radius: width / 2
        height: Math.max(48, mark.height * mark.share)
        y: (mark.height - height) * Math.min(1, Math.max(0, (mark.flickable.contentY - mark.start)
                                                        / Math.max(1, mark.length - mark.flickable.height)))
        color: Theme.outline
    }
    MouseArea {
        anchors.fill: parent
        enabled: !Theme.kiosk
        function follow(to: real) : void {
            const part = Math.min(1, Math.max(0, (to - handle.height / 2) / (mark.height - handle.height)));
            mark.flickable.contentY = mark.start + part * (mark.length - mark.flickable.height);
        }
        onPressed: mouse => follow(mouse.y)
        onPositionChanged: mouse => follow(mouse.y)
    }
}
