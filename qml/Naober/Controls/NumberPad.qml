// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! Digits and nothing else, by finger or by keyboard. What was typed stands above, and is wiped
    digit by digit. */
FocusScope {
    id: pad

    property string label
    property string digits
    property int longest: 15
    /*! The digits as one reads them. */
    property string shownDigits: pad.digits.replace(/(.{3})(?=.)/g, "$1 ")
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "<"]
    readonly property int space: Theme.px(14, 10)
    readonly property string spoken: pad.digits.split("").join(" ")

    signal edited(string digits)

    function press(key: string) : void {
        if (key === "<")
            pad.edited(pad.digits.slice(0, -1));
        else if (pad.digits.length < pad.longest)
            pad.edited(pad.digits + key);
    }

    implicitWidth: Theme.px(640, 330)
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return;
        if (/^[0-9]$/.test(event.text))
            pad.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            pad.press("<");
        else
            return;
        event.accepted = true;
    }

    Column {
        id: column
        width: parent.width
        spacing: pad.space
        Label {
            width: parent.width
            text: pad.label
            strong: true
            visible: text.length > 0
        }
        Rectangle {
            width: parent.width
            height: shown.implicitHeight + 2 * Theme.px(14, 8)
            radius: Theme.px(14, 12)
            color: Theme.card
            border.width: 2
            border.color: Theme.outline
            Label {
                id: shown
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.px(16, 10)
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Door
                font.pixelSize: Theme.px(44, 25)
                text: pad.digits.length > 0 ? pad.shownDigits : "–"
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(28, 16)
                Accessible.name: pad.digits.length > 0 ? pad.spoken : qsTr("No digits yet")
            }
        }
        Grid {
            id: grid
            columns: 3
            spacing: pad.space
            Repeater {
                model: pad.keys
                PadKey {
                    required property string modelData
                    width: (column.width - 2 * grid.spacing) / 3
                    key: modelData
                    onActivated: pad.press(modelData)
                }
            }
        }
    }
}
