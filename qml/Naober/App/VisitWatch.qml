// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Device

/*! A visit to the kiosk: asks whether somebody is still there, wipes, and then shows the village
    to who passes by. */
Item {
    id: watch

    required property AppContext app
    required property Window window
    property bool active: false
    property bool alone: false

    signal visitOver()

    IdleWatch {
        id: idle
        enabled: watch.active && !watch.alone
        watched: watch.window
        onExpired: {
            watch.app.settings.reset();
            watch.visitOver();
            watch.alone = true;
        }
    }
    Loader {
        anchors.fill: parent
        active: watch.active && watch.alone
        sourceComponent: Attract {
            app: watch.app
            onLeft: {
                watch.alone = false;
                idle.touch();
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: watch.active && idle.asking
        sourceComponent: AreYouThere {
            secondsLeft: idle.secondsLeft
            onAnswered: idle.touch()
        }
    }
}
