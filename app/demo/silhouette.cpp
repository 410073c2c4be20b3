// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/silhouette.h"

#include "demo/random.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace naober::demo {

namespace {

/// Draws one upper edge from left to right; units are hundredths of the width and of the height
/// above the ground.
class Outline
{
public:
    explicit Outline(double ground)
        : m_ground(ground)
    { }

    void to(double x, double up)
    {
        m_x = x;
        m_points.append(
            {std::clamp(x / 100.0, 0.0, 1.0), std::clamp(1.0 - (m_ground + up) / 100.0, 0.0, 1.0)});
    }
    /// Points as steps to the right and heights.
    void shape(std::initializer_list<QPointF> steps)
    {
        const double from = m_x;
        for (const QPointF &step : steps)
            to(from + step.x(), step.y());
    }
    /// A round crown; \a stem is bare below it.
    void tree(double width, double height, Random &random)
    {
        constexpr int corners = 9;
        const double from = m_x;
        to(from + width * 0.04, 0);
        for (int i = 0; i <= corners; ++i) {
            const double angle = M_PI * (1.0 - double(i) / corners);
            to(from + width * (0.5 + 0.5 * std::cos(angle)),
               height * (0.35 + 0.65 * std::sin(angle)) * random.between(0.94, 1.05));
        }
        to(from + width, 0);
    }
    void poplar(double width, double height)
    {
        shape({{width * 0.08, 0},
               {width * 0.1, height * 0.3},
               {width * 0.22, height * 0.7},
               {width * 0.5, height},
               {width * 0.8, height * 0.68},
               {width * 0.92, height * 0.28},
               {width, 0}});
    }
    void gable(double width, double wall, double rise, bool chimney)
    {
        shape({{0, 0}, {0, wall}, {-0.12, wall}, {width * 0.5, wall + rise}});
        m_x -= width * 0.5;
        if (chimney) {
            shape({{width * 0.66, wall + rise * 0.68},
                   {width * 0.66, wall + rise * 1.06},
                   {width * 0.76, wall + rise * 1.06},
                   {width * 0.76, wall + rise * 0.48}});
            m_x -= width * 0.76;
        }
        shape({{width + 0.12, wall}, {width, wall}, {width, 0}});
    }
    void longRoof(double width, double wall, double rise)
    {
        shape({{0, 0},
               {0, wall},
               {-0.15, wall},
               {width * 0.1, wall + rise},
               {width * 0.9, wall + rise},
               {width + 0.15, wall},
               {width, wall},
               {width, 0}});
    }
    void gap(double width) { to(m_x + width, 0); }
    double x() const { return m_x; }
    /// The edge, closed along the bottom.
    QList<QPointF> take()
    {
        m_points.prepend({0.0, 1.0});
        m_points.append({1.0, 1.0});
        return std::move(m_points);
    }

private:
    double m_ground;
    double m_x = 0.0;
    QList<QPointF> m_points;
};

QList<QPointF> distantWood()
{
    Random random(11);
    Outline line(20);
    line.to(0, 5);
    for (double x = 1.4; x < 100; x += random.between(1.0, 2.4))
        line.to(x, 4.5 + 3.2 * std::sin(x * 0.16) + random.between(-1.2, 1.8));
    line.to(100, 5);
    return line.take();
}

void mill(Outline &line)
{
    line.shape({{0, 0},
                {0.5, 13},
                {0.8, 20},
                {-1.6, 27.4},
                {-1.2, 28.2},
                {1.1, 22.4},
                {1.5, 24},
                {3.4, 33.5},
                {3.9, 33.2},
                {2.4, 23.2},
                {4.8, 19},
                {4.5, 18.2},
                {2.5, 20},
                {2.7, 13},
                {3.2, 0}});
}

QList<QPointF> fieldsEdge()
{
    Random random(23);
    Outline line(13);
    line.to(0, 3);
    line.tree(4.0, 9, random);
    line.gap(1.5);
    line.longRoof(6.5, 3.4, 4.4);
    line.gap(3.2);
    mill(line);
    line.gap(2.4);
    for (const double height : {24.0, 28.0, 25.0, 30.0}) {
        line.poplar(1.15, height);
        line.gap(0.5);
    }
    while (line.x() < 60) {
        line.tree(random.between(2.2, 4.6), random.between(8, 15), random);
        line.gap(random.between(0.2, 1.2));
    }
    line.longRoof(5.5, 3.2, 4.0);
    while (line.x() < 93) {
        line.tree(random.between(2.2, 4.4), random.between(8, 16), random);
        line.gap(random.between(0.2, 1.4));
    }
    line.poplar(1.2, 26);
    line.gap(0.4);
    line.poplar(1.2, 30);
    line.to(100, 3);
    return line.take();
}

class Village
{
public:
    QList<QPointF> line()
    {
        m_line.to(0, 0);
        m_line.tree(3.0, 15, m_random);
        houses(4);
        townHall();
        m_line.gap(0.4);
        houses(3);
        m_line.tree(3.2, 18, m_random);
        m_line.gap(0.3);
        church();
        m_line.gap(0.3);
        m_line.tree(3.2, 16, m_random);
        houses(4);
        bandstand();
        m_line.gap(0.6);
        m_line.tree(3.6, 19, m_random);
        houses(5);
        m_line.tree(3.0, 13, m_random);
        m_line.gap(0.2);
        while (m_line.x() < 96.4) {
            m_line.tree(2.4, 9, m_random);
            m_line.gap(0.2);
        }
        m_line.to(100, 0);
        return m_line.take();
    }
    QList<QPointF> windows() const { return m_windows; }

private:
    void window(double x, double up) { m_windows.append({x / 100.0, 1.0 - (ground + up) / 100.0}); }

