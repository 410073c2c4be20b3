// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Controls

/*! Takes what the page shows home on paper, by itself or by Ctrl+P. */
Button {
    id: print

    required property AppContext app
    required property Navigator navigator
    /*! What to print; without it, wanted() tells that somebody wants to. */
    property RecordDetails record: null

    signal wanted()

    text: qsTr("Print", "verb")
    symbol: "print"
    visible: print.app.printing.offered && (print.record === null || print.record.exists)
    onActivated: print.start()

    function start() : void {
        if (print.record !== null)
            print.app.printing.printRecord(print.record);
        else
            print.wanted();
    }

    Connections {
        target: print.navigator
        // A page under another one is not seen.
        enabled: print.visible
        function onPrintWanted() : void {
            print.start();
        }
    }
}
