// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/light.h"

#include <QImage>
#include <QList>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace naober::demo {

/// The paper that a picture is cut and painted on: shapes get slightly uneven edges, a lit and a
/// shaded side and the texture of gouache; finish() adds the grain. Used on one thread; pictures
/// of their own may be drawn on several at once.
class Sketch
{
public:
    Sketch(QSize size, const Light &light, quint32 seed);

    double width() const { return m_image.width(); }
    double height() const { return m_image.height(); }
    const Light &light() const { return m_light; }
    Random &random() { return m_random; }
    QPainter &painter() { return m_painter; }

    /// How far into the haze what follows stands, 0 to 1.
    void setDepth(double depth) { m_depth = depth; }
    double depth() const { return m_depth; }
    QColor tone(const QColor &color) const { return m_light.tone(color, m_depth); }

    /// A shape in local colour \a color; \a relief is how much its sides differ in light.
    void fill(const QPainterPath &shape, const QColor &color, double relief = 1.0);
    /// A shape in exactly this colour: what gives light itself, or is seen through.
    void fillRaw(const QPainterPath &shape, const QBrush &brush);
    void stroke(const QPainterPath &line, const QColor &color, double width);
    void stroke(std::initializer_list<QPointF> points, const QColor &color, double width);
    /// A shadow laid over what is there, 0 to 1.
    void shade(const QPainterPath &shape, double amount);
    /// Light around a lamp or the sun.
    void glow(QPointF center, double radius, const QColor &color, double strength);
    /// The soft shadow that something \a breadth wide throws from its foot.
    void footShadow(QPointF foot, double breadth);

    /// Makes all that was drawn brown and pale, as in an old photograph.
    void sepia();
    /// The picture with grain, and quiet corners. The sketch is done after it.
    QImage finish();

    /// Moves, scales and mirrors what is drawn until the end of the scope.
    class At
    {
    public:
        At(Sketch &sketch, double x, double y, double scale = 1.0, bool mirror = false);
        ~At();
        Q_DISABLE_COPY_MOVE(At)

    private:
        Sketch &m_sketch;
        bool m_mirror;
    };

private:
    QPainterPath uneven(const QPainterPath &shape);

    QImage m_image;
    Light m_light;
    Random m_random;
    QPainter m_painter;
    double m_depth = 0.0;
    double m_side = 1.0;
};

QPainterPath poly(std::initializer_list<QPointF> points);
QPainterPath box(double x, double y, double w, double h, double radius = 0.0);
QPainterPath oval(double cx, double cy, double rx, double ry);
/// A closed smooth line through the points.
QPainterPath smooth(const QList<QPointF> &points);
/// A round shape that is not quite round.
QPainterPath blob(Random &random, double cx, double cy, double rx, double ry);

} // namespace naober::demo
