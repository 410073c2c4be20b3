// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseevent.h"

#include <QCryptographicHash>
#include <QUuid>

namespace naober {

QString CaseSubmission::caseId() const
{
    return op == QLatin1String("create") ? id : target;
}

bool isLowerUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString derivedUuid(const QByteArrayList &parts)
{
    QByteArray hash =
        QCryptographicHash::hash(parts.join('\0'), QCryptographicHash::Sha256).left(16);
    // RFC 9562 §5.8.
    hash[6] = char((hash.at(6) & 0x0f) | 0x80);
    hash[8] = char((hash.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(hash).toString(QUuid::WithoutBraces);
}

QString journalCase(const QString &feedId)
{
    return derivedUuid({QByteArrayLiteral("naober journal 1"), feedId.toUtf8()});
}

} // namespace naober
