// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A run of body text; bold and italic only when nothing else stands between angle brackets. */
Label {
    id: line

    property string plain
    property string styled
    readonly property bool harmless: line.styled.length > 0
        && line.styled.replace(/<\/?[bi]>|<br ?\/?>/g, "").indexOf("<") < 0

    textFormat: line.harmless ? Text.StyledText : Text.PlainText
    text: line.harmless ? line.styled : line.plain
    Accessible.name: line.plain
}
