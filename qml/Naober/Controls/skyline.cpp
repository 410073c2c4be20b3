// SPDX-License-Identifier: GPL-3.0-or-later
#include "skyline.h"

#include <QtMath>

namespace naober {

namespace {

/// Draws from left to right along the roofs. Lengths are in units of the layer's width (x) and
/// height (y, up).
class Outline
{
public:
    void to(qreal x, qreal up) { m_points.append({x, 1.0 - up}); }

    void house(qreal x, qreal width, qreal wall, qreal ridge, bool chimney)
    {
        to(x, wall);
        to(x + width / 2, ridge);
        if (chimney) {
            const qreal at = x + width * 0.68;
            const qreal roof = ridge - (ridge - wall) * 0.36;
            to(at, roof);
            to(at, ridge + 0.03);
            to(at + 0.008, ridge + 0.03);
            to(at + 0.008, roof - (ridge - wall) * 2 * 0.008 / width);
        }
        to(x + width, wall);
    }

    void longHouse(qreal x, qreal width, qreal wall, qreal ridge)
    {
        to(x, wall);
        to(x + 0.014, ridge);
        to(x + width - 0.014, ridge);
        to(x + width, wall);
    }

    void steppedGable(qreal x, qreal width, qreal wall, qreal ridge)
    {
        constexpr int steps = 4;
        for (int i = 0; i < steps; ++i) {
            const qreal up = wall + (ridge - wall) * i / (steps - 1);
            const qreal at = x + width * 0.5 * i / steps;
            to(at, up);
            to(x + width * 0.5 * (i + 1) / steps, up);
        }
        for (int i = steps - 1; i >= 0; --i) {
            const qreal up = wall + (ridge - wall) * i / (steps - 1);
            to(x + width - width * 0.5 * (i + 1) / steps, up);
            to(x + width - width * 0.5 * i / steps, up);
        }
    }

    /// A round crown; \a flat is the layer's width divided by its height.
    void tree(qreal x, qreal radius, qreal middle, qreal flat)
    {
        to(x - 0.003, 0.12);
        for (int degrees = 250; degrees >= -70; degrees -= 20) {
            const qreal angle = qDegreesToRadians(qreal(degrees));
            const qreal rough = 1.0 + 0.06 * qSin(degrees * 0.21);
            to(x + radius * rough * qCos(angle), middle + radius * flat * rough * qSin(angle));
        }
        to(x + 0.003, 0.12);
    }

    void poplar(qreal x, qreal width, qreal top)
    {
        to(x - 0.002, 0.14);
        to(x - width * 0.5, 0.3);
        to(x - width * 0.45, top * 0.75);
        to(x, top);
        to(x + width * 0.45, top * 0.75);
        to(x + width * 0.5, 0.3);
        to(x + 0.002, 0.14);
    }

    void church(qreal x)
    {
        to(x, 0.3);
        to(x + 0.008, 0.46); // the choir
        to(x + 0.028, 0.46);
        to(x + 0.034, 0.54); // the nave
        to(x + 0.112, 0.54);
        to(x + 0.112, 0.66); // the tower
        to(x + 0.108, 0.66);
        to(x + 0.114, 0.7);
        to(x + 0.128, 0.93);
        to(x + 0.1285, 0.985);
        to(x + 0.1305, 0.985);
        to(x + 0.131, 0.93);
        to(x + 0.145, 0.7);
        to(x + 0.151, 0.66);
        to(x + 0.147, 0.66);
        to(x + 0.147, 0.3);
    }

    void mill(qreal x, qreal flat)
    {
        to(x - 0.021, 0.2);
        to(x - 0.013, 0.56);
        to(x - 0.014, 0.6);
        sail(x, 0.63, 148, flat);
        to(x - 0.008, 0.66);
        sail(x, 0.63, 58, flat);
        to(x + 0.012, 0.63);
        sail(x, 0.63, -32, flat);
        to(x + 0.013, 0.56);
        to(x + 0.021, 0.2);
    }

    QList<QPointF> close()
    {
        m_points.prepend({m_points.first().x(), 1.0});
        m_points.append({m_points.last().x(), 1.0});
        return m_points;
    }

private:
    void sail(qreal x, qreal up, int degrees, qreal flat)
    {
        const qreal angle = qDegreesToRadians(qreal(degrees));
        const qreal side = angle + M_PI_2;
        const auto at = [&](qreal along, qreal across) {
            to(x + along * qCos(angle) + across * qCos(side),
               up + flat * (along * qSin(angle) + across * qSin(side)));
        };
        at(0.004, 0.0012);
        at(0.014, 0.0012);
        at(0.014, 0.0062);
        at(0.066, 0.0062);
        at(0.066, -0.0012);
        at(0.004, -0.0012);
    }

