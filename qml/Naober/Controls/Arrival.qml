// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Tells a page when it stands on the screen: what lies further down may come then. Before that it
    would only keep somebody waiting. */
Timer {
    property bool whole: false

    interval: Theme.fade + 250
    running: true
    onTriggered: whole = true
}
