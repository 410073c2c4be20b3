// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Naober.Controls

Item {
    id: root
    width: 1080
    height: 900

    Component {
        id: longPage
        Page {
            width: root.width
            height: root.height
            title: "Lang"
            Repeater {
                model: 30
                Button {
                    required property int index
                    text: "Knop " + index
                }
            }
        }
    }
    Component {
        id: listPage
        ListPage {
            id: page
            width: root.width
            height: root.height
            title: "Lijst"
            model: 40
            delegate: ListRow {
                required property int index
                width: ListView.view.width
                title: "Rij " + index
            }
        }
    }
    ListModel {
        id: sectioned
        Component.onCompleted: {
            for (let i = 0; i < 200; ++i)
                append({title: "Rij " + i, day: "dag " + Math.floor(i / 3)});
        }
    }
    Component {
        id: sectionPage
        ListPage {
            width: root.width
            height: root.height
            model: sectioned
            sections.property: "day"
            delegate: ListRow {
                required title
                required property string day
                width: ListView.view.width
            }
        }
    }
    Component {
        id: sky
        SkyScene {
            width: 400
            height: 200
        }
    }

    TestCase {
        name: "Page"
        when: windowShown

        function init() {
            Theme.kiosk = true;
            Theme.portrait = true;
            Theme.reducedMotion = true;
        }
        function cleanup() {
            Theme.kiosk = false;
            Theme.portrait = false;
            Theme.reducedMotion = false;
        }
        function buttonNamed(item: Item, name: string) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.name === name)
                    return child;
                const below = buttonNamed(child, name);
                if (below)
                    return below;
            }
            return null;
        }
        function test_shouldTurnALongPageByAButton() {
            const page = createTemporaryObject(longPage, root);
            waitForRendering(page);
            const on = buttonNamed(page, "Read on");
            verify(on);
            mouseClick(on);
            tryVerify(() => page.flickable.contentY > 300);
            mouseClick(buttonNamed(page, "Back up"));
            tryVerify(() => page.flickable.contentY <= 1);
        }
        function test_shouldTurnAWidePageAtItsRight() {
            Theme.portrait = false;
            const page = createTemporaryObject(longPage, root);
            waitForRendering(page);
            compare(page.flickable.height, page.height);
            const on = buttonNamed(page, "Read on");
            verify(on);
            verify(on.mapToItem(page, 0, 0).x >= page.width - Theme.pagerRoom);
            mouseClick(on);
            tryVerify(() => page.flickable.contentY > 300);
        }
        SignalSpy {
            id: struck
            signalName: "activated"
        }
        function test_shouldNotTakeADriftingFingerForASwipe() {
            const page = createTemporaryObject(longPage, root);
            waitForRendering(page);
            const button = buttonNamed(page, "Knop 3");
            struck.target = button;
            struck.clear();
            mousePress(button, 20, 40);
            for (let y = 40; y >= 40 - Theme.drift + 4; y -= 3)
                mouseMove(button, 20, y);
            mouseRelease(button, 20, 40 - Theme.drift + 4);
            compare(struck.count, 1);
            compare(page.flickable.contentY, 0);
        }
        function test_shouldFollowASwipe() {
            const page = createTemporaryObject(longPage, root);
            waitForRendering(page);
            const button = buttonNamed(page, "Knop 6");
            struck.target = button;
            struck.clear();
            const at = button.mapToItem(root, 20, 30);
            mousePress(root, at.x, at.y);
            for (let step = 0; step < 30; ++step)
                mouseMove(root, at.x, at.y - step * 10);
            verify(page.flickable.contentY > 100);
            mouseRelease(root, at.x, at.y - 300);
            compare(struck.count, 0);
        }
        function test_shouldBringTheFocusIntoSight() {
            const page = createTemporaryObject(longPage, root);
            waitForRendering(page);
            const last = buttonNamed(page, "Knop 29");
            last.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => {
                const at = last.mapToItem(page.flickable, 0, 0).y;
                return at >= 0 && at + last.height <= page.flickable.height;
            });
        }
        function test_shouldBeginAtTheHeadingOfAList() {
            const page = createTemporaryObject(listPage, root);
            waitForRendering(page);
            tryVerify(() => page.view.contentY === page.view.originY - page.view.topMargin);
            mouseClick(buttonNamed(page, "Read on"));
            tryVerify(() => page.view.contentY > 200);
        }
        function test_shouldGoOnMakingSectionHeadings() {
            const page = createTemporaryObject(sectionPage, root);
            waitForRendering(page);
            tryVerify(() => page.view.contentHeight > 3000);
            page.forceActiveFocus();
            for (let turn = 0; turn < 10; ++turn) {
                const before = page.view.contentY;
                gc();
                keyClick(Qt.Key_PageDown);
                tryVerify(() => page.view.contentY > before);
            }
            verify(page.view.contentY > 3000);
        }
        function test_shouldTurnTheSkyWithTheDay_data() {
            return [{tag: "noon in June", at: "2026-06-21T12:00:00+02:00", dark: false},
                    {tag: "afternoon in November", at: "2026-11-19T14:25:00+01:00", dark: false},
                    {tag: "evening in November", at: "2026-11-19T17:30:00+01:00", dark: true},
                    {tag: "evening in June", at: "2026-06-21T21:00:00+02:00", dark: false},
                    {tag: "midnight", at: "2026-03-01T00:00:00+01:00", dark: true}];
        }
        function test_shouldTurnTheSkyWithTheDay(row) {
            const scene = createTemporaryObject(sky, root, {moment: new Date(row.at)});
            compare(scene.dark, row.dark);
        }
        function test_shouldFindASceneForEveryCategory_data() {
            return [["Muziek", "music"], ["oud papier", "waste"], ["Carnaval", "party"], ["iets onbekends", "coffee"], ["", "coffee"]]
                   .map(row => ({tag: row[0], category: row[0], scene: row[1]}));
        }
        Component { id: illustration; Illustration { width: 100; height: 80; type: "event" } }
        function test_shouldFindASceneForEveryCategory(row) {
            const drawing = createTemporaryObject(illustration, root, {category: row.category});
            compare(drawing.scene, row.scene);
            verify(drawing.found);
        }
        function test_shouldHaveADrawingForEveryScene() {
            const drawing = createTemporaryObject(illustration, root);
            const names = drawing.scenes.map(one => one[0]).concat(Object.values(drawing.byType), ["quiet", "offline", "search", "village"]);
            for (const name of names) {
                drawing.scene = name;
                verify(drawing.found, name);
            }
        }
    }
}
