// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/wordlist.h"

#include <QFile>

#include <algorithm>

namespace naober {

Result<QStringList, WordListError> readWordList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return WordListError::Missing;
    QStringList words =
        QString::fromUtf8(file.readAll()).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

std::optional<WordListError> wordListFault(const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words) {
        const auto plain = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
        if (word.isEmpty() || !std::all_of(word.begin(), word.end(), plain))
            return WordListError::BadWord;
        folded.append(foldedWord(word));
    }
    if (folded.removeDuplicates() > 0)
        return WordListError::Double;
    return std::nullopt;
}

QString foldedStart(QStringView word)
{
    QString plain = word.toString().normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return !c.isLetter(); });
    plain.replace(QLatin1String("ch"), QLatin1String("g"));
    plain.replace(QLatin1Char('v'), QLatin1Char('f'));
    plain.replace(QLatin1Char('z'), QLatin1Char('s'));
    plain.replace(QLatin1Char('c'), QLatin1Char('k'));
    return plain;
}

QString foldedWord(QStringView word)
{
    QString folded = foldedStart(word);
    if (folded.endsWith(QLatin1Char('d')))
        folded.back() = QLatin1Char('t');
    return folded;
}

} // namespace naober
