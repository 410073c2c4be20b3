// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperstyle.h"

#include <algorithm>

namespace naober {

namespace {

constexpr double widestRollMm = 100.0;
constexpr double widestSmallMm = 160.0; // A5 and what is like it
constexpr double rollScale = 0.66;

} // namespace

PaperStyle::PaperStyle(QPaintDevice &device, double paperMm)
    : m_device(device)
    , m_scale(paperMm <= widestRollMm ? rollScale : 1.0)
{ }

QMarginsF PaperStyle::margins(double paperMm)
{
    if (paperMm <= widestRollMm)
        return {4.0, 4.0, 4.0, 4.0};
    if (paperMm <= widestSmallMm)
        return {12.0, 10.0, 12.0, 10.0};
    return {20.0, 16.0, 20.0, 14.0};
}

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
    font.setPointSizeF(points(kind) * m_scale);
    font.setBold(isHeading || kind == Kind::Strong || kind == Kind::Label);
    // A little wider is easier to read, and letters that are drawn as one are not found again by
    // who searches or reads aloud the PDF: spaced letters stay themselves.
    font.setLetterSpacing(QFont::PercentageSpacing, 101.0);
    // Lines are placed where this device can place them, not where a screen could.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace naober
