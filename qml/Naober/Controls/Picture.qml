// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! A record's picture, or its illustration while there is none. */
Item {
    id: picture

    property url source
    property string alt
    property string category
    property string title
    property string type
    /*! What lies around it, for the round corners. */
    property color ground: Theme.card
    property real radius: 10

    Accessible.role: Accessible.Graphic
    Accessible.name: picture.alt
    Accessible.ignored: picture.alt.length === 0 || image.status !== Image.Ready

    Illustration {
        anchors.fill: parent
        category: picture.category
        title: picture.title
        type: picture.type
        radius: picture.radius
        visible: image.status !== Image.Ready
    }
    Image {
        id: image
        anchors.fill: parent
        source: picture.source
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: Math.max(64, Math.ceil(picture.width))
        visible: status === Image.Ready
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        visible: image.visible && Theme.evening
    }
    Corners {
        anchors.fill: parent
        color: picture.ground
        radius: picture.radius
        visible: image.visible
    }
}
