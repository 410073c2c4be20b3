// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! The keys that people know from their browser. */
Item {
    id: keys

    required property AppContext app
    required property Navigator navigator

    signal searchWanted()

    function resize(step: int) : void {
        const sizes = [1, 1.35, 2];
        const at = sizes.indexOf(keys.app.settings.textScale);
        keys.app.settings.textScale = sizes[Math.min(2, Math.max(0, at + step))];
    }

    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        enabled: keys.enabled
        onActivated: keys.navigator.back()
    }
    Shortcut {
        sequences: ["Alt+Home"]
        enabled: keys.enabled
        onActivated: keys.navigator.home()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: keys.enabled
        onActivated: keys.searchWanted()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        enabled: keys.enabled
        onActivated: keys.resize(1)
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        enabled: keys.enabled
        onActivated: keys.resize(-1)
    }
    Shortcut {
        sequences: ["Ctrl+0"]
        enabled: keys.enabled
        onActivated: keys.app.settings.textScale = 1
    }
    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: keys.enabled
        onActivated: keys.app.sync.refresh()
    }
}
