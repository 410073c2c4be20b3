// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recordcollector.h"

#include "domain/text.h"
#include "domain/validation.h"

namespace naober {

void RecordCollector::add(RecordType type, const QString &source, const QString &nativeId,
                          const QJsonObject &data, const QString &label)
{
    const Record record =
        normalized({recordTypeName(type), makeRecordId(type, source, nativeId), data});
    const QStringList problems = recordProblems(record);
    if (!problems.isEmpty()) {
        warn(QStringLiteral("\"%1\" is left out: %2")
                 .arg(label.left(80), problems.join(QLatin1String("; "))));
        return;
    }
    if (m_ids.contains(record.id)) {
        warn(QStringLiteral("\"%1\" is left out: its id is there already").arg(label.left(80)));
        return;
    }
    m_ids.insert(record.id);
    m_result.records.append(record);
}

void RecordCollector::warn(const QString &warning)
{
    constexpr qsizetype longest = 500;
    if (m_result.warnings.size() < importlimits::warnings)
        m_result.warnings.append(harmlessText(warning, longest));
    else
        ++m_unsaid;
}

Result<ImportResult, ImportError> RecordCollector::take()
{
    if (m_result.records.isEmpty())
        return ImportError::Empty;
    if (m_unsaid > 0)
        m_result.warnings.append(QStringLiteral("%1 more warnings").arg(m_unsaid));
    return std::move(m_result);
}

} // namespace naober
