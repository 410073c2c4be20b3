// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperstyle.h"

#include <algorithm>

namespace naober {

double PaperStyle::points(Kind kind)
{
    switch (kind) {
    case Kind::Head:
        return 18.0;
    case Kind::Title:
        return 30.0;
    case Kind::Heading:
        return 22.0;
    case Kind::Over:
    case Kind::Label:
    case Kind::Body:
    case Kind::Strong:
        return 17.0;
    case Kind::Small:
        return 16.0;
    case Kind::Foot:
        return 12.0;
    }
    Q_UNREACHABLE();
}

QFont PaperStyle::font(Kind kind, const QString &text) const
{
    const bool isHeading = kind == Kind::Head || kind == Kind::Title || kind == Kind::Heading;
    const bool hasDigits =
        std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    QFont font;
    font.setFamilies({isHeading && !hasDigits ? QStringLiteral("Vollkorn") : QStringLiteral("Lato"),
                      QStringLiteral("Lato")});
    font.setPointSizeF(points(kind));
    font.setBold(isHeading || kind == Kind::Strong || kind == Kind::Label);
    // A little wider is easier to read, and letters that are drawn as one are not found again by
    // who searches or reads aloud the PDF: spaced letters stay themselves.
    font.setLetterSpacing(QFont::PercentageSpacing, 101.0);
    // Lines are placed where this device can place them, not where a screen could.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace naober
