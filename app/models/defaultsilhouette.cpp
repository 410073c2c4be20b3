// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/defaultsilhouette.h"

#include <QtMath>

namespace naober {

namespace {

SilhouetteLayer trees()
{
    constexpr int steps = 60;
    SilhouetteLayer layer;
    layer.points.append({0.0, 1.0});
    for (int step = 0; step <= steps; ++step) {
        const double x = step / static_cast<double>(steps);
        // Whole waves, so that one end meets the other.
        const double turn = 2.0 * M_PI * x;
        const double crowns = 0.025 * qAbs(qSin(turn * 7.0)) + 0.05 * qSin(turn + 0.6);
        layer.points.append({x, 0.62 - crowns});
    }
    layer.points.append({1.0, 1.0});
    return layer;
}

struct House
{
    double left;
    double width;
    double eaves; ///< y
    double ridge; ///< y
};

constexpr House houses[] = {
    {0.02, 0.08, 0.76, 0.66}, {0.12, 0.06, 0.74, 0.67}, {0.20, 0.10, 0.77, 0.69},
    {0.55, 0.09, 0.75, 0.64}, {0.66, 0.06, 0.77, 0.70}, {0.74, 0.08, 0.74, 0.65},
    {0.85, 0.12, 0.78, 0.68},
};

void addHouse(QList<QPointF> &points, const House &house, double ground)
{
    const double right = house.left + house.width;
    points.append({{house.left, ground},
                   {house.left, house.eaves},
                   {house.left + house.width / 2, house.ridge},
                   {right, house.eaves},
                   {right, ground}});
}

void addChurch(QList<QPointF> &points, double ground)
{
    points.append({{0.34, ground},
                   {0.34, 0.50},
                   {0.365, 0.22},
                   {0.39, 0.50},
                   {0.39, 0.66},
                   {0.41, 0.60},
                   {0.49, 0.60},
                   {0.51, 0.70},
                   {0.51, ground}});
}

} // namespace

QList<SilhouetteLayer> defaultSilhouette()
{
    constexpr double ground = 0.88;
    SilhouetteLayer roofs;
    roofs.points.append({{0.0, 1.0}, {0.0, ground}});
    bool church = false;
    for (const House &house : houses) {
        if (!church && house.left > 0.5) {
            addChurch(roofs.points, ground);
            church = true;
        }
        addHouse(roofs.points, house, ground);
    }
    roofs.points.append({{1.0, ground}, {1.0, 1.0}});
    return {trees(), roofs};
}

QList<QPointF> defaultWindows()
{
    QList<QPointF> windows;
    for (const House &house : houses) {
        const double y = house.eaves + 0.05;
        windows.append({{house.left + house.width * 0.3, y}, {house.left + house.width * 0.7, y}});
    }
    windows.append({{0.365, 0.55}, {0.44, 0.72}, {0.47, 0.72}});
    return windows;
}

} // namespace naober
