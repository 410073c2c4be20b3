// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/*! One block of a body text: a heading, a paragraph with its links, a list or a picture. */
Column {
    id: item

    property var block: ({})
    property bool linksOpen: false
    readonly property string kind: item.block.kind ?? "paragraph"
    readonly property int readingWidth: Math.min(item.width, Theme.readingWidth)

    spacing: Theme.px(12, 8)

    Label {
        width: item.readingWidth
        kind: item.block.level > 2 ? Label.Card : Label.Section
        text: item.kind === "heading" ? item.block.plain ?? "" : ""
        visible: text.length > 0
        Accessible.role: Accessible.Heading
    }
    BlockLine {
        width: item.readingWidth
        plain: item.kind === "paragraph" ? item.block.plain ?? "" : ""
        styled: item.block.styled ?? ""
        visible: plain.length > 0
    }
    Repeater {
        model: item.kind === "list" ? item.block.items ?? [] : []
        Row {
            id: line
            required property var modelData
            required property int index
            spacing: Theme.px(14, 10)
            Label {
                id: mark
                width: Theme.px(44, 28) * Math.min(1.5, Theme.textScale)
                horizontalAlignment: Text.AlignRight
                text: item.block.ordered ? (line.index + 1) + "." : "•"
                color: Theme.strong
                strong: true
            }
            BlockLine {
                width: item.readingWidth - mark.width - line.spacing
                plain: line.modelData.plain ?? ""
                styled: line.modelData.styled ?? ""
            }
        }
    }
    Picture {
        readonly property real given: item.block.imageWidth > 0 && item.block.imageHeight > 0
                                      ? item.block.imageHeight / item.block.imageWidth : 0.66
        width: item.readingWidth
        height: Math.round(width * Math.min(1.4, Math.max(0.3, given)))
        source: item.kind === "picture" ? item.block.imageUrl ?? "" : ""
        alt: item.block.imageAlt ?? ""
        title: alt
        ground: Theme.paper
        visible: item.kind === "picture"
    }
    Repeater {
        model: item.block.links ?? []
        BlockLink {
            opens: item.linksOpen
        }
    }
}
