// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demovillage.h"

#include "demo/pictures.h"
#include "demo/silhouette.h"
#include "domain/record.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSaveFile>
#include <QThreadPool>

#include <cmath>

void initDemoTemplates()
{
    Q_INIT_RESOURCE(demotemplates);
}

namespace naober::demo {

namespace {

const QString templateFolder = QStringLiteral(":/naober/demo/");

QString season(QDate day)
{
    switch (day.month()) {
    case 3:
    case 4:
    case 5:
        return QStringLiteral("lente");
    case 6:
    case 7:
    case 8:
        return QStringLiteral("zomer");
    case 9:
    case 10:
    case 11:
        return QStringLiteral("herfst");
    default:
        return QStringLiteral("winter");
    }
}

/// "plein-seizoen" is the square as it looks at this time of the year.
QString pictureName(QString name, QDate today)
{
    return name.replace(QLatin1String("-seizoen"), QString(QLatin1Char('-') + season(today)));
}

QJsonArray points(const QList<QPointF> &list)
{
    QJsonArray array;
    const auto rounded = [](double value) { return std::round(value * 10000) / 10000; };
    for (const QPointF &point : list)
        array.append(QJsonArray{rounded(point.x()), rounded(point.y())});
    return array;
}

QString silhouettePart(const QString &part)
{
    const VillageSilhouette silhouette = villageSilhouette();
    QJsonArray array;
    if (part == QLatin1String("windows"))
        array = points(silhouette.windows);
    for (const QList<QPointF> &layer : silhouette.layers) {
        if (part == QLatin1String("layers"))
            array.append(QJsonObject{{QStringLiteral("points"), points(layer)}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The tokens that are not dates.
QString otherToken(const QString &token, QDate today)
{
    const QStringList words = token.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString kind = words.value(0);
    const QString name = pictureName(words.value(1), today);
    if (kind == QLatin1String("picture") && !pictureAlt(name).isEmpty())
        return QStringLiteral("pictures/") + name + QStringLiteral(".jpg");
    if (kind == QLatin1String("alt"))
        return pictureAlt(name);
    if (kind == QLatin1String("silhouette"))
        return silhouettePart(words.value(1));
    const std::optional<RecordType> type = recordTypeFromName(words.value(1));
    if (kind == QLatin1String("record") && type && words.size() == 4)
        return makeRecordId(*type, words.at(2), words.at(3));
    return {};
}

std::optional<DemoError> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return DemoError{QString(path + QStringLiteral(": ") + file.errorString())};
}

Result<void, DemoError> writePictures(const QDir &folder)
{
    QMutex mutex;
    std::optional<DemoError> failed;
    QThreadPool pool;
    for (const QString &name : pictureNames()) {
        const QString path = folder.filePath(QString(name + QStringLiteral(".jpg")));
        if (QFile::exists(path))
            continue;
        pool.start([&mutex, &failed, name, path] {
            const std::optional<DemoError> error = write(path, pictureBytes(paintPicture(name)));
            if (error) {
                const QMutexLocker locked(&mutex);
                failed = error;
            }
        });
    }
    pool.waitForDone();
    if (failed)
        return *failed;
    return {};
}

} // namespace

QStringList demoTemplateNames()
{
    initDemoTemplates();
    return QDir(templateFolder).entryList(QDir::Files, QDir::Name);
}

Result<QString, DemoError> filledTemplate(const QString &name, QDate today)
{
    initDemoTemplates();
    QFile file(QString(templateFolder + name));
    if (!file.open(QIODevice::ReadOnly))
        return DemoError{QString(name + QStringLiteral(": no such template"))};
    const DateTokens tokens(today, QTimeZone("Europe/Amsterdam"),
                            [today](const QString &token) { return otherToken(token, today); });
    Result<QString, DemoError> filled = tokens.fill(QString::fromUtf8(file.readAll()));
    if (!filled)
        return DemoError{QString(name + QStringLiteral(": ") + filled.error().text)};
    return filled;
}

Result<void, DemoError> writeDemoVillage(const DemoOptions &options)
{
    const QDir folder(options.folder);
    if (!folder.mkpath(QStringLiteral("pictures")))
        return DemoError{QString(options.folder + QStringLiteral(": the folder cannot be made"))};
    for (const QString &name : demoTemplateNames()) {
        const Result<QString, DemoError> filled = filledTemplate(name, options.today);
        if (!filled)
            return filled.error();
        if (const auto error = write(folder.filePath(name), filled->toUtf8()))
            return *error;
    }
    if (!options.pictures)
        return {};
    return writePictures(QDir(folder.filePath(QStringLiteral("pictures"))));
}

} // namespace naober::demo
