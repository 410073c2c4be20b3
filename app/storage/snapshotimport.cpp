// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshotimport.h"

#include "storage/log.h"
#include "storage/recordwriter.h"

namespace naober {

SnapshotImport::SnapshotImport(RecordStore &store, Transaction transaction)
    : m_store(store)
    , m_transaction(std::move(transaction))
    , m_writer(std::make_unique<RecordWriter>(store.database()))
{ }

SnapshotImport::~SnapshotImport() = default;

Result<void, StorageError> SnapshotImport::add(const QList<RecordChange> &records)
{
    for (const RecordChange &record : records) {
        if (record.operation != RecordChange::Operation::Put)
            continue;
        const auto key = m_writer->put(record);
        if (!key)
            return key.error();
        m_seen.insert(*key);
    }
    return {};
}

Result<ChangeSet, StorageError> SnapshotImport::commit(const Cursor &cursor)
{
    QStringList lacking;
    {
        Statement all = m_store.database().prepare(QStringLiteral("SELECT key, id FROM record"));
        if (const auto ran = all.run(); !ran)
            return ran.error();
        while (all.next()) {
            if (!m_seen.contains(all.integer(0)))
                lacking.append(all.text(1));
        }
        if (all.error())
            return *all.error();
    }
    for (const QString &id : std::as_const(lacking)) {
        if (const auto done = m_writer->remove(id); !done)
            return done.error();
    }
    return m_store.complete(*m_writer, m_transaction, cursor);
}

} // namespace naober
