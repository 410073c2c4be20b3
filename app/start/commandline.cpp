// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/commandline.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTimeZone>

namespace naober {

namespace {

CommandLineEnd wrong(const QString &text)
{
    return {text, true};
}

/// "1080x1920"
std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.toLower().split(QLatin1Char('x'));
    if (sides.size() != 2)
        return std::nullopt;
    bool wide = false;
    bool high = false;
    const QSize size(sides.at(0).toInt(&wide), sides.at(1).toInt(&high));
    constexpr int largest = 16384;
    if (!wide || !high || size.width() <= 0 || size.height() <= 0 || size.width() > largest
        || size.height() > largest)
        return std::nullopt;
    return size;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("A village's square on a screen."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char *name, const char *text, const char *value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text),
                          value ? QString::fromLatin1(value) : QString()});
    };
    add("feed", "The village's link, or its .naober file.", "link|file");
    add("data", "Where to keep the village's data.", "folder");
    add("mode", "home or kiosk.", "mode");
    add("fullscreen", "Cover the whole screen.");
    add("attract", "Kiosk: begin with the pictures for passers-by.");
    add("size", "Size of the window in pixels, such as 1080x1920.", "size");
    add("screen-width-mm", "How wide the glass is, measured.", "millimetres");
    add("language", "nl or en.", "language");
    add("text-scale", "1, 1.35 or 2.", "scale");
    add("contrast", "High contrast.");
    add("evening", "Dark colours: auto, on or off.", "when");
    add("at", "Let the pages' clock stand still at this time, such as 2026-11-19T14:25.", "time");
    add("sync-once", "Sync without a window, print one JSON object, exit with 0 or 1.");
    add("pictures", "Sync, save a picture of every page in this folder, exit with 0 or 1.",
        "folder");
    add("pages",
        "With --pictures: these alone, such as Today,Agenda; also Attract, AreYouThere, Keyboard.",
        "names");
}

/// The parser knows the program's name from an application object only, and there is none yet.
QString helpOf(const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(QLatin1Char('['));
    const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'));
    if (options < 0 || options > lineEnd)
        return text;
    return QStringLiteral("Usage: naober ") + text.mid(options);
}

/// The settings that can be given by hand; a mistake in words, or nothing.
std::optional<QString> readSettings(const QCommandLineParser &parser, Options &options)
{
    options.hasLanguage = parser.isSet(QStringLiteral("language"));
    if (options.hasLanguage)
        options.settings.language = parser.value(QStringLiteral("language"));
    if (options.settings.language != QLatin1String("nl")
        && options.settings.language != QLatin1String("en"))
        return QStringLiteral("--language is nl or en");
    options.hasTextScale = parser.isSet(QStringLiteral("text-scale"));
    if (options.hasTextScale)
        options.settings.textScale = parser.value(QStringLiteral("text-scale")).toDouble();
    if (options.settings.textScale < 1.0 || options.settings.textScale > 2.0)
        return QStringLiteral("--text-scale is 1, 1.35 or 2");
    options.hasContrast = parser.isSet(QStringLiteral("contrast"));
    options.settings.contrast = options.hasContrast;
    options.hasEvening = parser.isSet(QStringLiteral("evening"));
    if (options.hasEvening)
        options.settings.evening = parser.value(QStringLiteral("evening"));
    const QStringList evenings{QStringLiteral("auto"), QStringLiteral("on"), QStringLiteral("off")};
    if (!evenings.contains(options.settings.evening))
        return QStringLiteral("--evening is auto, on or off");
    options.hasScreenWidth = parser.isSet(QStringLiteral("screen-width-mm"));
    if (options.hasScreenWidth)
        options.settings.screenWidthMm = parser.value(QStringLiteral("screen-width-mm")).toDouble();
    if (options.hasScreenWidth
        && (options.settings.screenWidthMm < 50.0 || options.settings.screenWidthMm > 5000.0))
        return QStringLiteral("--screen-width-mm is a number from 50 to 5000");
    return std::nullopt;
}

std::optional<QString> readRest(const QCommandLineParser &parser, Options &options)
{
    const QString mode = parser.value(QStringLiteral("mode"));
    if (!mode.isEmpty() && mode != QLatin1String("home") && mode != QLatin1String("kiosk"))
        return QStringLiteral("--mode is home or kiosk");
    options.kiosk = mode == QLatin1String("kiosk");
    options.fullscreen = parser.isSet(QStringLiteral("fullscreen"));
    options.attract = parser.isSet(QStringLiteral("attract"));
    if (parser.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!size)
            return QStringLiteral("--size is width x height, such as 1080x1920");
        options.size = *size;
    }
    if (parser.isSet(QStringLiteral("at"))) {
        QDateTime at = QDateTime::fromString(parser.value(QStringLiteral("at")), Qt::ISODate);
        if (!at.isValid())
            return QStringLiteral("--at is a time such as 2026-11-19T14:25 or …:25+01:00");
        // Without an offset it is Dutch time.
        if (at.timeSpec() == Qt::LocalTime)
            at.setTimeZone(QTimeZone("Europe/Amsterdam"));
        options.at = at.toUTC();
    }
    return std::nullopt;
}

} // namespace

Result<Options, CommandLineEnd> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return CommandLineEnd{helpOf(parser), false};
    if (parser.isSet(QStringLiteral("version")))
        return CommandLineEnd{QStringLiteral("naober " NAOBER_VERSION "\n"), false};
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("what is “%1”?").arg(parser.positionalArguments().first()));
    Options options;
    options.feed = parser.value(QStringLiteral("feed"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/naober");
    options.dataFolder = QDir(options.dataFolder).absolutePath();
    options.syncOnce = parser.isSet(QStringLiteral("sync-once"));
    options.pictures = parser.value(QStringLiteral("pictures"));
    options.pages =
        parser.value(QStringLiteral("pages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (const std::optional<QString> mistake = readSettings(parser, options))
        return wrong(*mistake);
    if (const std::optional<QString> mistake = readRest(parser, options))
        return wrong(*mistake);
    return options;
}

} // namespace naober
