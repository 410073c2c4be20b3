// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A way into a part of the app. */
Pressable {
    id: door

    property string text
    property string detail
    property string symbol
    /*! For small windows: no second line, less air. */
    property bool compact: false
    readonly property int space: door.compact ? 12 : Theme.px(24, 18)
    readonly property real room: words.width - 2
    /*! A word in another language grows smaller rather than break, and two words rather than part. */
    readonly property real fit: door.room >= 0.78 * whole.advanceWidth ? door.room / Math.max(1, whole.advanceWidth)
                                                                      : Math.max(0.6, door.room / Math.max(1, longest.advanceWidth))

    name: door.text
    hint: door.detail
    implicitWidth: Theme.px(484, 300)
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 168 : 148, door.compact ? 72 : 96), words.implicitHeight + 2 * Theme.px(Theme.portrait ? 20 : 12, 12))

    Surface {
        anchors.fill: parent
        border: Theme.strong
        borderWidth: Theme.doorBorder
        color: door.pressed ? Theme.tint : Theme.card
    }
    Rectangle {
        anchors.fill: parent
        radius: door.radius
        color: Theme.hover
        visible: door.hovered
    }
    TextMetrics {
        id: whole
        text: door.text
        font.family: Theme.headingFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.doorText
    }
    TextMetrics {
        id: longest
        text: door.text.split(" ").reduce((one, other) => other.length > one.length ? other : one, "")
        font.family: Theme.headingFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.doorText
    }
    Icon {
        id: icon
        symbol: door.symbol
        size: door.compact ? 38 : Theme.doorIcon
        anchors.left: parent.left
        anchors.leftMargin: door.space
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: door.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16, 12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4, 2)
        Label {
            width: parent.width
            kind: Label.Door
            font.family: Theme.headingFamilyFor(text)
            text: door.text
            lineHeight: 1
            font.pixelSize: Math.floor(Theme.doorText * Math.min(1, door.fit))
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: door.detail
            color: Theme.soft
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            visible: text.length > 0 && !door.compact
            quiet: true
        }
    }
}
