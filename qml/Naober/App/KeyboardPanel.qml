// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/*! The keyboard on the kiosk's screen. It learns nothing, offers nothing, repeats nothing,
    and keeps to the village's languages. */
InputPanel {
    id: panel

    property string language: "nl"
    /*! Each has its folder of keys. */
    readonly property var locales: ({"nl": "nl_NL", "en": "en_GB"})

    function apply() : void {
        const locale = panel.locales[panel.language] ?? "nl_NL";
        VirtualKeyboardSettings.activeLocales = [locale];
        VirtualKeyboardSettings.locale = locale;
    }
    onLanguageChanged: panel.apply()

    // A hand that is slow to let go means one letter, and that one: no key repeats, and none becomes
    // another with an accent, which search does without. Told before the key begins to act.
    Connections {
        target: panel.keyboard
        function onActiveKeyChanged() : void {
            const key = panel.keyboard.activeKey;
            if (!key)
                return;
            key["repeat"] = false;
            key["smallText"] = "";
            key["alternativeKeys"] = [];
        }
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "naober";
        VirtualKeyboardSettings.layoutPath = "qrc:/qt/qml/Naober/App/keyboard";
        panel.apply();
    }
}
