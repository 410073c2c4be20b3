// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Models
import Naober.Controls

/*! Where three words or nine digits are given: two letters, then a word to press. */
Column {
    id: form

    required property MyRequest mine
    readonly property CodeEntry entry: form.mine.entry
    property bool byDigits: false
    readonly property var ordinals: [qsTr("The first word: type two letters"), qsTr("The second word: type two letters"),
                                              qsTr("The third word: type two letters")]

    spacing: Theme.px(26, 16)

    ChoiceGrid {
        width: parent.width
        answers: [{key: "words", text: qsTr("I have three words"), symbol: "list"}, {key: "digits", text: qsTr("I have nine digits"), symbol: "phonecode"}]
        chosenKey: form.byDigits ? "digits" : "words"
        onChosen: key => {
            form.byDigits = key === "digits";
            form.entry.clear();
        }
    }
    Flow {
        id: code
        width: parent.width
        spacing: Theme.px(18, 12)
        visible: form.entry.words.length > 0
        Repeater {
            model: form.entry.words
            CodeWordTile {
                required property string modelData
                text: modelData
                widest: code.width
            }
        }
    }
    TextEntry {
        id: letters
        width: parent.width
        visible: !form.byDigits && form.entry.words.length < 3
        label: form.ordinals[Math.min(2, form.entry.words.length)]
        symbol: "search"
        longest: 60
        onEdited: text => form.entry.typed = text
        onAccepted: form.mine.look()
    }
    Label {
        width: parent.width
        visible: form.entry.more
        text: qsTr("Please type one more letter.")
        color: Theme.soft
    }
    ChoiceGrid {
        width: parent.width
        visible: form.entry.tiles.length > 0
        most: 3
        answers: Array.from(form.entry.tiles).map(word => ({key: word, text: word}))
        onChosen: key => {
            form.entry.choose(key);
            letters.clear();
            if (form.entry.complete)
                form.mine.look();
            else
                letters.take();
        }
    }
    NumberPad {
        width: Math.min(parent.width, implicitWidth)
        visible: form.byDigits
        label: qsTr("The nine digits of your slip")
        longest: 9
        digits: form.entry.digits
        onEdited: digits => form.entry.digits = digits
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14, 12)
        Button {
            text: form.mine.busy ? qsTr("Looking …") : qsTr("Look it up")
            symbol: "search"
            primary: true
            enabled: !form.mine.busy
            onActivated: form.mine.look()
        }
        Button {
            visible: form.entry.words.length > 0
            text: qsTr("Take the last word away")
            symbol: "delete"
            onActivated: form.entry.removeLast()
        }
    }
}
