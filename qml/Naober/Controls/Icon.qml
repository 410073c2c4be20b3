// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Controls

/*! One of the app's own icons, always beside a word: for screen readers it is not there. */
Drawing {
    id: icon

    property string symbol
    property real size: Theme.icon
    property color color: Theme.ink

    readonly property bool points: icon.symbol === "back" || icon.symbol === "next"

    name: icon.symbol.length > 0 ? "icons/" + icon.symbol : ""
    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    ink: color
    accent: Theme.accent
    mirrored: icon.points && Theme.mirrored
    Accessible.ignored: true
}
