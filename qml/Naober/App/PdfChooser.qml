// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/*! Asks where a sheet of paper is kept as a file. */
FileDialog {
    id: chooser

    signal chosen(url file)

    function ask(suggested: url) : void {
        chooser.currentFile = suggested;
        chooser.open();
    }

    title: qsTr("Keep as a file")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Paper (*.pdf)")]
    defaultSuffix: "pdf"
    onAccepted: chooser.chosen(chooser.selectedFile)
}
