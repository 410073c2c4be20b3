// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A number to call, large enough to copy from across the room. At home it dials. */
Pressable {
    id: phone

    property string who
    property string number
    property string detail
    /*! "tel:…", or nothing where nothing can be dialled. */
    property string link
    property bool urgent: false
    readonly property color tone: phone.urgent ? Theme.urgent : Theme.strong

    name: Theme.joined([phone.who, phone.number, phone.detail])
    role: phone.link.length > 0 ? Accessible.Button : Accessible.StaticText
    activeFocusOnTab: phone.link.length > 0
    implicitWidth: Theme.px(470, 320)
    implicitHeight: words.implicitHeight + 2 * Theme.px(20, 14)
    visible: phone.number.length > 0
    onActivated: {
        if (phone.link.length > 0)
            Qt.openUrlExternally(phone.link);
    }

    Rectangle {
        anchors.fill: parent
        radius: phone.radius
        color: phone.urgent ? Theme.urgentFill : Theme.tint
        border.width: Theme.highContrast ? 3 : 0
        border.color: phone.tone
    }
    Icon {
        id: icon
        symbol: "phone"
        size: Math.round(Theme.doorText * 1.3)
        color: phone.tone
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24, 16)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(22, 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16, 12)
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: parent.width
            text: phone.who
            lineHeight: 1.12
            visible: text.length > 0
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Door
            text: phone.number
            color: phone.tone
            lineHeight: 1.15
            quiet: true
        }
        Label {
            width: parent.width
            kind: Label.Small
            text: phone.detail
            color: phone.urgent ? Theme.ink : Theme.soft
            lineHeight: 1.15
            visible: text.length > 0
            quiet: true
        }
    }
}
