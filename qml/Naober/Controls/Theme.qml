// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/*! Every colour, size, font and duration of the app. The window sets the upper properties; all
    else follows. Lengths are in pixels; millimetres become pixels here and nowhere else. */
QtObject {
    id: theme

    property bool kiosk: false
    /*! Higher than wide. */
    property bool portrait: false
    property bool evening: false
    property bool highContrast: false
    property bool reducedMotion: false
    /*! The language is read from right to left: pages are laid out so, and what points the way turns. */
    readonly property bool mirrored: application?.layoutDirection === Qt.RightToLeft
    /*! 1, 1.35 or 2. */
    property real textScale: 1
    /*! Pixels in a millimetre of a kiosk's screen, from its measured width. */
    property real pixelsPerMillimetre: referencePixelsPerMillimetre
    /*! How far away people stand, in millimetres. */
    property real viewingDistance: referenceDistance
    /*! The village's own colours; corrected below where text would be hard to read. */
    property color villageStrong: usualStrong
    property color villageAccent: usualAccent
    readonly property color usualStrong: "#17494D"
    readonly property color usualAccent: "#F2B544"

    readonly property real referencePixelsPerMillimetre: 2.71
    readonly property real referenceDistance: 600
    readonly property real unit: kiosk ? pixelsPerMillimetre / referencePixelsPerMillimetre
                                         * viewingDistance / referenceDistance : 1
    readonly property bool large: textScale > 1.6

    function mm(millimetres: real) : real { return Math.round(millimetres * (kiosk ? pixelsPerMillimetre : 3.78)); }
    function px(onKiosk: real, atHome: real) : real { return Math.round(kiosk ? onKiosk * unit : atHome); }
    function textPx(onKiosk: real, atHome: real) : real {
        return Math.round((kiosk ? onKiosk * unit : atHome) * textScale);
    }

    // ---- type
    readonly property string textFamily: firstFamily(["Lato", "Carlito", "Noto Sans", "DejaVu Sans"])
    readonly property string headingFamily: firstFamily(["Vollkorn", "Bitter", "Gelasio", "Noto Serif", "DejaVu Serif"])
    readonly property int smallText: textPx(28, 18)
    readonly property int bodyText: textPx(32, 20)
    readonly property int cardText: textPx(40, 24)
    readonly property int doorText: textPx(44, 25)
    readonly property int sectionText: Math.round(px(48, 30) * Math.min(textScale, 1.6))
    readonly property int titleText: Math.round(px(60, 38) * Math.min(textScale, 1.4))
    readonly property int dayText: Math.round(px(76, 46) * Math.min(textScale, 1.2))
    /*! Times the font's own line, so that lines stand 1.5 em apart: one font's line is 1 em, another's 1.3. */
    readonly property real lineHeight: 1.5 * textMetrics.font.pixelSize / textMetrics.height
    /*! No more than 70 letters stand on a line. */
    readonly property int readingWidth: bodyText * 30
    readonly property var application: Qt.application
    readonly property FontMetrics textMetrics: FontMetrics {
        font.family: theme.textFamily
        font.pixelSize: 100
    }

    function firstFamily(wanted: list<string>) : string {
        const present = Qt.fontFamilies();
        for (let i = 0; i < wanted.length; ++i) {
            if (present.indexOf(wanted[i]) >= 0)
                return wanted[i];
        }
        return Qt.application.font.family;
    }
    /*! Vollkorn has old-style digits: a heading with a digit in it is set in Lato. */
    function headingFamilyFor(text: string) : string {
        return /[0-9]/.test(text) ? textFamily : headingFamily;
    }

    /*! What a screen reader says of a control: its texts that are there, in order. */
    function joined(parts: var) : string {
        return parts.filter(part => part.length > 0).join(", ");
    }

    /*! Short facts beside each other, those that are there. */
    function listed(parts: var) : string {
        return parts.filter(part => part.length > 0).join("  ·  ");
    }

    /*! The same of categories: sources speak Dutch, the English catalogue knows the usual ones. */
    function listedCategories(names: var) : string {
        return listed(names.map(name => qsTranslate("Category", name)));
    }

    // ---- measures
    readonly property int margin: px(48, 24)
    readonly property int gap: px(16, 14)
    readonly property int smallGap: px(10, 8)
    readonly property int padding: px(24, 16)
    readonly property int radius: 16
    readonly property int target: kiosk ? Math.max(mm(20), px(56, 0)) : 44
    readonly property int icon: Math.round(bodyText * 1.25)
    readonly property int doorIcon: px(80, 52)
    readonly property int barHeight: kiosk ? px(portrait ? 168 : 132, 0) : 72
    /*! A wide kiosk turns its pages at the right, where nothing else is: its height is dear. */
    readonly property int pagerRoom: kiosk && !portrait ? px(276 * Math.min(1.65, textScale), 0) : 0
    readonly property int focusWidth: 4
    readonly property int doorBorder: 3
    readonly property int hairline: highContrast ? 3 : 1
    readonly property int drift: mm(10)

    // ---- motion and time, milliseconds
    readonly property int fade: reducedMotion ? 0 : 180
    readonly property int attractFade: reducedMotion ? 0 : 800
    readonly property int attractStep: 12000
    readonly property int doubleStrike: 500

    // ---- colours
    readonly property color white: "#FFFFFF"
    readonly property color black: "#000000"
    readonly property color eveningStrong: "#8ED1CC"
    readonly property color paper: highContrast ? (evening ? "#000000" : "#FFFFFF") : evening ? "#14191C" : "#FBF6EC"
    readonly property color card: highContrast ? paper : evening ? "#1F272B" : "#FFFFFF"
    readonly property color ink: highContrast ? (evening ? "#FFFFFF" : "#000000") : evening ? "#F6EEDF" : "#2A231C"
    readonly property color soft: highContrast ? ink : evening ? "#CFC5B4" : "#55493D"
    readonly property color strong: readable(evening ? (villageStrong === usualStrong ? eveningStrong : mixed(villageStrong, white, 0.5)) : villageStrong,
                                             [paper, card, tint], highContrast ? 10 : 7)
    readonly property color inkOnStrong: contrast(white, strong) >= 7 ? white : "#10181A"
    readonly property color accent: readableFill(villageAccent)
    readonly property color inkOnAccent: "#2A231C"
    readonly property color urgent: evening ? "#FFB4A2" : "#8E2418"
    readonly property color urgentFill: highContrast ? card : evening ? "#3A211C" : "#FCE9E2"
    readonly property color open: evening ? "#A8DDB4" : "#1B5430"
    readonly property color openFill: highContrast ? card : evening ? "#1D3325" : "#E4F1E4"
    readonly property color tint: highContrast ? card : evening ? "#24363A" : paleEnough(villageStrong)
    readonly property color outline: highContrast ? ink : evening ? "#8A8577" : "#857968"
    readonly property color line: highContrast ? ink : evening ? "#344046" : "#E8DFCF"
    readonly property color shadow: highContrast ? "transparent" : evening ? "#59000000" : "#1A4A3A22"
    readonly property color pressed: evening ? "#33FFFFFF" : "#1A000000"
    readonly property color hover: evening ? "#12FFFFFF" : "#0A000000"
    readonly property color veil: evening ? "#40000000" : "transparent"
    readonly property color scrim: "#B3101418"

    /*! WCAG 2.2 relative luminance, 0 to 1. */
    function luminance(color: color) : real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }
    /*! WCAG 2.2 contrast ratio, 1 to 21. */
    function contrast(one: color, other: color) : real {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function mixed(one: color, other: color, share: real) : color {
        return Qt.rgba(one.r + (other.r - one.r) * share, one.g + (other.g - one.g) * share,
                       one.b + (other.b - one.b) * share, 1);
    }
    /*! The wanted colour, or the nearest darker or lighter one that has the contrast with all. */
    function readable(wanted: color, grounds: var, ratio: real) : color {
        const towards = luminance(grounds[0]) > 0.3 ? black : white;
        for (let share = 0; share < 1; share += 0.05) {
            const candidate = mixed(wanted, towards, share);
            if (grounds.every(ground => contrast(candidate, ground) >= ratio))
                return candidate;
        }
        return towards;
    }
    /*! A breath of a colour, on which soft ink can still be read. */
    function paleEnough(wanted: color) : color {
        for (let share = 0.885; share < 1; share += 0.01) {
            const candidate = mixed(wanted, white, share);
            if (contrast(soft, candidate) >= 7)
                return candidate;
        }
        return white;
    }
    /*! A fill that dark ink can be read on. */
    function readableFill(wanted: color) : color {
        for (let share = 0; share < 1; share += 0.05) {
            const candidate = mixed(wanted, white, share);
            if (contrast(inkOnAccent, candidate) >= 7)
                return candidate;
        }
        return white;
    }
}
