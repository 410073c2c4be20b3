// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appcontext.h"

namespace naober {

AppContext::AppContext(const Clock &clock, const Clock &machineClock, Parts parts, QObject *parent)
    : QObject(parent)
    , m_mode(parts.mode)
    , m_beginsAlone(parts.beginsAlone && parts.mode == Mode::Kiosk)
    , m_translate(std::move(parts.translate))
    , m_records(clock)
    , m_settings(std::move(parts.settings), std::move(parts.keeper))
    , m_village(m_records)
    , m_clock(m_records)
    , m_sections(m_records, m_village)
    , m_sync(m_records)
    , m_pairing(std::move(parts.demonstration))
    , m_printing(m_records, m_village, parts.mode == Mode::Home)
    , m_help(m_records, m_village, machineClock, parts.mode == Mode::Kiosk)
{
    const auto setNetwork = [this] { m_help.asking()->setNetwork(m_settings.networkId()); };
    connect(&m_settings, &AppSettings::networkIdChanged, this, setNetwork);
    setNetwork();
    connect(&m_settings, &AppSettings::languageChanged, this, &AppContext::speak);
    speak();
}

void AppContext::speak()
{
    if (m_translate)
        m_translate(language());
    m_records.setLocale(QLocale(language()));
    emit languageChanged();
}

QString AppContext::mode() const
{
    return isKiosk() ? QStringLiteral("kiosk") : QStringLiteral("home");
}

void AppContext::setFirstStart(bool first)
{
    if (m_firstStart == first)
        return;
    m_firstStart = first;
    emit firstStartChanged();
}

QVariantList AppContext::languages() const
{
    // In their own names, whatever language the app speaks now.
    const auto language = [](const QString &code, const QString &name) {
        return QVariantMap{{QStringLiteral("code"), code}, {QStringLiteral("name"), name}};
    };
    return {language(QStringLiteral("nl"), QStringLiteral("Nederlands")),
            language(QStringLiteral("en"), QStringLiteral("English"))};
}

void AppContext::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

QString AppContext::version() const
{
    return QStringLiteral(NAOBER_VERSION);
}

void AppContext::setSpeaks(bool speaks)
{
    if (m_speaks == speaks)
        return;
    m_speaks = speaks;
    emit speaksChanged();
}

void AppContext::endVisit()
{
    m_settings.reset();
    m_printing.dismiss();
    if (m_help.endVisit())
        emit restartWanted();
}

void AppContext::setReady()
{
    if (m_ready)
        return;
    m_ready = true;
    emit readyChanged();
}

QString AppContext::phoneLink(const QString &phone) const
{
    constexpr qsizetype shortest = 3; // 112
    constexpr qsizetype longest = 15; // ITU-T E.164
    QString digits;
    for (const QChar unit : phone) {
        if (unit.isDigit())
            digits.append(QChar(u'0' + unit.digitValue()));
        else if (unit.isLetter())
            return {};
    }
    if (digits.size() < shortest || digits.size() > longest)
        return {};
    if (phone.trimmed().startsWith(QLatin1Char('+')))
        return QStringLiteral("tel:+") + digits;
    if (digits.startsWith(QLatin1String("00")))
        return QStringLiteral("tel:+") + digits.mid(2);
    if (digits.startsWith(QLatin1Char('0')))
        return QStringLiteral("tel:+31") + digits.mid(1);
    return QStringLiteral("tel:") + digits;
}

} // namespace naober
