// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records.h"

#include <QByteArray>
#include <QHash>
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
    virtual QVariant value(int row, int role) const = 0;
    virtual QHash<int, QByteArray> roleNames() const = 0;
    /// Reads everything again.
    virtual void reload(RecordListModel &model) = 0;
    /// Takes in what changed; reads nothing else.
    virtual void change(RecordListModel &model, const ChangedRecords &changes) = 0;
    /// The model's own properties changed: filters and sorts again; may read.
    virtual void arrange(RecordListModel &model) = 0;
    /// The minute turned.
    virtual void minute(RecordListModel &) { }
    virtual bool showsMedia(int row, const QSet<QString> &names) const = 0;
};

} // namespace naober