    QList<QPointF> m_points;
};

constexpr qreal naturalShape = 4.2; // width / height that the usual village is drawn for

QList<QPointF> farTrees()
{
    Outline line;
    line.to(0.0, 0.3);
    for (int i = 1; i < 100; ++i) {
        const qreal x = i / 100.0;
        line.to(x, 0.34 + 0.06 * qSin(x * 9.0) + 0.025 * qSin(x * 61.0) + 0.018 * qSin(x * 143.0));
    }
    line.to(1.0, 0.3);
    return line.close();
}

QList<QPointF> middleRoofs()
{
    Outline line;
    line.to(0.0, 0.22);
    line.poplar(0.03, 0.016, 0.6);
    line.poplar(0.05, 0.016, 0.66);
    line.poplar(0.07, 0.016, 0.58);
    line.house(0.1, 0.07, 0.26, 0.42, false);
    line.longHouse(0.18, 0.1, 0.27, 0.4);
    line.tree(0.315, 0.026, 0.33, naturalShape);
    line.house(0.35, 0.06, 0.28, 0.44, true);
    line.longHouse(0.43, 0.12, 0.28, 0.43);
    line.tree(0.585, 0.03, 0.36, naturalShape);
    line.house(0.62, 0.07, 0.28, 0.46, true);
    line.longHouse(0.71, 0.09, 0.3, 0.44);
    line.house(0.83, 0.06, 0.28, 0.42, false);
    line.poplar(0.92, 0.016, 0.62);
    line.poplar(0.94, 0.016, 0.7);
    line.poplar(0.96, 0.016, 0.6);
    line.to(1.0, 0.22);
    return line.close();
}

QList<QPointF> nearVillage()
{
    Outline line;
    line.to(0.0, 0.13);
    line.tree(0.028, 0.022, 0.27, naturalShape);
    line.longHouse(0.06, 0.1, 0.2, 0.36);
    line.to(0.165, 0.12);
    line.house(0.17, 0.06, 0.22, 0.4, true);
    line.house(0.235, 0.05, 0.2, 0.36, false);
    line.to(0.288, 0.12);
    line.tree(0.315, 0.02, 0.25, naturalShape);
    line.to(0.34, 0.13);
    line.house(0.348, 0.056, 0.22, 0.42, true);
    line.longHouse(0.406, 0.084, 0.23, 0.4);
    line.to(0.494, 0.13);
    line.mill(0.536, naturalShape);
    line.to(0.57, 0.13);
    line.tree(0.6, 0.024, 0.3, naturalShape);
    line.to(0.628, 0.13);
    line.church(0.635);
    line.tree(0.806, 0.022, 0.29, naturalShape);
    line.steppedGable(0.833, 0.05, 0.25, 0.48);
    line.house(0.885, 0.055, 0.22, 0.4, true);
    line.to(0.944, 0.13);
    line.tree(0.97, 0.024, 0.28, naturalShape);
    line.to(1.0, 0.13);
    return line.close();
}

} // namespace

Skyline usualSkyline()
{
    Skyline skyline;
    skyline.layers = {farTrees(), middleRoofs(), nearVillage()};
    const QList<QPointF> up{
        {0.199, 0.16}, {0.424, 0.17}, {0.858, 0.19}, {0.08, 0.15},  {0.728, 0.42}, {0.912, 0.16},
        {0.376, 0.17}, {0.26, 0.15},  {0.473, 0.17}, {0.69, 0.38},  {0.14, 0.15},  {0.858, 0.31},
        {0.2, 0.27},   {0.448, 0.17}, {0.764, 0.52}, {0.536, 0.4},  {0.11, 0.15},  {0.711, 0.38},
        {0.376, 0.29}, {0.912, 0.28}, {0.536, 0.24}, {0.671, 0.38}, {0.764, 0.36}, {0.26, 0.26},
    };
    for (const QPointF &point : up)
        skyline.windows.append({point.x(), 1.0 - point.y()});
    return skyline;
}

} // namespace naober
