// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/jsoninput.h"

#include "import/charset.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace naober {

namespace {

constexpr int deepest = 64;

/// QJsonDocument goes 1024 levels down; nothing here needs that.
bool isTooDeep(const QByteArray &text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (c == '"')
            quoted = true;
        else if ((c == '[' || c == '{') && ++depth > deepest)
            return true;
        else if (c == ']' || c == '}')
            --depth;
    }
    return false;
}

std::optional<QJsonValue> parsed(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

Result<QJsonValue, ImportError> readJson(const QByteArray &bytes)
{
    if (bytes.size() > importlimits::bytes)
        return ImportError::TooLarge;
    const QByteArray text = cleanUtf8(bytes);
    if (isTooDeep(text))
        return ImportError::TooLarge;
    const std::optional<QJsonValue> value = parsed(text);
    if (!value)
        return ImportError::Malformed;
    return *value;
}

Result<QList<QJsonValue>, ImportError> readJsonLines(const QByteArray &bytes, int &unreadable)
{
    unreadable = 0;
    const Result<QJsonValue, ImportError> whole = readJson(bytes);
    if (whole)
        return QList<QJsonValue>{*whole};
    if (whole.error() == ImportError::TooLarge && bytes.size() > importlimits::bytes)
        return whole.error();
    QList<QJsonValue> values;
    for (const QByteArray &raw : cleanUtf8(bytes).split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const std::optional<QJsonValue> value = isTooDeep(line) ? std::nullopt : parsed(line);
        if (value && values.size() < importlimits::items)
            values.append(*value);
        else
            ++unreadable;
    }
    if (values.isEmpty())
        return whole.error();
    return values;
}

QString idText(const QJsonValue &value)
{
    constexpr double mostExact = 9007199254740992.0; // 2^53
    if (value.isString())
        return value.toString().trimmed();
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || std::floor(number) != number || std::abs(number) > mostExact)
        return {};
    return QString::number(qint64(number));
}

QString fieldText(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        QString text = idText(value);
        if (text.isEmpty() && value.isDouble())
            text = QString::number(value.toDouble(), 'g', 12);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace naober
