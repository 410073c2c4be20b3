// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Naober.Controls

/*! A body text: the block model of the records, nothing else. Bold and italic are the only markup
    that is drawn, and only when nothing else hides in it. */
Column {
    id: text

    property var blocks: []
    property bool linksOpen: !Theme.kiosk

    /*! A text with nothing but <b>, <i> and <br> in it. */
    function isHarmless(styled: string) : bool {
        return styled.length > 0 && !/[<]/.test(styled.replace(/<\/?[bi]>|<br ?\/?>/g, ""));
    }

    spacing: Theme.px(22, 14)

    Repeater {
        model: text.blocks
        Loader {
            id: slot
            required property var modelData
            width: text.width
            sourceComponent: slot.modelData.kind === "heading" ? heading : slot.modelData.kind === "list" ? list
                             : slot.modelData.kind === "picture" ? picture : paragraph

            Component {
                id: paragraph
                Column {
                    width: slot.width
                    spacing: Theme.smallGap
                    BlockLine {
                        width: Math.min(slot.width, Theme.readingWidth)
                        plain: slot.modelData.plain ?? ""
                        styled: slot.modelData.styled ?? ""
                        harmless: text.isHarmless(styled)
                    }
                    Repeater {
                        model: slot.modelData.links ?? []
                        BlockLink {
                            opens: text.linksOpen
                        }
                    }
                }
            }
            Component {
                id: heading
                Label {
                    width: Math.min(slot.width, Theme.readingWidth)
                    kind: slot.modelData.level > 2 ? Label.Card : Label.Section
                    text: slot.modelData.plain ?? ""
                    Accessible.role: Accessible.Heading
                }
            }
            Component {
                id: list
                Column {
                    width: slot.width
                    spacing: Theme.px(12, 8)
                    Repeater {
                        model: slot.modelData.items ?? []
                        Row {
                            id: item
                            required property var modelData
                            required property int index
                            spacing: Theme.px(14, 10)
                            Label {
                                width: Theme.px(44, 28)
                                horizontalAlignment: Text.AlignRight
                                text: slot.modelData.ordered ? (item.index + 1) + "." : "•"
                                color: Theme.strong
                                strong: true
                            }
                            BlockLine {
                                width: Math.min(slot.width, Theme.readingWidth) - x
                                plain: item.modelData.plain ?? ""
                                styled: item.modelData.styled ?? ""
                                harmless: text.isHarmless(styled)
                            }
                        }
                    }
                }
            }
            Component {
                id: picture
                Picture {
                    readonly property real shape: slot.modelData.imageWidth > 0 && slot.modelData.imageHeight > 0
                                                  ? slot.modelData.imageHeight / slot.modelData.imageWidth : 0.66
                    width: Math.min(slot.width, Theme.readingWidth)
                    height: Math.round(width * Math.min(1.4, Math.max(0.3, shape)))
                    source: slot.modelData.imageUrl ?? ""
                    alt: slot.modelData.imageAlt ?? ""
                    title: alt
                    ground: Theme.paper
                }
            }
        }
    }
}
