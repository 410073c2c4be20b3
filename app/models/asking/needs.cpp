// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/needs.h"

#include <array>

namespace naober::needs {

namespace {

struct Need
{
    const char *key;
    /// Beginnings of words in Dutch and English, as villages name their help.
    std::array<const char *, 8> beginnings;
};

constexpr std::array allNeeds{
    Need{"ride", {"vervoer", "rit", "dokter", "ziekenhuis", "automaatje", "ride", "transport"}},
    Need{"groceries", {"boodschap", "winkel", "groceries", "shopping"}},
    Need{"chore", {"klus", "tuin", "repar", "chore", "repair", "garden"}},
    Need{"computer", {"computer", "digita", "telefoonhulp", "internet", "tablet"}},
    Need{"company", {"gezelschap", "samen", "koffie", "wandel", "maatje", "company", "walk"}},
};

QString other()
{
    return QStringLiteral("other");
}

bool names(const QString &text, const Need &need)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (const char *beginning : need.beginnings) {
            if (beginning && word.startsWith(QLatin1String(beginning)))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList keys()
{
    QStringList all;
    for (const Need &need : allNeeds)
        all.append(QString::fromLatin1(need.key));
    all.append(other());
    return all;
}

QString keyOf(const Service &service)
{
    // What the village files it under counts before the words of its name.
    QStringList texts = service.categories;
    texts.append(service.name);
    for (const QString &text : std::as_const(texts)) {
        for (const Need &need : allNeeds) {
            if (names(text, need))
                return QString::fromLatin1(need.key);
        }
    }
    return other();
}

} // namespace naober::needs
