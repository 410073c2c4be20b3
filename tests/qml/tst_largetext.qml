// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Naober.Controls

Item {
    id: root
    width: 984
    height: 1600

    readonly property string words: "Gemeenschapshuisvrijwilligersbijeenkomst van de arbeidsongeschiktheidsverzekering"

    component Doors: Column {
        width: root.width
        Door { width: parent.width; text: "Te gast"; detail: "Bezoekers en nieuwe inwoners"; symbol: "visit" }
        Door { width: 484; text: "Voor elkaar"; detail: "Vragen en helpen"; symbol: "together" }
        Door { width: 484; text: "Nieuws en tv"; detail: "Uit het dorp"; symbol: "news" }
    }
    component Rows: Column {
        width: root.width
        ListRow { width: parent.width; lead: "14.00"; leadDetail: "tot 16.00"; title: "Repetitie van de harmonie Sint Cecilia"; detail: "Gemeenschapshuis De Wiek, grote zaal" }
        Hero { width: parent.width; over: "Nu bezig"; title: "Samen eten in De Wiek"; detail: "De Wiek, grote zaal" }
        Notice { width: parent.width; urgent: true; pressable: true; text: "De Molenstraat is dicht tot vrijdag"; detail: "Fietsers kunnen erdoor."; action: "Lees" }
        EmptyState { width: parent.width; text: "Vandaag staat er niets. Morgen wel: 3 dingen."; action: "Bekijk morgen" }
    }
    component Rest: Column {
        width: root.width
        Button { text: "Alles weer zoals het was"; symbol: "refresh" }
        Choice { text: "Als het buiten donker is"; checked: true }
        PhoneCard { width: parent.width; who: "Huisartsenpost"; number: "0000 00 00 00"; detail: "'s avonds, 's nachts en in het weekend" }
        StepHeader { width: parent.width; title: "Wanneer hebt u hulp nodig?" }
        Card {
            width: parent.width
            heading: "Grootte van de letters"
            symbol: "larger"
            FactLine { symbol: "pin"; text: "Gemeenschapshuis De Wiek"; detail: "Dorpsstraat 1" }
        }
        PageHeading { width: parent.width; title: "Mijn buurt"; subtitle: "In welke straat woont u? Dan ziet u wie uw buurtverbinder is." }
        SectionLabel { width: parent.width; text: "Vandaag in het dorp"; action: "Bekijk alle 9" }
        BlockText { width: parent.width; blocks: [{kind: "paragraph", plain: root.words, styled: ""}] }
    }

    TestCase {
        name: "LargeText"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1;
            Theme.kiosk = false;
        }
        function cutTexts(item: Item) {
            let cut = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child instanceof Text && child.text.length > 0) {
                    const right = child.mapToItem(root, child.contentWidth, 0).x;
                    if (child.truncated || child.lineCount > 0 && child.contentHeight > child.height + 1 || right > root.width + 1)
                        cut.push(child.text);
                }
                cut = cut.concat(cutTexts(child));
            }
            return cut;
        }
        Component { id: doors; Doors {} }
        Component { id: rows; Rows {} }
        Component { id: rest; Rest {} }

        function test_shouldCutNothing_data() {
            const all = [];
            for (const kiosk of [true, false]) {
                for (const scale of [1, 1.35, 2]) {
                    for (const part of [["doors", doors], ["rows", rows], ["rest", rest]])
                        all.push({tag: part[0] + (kiosk ? " kiosk " : " home ") + scale, kiosk: kiosk, scale: scale, part: part[1]});
                }
            }
            return all;
        }
        function test_shouldCutNothing(row) {
            Theme.kiosk = row.kiosk;
            Theme.textScale = row.scale;
            const item = createTemporaryObject(row.part, root);
            waitForRendering(item);
            compare(cutTexts(item).join(" | "), "");
        }
    }
}
