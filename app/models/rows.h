// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QVariant>

namespace naober {

class RecordListModel;

/// The content of a list model, apart from the model so that the model's header names only what
/// pages see. Subclasses stand in the models' .cpp files.
class Rows
{
public:
    virtual ~Rows() = default;
    virtual int count() const = 0;
    virtual QVariant value(const Records &records, int row, int role) const = 0;
    virtual QHash<int, QByteArray> roleNames() const = 0;
    /// Reads everything again.
    virtual void reload(RecordListModel &model, const Records &records) = 0;
    /// Takes in what changed; reads nothing else.
    virtual void change(RecordListModel &model, const Records &records,
                        const ChangeSet &changes) = 0;
    /// The model's own properties changed: filters and sorts again, reads if it has to.
    virtual void arrange(RecordListModel &model, const Records &records) = 0;
    /// The minute turned; the views ask for all values again after this.
    virtual void minute(RecordListModel &, const Records &) { }
    /// There is nothing to read from.
    virtual void clear(RecordListModel &model) = 0;
    /// False for content that comes later, from another thread.
    virtual bool isLoaded() const { return true; }
};

} // namespace naober
