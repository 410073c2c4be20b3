// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/light.h"

#include <algorithm>

namespace naober::demo {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](int from, int to) {
        return std::clamp(int(from + (to - from) * share), 0, 255);
    };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue()),
            between(a.alpha(), b.alpha())};
}

Light::Light(Hour hourOfDay, Season seasonOfYear)
    : hour(hourOfDay)
    , season(seasonOfYear)
{
    struct Values
    {
        QRgb top, low, disc;
        double r, g, b;
    };
    const auto values = [this]() -> Values {
        switch (hour) {
        case Hour::Dawn:
            return {0xD9A79C, 0xFCEBCF, 0xFFF3D6, 1.0, 0.93, 0.88};
        case Hour::Day:
            return {0x86BCD6, 0xF5EDD8, 0xFFF6DC, 1.02, 1.0, 0.96};
        case Hour::Gold:
            return {0xDE9A5B, 0xFDEBC4, 0xFFF1C4, 1.06, 0.92, 0.74};
        case Hour::Dusk:
            return {0x2A3164, 0xD98A6C, 0xFFD9A0, 0.62, 0.54, 0.68};
        case Hour::Night:
            return {0x0D1530, 0x34496F, 0xF4EBCB, 0.34, 0.39, 0.56};
        case Hour::Grey:
            return {0xA9BAC2, 0xEAE6DA, 0xF3F0E6, 0.92, 0.93, 0.93};
        }
        Q_UNREACHABLE();
    }();
    skyTop = QColor(values.top);
    skyLow = QColor(values.low);
    sun = QColor(values.disc);
    red = values.r;
    green = values.g;
    blue = values.b;
}

QColor Light::tone(const QColor &color, double depth) const
{
    const auto seen = [](int channel, double share) {
        return std::clamp(int(channel * share), 0, 255);
    };
    const QColor lit(seen(color.red(), red), seen(color.green(), green), seen(color.blue(), blue));
    QColor result = mixed(lit, mixed(skyLow, skyTop, 0.35), depth);
    result.setAlpha(color.alpha());
    return result;
}

QColor Light::leaf(Random &random) const
{
    const double share = random.unit();
    switch (season) {
    case Season::Spring:
        return mixed(QColor(0x86A83F), QColor(0xB7C95B), share);
    case Season::Summer:
        return mixed(QColor(0x3F6B3A), QColor(0x7D9A45), share);
    case Season::Autumn:
        return share < 0.5 ? mixed(QColor(0xB4552A), QColor(0xD98A2E), share * 2)
                           : mixed(QColor(0xD98A2E), QColor(0xE8B84A), share * 2 - 1);
    case Season::Winter:
        return mixed(QColor(0x5E6A5C), QColor(0x7C8576), share);
    }
    Q_UNREACHABLE();
}

QColor Light::grass() const
{
    switch (season) {
    case Season::Spring:
        return QColor(0xA3B856);
    case Season::Summer:
        return QColor(0x93A64B);
    case Season::Autumn:
        return QColor(0xA79A4C);
    case Season::Winter:
        return QColor(0xEFF1EE);
    }
    Q_UNREACHABLE();
}

} // namespace naober::demo
