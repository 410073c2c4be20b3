// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace naober {

/// How somebody likes the screen. At home it is remembered; on a kiosk it lasts for one visit.
/// Values that make no sense are put right. UI thread.
class AppSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Settings come from the app.")
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool contrast READ contrast WRITE setContrast NOTIFY contrastChanged)
    Q_PROPERTY(QString evening READ evening WRITE setEvening NOTIFY eveningChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString networkId READ networkId WRITE setNetworkId NOTIFY networkIdChanged)
    Q_PROPERTY(
        bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(
        double screenWidthMm READ screenWidthMm WRITE setScreenWidthMm NOTIFY screenWidthMmChanged)
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY readAloudChanged)
    Q_PROPERTY(bool readSlowly READ readSlowly WRITE setReadSlowly NOTIFY readSlowlyChanged)
    Q_PROPERTY(bool remembers READ remembers CONSTANT)
    Q_PROPERTY(bool screenMeasured READ isScreenMeasured CONSTANT)

public:
    struct Values
    {
        double textScale = 1.0; ///< 1, 1.35 or 2
        bool contrast = false;
        QString evening = QStringLiteral("auto"); ///< "auto", "on", "off"
        QString language = QStringLiteral("nl"); ///< BCP 47
        QString networkId;
        bool reducedMotion = false;
        bool readAloud = true; ///< at home: the button for it is there
        bool readSlowly = false;
        double screenWidthMm = 0.0; ///< 0: not known; else 50 to 5000

        bool operator==(const Values &) const = default;
    };
    /// Where settings are kept, as text by key. Without a write they live in memory only.
    struct Keeper
    {
        std::function<QString(const QString &key)> read;
        std::function<void(const QString &key, const QString &value)> write;
        /// Nothing of a person is kept, only what belongs to the machine: its screen's width.
        bool ofMachineOnly = false;
    };

    /// Starts with \a start, overridden by what \a keeper remembers.
    AppSettings(Values start, Keeper keeper, QObject *parent = nullptr);
    /// Remembers nothing.
    explicit AppSettings(Values start)
        : AppSettings(std::move(start), Keeper())
    { }

    double textScale() const { return m_values.textScale; }
    void setTextScale(double scale);
    bool contrast() const { return m_values.contrast; }
    void setContrast(bool contrast);
    QString evening() const { return m_values.evening; }
    void setEvening(const QString &evening);
    QString language() const { return m_values.language; }
    void setLanguage(const QString &language);
    QString networkId() const { return m_values.networkId; }
    void setNetworkId(const QString &id);
    bool reducedMotion() const { return m_values.reducedMotion; }
    void setReducedMotion(bool reduced);
    bool readAloud() const { return m_values.readAloud; }
    void setReadAloud(bool read);
    bool readSlowly() const { return m_values.readSlowly; }
    void setReadSlowly(bool slowly);
    double screenWidthMm() const { return m_values.screenWidthMm; }
    void setScreenWidthMm(double width);
    bool remembers() const { return m_keeper.write && !m_keeper.ofMachineOnly; }
    const Values &values() const { return m_values; }

    /// Somebody measured the screen before this start, or the one who started it says how wide it
    /// is: nothing for a visitor to change.
    bool isScreenMeasured() const { return m_screenMeasured; }
    void setScreenMeasured() { m_screenMeasured = true; }

    /// The next text size, after the largest the smallest.
    Q_INVOKABLE void larger();
    /// Back to what the machine started with.
    Q_INVOKABLE void reset();

signals:
    void textScaleChanged();
    void contrastChanged();
    void eveningChanged();
    void languageChanged();
    void networkIdChanged();
    void reducedMotionChanged();
    void readAloudChanged();
    void readSlowlyChanged();
    void screenWidthMmChanged();

private:
    void remember(QLatin1String key, const QString &value);
    void recall();

    Values m_start;
    Values m_values;
    bool m_screenMeasured = false;
    Keeper m_keeper;
};

} // namespace naober
