// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Device
import Naober.Controls

/*! Tells the theme what window, village and settings want of it. */
Item {
    id: keeper

    required property AppContext app
    required property Window window

    PhysicalScreen {
        id: screen
        widthMm: keeper.app.settings.screenWidthMm
        pixelWidth: keeper.window.width
    }
    Binding {
        target: Theme
        property: "kiosk"
        value: keeper.app.kiosk
    }
    Binding {
        target: Theme
        property: "portrait"
        value: keeper.window.height > keeper.window.width
    }
    // Nobody measured this screen: it is taken for the 32 inches that the pages were drawn on.
    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: screen.known ? screen.pxPerMm
                            : Math.min(keeper.window.width, keeper.window.height) / 1080 * Theme.referencePixelsPerMillimetre
    }
    Binding {
        target: Theme
        property: "textScale"
        value: keeper.app.settings.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: keeper.app.settings.contrast
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: keeper.app.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "evening"
        value: keeper.app.settings.evening === "on" || (keeper.app.settings.evening === "auto" && keeper.app.clock.evening)
    }
    Binding {
        target: Theme
        property: "villageStrong"
        value: keeper.app.village.strongColor.length > 0 ? keeper.app.village.strongColor : Theme.usualStrong
    }
    Binding {
        target: Theme
        property: "villageAccent"
        value: keeper.app.village.accentColor.length > 0 ? keeper.app.village.accentColor : Theme.usualAccent
    }
}
