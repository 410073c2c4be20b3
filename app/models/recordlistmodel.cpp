// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordlistmodel.h"

#include "models/recordrows.h"

namespace naober {

RecordListModel::RecordListModel(std::unique_ptr<Rows> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{
    connect(this, &RecordListModel::queryChanged, this, &RecordListModel::schedule);
}

RecordListModel::~RecordListModel() = default;

Records *RecordListModel::records() const
{
    return m_records;
}

void RecordListModel::setRecords(Records *records)
{
    if (m_records == records)
        return;
    if (m_records)
        m_records->disconnect(this);
    m_records = records;
    m_reload = true;
    if (records) {
        connect(records, &Records::recordsChanged, this, [this](const ChangeSet &changes) {
            // What is about to be read as a whole needs no parts.
            if (m_loaded && !m_reload && m_records->store())
                m_rows->change(*this, *m_records, changes);
        });
        connect(records, &Records::storeChanged, this, &RecordListModel::readAgain);
        connect(records, &Records::dayChanged, this, &RecordListModel::readAgain);
        connect(records, &Records::wordsChanged, this, [this] {
            readAgain();
            touchAll();
        });
        connect(records, &Records::minuteChanged, this, [this] {
            if (m_loaded && m_records->store())
                m_rows->minute(*this, *m_records);
            touchAll();
        });
        connect(records, &Records::mediaChanged, this, &RecordListModel::touchAll);
    }
    emit recordsSet();
    schedule();
}

int RecordListModel::count() const
{
    return m_rows->count();
}

bool RecordListModel::isEmpty() const
{
    return m_loaded && m_rows->isLoaded() && m_rows->count() == 0;
}

bool RecordListModel::isLoading() const
{
    return m_records && (!m_loaded || !m_rows->isLoaded());
}

QVariantMap RecordListModel::get(int row) const
{
    QVariantMap values;
    if (!m_records || row < 0 || row >= count())
        return values;
    const QHash<int, QByteArray> names = roleNames();
    for (auto name = names.begin(); name != names.end(); ++name)
        values.insert(QString::fromLatin1(name.value()),
                      m_rows->value(*m_records, row, name.key()));
    return values;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!m_records || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows->value(*m_records, index.row(), role);
}

QHash<int, QByteArray> RecordListModel::roleNames() const
{
    return m_rows->roleNames();
}

void RecordListModel::classBegin()
{
    m_complete = false;
}

void RecordListModel::componentComplete()
{
    m_complete = true;
    // At once: a page that is shown has its rows in its first frame.
    refresh();
}

void RecordListModel::readAgain()
{
    m_reload = true;
    schedule();
}

void RecordListModel::schedule()
{
    if (!m_complete || m_scheduled)
        return;
    m_scheduled = true;
    // Several properties that change together cause one reading.
    QMetaObject::invokeMethod(this, &RecordListModel::refresh, Qt::QueuedConnection);
}

void RecordListModel::refresh()
{
    m_scheduled = false;
    if (!m_records)
        return;
    const bool first = !m_loaded;
    if (!m_records->store()) {
        m_rows->clear(*this);
    } else {
        if (m_reload)
            m_rows->reload(*this, *m_records);
        else
            m_rows->arrange(*this, *m_records);
        m_reload = false;
        m_loaded = true;
    }
    if (first)
        emit countChanged();
}

void RecordListModel::touchAll()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

bool containsWords(const QString &where, const QString &text)
{
    const auto folded = [](const QString &from) {
        QString plain;
        const QString parts = from.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar unit : parts) {
            if (!unit.isMark())
                plain.append(unit);
        }
        return plain;
    };
    const QString here = folded(where);
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&here](const QString &word) { return here.contains(word); });
}

} // namespace naober
