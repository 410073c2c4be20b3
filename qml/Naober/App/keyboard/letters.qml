// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/*! Letters and digits at once, and the few signs that a street, a name or an address needs: no
    second layer to get lost in, no pictures, no handwriting. */
KeyboardLayout {
    id: layout

    component Letters: KeyboardRow {
        id: row
        required property string letters
        Repeater {
            model: row.letters.split("")
            Key {
                key: modelData.toUpperCase().charCodeAt(0)
                text: modelData
                showPreview: false
            }
        }
    }

    keyWeight: 160
    smallTextVisible: false

    Letters {
        letters: "1234567890"
        BackspaceKey {
            weight: 200
            repeat: false
        }
    }
    Letters {
        letters: "qwertyuiop'"
    }
    Letters {
        letters: "asdfghjkl@"
    }
    Letters {
        letters: "zxcvbnm,.-"
    }
    KeyboardRow {
        ShiftKey {
            weight: 200
        }
        SpaceKey {
            weight: 720
            repeat: false
        }
        HideKeyboardKey {
            weight: 200
        }
        EnterKey {
            weight: 320
        }
    }
}
