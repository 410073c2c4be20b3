// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Why nothing came out of a printer, and what to do instead. */
FocusScope {
    id: notice

    required property AppContext app
    readonly property Printing printing: notice.app.printing
    readonly property bool saved: notice.printing.stage === Printing.Saved

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: words.text
    Keys.onEscapePressed: notice.printing.dismiss()
    Component.onCompleted: notice.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    MouseArea {
        anchors.fill: parent
        onClicked: notice.printing.dismiss()
    }
    Surface {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.large ? 860 : 600)
        height: column.height + 2 * column.y
        Column {
            id: column
            x: Theme.px(56, 36)
            y: Theme.px(56, 36)
            width: parent.width - 2 * x
            spacing: Theme.px(32, 20)
            Label {
                id: words
                width: parent.width
                kind: Label.Section
                horizontalAlignment: Text.AlignHCenter
                text: notice.printing.message
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("We can keep it as a file. Somebody with a printer can print it for you.")
                visible: !notice.saved
            }
            Flow {
                id: buttons
                readonly property int both: save.implicitWidth + close.implicitWidth + spacing
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, notice.saved ? close.implicitWidth : both)
                spacing: Theme.px(14, 10)
                Button {
                    id: save
                    text: qsTr("Keep as a file")
                    symbol: "down"
                    primary: true
                    visible: !notice.saved
                    onActivated: chooser.ask(notice.printing.suggestedFile)
                }
                Button {
                    id: close
                    text: qsTr("Close")
                    symbol: "close"
                    primary: notice.saved
                    onActivated: notice.printing.dismiss()
                }
            }
        }
    }
    PdfChooser {
        id: chooser
        onChosen: file => notice.printing.savePdf(file)
    }
}
