// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Where one types. Nothing that is typed is learned or kept. */
FocusScope {
    id: field

    property alias text: input.text
    property string label: qsTr("Search")
    property string placeholder
    property string symbol: "search"
    property int longest: 100

    signal accepted()

    function clear() : void {
        input.clear();
    }

    implicitWidth: Theme.px(984, 420)
    implicitHeight: Math.max(Theme.px(92, 48), input.implicitHeight + 2 * Theme.px(18, 9))

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(18, 14)
        color: Theme.card
        border.width: 2
        border.color: Theme.outline
    }
    FocusRing {
        anchors.fill: parent
        anchors.margins: -4
        radius: Theme.px(18, 14) + 4
        visible: input.activeFocus
    }
    Icon {
        id: icon
        symbol: field.symbol
        size: Math.round(input.font.pixelSize * 1.1)
        color: Theme.strong
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24, 14)
        anchors.verticalCenter: parent.verticalCenter
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.IBeamCursor
        onClicked: input.forceActiveFocus(Qt.MouseFocusReason)
    }
    TextInput {
        id: input
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(18, 10)
        anchors.right: clearButton.visible ? clearButton.left : parent.right
        anchors.rightMargin: Theme.px(18, 10)
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        activeFocusOnTab: true
        clip: true
        color: Theme.ink
        selectionColor: Theme.strong
        selectedTextColor: Theme.inkOnStrong
        selectByMouse: !Theme.kiosk
        font.family: Theme.textFamily
        font.pixelSize: Theme.kiosk ? Theme.cardText : Theme.bodyText
        maximumLength: field.longest
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        onAccepted: field.accepted()
        Keys.onTabPressed: event => {
            event.accepted = false;
            if (!clearButton.visible)
                clearButton.passFocus(event, true);
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.placeholder
    }
    Label {
        anchors.fill: input
        verticalAlignment: Text.AlignVCenter
        text: field.placeholder
        color: Theme.soft
        font.pixelSize: input.font.pixelSize
        // Beside six buttons in large letters there is little room.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(28, 18)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        lineHeight: 1
        visible: input.text.length === 0 && input.preeditText.length === 0
        quiet: true
    }
    Button {
        id: clearButton
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10, 4)
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.target, parent.height - Theme.px(16, 8))
        quiet: true
        symbol: "close"
        text: qsTr("Clear")
        focusMargin: -6
        visible: input.text.length > 0
        onActivated: {
            field.clear();
            input.forceActiveFocus();
        }
    }
}