    void houses(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_line.gap(m_random.between(0.0, 0.3));
            const bool tall = m_random.chance(0.45);
            const double width = m_random.between(2.9, 4.0);
            const double wall = tall ? m_random.between(11, 14) : m_random.between(7, 9.5);
            const double left = m_line.x();
            m_line.gable(width, wall, width * m_random.between(1.9, 2.5), m_random.chance(0.7));
            for (const double x : {0.27, 0.73}) {
                window(left + width * x, 3.4);
                if (tall)
                    window(left + width * x, 8.4);
            }
            window(left + width * 0.5, wall + 1.9);
        }
    }

    void townHall()
    {
        m_line.gap(0.3);
        const double left = m_line.x();
        const double wall = 14;
        m_line.shape({{0, 0},
                      {0, wall},
                      {0.5, wall},
                      {0.5, wall + 2.2},
                      {1.0, wall + 2.2},
                      {1.0, wall + 4.4},
                      {1.5, wall + 4.4},
                      {1.5, wall + 6.6},
                      {2.0, wall + 6.6},
                      {2.0, wall + 8.8},
                      {2.2, wall + 8.8},
                      {2.2, wall + 14},
                      {3.2, wall + 12.8},
                      {2.3, wall + 11.6},
                      {2.3, wall + 8.8},
                      {2.5, wall + 8.8},
                      {2.5, wall + 6.6},
                      {3.0, wall + 6.6},
                      {3.0, wall + 4.4},
                      {3.5, wall + 4.4},
                      {3.5, wall + 2.2},
                      {4.0, wall + 2.2},
                      {4.0, wall},
                      {4.5, wall},
                      {4.5, 0}});
        for (const double x : {0.9, 2.25, 3.6}) {
            window(left + x, 3.6);
            window(left + x, 7.8);
        }
        window(left + 2.25, 12.4);
        window(left + 2.25, 17.0);
    }

    void church()
    {
        const double left = m_line.x();
        // Choir, nave with little roof turret, and the tower with its rooster.
        m_line.shape(
            {{0, 0},       {0, 9},        {-0.1, 9},     {1.1, 14},     {1.8, 14},   {1.8, 18.2},
             {2.0, 18.2},  {2.5, 22},     {5.0, 22},     {5.2, 27},     {5.4, 22},   {9.4, 22},
             {9.4, 33},    {9.2, 33},     {9.5, 37},     {9.75, 35.6},  {10.6, 60},  {10.66, 65},
             {10.3, 65},   {10.3, 65.8},  {10.66, 65.8}, {10.66, 68},   {10.45, 69}, {10.8, 70},
             {11.1, 69.2}, {10.8, 68},    {10.8, 65.8},  {11.15, 65.8}, {11.15, 65}, {10.8, 65},
             {10.85, 60},  {11.75, 35.6}, {12.0, 37},    {12.3, 33},    {12.1, 33},  {12.1, 0}});
        for (const double x : {3.0, 4.6, 6.2, 7.8})
            window(left + x, 9.5);
        window(left + 10.75, 28);
        window(left + 10.75, 14);
        window(left + 10.75, 4.5);
    }

    void bandstand()
    {
        m_line.gap(0.8);
        const double left = m_line.x();
        m_line.shape({{0, 0},
                      {0.1, 2},
                      {0.4, 2},
                      {0.4, 6.4},
                      {-0.1, 6.4},
                      {0.8, 8.6},
                      {1.9, 10.6},
                      {2.0, 11.6},
                      {2.1, 10.6},
                      {3.2, 8.6},
                      {4.1, 6.4},
                      {3.6, 6.4},
                      {3.6, 2},
                      {3.9, 2},
                      {4.0, 0}});
        window(left + 2.0, 7.2);
    }

    static constexpr double ground = 9.0;
    Random m_random{35};
    Outline m_line{ground};
    QList<QPointF> m_windows;
};

} // namespace

VillageSilhouette villageSilhouette()
{
    VillageSilhouette silhouette;
    Village village;
    silhouette.layers = {distantWood(), fieldsEdge(), village.line()};
    silhouette.windows = village.windows();
    return silhouette;
}

} // namespace naober::demo
