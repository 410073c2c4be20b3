// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Naober.Models
import Naober.Device
import Naober.Controls
import Naober.Pages

/*! The window: the bar, the line about the data, and the page that is open. */
Window {
    id: window

    required property AppContext app
    required property Speech speech
    readonly property Navigator navigator: nav
    readonly property PageReader reader: pageReader
    readonly property bool kiosk: app.kiosk
    readonly property var homePage: app.firstStart ? "FirstStart" : "Today"
    /*! Something is on the screen. */
    property bool drawn: false

    function pageUrl(name: string) : url {
        return Qt.resolvedUrl("../Pages/" + name + "Page.qml");
    }
    /*! What only time or a finger brings: "Attract", "AreYouThere" or "Keyboard"; "" ends it. */
    function showState(name) {
        watch.wake();
        switch (name) {
        case "":
            return true;
        case "Attract":
            watch.alone = true;
            return window.kiosk;
        case "AreYouThere":
            watch.ask();
            return window.kiosk;
        case "Keyboard":
            nav.open("Search", {});
            stack.currentItem.focusField();
            Qt.inputMethod.show();
            return true;
        }
        return false;
    }
    function goHome() : void {
        stack.pop(null, T.StackView.Immediate);
        const home = {app: window.app, navigator: nav};
        stack.replace(stack.currentItem, window.pageUrl(window.homePage), home,
                      stack.currentItem ? T.StackView.Immediate : T.StackView.Immediate);
        nav.trail = [window.homePage];
    }

    width: kiosk ? 1080 : 1366
    height: kiosk ? 1920 : 690
    minimumWidth: kiosk ? 0 : 960
    minimumHeight: kiosk ? 0 : 600
    visible: true
    color: Theme.paper
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    title: app.village.name.length > 0 ? app.village.name : "Naober"
    onFrameSwapped: window.drawn = true

    ThemeKeeper {
        app: window.app
        window: window
    }
    Navigator {
        id: nav
        canGoBack: stack.depth > 1
        onWanted: (name, values) => {
            if (name === window.homePage || nav.pageNames().indexOf(name) < 0) {
                window.goHome();
                return;
            }
            const properties = Object.assign({app: window.app, navigator: nav}, values);
            stack.push(window.pageUrl(name), properties);
            nav.trail = nav.trail.concat([name]);
        }
        onBackWanted: {
            if (stack.depth < 2)
                return;
            stack.pop();
            nav.trail = nav.trail.slice(0, -1);
        }
        onHomeWanted: window.goHome()
    }
    Connections {
        target: window.app
        function onFirstStartChanged() : void {
            window.goHome();
        }
    }

    PageReader {
        id: pageReader
        speech: window.speech
        page: stack.currentItem
        frame: [strip, homeBar, kioskBar]
        language: window.app.language
    }
    ReadingMark {
        reader: pageReader
    }
    Binding {
        target: window.speech
        property: "slow"
        value: window.app.settings.readSlowly
    }

    HomeBar {
        id: homeBar
        app: window.app
        navigator: nav
        reader: pageReader
        width: parent.width
        visible: !window.kiosk && !window.app.firstStart
        onSearched: text => {
            nav.open("Search", {query: text});
            homeBar.clear();
        }
    }
    T.StackView {
        id: stack
        anchors.top: homeBar.visible ? homeBar.bottom : parent.top
        anchors.bottom: strip.top
        width: parent.width
        focus: true
        Accessible.ignored: true
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fade } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fade } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fade } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.fade } }
        Component.onCompleted: {
            stack.push(window.pageUrl(window.homePage), {app: window.app, navigator: nav}, T.StackView.Immediate);
            nav.trail = [window.homePage];
        }
    }
    StatusStrip {
        id: strip
        app: window.app
        calm: keyboard.shown && !Theme.portrait
        width: parent.width
        height: implicitHeight
        anchors.bottom: kioskBar.visible ? kioskBar.top : parent.bottom
    }
    KioskBar {
        id: kioskBar
        app: window.app
        navigator: nav
        reader: pageReader
        width: parent.width
        anchors.bottom: keyboard.shown ? keyboard.top : parent.bottom
        visible: window.kiosk && !window.app.firstStart
    }
    Loader {
        id: keyboard
        readonly property KeyboardPanel panel: keyboard.item as KeyboardPanel
        readonly property bool shown: keyboard.panel !== null && keyboard.panel.active
        active: window.kiosk && window.drawn
        width: parent.width
        height: panel ? panel.implicitHeight : 0
        anchors.bottom: parent.bottom
        visible: keyboard.shown
        source: "KeyboardPanel.qml"
    }
    VisitWatch {
        id: watch
        anchors.fill: parent
        app: window.app
        window: window
        speech: window.speech
        reader: pageReader
        active: window.kiosk && !window.app.firstStart
        onVisitOver: {
            window.goHome();
            stack.forceActiveFocus();
        }
    }
    Loader {
        id: printNotice
        readonly property bool wanted: window.app.printing.message.length > 0
        anchors.fill: parent
        onWantedChanged: {
            if (wanted)
                printNotice.setSource("PrintNotice.qml", {app: window.app});
            else
                printNotice.source = "";
        }
    }
    HomeKeys {
        app: window.app
        navigator: nav
        reader: pageReader
        enabled: !window.kiosk
        onSearchWanted: homeBar.focusField()
    }
}
