// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Naober.Controls

Item {
    id: root
    width: 700
    height: 900

    Component {
        id: textComponent
        BlockText {
            width: root.width
        }
    }

    TestCase {
        name: "BlockText"
        when: windowShown

        function everyText(item: Item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child instanceof Text)
                    found.push(child);
                found = found.concat(everyText(child));
            }
            return found;
        }
        function drawn(blocks) {
            const text = createTemporaryObject(textComponent, root, {blocks: blocks});
            verify(text);
            waitForRendering(text);
            return everyText(text).filter(one => one.visible && one.text.length > 0);
        }
        function test_shouldDrawHostileMarkupAsText_data() {
            return ["<img src=http://127.0.0.1:9/x>", "<a href='file:///etc/passwd'>x</a>", "<b><img width=1e9 src=file:///dev/zero></b>",
                    "<script>alert(1)</script>", "&lt;b&gt;", "\u202Eneerdna", "Z\u0335\u0321a\u0334l\u0335g\u0336o", "<b", "<BR/><table>"]
                   .map(text => ({tag: text, text: text}));
        }
        function test_shouldDrawHostileMarkupAsText(row) {
            const texts = drawn([{kind: "paragraph", plain: row.text, styled: row.text},
                                 {kind: "heading", level: 2, plain: row.text},
                                 {kind: "list", ordered: true, items: [{plain: row.text, styled: row.text}]}]);
            for (const one of texts) {
                if (/<\/?[a-z]/i.test(row.text))
                    compare(one.textFormat, Text.PlainText);
                verify(one.textFormat === Text.PlainText || one.textFormat === Text.StyledText);
                verify(one.width <= root.width);
            }
        }
        function test_shouldDrawBoldAndItalic() {
            const texts = drawn([{kind: "paragraph", plain: "een twee", styled: "<b>een</b> <i>twee</i>"}]);
            compare(texts.length, 1);
            compare(texts[0].textFormat, Text.StyledText);
            compare(texts[0].Accessible.name, "een twee");
        }
        function test_shouldStandWhatIsMissing() {
            drawn([{}, {kind: "list"}, {kind: "picture"}, {kind: "paragraph"}, {kind: "heading"}, {kind: "table", plain: "x"}]);
        }
        function test_shouldKeepLinesShortEnoughToRead() {
            const texts = drawn([{kind: "paragraph", plain: "woord ".repeat(80), styled: ""}]);
            verify(texts[0].width <= Theme.readingWidth);
        }
        function test_shouldNotOpenLinksOnAKiosk() {
            const text = createTemporaryObject(textComponent, root, {linksOpen: false, blocks: [
                {kind: "paragraph", plain: "x", styled: "", links: [{text: "x", url: "https://www.dorp.example/a/"}]}]});
            const texts = everyText(text).filter(one => one.visible && one.text === "dorp.example/a");
            compare(texts.length, 1);
            verify(!texts[0].font.underline);
        }
    }
}
