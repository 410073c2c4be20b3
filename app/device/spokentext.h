// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naober {

/// What anybody may have put into a record, made harmless for a voice: no control characters, no
/// turned directions, no emoji, no heaps of accents, one space between words; cut at a word after
/// at most \a longest characters. Takes time for those only, however long \a text is.
QString cleanedForSpeech(const QString &text, qsizetype longest);

/// Numbers as people say them in \a language ("nl", else as in English): telephone numbers digit by
/// digit in their groups, times with their word, a dash between numbers as "to".
QString worded(const QString &text, const QString &language);

/// \a text in pieces that can be said one by one, so that stopping takes effect at once: its
/// sentences; what is longer than \a longest characters is parted at commas or spaces.
QStringList sentencesOf(const QString &text, qsizetype longest);

} // namespace naober
