// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace naober {

/// One of the app's own SVG drawings (an icon or a scene), painted in the theme's colours at the
/// item's size. The files are drawn in the day colours; those named below are swapped for the
/// item's own. Owned by the page, lives on the UI thread.
class Drawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// "icons/agenda" or "scenes/music"; an unknown name draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY colorsChanged)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY colorsChanged)
    Q_PROPERTY(QColor strong READ strong WRITE setStrong NOTIFY colorsChanged)
    /// Drawn over everything, for the evening; transparent by default.
    Q_PROPERTY(QColor veil READ veil WRITE setVeil NOTIFY colorsChanged)
    /// True: fills the item and cuts what stands out, as a photograph does.
    Q_PROPERTY(bool cover READ cover WRITE setCover NOTIFY coverChanged)
    /// Turned left to right, for what points the way in a language that is read so.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged)
    /// Corner radius in pixels.
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged)
    /// False when there is no drawing of that name.
    Q_PROPERTY(bool found READ isFound NOTIFY nameChanged)

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor ink() const { return m_ink; }
    void setInk(const QColor &color);
    QColor accent() const { return m_accent; }
    void setAccent(const QColor &color);
    QColor strong() const { return m_strong; }
    void setStrong(const QColor &color);
    QColor veil() const { return m_veil; }
    void setVeil(const QColor &color);
    bool cover() const { return m_cover; }
    void setCover(bool cover);
    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    bool isFound() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorsChanged();
    void coverChanged();
    void mirroredChanged();
    void radiusChanged();

private:
    void setColor(QColor &which, const QColor &color);
    QString path() const;
    QByteArray coloured() const;
    void draw(QPainter *painter) const;

    QString m_name;
    QColor m_ink;
    QColor m_accent;
    QColor m_strong;
    QColor m_veil;
    bool m_cover = false;
    bool m_mirrored = false;
    qreal m_radius = 0.0;
};

} // namespace naober
