// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace naober {

/// A QR code as an item: crisp modules, as large as whole pixels allow, in the middle.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QColor dark READ dark WRITE setDark NOTIFY changed)
    Q_PROPERTY(QColor light READ light WRITE setLight NOTIFY changed)
    Q_PROPERTY(int quietZone READ quietZone WRITE setQuietZone NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QColor dark() const { return m_dark; }
    void setDark(const QColor &color);
    QColor light() const { return m_light; }
    void setLight(const QColor &color);
    /// Modules of white around the code; the standard wants 4.
    int quietZone() const { return m_quietZone; }
    void setQuietZone(int modules);
    /// False when there is no text or it does not fit in a code.
    bool isValid() const { return !m_image.isNull(); }

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void encode();

    QString m_text;
    QColor m_dark = Qt::black;
    QColor m_light = Qt::white;
    int m_quietZone = 4;
    QImage m_image; ///< one pixel a module, without the quiet zone
};

} // namespace naober
