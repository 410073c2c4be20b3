// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A person's face, or the first letter of the name. */
Item {
    id: portrait

    property url source
    property string name
    property real size: Theme.px(132, 84)
    property color ground: Theme.card

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.accent
        Label {
            anchors.centerIn: parent
            text: portrait.name.charAt(0).toUpperCase()
            font.pixelSize: portrait.size * 0.45
            font.family: Theme.headingFamily
            strong: true
            color: Theme.inkOnAccent
            lineHeight: 1
            quiet: true
            visible: !image.visible
        }
    }
    Image {
        id: image
        anchors.fill: parent
        source: portrait.source
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: Math.ceil(portrait.size * 1.5)
        visible: status === Image.Ready
    }
    Corners {
        anchors.fill: parent
        color: portrait.ground
        radius: width / 2
        visible: image.visible
    }
}
