// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! What every page of asking has: where one is, what is still wanted, the way on, and the numbers
    for bad moments. Where nothing can be asked, whom to call instead. */
Page {
    id: page

    required property AppContext app
    required property Navigator navigator
    readonly property Asking asking: page.app.help.asking
    readonly property DeskLine line: page.app.help.line
    property string heading
    /*! 0: not one of the four screens. */
    property int step: 0
    /*! Which of the form's screens this is, for what is missing: "what", "when", "who", "all". */
    property string screen: "all"
    property string next: qsTr("Next step")
    property string nextSymbol: "next"
    property bool canGoOn: true
    readonly property bool usable: page.line.open || page.asking.practice
    readonly property string trouble: page.asking.problem.length > 0 ? page.asking.problem : page.wanted
    property string wanted
    default property alias form: formColumn.data

    signal wentOn()

    function tryOn() : void {
        page.wanted = page.asking.missing(page.screen);
        if (page.wanted.length === 0)
            page.wentOn();
    }

    Accessible.name: page.heading
    widest: Theme.px(1200, 820)

    Connections {
        target: page.asking
        function onChanged() : void {
            if (page.wanted.length > 0)
                page.wanted = page.asking.missing(page.screen);
        }
    }

    StepHeader {
        width: parent.width
        visible: page.step > 0
        step: page.step
        steps: 4
        title: page.heading
    }
    Label {
        width: parent.width
        kind: Label.Title
        text: page.heading
        visible: page.step === 0
    }
    Notice {
        width: parent.width
        visible: page.asking.practice
        text: qsTr("You are practising. Nothing is sent.")
    }
    Notice {
        width: parent.width
        visible: !page.usable
        urgent: page.line.distrusted
        text: page.line.message
    }
    DeskCard {
        width: parent.width
        visible: !page.usable && page.app.village.deskKnown
        app: page.app
    }
    Column {
        id: formColumn
        width: parent.width
        spacing: Theme.px(26, 16)
        visible: page.usable
    }
    Notice {
        width: parent.width
        visible: page.usable && page.trouble.length > 0
        text: page.trouble
    }
    Button {
        width: Math.min(parent.width, Math.max(implicitWidth, Theme.px(520, 300)))
        height: Math.max(implicitHeight, Theme.px(110, 54))
        visible: page.usable && page.next.length > 0
        enabled: page.canGoOn && !page.asking.busy
        text: page.asking.busy ? qsTr("One moment …") : page.next
        symbol: page.nextSymbol
        primary: true
        onActivated: page.tryOn()
    }
    Button {
        visible: page.screen === "what" && !page.asking.practice
        text: qsTr("Practise first")
        symbol: "lessons"
        onActivated: page.asking.begin("request", true)
    }
    PhoneCard {
        width: Math.min(parent.width, Theme.px(984, 460))
        visible: page.usable && page.app.village.deskKnown
        who: qsTr("Rather talk? Call us.")
        number: page.app.village.deskPhone
        detail: page.app.village.deskOpenText
        link: page.app.kiosk ? "" : page.app.phoneLink(page.app.village.deskPhone)
    }
    UrgentNumbers {
        app: page.app
        most: 2
    }
}
