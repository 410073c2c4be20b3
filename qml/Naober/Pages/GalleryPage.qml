// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Every control with its states, to look at. Nobody who visits comes here. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator

    title: qsTr("Gallery")
    subtitle: qsTr("Every control with its states")
    symbol: "star"

    ControlsGallery {
        width: parent.width
    }
}
