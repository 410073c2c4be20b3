// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Where nothing is: a drawing, one sentence, one thing to do. */
Column {
    id: empty

    property string text
    property string detail
    property string action
    property string scene: "quiet"

    signal activated()

    spacing: Theme.px(28, 18)
    topPadding: Theme.px(40, 24)
    bottomPadding: Theme.px(40, 24)

    Illustration {
        anchors.horizontalCenter: parent.horizontalCenter
        scene: empty.scene
        width: Math.min(empty.width, Theme.px(560, 340))
        height: Math.round(width * 0.62)
        radius: Theme.radius
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(empty.width, Theme.readingWidth)
        horizontalAlignment: Text.AlignHCenter
        kind: Label.Card
        font.family: Theme.headingFamilyFor(text)
        text: empty.text
        lineHeight: 1.15
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(empty.width, Theme.readingWidth)
        horizontalAlignment: Text.AlignHCenter
        text: empty.detail
        color: Theme.soft
        visible: text.length > 0
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        text: empty.action
        primary: true
        visible: text.length > 0
        onActivated: empty.activated()
    }
}
