// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QThread>

namespace naober {

namespace {
// The colours that the files are drawn in.
constexpr char fileInk[] = "#2A231C";
constexpr char fileAccent[] = "#F2B544";
constexpr char fileStrong[] = "#17494D";
} // namespace

Drawing::Drawing(QQuickItem *parent)
    : QQuickPaintedItem(parent)
    , m_ink(QLatin1String(fileInk))
    , m_accent(QLatin1String(fileAccent))
    , m_strong(QLatin1String(fileStrong))
    , m_veil(Qt::transparent)
{
    setAntialiasing(true);
}

void Drawing::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Drawing::setColor(QColor &which, const QColor &color)
{
    if (which == color)
        return;
    which = color;
    Q_EMIT colorsChanged();
    update();
}

void Drawing::setInk(const QColor &color)
{
    setColor(m_ink, color);
}

void Drawing::setAccent(const QColor &color)
{
    setColor(m_accent, color);
}

void Drawing::setStrong(const QColor &color)
{
    setColor(m_strong, color);
}

void Drawing::setVeil(const QColor &color)
{
    setColor(m_veil, color);
}

void Drawing::setCover(bool cover)
{
    if (m_cover == cover)
        return;
    m_cover = cover;
    Q_EMIT coverChanged();
    update();
}

void Drawing::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
    update();
}

void Drawing::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    Q_EMIT radiusChanged();
    update();
}

bool Drawing::isFound() const
{
    return !m_name.isEmpty() && QFile::exists(path());
}

QString Drawing::path() const
{
    return QStringLiteral(":/naober/%1.svg").arg(m_name);
}

QByteArray Drawing::coloured() const
{
    QFile file(path());
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    // Marked first and filled in after, so that one swap never changes what another put there.
    QByteArray svg = file.readAll();
    svg.replace(fileInk, "@ink@").replace(fileAccent, "@accent@").replace(fileStrong, "@strong@");
    svg.replace("@ink@", m_ink.name().toLatin1());
    svg.replace("@accent@", m_accent.name().toLatin1());
    svg.replace("@strong@", m_strong.name().toLatin1());
    return svg;
}

void Drawing::paint(QPainter *painter)
{
    // Pictograms stand on a page by the dozen, and to read one anew takes longer than to draw it.
    constexpr double largestKept = 160.0;
    const double ratio = painter->deviceTransform().m11();
    const bool ofThisThread = QThread::currentThread() == QCoreApplication::instance()->thread();
    if (!ofThisThread || width() > largestKept || height() > largestKept || ratio <= 0) {
        draw(painter);
        return;
    }
    const QSize size = QSizeF(width() * ratio, height() * ratio).toSize();
    const QString key = QStringLiteral("%1 %2x%3 %4 %5 %6 %7 %8 %9")
                            .arg(m_name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(m_ink.rgba())
                            .arg(m_accent.rgba())
                            .arg(m_strong.rgba())
                            .arg(m_veil.rgba())
                            .arg(m_radius)
                            .arg((m_cover ? 1 : 0) + (m_mirrored ? 2 : 0));
    QPixmap picture;
    if (size.isEmpty() || !QPixmapCache::find(key, &picture)) {
        picture = QPixmap(size.expandedTo(QSize(1, 1)));
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        own.scale(picture.width() / std::max(1.0, width()),
                  picture.height() / std::max(1.0, height()));
        draw(&own);
        own.end();
        QPixmapCache::insert(key, picture);
    }
    painter->drawPixmap(QRectF(0, 0, width(), height()), picture, QRectF(picture.rect()));
}

void Drawing::draw(QPainter *painter) const
{
    const QByteArray svg = coloured();
    if (svg.isEmpty() || width() <= 0 || height() <= 0)
        return;
    QSvgRenderer renderer(svg);
    const QRectF box(0, 0, width(), height());
    const QSizeF wanted =
        QSizeF(renderer.viewBoxF().size())
            .scaled(box.size(), m_cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    QRectF target(QPointF(), wanted);
    target.moveCenter(box.center());
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_radius > 0) {
        QPainterPath clip;
        clip.addRoundedRect(box, m_radius, m_radius);
        painter->setClipPath(clip);
    } else if (m_cover) {
        painter->setClipRect(box);
    }
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, target);
    if (m_veil.alpha() > 0)
        painter->fillRect(box, m_veil);
}

} // namespace naober
