// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Device
import Naober.Controls

/*! The keys that people know from their browser; F4 reads the page aloud and stops it again. */
Item {
    id: keys

    required property AppContext app
    required property Navigator navigator
    required property PageReader reader

    signal searchWanted()

    function resize(step: int) : void {
        const now = keys.app.settings.textScale;
        if (step > 0)
            keys.app.settings.textScale = now < 1.3 ? 1.35 : 2;
        else
            keys.app.settings.textScale = now > 1.4 ? 1.35 : 1;
    }

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        enabled: keys.enabled
        onActivated: keys.navigator.back()
    }
    Shortcut {
        sequences: ["Alt+Home"]
        enabled: keys.enabled
        onActivated: keys.navigator.home()
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: keys.enabled
        onActivated: keys.searchWanted()
    }
    Shortcut {
        sequences: ["Ctrl+P"]
        enabled: keys.enabled
        onActivated: keys.navigator.print()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        enabled: keys.enabled
        onActivated: keys.resize(1)
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        enabled: keys.enabled
        onActivated: keys.resize(-1)
    }
    Shortcut {
        sequences: ["Ctrl+0"]
        enabled: keys.enabled
        onActivated: keys.app.settings.textScale = 1
    }
    Shortcut {
        sequences: ["F4"]
        enabled: keys.enabled && keys.reader.available
        onActivated: keys.reader.toggle()
    }
    Shortcut {
        sequences: ["Escape"]
        enabled: keys.enabled && keys.reader.reading
        onActivated: keys.reader.stop()
    }
    Shortcut {
        sequences: ["F5", "Ctrl+R"]
        enabled: keys.enabled
        onActivated: keys.app.sync.refresh()
    }
}
