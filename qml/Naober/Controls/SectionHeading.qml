// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Stands above the rows of one section of a list. In a file of its own: a list can't make what is
    bound to the page. */
SectionLabel {
    id: heading

    required property string section

    width: ListView.view ? ListView.view.width : implicitWidth
    text: heading.section.charAt(0).toUpperCase() + heading.section.slice(1)
}
