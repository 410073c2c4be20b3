// SPDX-License-Identifier: GPL-3.0-or-later
import Naober.Controls

/*! Somebody may have typed the number that the state knows them by. */
Notice {
    urgent: true
    text: qsTr("Is this your citizen service number? Please take it out. We do not need it.")
}
