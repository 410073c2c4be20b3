// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A run of body text; bold and italic only where it was found harmless. */
Label {
    id: line

    property string plain
    property string styled
    property bool harmless: false

    textFormat: line.harmless ? Text.StyledText : Text.PlainText
    text: line.harmless ? line.styled : line.plain
    Accessible.name: line.plain
}
