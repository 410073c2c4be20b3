// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Naober.Controls

TestCase {
    id: test
    name: "Theme"

    function cleanup() {
        Theme.evening = false;
        Theme.highContrast = false;
        Theme.kiosk = false;
        Theme.textScale = 1;
        Theme.villageStrong = Theme.usualStrong;
        Theme.villageAccent = Theme.usualAccent;
    }

    function looks() {
        const rows = [];
        const villages = [["usual", "#17494D", "#F2B544"], ["yellow", "#FFFF00", "#FFFF00"], ["grey", "#808080", "#808080"],
                          ["black", "#000000", "#000000"], ["white", "#FFFFFF", "#FFFFFF"], ["red", "#C00020", "#8B0000"],
                          ["pink", "#FF00FF", "#2244FF"]];
        for (const village of villages) {
            for (const evening of [false, true]) {
                for (const high of [false, true])
                    rows.push({tag: village[0] + (evening ? " evening" : " day") + (high ? " high" : ""), strong: village[1],
                               accent: village[2], evening: evening, high: high});
            }
        }
        return rows;
    }
    function test_shouldKeepTextReadable_data() {
        return looks();
    }
    function test_shouldKeepTextReadable(look) {
        Theme.evening = look.evening;
        Theme.highContrast = look.high;
        Theme.villageStrong = look.strong;
        Theme.villageAccent = look.accent;
        const pairs = [["ink on paper", Theme.ink, Theme.paper], ["ink on card", Theme.ink, Theme.card],
                       ["soft on paper", Theme.soft, Theme.paper], ["soft on card", Theme.soft, Theme.card],
                       ["soft on tint", Theme.soft, Theme.tint],
                       ["strong on paper", Theme.strong, Theme.paper], ["strong on card", Theme.strong, Theme.card],
                       ["strong on tint", Theme.strong, Theme.tint], ["on strong", Theme.inkOnStrong, Theme.strong],
                       ["on accent", Theme.inkOnAccent, Theme.accent], ["urgent", Theme.urgent, Theme.urgentFill],
                       ["urgent on card", Theme.urgent, Theme.card], ["open", Theme.open, Theme.openFill]];
        for (const pair of pairs) {
            const ratio = Theme.contrast(pair[1], pair[2]);
            verify(ratio >= 7, pair[0] + " " + pair[1] + " on " + pair[2] + ": " + ratio.toFixed(2));
        }
        for (const ground of [Theme.paper, Theme.card]) {
            const ratio = Theme.contrast(Theme.outline, ground);
            verify(ratio >= 3, "outline on " + ground + ": " + ratio.toFixed(2));
        }
    }
    function test_shouldKnowTheContrastOfBlackOnWhite() {
        compare(Math.round(Theme.contrast(Theme.black, Theme.white) * 100), 2100);
    }
    function test_shouldSetTextAsLargeAsAKioskNeeds() {
        Theme.kiosk = true;
        // Lato's capitals are 0.72 em high; 7.3 mm at 600 mm is what can be read.
        verify(Theme.smallText * 0.72 / Theme.pixelsPerMillimetre >= 7.3 - 0.01);
        verify(Theme.target / Theme.pixelsPerMillimetre >= 20 - 0.3);
    }
    function test_shouldGrowTextInThreeSteps() {
        const sizes = [1, 1.35, 2].map(scale => {
            Theme.textScale = scale;
            return Theme.bodyText;
        });
        compare(sizes[2], sizes[0] * 2);
        verify(sizes[1] > sizes[0] && sizes[1] < sizes[2]);
    }
    function test_shouldSetDigitsInLato() {
        compare(Theme.headingFamilyFor("Agenda"), Theme.headingFamily);
        compare(Theme.headingFamilyFor("Route 66"), Theme.textFamily);
    }
}
