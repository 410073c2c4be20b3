// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log.h"
#include "models/rowlist.h"
#include "storage/recordreader.h"

#include <QMap>

#include <algorithm>

namespace naober {

/// Rows of a list in which each record of one type is one row. After the first reading only the
/// records that changed are read again, unless the list is cut by its limit: then its own short
/// query is.
template<typename T, typename Row>
class RecordRows : public RowList<Row>
{
public:
    explicit RecordRows(RecordType type)
        : m_type(type)
    {
        this->cardRoles([name = recordTypeName(type)](const Row &) { return name; });
    }

    void reload(RecordListModel &model, const Records &records) override
    {
        const RecordFilter filter = this->filter(records);
        m_asked = signature(filter);
        m_cut = model.limit() > 0 && !sifts();
        const Result<QList<Record>, StorageError> found = records.store()->records(
            m_type, filter, m_cut ? model.limit() : RecordReader::mostRows);
        m_all.clear();
        if (found) {
            for (const Record &record : *found)
                take(record, records);
        } else {
            qCWarning(logModels) << recordTypeName(m_type) << storageErrorName(found.error());
        }
        show(model, records);
    }

    void change(RecordListModel &model, const Records &records, const ChangeSet &changes) override
    {
        constexpr qsizetype mostSingly = 100;
        const QString type = recordTypeName(m_type);
        if (!changes.touches(type))
            return;
        const QStringList changed = changes.changed.value(type);
        if (m_cut || changed.size() > mostSingly) {
            reload(model, records);
            return;
        }
        for (const QString &id : changes.removed.value(type))
            m_all.remove(id);
        for (const QString &id : changed) {
            m_all.remove(id);
            const Result<std::optional<Record>, StorageError> record = records.store()->record(id);
            if (record && *record)
                take(**record, records);
        }
        show(model, records);
    }

    void arrange(RecordListModel &model, const Records &records) override
    {
        const bool cut = model.limit() > 0 && !sifts();
        if (cut || cut != m_cut || signature(filter(records)) != m_asked)
            reload(model, records);
        else
            show(model, records);
    }

    void minute(RecordListModel &model, const Records &records) override { show(model, records); }
    void clear(RecordListModel &model) override
    {
        m_all.clear();
        RowList<Row>::clear(model);
    }

protected:
    /// What the store leaves out by itself.
    virtual RecordFilter filter(const Records &records) const = 0;
    /// True when accepts() leaves out more than filter() does, or before() is not the store's
    /// order.
    virtual bool sifts() const = 0;
    virtual Row row(const QString &id, const T &record, const Records &records) const = 0;
    virtual bool accepts(const Row &row, const Records &records) const = 0;
    virtual bool before(const Row &a, const Row &b, const Records &records) const = 0;
    /// Last change to the rows before they are shown.
    virtual void finish(QList<Row> &, const Records &) const { }

    static void fill(Row &row, const QString &id, const QString &title, const T &record)
    {
        row.id = id;
        row.title = title;
        row.summary = record.summary;
    }

private:
    static QString signature(const RecordFilter &filter)
    {
        return QStringList{filter.category, filter.kind,    filter.organization,
                           filter.network,  filter.service, filter.audience}
            .join(QChar(0x1f));
    }

    void take(const Record &record, const Records &records)
    {
        m_all.insert(record.id,
                     row(record.id, fromJson<T>(records.localized(record.data)), records));
    }

    void show(RecordListModel &model, const Records &records)
    {
        QList<Row> next;
        for (const Row &row : std::as_const(m_all)) {
            if (accepts(row, records))
                next.append(row);
        }
        std::stable_sort(next.begin(), next.end(),
                         [&](const Row &a, const Row &b) { return before(a, b, records); });
        if (model.limit() > 0 && next.size() > model.limit())
            next.resize(model.limit());
        finish(next, records);
        this->replace(model, std::move(next));
    }

    RecordType m_type;
    QMap<QString, Row> m_all; ///< by id, so that equals keep their order
    QString m_asked;
    bool m_cut = false;
};

/// True when what is for \a audience (empty: for everybody) concerns \a wanted (empty: anybody).
inline bool isFor(const QStringList &audience, const QString &wanted)
{
    return wanted.isEmpty() || audience.isEmpty() || audience.contains(wanted);
}

/// True when all words of \a text stand in \a where, case and accents aside.
bool containsWords(const QString &where, const QString &text);

} // namespace naober
