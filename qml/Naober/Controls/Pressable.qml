// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! What every control that can be pressed shares: it acts on release, forgives a finger that
    drifts, takes two strikes in half a second for one, works from the keyboard and tells screen
    readers what it is. */
Item {
    id: control

    property string name
    property string hint
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    property real radius: Theme.radius
    /*! How soon, in milliseconds, a second strike counts. */
    property int strikeGuard: Theme.doubleStrike
    /*! How far the mark of focus stands outside. */
    property real focusMargin: 2
    readonly property bool pressed: area.pressed && area.near
    readonly property bool hovered: area.containsMouse && !Theme.kiosk
    readonly property bool focusShown: control.activeFocus && !control.focusByMouse

    signal activated()

    function strike() : void {
        const now = Date.now();
        if (!control.enabled || now - private_.lastStrike < control.strikeGuard)
            return;
        private_.lastStrike = now;
        control.activated();
    }

    property bool focusByMouse: false

    function pageAround(item: var) : var {
        while (item && item.moveFocus === undefined)
            item = item.parent;
        return item;
    }
    /*! Asks the page around what comes next, if that knows better. */
    function passFocus(event: var, forward: bool) : void {
        const page = control.pageAround(control.parent);
        event.accepted = page !== null && page.moveFocus(control, forward);
    }

    activeFocusOnTab: true
    implicitHeight: Theme.target
    implicitWidth: Theme.target

    Accessible.role: control.role
    Accessible.name: control.name
    Accessible.description: control.hint
    Accessible.focusable: true
    Accessible.checkable: control.checkable
    Accessible.checked: control.checked
    Accessible.onPressAction: control.strike()
    // The first action that a choice has for a screen reader.
    Accessible.onToggleAction: control.strike()

    Keys.onTabPressed: event => control.passFocus(event, true)
    Keys.onBacktabPressed: event => control.passFocus(event, false)
    Keys.onPressed: event => {
        control.focusByMouse = false;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                control.strike();
        }
    }
    onActiveFocusChanged: {
        if (!control.activeFocus)
            control.focusByMouse = false;
    }

    QtObject {
        id: private_
        property double lastStrike: 0
    }

    MouseArea {
        id: area
        // Near enough: on the control, or not further off than a shaking hand drifts.
        readonly property bool near: mouseX > -Theme.drift && mouseY > -Theme.drift
                                     && mouseX < width + Theme.drift && mouseY < height + Theme.drift
        anchors.fill: parent
        // On a kiosk a page must not take a drifting finger for a swipe. It would never see the swipe
        // then, so that beyond 10 mm the page is moved from here.
        preventStealing: Theme.kiosk
        property Flickable page
        property bool swiping: false
        property real fromY: 0
        property real pageFromY: 0
        onPositionChanged: mouse => {
            const y = area.mapToItem(null, mouse.x, mouse.y).y;
            if (!area.page || !area.pressed || (!area.swiping && Math.abs(y - area.fromY) < Theme.drift))
                return;
            area.swiping = true;
            const first = area.page.originY - area.page.topMargin;
            const last = area.page.originY + area.page.contentHeight + area.page.bottomMargin - area.page.height;
            area.page.contentY = Math.max(first, Math.min(Math.max(first, last), area.pageFromY + area.fromY - y));
        }
        function pageAround() : Flickable {
            let item = control.parent;
            while (item && !(item instanceof Flickable))
                item = item.parent;
            return item as Flickable;
        }
        hoverEnabled: !Theme.kiosk
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            area.swiping = false;
            area.page = Theme.kiosk ? area.pageAround() : null;
            area.fromY = area.mapToItem(null, mouse.x, mouse.y).y;
            area.pageFromY = area.page ? area.page.contentY : 0;
            control.focusByMouse = true;
            control.forceActiveFocus(Qt.MouseFocusReason);
        }
        onReleased: {
            if (area.near && !area.swiping)
                control.strike();
        }
    }

    FocusRing {
        anchors.fill: parent
        anchors.margins: -control.focusMargin - 2 * Theme.focusWidth
        radius: control.radius + control.focusMargin + 2 * Theme.focusWidth
        visible: control.focusShown
        z: 10
    }
}
