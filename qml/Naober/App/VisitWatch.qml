// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Naober.Models
import Naober.Device

/*! A visit to the kiosk: asks whether somebody is still there, wipes, and then shows the village
    to who passes by. */
Item {
    id: watch

    required property AppContext app
    required property Window window
    required property Speech speech
    required property PageReader reader
    property bool active: false
    /*! Nobody is there: the attract loop is on. */
    property bool alone: false

    signal visitOver()

    function wake() : void {
        watch.alone = false;
        idle.touch();
    }

    /*! The question before a visit is wiped, now. */
    function ask() : void {
        idle.ask();
    }

    onAloneChanged: {
        if (watch.alone)
            attract.setSource("Attract.qml", {app: watch.app});
        else
            attract.source = "";
    }

    Component.onCompleted: watch.alone = watch.app.beginsAlone && !watch.app.firstStart

    IdleWatch {
        id: idle
        enabled: watch.active && !watch.alone
        watched: watch.window
        // Who listens touches nothing.
        held: watch.reader.reading
        // A form takes longer than a look around.
        timeout: watch.app.help.halfFilled ? 120 : 60
        onAsked: watch.speech.call(question.spoken, watch.app.language)
        onAskingChanged: {
            if (!idle.asking)
                watch.speech.stop();
        }
        onExpired: {
            watch.speech.stop();
            emptied.active = true;
            emptied.active = false;
            watch.visitOver();
            watch.alone = true;
            // Last: it may begin the program anew, behind the pictures.
            watch.app.endVisit();
        }
    }
    // The keyboard on the screen keeps the words of the field that it wrote in last, until it comes
    // to another: this one is empty.
    Loader {
        id: emptied
        active: false
        sourceComponent: TextInput {
            Accessible.ignored: true
            Component.onCompleted: forceActiveFocus()
        }
    }
    Loader {
        id: attract
        anchors.fill: parent
    }
    Connections {
        target: attract.item
        function onTouched() : void {
            watch.wake();
        }
    }
    AreYouThere {
        id: question
        anchors.fill: parent
        visible: watch.active && idle.asking
        secondsLeft: idle.secondsLeft
        onAnswered: idle.touch()
    }
}
