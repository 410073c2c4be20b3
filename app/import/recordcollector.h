// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QSet>

namespace naober {

/// Gathers an importer's records: normalized, sound, each id once.
class RecordCollector
{
public:
    /// \a label names the item in a warning if it is left out.
    void add(RecordType type, const QString &source, const QString &nativeId,
             const QJsonObject &data, const QString &label);
    void warn(const QString &warning);
    qsizetype size() const { return m_result.records.size(); }

    /// What was gathered; Empty if that is nothing.
    Result<ImportResult, ImportError> take();

private:
    ImportResult m_result;
    QSet<QString> m_ids;
    qsizetype m_unsaid = 0; ///< warnings past what anybody reads
};

} // namespace naober
