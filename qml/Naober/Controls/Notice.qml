// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Something that a person must know now, and what to do about it. */
Pressable {
    id: notice

    property string text
    property string detail
    property string action
    property string symbol: notice.urgent ? "urgent" : "info"
    property bool urgent: false
    property bool pressable: false
    property int detailLines: 4
    readonly property color tone: notice.urgent ? Theme.urgent : Theme.strong

    name: Theme.joined([notice.text, notice.detail, notice.action])
    role: notice.pressable ? Accessible.Button : Accessible.AlertMessage
    activeFocusOnTab: notice.pressable
    enabled: true
    implicitWidth: Theme.px(984, 600)
    implicitHeight: Math.max(Theme.px(96, 60), words.implicitHeight + 2 * Theme.px(20, 13))

    Rectangle {
        anchors.fill: parent
        radius: notice.radius
        color: notice.urgent ? Theme.urgentFill : Theme.tint
        border.width: notice.urgent || Theme.highContrast ? 3 : 0
        border.color: notice.tone
    }
    Rectangle {
        anchors.fill: parent
        radius: notice.radius
        color: notice.pressed ? Theme.pressed : Theme.hover
        visible: notice.pressable && (notice.pressed || notice.hovered)
    }
    Icon {
        id: icon
        symbol: notice.symbol
        size: Math.round(Theme.bodyText * 1.6)
        color: notice.tone
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(20, 14)
        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4, 2)
        Label {
            width: parent.width
            text: notice.text
            strong: true
            color: notice.tone
            maximumLineCount: 4
            elide: Text.ElideRight
            lineHeight: 1.15
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: notice.detail
            maximumLineCount: Theme.large ? 4 : notice.detailLines
            elide: Text.ElideRight
            lineHeight: 1.15
            visible: text.length > 0
            quiet: true
        }
    }
    Row {
        id: more
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6, 4)
        visible: notice.pressable && !Theme.large
        Label {
            text: notice.action
            color: notice.tone
            strong: true
            quiet: true
            lineHeight: 1.1
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            symbol: "next"
            size: Theme.px(36, 24)
            color: notice.tone
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
