// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! How pages ask for other pages. The window listens and does it. */
QtObject {
    id: navigator

    property bool canGoBack: false
    /*! The names of the pages that are open, the one on the screen last. The window keeps it. */
    property var trail: []
    /*! The name of the page on the screen. */
    readonly property string current: navigator.trail.length > 0 ? navigator.trail[navigator.trail.length - 1] : ""

    signal wanted(string name, var values)
    signal backWanted()
    signal homeWanted()
    /*! Somebody wants on paper what is on the screen. */
    signal printWanted()

    // Without types: C++ calls these two with variants.
    /*! Every page that can be opened by name. */
    function pageNames() {
        return ["Today", "Agenda", "Event", "News", "Article", "Video", "Together", "Request", "Service", "Guide",
                "Organization", "Visit", "Place", "Neighbourhood", "Network", "Search", "Language", "Urgent",
                "Ask", "AskWhen", "AskWho", "AskReview", "Reply", "Slip", "MyRequest",
                "Settings", "ScreenSize", "About", "FirstStart", "Gallery"];
    }
    /*! \a values are the page's own properties, such as {recordId: "…"}. */
    function open(name, values) {
        navigator.wanted(name, values ?? {});
    }
    /*! The page that shows a record of \a type. */
    function openRecord(type: string, recordId: string) : void {
        const pages = {"event": "Event", "article": "Article", "organization": "Organization", "service": "Service",
                       "place": "Place", "network": "Network", "request": "Request", "video": "Video"};
        if (pages[type] !== undefined)
            navigator.wanted(pages[type], {recordId: recordId});
    }
    function back() : void {
        navigator.backWanted();
    }
    function print() : void {
        navigator.printWanted();
    }
    function home() : void {
        navigator.homeWanted();
    }
}
