// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/*! Lets somebody at home point at a village's file. */
FileDialog {
    id: chooser

    signal chosen(url file)
    signal closed()

    title: qsTr("Open a village's file")
    nameFilters: [qsTr("Villages (*.naober)")]
    onAccepted: chooser.chosen(chooser.selectedFile)
    onRejected: chooser.closed()
    Component.onCompleted: chooser.open()
}
