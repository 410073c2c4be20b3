// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtext.h"

#include "storage/folding.h"

#include <QJsonArray>
#include <QJsonValue>

#include <array>

namespace naober {

namespace {

constexpr std::array titleKeys{QLatin1String("title"), QLatin1String("name"),
                               QLatin1String("question")};
/// Fields with text for people, in any type (records.md).
constexpr std::array textKeys{QLatin1String("summary"),     QLatin1String("organizer"),
                              QLatin1String("publisher"),   QLatin1String("address"),
                              QLatin1String("when"),        QLatin1String("area"),
                              QLatin1String("eligibility"), QLatin1String("howToAsk"),
                              QLatin1String("contact"),     QLatin1String("phone")};
constexpr std::array listKeys{QLatin1String("categories"), QLatin1String("streets"),
                              QLatin1String("postcodes"), QLatin1String("examples"),
                              QLatin1String("authors")};
/// Lists of objects of which one field is text for people.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 4> objectKeys{{
    {QLatin1String("connectors"), QLatin1String("name")},
    {QLatin1String("tasks"), QLatin1String("name")},
    {QLatin1String("choices"), QLatin1String("text")},
    {QLatin1String("people"), QLatin1String("name")},
}};

void addText(QByteArray &out, const QJsonValue &value)
{
    if (value.isString())
        foldInto(out, value.toString());
}

void addSpans(QByteArray &out, const QJsonArray &spans)
{
    // A word may change its style half-way: spans join without a space.
    QString text;
    for (const QJsonValue &span : spans)
        text += span.toObject().value(QLatin1String("text")).toString();
    foldInto(out, text);
}

void addBlocks(QByteArray &out, const QJsonArray &blocks)
{
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        addSpans(out, block.value(QLatin1String("spans")).toArray());
        const QJsonArray items = block.value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items)
            addSpans(out, item.toArray());
        addText(out, block.value(QLatin1String("image")).toObject().value(QLatin1String("alt")));
    }
}

void addFields(QByteArray &out, const QJsonObject &data)
{
    for (const QLatin1String key : textKeys)
        addText(out, data.value(key));
    for (const QLatin1String key : listKeys) {
        const QJsonArray list = data.value(key).toArray();
        for (const QJsonValue &entry : list)
            addText(out, entry);
    }
    for (const auto &[key, field] : objectKeys) {
        const QJsonArray list = data.value(key).toArray();
        for (const QJsonValue &entry : list)
            addText(out, entry.toObject().value(field));
    }
    addBlocks(out, data.value(QLatin1String("body")).toArray());
    addBlocks(out, data.value(QLatin1String("about")).toArray());
}

} // namespace

SearchText searchText(const QJsonObject &data)
{
    SearchText text;
    for (const QLatin1String key : titleKeys)
        addText(text.title, data.value(key));
    addFields(text.body, data);
    const QJsonObject location = data.value(QLatin1String("location")).toObject();
    addText(text.body, location.value(QLatin1String("name")));
    addText(text.body, location.value(QLatin1String("address")));
    const QJsonObject translations = data.value(QLatin1String("translations")).toObject();
    for (const QJsonValue &value : translations) {
        const QJsonObject translation = value.toObject();
        for (const QLatin1String key : titleKeys)
            addText(text.body, translation.value(key));
        addFields(text.body, translation);
    }
    return text;
}

} // namespace naober
