// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"
#include "models/asking/draft.h"
#include "models/records.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QVariant>

namespace naober {

/// A draft in words: for the person who reads it over, for the desk, and what of it may be public.
/// Needs its records only while it is used.
class AskingWords
{
    Q_DECLARE_TR_FUNCTIONS(naober::AskingWords)

public:
    /// \a service is the draft's, or an empty one.
    AskingWords(const Draft &draft, const Service &service, const Records &records)
        : m_draft(draft)
        , m_service(service)
        , m_records(records)
    { }

    /// "Mee naar de dokter"
    static QString need(const QString &key);
    /// "'s ochtends"; empty for an unknown one.
    static QString part(const QString &key);
    /// What a correction is about.
    static QString topic(const QString &key);
    /// Digits as people read them out: "077 000 01 23", "06 00 00 01 23".
    static QString phone(const QString &digits);
    /// What it is about: the service, the need, or the record.
    QString what() const;
    /// "dinsdag 24 november, 's ochtends", "De dag maakt niet uit"; empty when it was not asked.
    QString when() const;
    /// A list of {label, text}: all that will be sent, in the order of the screens.
    QVariantList review() const;
    /// What only the desk reads: submissions.md §4. \a kiosk: from where.
    QMap<QString, QString> fields(bool kiosk) const;
    /// What the hub may read. \a network: a record id or empty.
    QJsonObject publicPart(const QString &network) const;
    /// The word of the contract for the draft's kind.
    static QString type(Draft::Kind kind);

private:
    QString who() const;
    QString answer(const IntakeQuestion &question) const;

    const Draft &m_draft;
    const Service &m_service;
    const Records &m_records;
};

} // namespace naober
