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
    /*! Pixels that the picture is read in; not smaller than it is drawn. */
    property int sourceWidth: Math.max(64, Math.ceil(picture.width))
    /*! Height divided by width of what is drawn; 0 while there is no picture. */
    readonly property real shape: image.status === Image.Ready && image.implicitWidth > 0 ? image.implicitHeight / image.implicitWidth : 0

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
        // A poster begins with its title.
        verticalAlignment: picture.shape > 1.05 ? Image.AlignTop : Image.AlignVCenter
        sourceSize.width: picture.sourceWidth
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
