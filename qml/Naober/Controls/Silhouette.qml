// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! The village under its sky: a light in a window for each of today's activities. */
Item {
    id: silhouette

    property date moment
    property real latitude: 51.5
    property real longitude: 5.9
    property var layers: []
    property var windows: []
    property int activities: 0
    readonly property color textColor: scene.dark ? Theme.white : "#2A231C"
    readonly property bool dark: scene.dark
    default property alias content: over.data

    SkyScene {
        id: scene
        anchors.fill: parent
        moment: silhouette.moment
        latitude: silhouette.latitude
        longitude: silhouette.longitude
        layers: silhouette.layers
        windows: silhouette.windows
        lit: silhouette.activities
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The village. %n window(s) are lit: one for each activity today.", "", silhouette.activities)
    }
    Item {
        id: over
        anchors.fill: parent
    }
}
