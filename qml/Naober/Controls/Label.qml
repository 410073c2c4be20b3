// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! All text of the app goes through here: plain, wrapped, in the theme's type, and told to
    screen readers. */
Text {
    id: label

    enum Kind { Small, Body, Card, Door, Section, Title, Day }

    property int kind: Label.Body
    property bool strong: false
    /*! Set where a control around it already says the text. */
    property bool quiet: false
    readonly property bool isHeading: kind >= Label.Section

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: label.isHeading ? Theme.headingFamilyFor(label.text) : Theme.textFamily
    font.weight: label.isHeading || label.strong || kind === Label.Card || kind === Label.Door ? Font.Bold : Font.Normal
    font.pixelSize: [Theme.smallText, Theme.bodyText, Theme.cardText, Theme.doorText,
                     Theme.sectionText, Theme.titleText, Theme.dayText][kind]
    // Vollkorn's own lines are far apart.
    lineHeight: kind <= Label.Body ? Theme.lineHeight : font.family === Theme.headingFamily ? 0.88 : 1.08

    Accessible.role: label.isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.quiet || label.text.length === 0
}
