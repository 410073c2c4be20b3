// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/codeentry.h"

#include "seal/secretbytes.h"

namespace naober {

namespace {

constexpr qsizetype longestTyped = 60;

} // namespace

CodeEntry::CodeEntry(const CodeWords *words, QObject *parent)
    : QObject(parent)
    , m_list(words)
{ }

void CodeEntry::setTyped(const QString &typed)
{
    if (m_typed == typed || !m_list)
        return;
    m_typed = typed.left(longestTyped);
    m_digits.clear();
    m_tiles = m_list->startingWith(m_typed.trimmed());
    // Somebody who types a whole word, or mistypes one, finds it too.
    if (m_tiles.words.isEmpty() && !m_tiles.more && m_typed.trimmed().size() > 2)
        m_tiles.words = m_list->almost(m_typed.trimmed()).mid(0, CodeWords::mostCandidates);
    emit changed();
}

void CodeEntry::setDigits(const QString &digits)
{
    if (m_digits == digits)
        return;
    m_digits = digits.left(Code::digitCount);
    m_typed.clear();
    m_tiles = {};
    emit changed();
}

bool CodeEntry::isComplete() const
{
    return m_list && code().has_value();
}

void CodeEntry::choose(const QString &word)
{
    if (m_words.size() >= Code::partCount)
        return;
    m_words.append(word);
    m_typed.clear();
    m_digits.clear();
    m_tiles = {};
    emit changed();
}

void CodeEntry::removeLast()
{
    if (m_words.isEmpty())
        return;
    m_words.removeLast();
    emit changed();
}

void CodeEntry::clear()
{
    for (QString &word : m_words)
        wipe(word);
    wipe(m_typed);
    wipe(m_digits);
    m_words.clear();
    m_tiles = {};
    emit changed();
}

Result<Code, CodeEntryError> CodeEntry::code() const
{
    if (!m_list)
        return CodeEntryError{};
    if (!m_digits.isEmpty())
        return m_list->parse(m_digits);
    QStringList given = m_words;
    // The last word may stand in the field still.
    if (!m_typed.trimmed().isEmpty())
        given.append(m_typed);
    return m_list->parse(given.join(QLatin1Char(' ')));
}

} // namespace naober
