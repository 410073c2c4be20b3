// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appsettings.h"

#include <QtMath>

#include <array>

namespace naober {

namespace {

constexpr std::array textScales{1.0, 1.35, 2.0};
constexpr double narrowestScreenMm = 50.0;
constexpr double widestScreenMm = 5000.0;

constexpr QLatin1String textScaleKey("screen/textScale");
constexpr QLatin1String contrastKey("screen/contrast");
constexpr QLatin1String eveningKey("screen/evening");
constexpr QLatin1String languageKey("screen/language");
constexpr QLatin1String networkKey("person/network");
constexpr QLatin1String reducedMotionKey("screen/reducedMotion");
constexpr QLatin1String readAloudKey("speech/readAloud");
constexpr QLatin1String readSlowlyKey("speech/slowly");
constexpr QLatin1String screenWidthKey("screen/widthMm");

std::size_t nearestScale(double scale)
{
    std::size_t nearest = 0;
    for (std::size_t index = 1; index < textScales.size(); ++index) {
        if (qAbs(textScales.at(index) - scale) < qAbs(textScales.at(nearest) - scale))
            nearest = index;
    }
    return nearest;
}

bool isEvening(const QString &evening)
{
    return evening == QLatin1String("auto") || evening == QLatin1String("on")
        || evening == QLatin1String("off");
}

bool isLanguage(const QString &language)
{
    return language == QLatin1String("nl") || language == QLatin1String("en");
}

double soundWidth(double width)
{
    return width >= narrowestScreenMm && width <= widestScreenMm ? width : 0.0;
}

QString flagText(bool flag)
{
    return flag ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace

AppSettings::AppSettings(Values start, Keeper keeper, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_keeper(std::move(keeper))
{
    m_start.textScale = textScales.at(nearestScale(m_start.textScale));
    if (!isEvening(m_start.evening))
        m_start.evening = Values().evening;
    if (!isLanguage(m_start.language))
        m_start.language = Values().language;
    m_start.screenWidthMm = soundWidth(m_start.screenWidthMm);
    m_values = m_start;
    recall();
}

void AppSettings::recall()
{
    if (!m_keeper.read)
        return;
    const auto value = [this](QLatin1String key) { return m_keeper.read(key); };
    const double width = soundWidth(value(screenWidthKey).toDouble());
    if (width > 0.0)
        m_values.screenWidthMm = width;
    m_screenMeasured = m_values.screenWidthMm > 0.0;
    if (m_keeper.ofMachineOnly)
        return;
    bool ok = false;
    const double scale = value(textScaleKey).toDouble(&ok);
    if (ok && scale > 0.0)
        m_values.textScale = textScales.at(nearestScale(scale));
    if (const QString contrast = value(contrastKey); !contrast.isEmpty())
        m_values.contrast = contrast == flagText(true);
    if (const QString evening = value(eveningKey); isEvening(evening))
        m_values.evening = evening;
    if (const QString language = value(languageKey); isLanguage(language))
        m_values.language = language;
    if (const QString network = value(networkKey); !network.isEmpty())
        m_values.networkId = network;
    if (const QString reduced = value(reducedMotionKey); !reduced.isEmpty())
        m_values.reducedMotion = reduced == flagText(true);
    if (const QString read = value(readAloudKey); !read.isEmpty())
        m_values.readAloud = read == flagText(true);
    if (const QString slowly = value(readSlowlyKey); !slowly.isEmpty())
        m_values.readSlowly = slowly == flagText(true);
}

void AppSettings::remember(QLatin1String key, const QString &value)
{
    if (m_keeper.write && (!m_keeper.ofMachineOnly || key == screenWidthKey))
        m_keeper.write(key, value);
}

void AppSettings::setTextScale(double scale)
{
    const double sound = textScales.at(nearestScale(scale));
    if (qFuzzyCompare(m_values.textScale, sound))
        return;
    m_values.textScale = sound;
    remember(textScaleKey, QString::number(sound));
    emit textScaleChanged();
}

void AppSettings::setContrast(bool contrast)
{
    if (m_values.contrast == contrast)
        return;
    m_values.contrast = contrast;
    remember(contrastKey, flagText(contrast));
    emit contrastChanged();
}

void AppSettings::setEvening(const QString &evening)
{
    if (m_values.evening == evening || !isEvening(evening))
        return;
    m_values.evening = evening;
    remember(eveningKey, evening);
    emit eveningChanged();
}

void AppSettings::setLanguage(const QString &language)
{
    if (m_values.language == language || !isLanguage(language))
        return;
    m_values.language = language;
    remember(languageKey, language);
    emit languageChanged();
}

void AppSettings::setNetworkId(const QString &id)
{
    if (m_values.networkId == id)
        return;
    m_values.networkId = id;
    remember(networkKey, id);
    emit networkIdChanged();
}

void AppSettings::setReducedMotion(bool reduced)
{
    if (m_values.reducedMotion == reduced)
        return;
    m_values.reducedMotion = reduced;
    remember(reducedMotionKey, flagText(reduced));
    emit reducedMotionChanged();
}

void AppSettings::setReadAloud(bool read)
{
    if (m_values.readAloud == read)
        return;
    m_values.readAloud = read;
    remember(readAloudKey, flagText(read));
    emit readAloudChanged();
}

void AppSettings::setReadSlowly(bool slowly)
{
    if (m_values.readSlowly == slowly)
        return;
    m_values.readSlowly = slowly;
    remember(readSlowlyKey, flagText(slowly));
    emit readSlowlyChanged();
}

void AppSettings::setScreenWidthMm(double width)
{
    const double sound = soundWidth(width);
    if (qFuzzyCompare(m_values.screenWidthMm + 1.0, sound + 1.0))
        return;
    m_values.screenWidthMm = sound;
    remember(screenWidthKey, QString::number(sound));
    emit screenWidthMmChanged();
}

void AppSettings::larger()
{
    setTextScale(textScales.at((nearestScale(m_values.textScale) + 1) % textScales.size()));
}

void AppSettings::reset()
{
    const Values start = m_start;
    setTextScale(start.textScale);
    setContrast(start.contrast);
    setEvening(start.evening);
    setLanguage(start.language);
    setNetworkId(start.networkId);
    setReducedMotion(start.reducedMotion);
    setReadAloud(start.readAloud);
    setReadSlowly(start.readSlowly);
    // The width of the glass is no matter of taste: it stays.
}

} // namespace naober
