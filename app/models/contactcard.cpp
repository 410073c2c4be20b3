// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactcard.h"

namespace naober {

namespace {

/// RFC 2426 §5.
QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    text.replace(QLatin1Char(','), QStringLiteral("\\,"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return text;
}

} // namespace

QString contactCard(const Organization &organization)
{
    QStringList lines{QStringLiteral("BEGIN:VCARD"), QStringLiteral("VERSION:3.0")};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + QLatin1Char(':') + escaped(value));
    };
    add(QStringLiteral("FN"), organization.name);
    add(QStringLiteral("ORG"), organization.name);
    add(QStringLiteral("TEL"), organization.phone);
    add(QStringLiteral("EMAIL"), organization.email);
    if (!organization.address.isEmpty())
        lines.append(QStringLiteral("ADR:;;") + escaped(organization.address)
                     + QStringLiteral(";;;;"));
    add(QStringLiteral("URL"), organization.url);
    lines.append(QStringLiteral("END:VCARD"));
    return lines.join(QStringLiteral("\r\n"));
}

} // namespace naober
