// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! One's own open request, on a home computer that was asked to remember it. */
Column {
    id: own

    required property AppContext app
    required property Navigator navigator
    readonly property int count: own.app.help.own.open.length

    spacing: Theme.gap
    visible: own.count > 0

    Repeater {
        model: own.count > 0 ? [own.app.help.own.open[0]] : []
        Notice {
            required property var modelData
            width: own.width
            pressable: true
            symbol: "star"
            text: qsTr("Your request: %1").arg(modelData.title)
            detail: modelData.whenText
            detailLines: 1
            action: qsTr("Look")
            onActivated: {
                own.app.help.mine.open(modelData.digits);
                own.navigator.open("MyRequest", {});
            }
        }
    }
}
