// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace naober {

namespace {

constexpr std::array<std::pair<RecordType, const char16_t *>, 11> typeNames{{
    {RecordType::Village, u"village"},
    {RecordType::Article, u"article"},
    {RecordType::Event, u"event"},
    {RecordType::Organization, u"organization"},
    {RecordType::Service, u"service"},
    {RecordType::Place, u"place"},
    {RecordType::Network, u"network"},
    {RecordType::Request, u"request"},
    {RecordType::Initiative, u"initiative"},
    {RecordType::Video, u"video"},
    {RecordType::Poll, u"poll"},
}};

constexpr qsizetype hashDigits = 20;

} // namespace

QString recordTypeName(RecordType type)
{
    for (const auto &[known, name] : typeNames) {
        if (known == type)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<RecordType> recordTypeFromName(QStringView name)
{
    for (const auto &[type, known] : typeNames) {
        if (name == QStringView(known))
            return type;
    }
    return std::nullopt;
}

QString makeRecordId(RecordType type, QStringView source, QStringView nativeId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The separator cannot stand in a source's id, so no two triples share their bytes.
    const QByteArray separator(1, '\0');
    hash.addData(recordTypeName(type).toUtf8());
    hash.addData(separator);
    hash.addData(source.toUtf8());
    hash.addData(separator);
    hash.addData(nativeId.toUtf8());
    return source + QLatin1Char('-') + QString::fromLatin1(hash.result().toHex().left(hashDigits));
}

} // namespace naober
