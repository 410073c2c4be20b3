// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Naober.Controls

Item {
    id: root
    width: 800
    height: 600

    Component {
        id: buttonComponent
        Button {
            x: 200
            y: 200
            text: "Verder"
        }
    }
    SignalSpy {
        id: spy
        signalName: "activated"
    }

    TestCase {
        name: "Pressable"
        when: windowShown

        property Button button

        function init() {
            button = createTemporaryObject(buttonComponent, root);
            spy.target = button;
            spy.clear();
        }
        function test_shouldActOnRelease() {
            mousePress(button);
            compare(spy.count, 0);
            mouseRelease(button);
            compare(spy.count, 1);
        }
        function test_shouldTakeTwoQuickStrikesForOne() {
            mouseClick(button);
            mouseClick(button);
            compare(spy.count, 1);
        }
        function test_shouldActAgainAfterHalfASecond() {
            mouseClick(button);
            wait(Theme.doubleStrike + 20);
            mouseClick(button);
            compare(spy.count, 2);
        }
        function test_shouldForgiveADriftOfTenMillimetres() {
            mousePress(button, 5, 5);
            mouseMove(button, -Theme.drift + 3, 5);
            mouseRelease(button, -Theme.drift + 3, 5);
            compare(spy.count, 1);
        }
        function test_shouldDoNothingWhenAFingerSlidesOff() {
            mousePress(button, 5, 5);
            mouseMove(button, -Theme.drift - 40, 5);
            mouseRelease(button, -Theme.drift - 40, 5);
            compare(spy.count, 0);
        }
        function test_shouldActOnKeys_data() {
            return [{tag: "return", key: Qt.Key_Return}, {tag: "space", key: Qt.Key_Space}, {tag: "enter", key: Qt.Key_Enter}];
        }
        function test_shouldActOnKeys(row) {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(spy.count, 1);
        }
        function test_shouldShowTheFocusOfTheKeyboardOnly() {
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.focusShown);
            mouseClick(button);
            verify(!button.focusShown);
        }
        function test_shouldDoNothingWhenDisabled() {
            button.enabled = false;
            mouseClick(button);
            compare(spy.count, 0);
        }
        function test_shouldTellScreenReadersWhatItIs() {
            compare(button.Accessible.name, "Verder");
            compare(button.Accessible.role, Accessible.Button);
            verify(button.Accessible.focusable);
        }
    }
}
