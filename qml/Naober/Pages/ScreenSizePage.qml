// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Naober.Models
import Naober.Controls
import Naober.Device

/*! How wide the screen is: by a bank card held against the glass. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    /*! A bank card: ISO/IEC 7810 ID-1, in millimetres. */
    readonly property real cardWidthMm: 85.6
    readonly property real cardHeightMm: 53.98
    readonly property real cardCornerMm: 3.18
    // Pixels of the screen, so that what changes the theme does not move it.
    readonly property real screenPixels: page.app.kiosk ? page.Window.width : Screen.width
    readonly property real narrowest: 120
    readonly property real widest: Math.max(page.narrowest, page.columnWidth - 2 * Theme.padding)
    property real cardWidth: 240
    /*! Before this page did something; −1: it has not. */
    property real widthBefore: -1

    title: qsTr("Size of the screen")
    subtitle: qsTr("Hold a bank card against the glass. Make the drawing as large as your card.")
    symbol: "screen"

    function resize(pixels: real) : void {
        page.cardWidth = Math.max(page.narrowest, Math.min(page.widest, page.cardWidth + pixels));
    }
    function keep() : void {
        if (page.widthBefore < 0)
            page.widthBefore = page.app.settings.screenWidthMm;
        screen.calibrate(page.cardWidth);
        page.app.settings.screenWidthMm = screen.widthMm;
    }
    function undo() : void {
        page.app.settings.screenWidthMm = page.widthBefore;
        page.widthBefore = -1;
    }

    Component.onCompleted: {
        page.cardWidth = Math.round(Math.max(page.narrowest, Theme.kiosk ? Theme.pixelsPerMillimetre * page.cardWidthMm : 3.78 * page.cardWidthMm));
        drawing.forceActiveFocus();
    }

    PhysicalScreen {
        id: screen
        pixelWidth: page.screenPixels
    }

    FocusScope {
        id: drawing
        width: parent.width
        implicitHeight: card.height + 2 * Theme.px(28, 22)
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Drawing of a bank card. The arrow keys make it larger or smaller.")
        Accessible.focusable: true
        Keys.onPressed: event => {
            const steps = {[Qt.Key_Right]: 1, [Qt.Key_Left]: -1, [Qt.Key_Up]: 10, [Qt.Key_Down]: -10,
                           [Qt.Key_Plus]: 1, [Qt.Key_Minus]: -1};
            const step = steps[event.key];
            if (step === undefined || event.modifiers & (Qt.AltModifier | Qt.ControlModifier))
                return;
            page.resize(step);
            event.accepted = true;
        }
        Rectangle {
            id: card
            readonly property real unit: width / page.cardWidthMm
            anchors.centerIn: parent
            width: page.cardWidth
            height: Math.round(page.cardHeightMm * unit)
            radius: page.cardCornerMm * unit
            color: Theme.tint
            border.width: 3
            border.color: Theme.ink
            Rectangle {
                x: 10 * card.unit
                y: 19 * card.unit
                width: 12 * card.unit
                height: 10 * card.unit
                radius: 2 * card.unit
                color: Theme.accent
                border.width: 2
                border.color: Theme.ink
            }
            Repeater {
                model: 4
                Rectangle {
                    required property int index
                    x: (10 + index * 17) * card.unit
                    y: 38 * card.unit
                    width: 13 * card.unit
                    height: 3 * card.unit
                    radius: height / 2
                    color: Theme.strong
                }
            }
        }
        FocusRing {
            anchors.fill: card
            // Clear of the edge that the card is laid on.
            anchors.margins: -16
            visible: drawing.activeFocus
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(16, 12)
        Repeater {
            model: [{text: qsTr("Much smaller"), step: -20}, {text: qsTr("Smaller", "a little"), step: -2},
                    {text: qsTr("Larger", "a little"), step: 2}, {text: qsTr("Much larger"), step: 20}]
            Button {
                required property var modelData
                text: modelData.text
                symbol: modelData.step < 0 ? "minus" : "plus"
                onActivated: page.resize(modelData.step)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(16, 12)
        Button {
            text: qsTr("My card fits exactly")
            symbol: "check"
            primary: true
            onActivated: page.keep()
        }
        Button {
            text: qsTr("As before")
            symbol: "refresh"
            visible: page.widthBefore >= 0
            onActivated: page.undo()
        }
    }
    Notice {
        width: parent.width
        visible: page.widthBefore >= 0
        symbol: "check"
        text: qsTr("The screen is %1 millimetres wide.").arg(Math.round(page.app.settings.screenWidthMm))
        detail: qsTr("This is kept for the next start.")
    }
}
