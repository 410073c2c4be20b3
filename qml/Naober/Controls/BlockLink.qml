// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A link out of a body text, as a line of its own. A kiosk shows where it leads and goes nowhere. */
Pressable {
    id: link

    required property var modelData
    property bool opens: false
    readonly property string address: link.modelData.url ?? ""
    readonly property string host: link.address.replace(/^[a-z]+:(\/\/)?(www\.)?/i, "").replace(/\/$/, "")

    name: (link.modelData.text ?? "") + ", " + link.host
    role: link.opens ? Accessible.Link : Accessible.StaticText
    activeFocusOnTab: link.opens
    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(link.opens ? Theme.target : 0, row.implicitHeight)
    radius: 8
    onActivated: {
        if (link.opens)
            Qt.openUrlExternally(link.address);
    }

    Row {
        id: row
        spacing: Theme.px(12, 8)
        anchors.verticalCenter: parent.verticalCenter
        Icon {
            symbol: /^tel:/.test(link.address) ? "phone" : /^mailto:/.test(link.address) ? "mail" : "web"
            size: Theme.px(36, 22)
            color: Theme.strong
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: link.host
            color: Theme.strong
            strong: true
            font.underline: link.opens
            width: Math.min(implicitWidth, Theme.readingWidth)
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.WrapAnywhere
            lineHeight: 1.1
            quiet: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
