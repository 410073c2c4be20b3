// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! One line to type in a form, under its question. */
Column {
    id: entry

    property string label
    property string hint
    property string symbol: "person"
    property int longest: 100
    /*! What stood there before: one may have come back. */
    property string start

    signal edited(string text)
    signal accepted()

    function clear() : void {
        field.clear();
    }
    function take() : void {
        field.forceActiveFocus();
    }

    spacing: Theme.px(10, 6)

    Label {
        width: parent.width
        text: entry.label
        strong: true
    }
    SearchField {
        id: field
        width: parent.width
        label: entry.label
        placeholder: entry.hint
        symbol: entry.symbol
        longest: entry.longest
        onTextChanged: entry.edited(field.text)
        onAccepted: entry.accepted()
    }

    Component.onCompleted: field.text = entry.start
}
