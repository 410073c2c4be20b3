// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/jsoncodec.h"
#include "domain/record.h"

#include <QHash>
#include <QLocale>
#include <QObject>
#include <QSet>
#include <QTimeZone>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace naober {

class RecordStore;

/// What a sync run did to the store, as far as models want to know it.
struct ChangedRecords
{
    bool everything = false; ///< too much to name, or another store
    QHash<QString, QSet<QString>> ids; ///< type name → record ids put or deleted

    bool touches(RecordType type) const { return everything || ids.contains(recordTypeName(type)); }
};

/// The one way from models to the records: the store of the UI thread, the present, the village's
/// zone and the app's language, and the signals that tell when any of them changed. Lives on the
/// UI thread; made in main, handed to the pages as an opaque value.
class Records : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Records come from the app.")

public:
    /// Finds the file of a picture by its name; empty if it is not on this machine yet.
    using MediaLookup = std::function<QUrl(const QString &name)>;

    /// \a clock must outlive it.
    explicit Records(const Clock &clock, QObject *parent = nullptr);
    ~Records() override;

    /// The store to read, not owned; null while there is none. Models read everything again.
    void setStore(const RecordStore *store);
    const RecordStore *store() const { return m_store; }

    void setMediaLookup(MediaLookup lookup);
    QUrl mediaUrl(const QString &name) const;

    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }
    /// The present in the village's zone.
    QDateTime now() const;
    QDate today() const { return now().date(); }

    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_locale; }

    /// The village's own point, for distances; null if not known.
    void setHome(const GeoPoint &home) { m_home = home; }
    const GeoPoint &home() const { return m_home; }

    /// The data of a record with the texts of the app's language where it has a translation.
    std::optional<QJsonObject> data(const QString &id) const;
    std::optional<QJsonObject> data(RecordType type, const QString &id) const;
    /// Calls \a visit for every record of a type.
    void each(RecordType type,
              const std::function<void(const QString &id, const QJsonObject &data)> &visit) const;
    QJsonObject localized(QJsonObject data) const;

    template<typename T>
    std::optional<T> read(RecordType type, const QString &id) const
    {
        const std::optional<QJsonObject> json = data(type, id);
        if (!json)
            return std::nullopt;
        return fromJson<T>(*json);
    }

    /// The name of a record's type, empty when it is not there.
    Q_INVOKABLE QString typeOf(const QString &recordId) const;

    /// To be called on the UI thread after a sync transaction was committed.
    void announce(const ChangedRecords &changes);
    void announceMedia(const QStringList &names);
    /// To be called when the minute of now() turned; \a newDay at midnight of the village.
    void announceMinute(bool newDay);

signals:
    void changed();
    void recordsChanged(const naober::ChangedRecords &changes);
    void mediaChanged(const QStringList &names);
    /// The language or the zone: every text is another.
    void wordsChanged();
    void minuteChanged();
    void dayChanged();

private:
    const Clock &m_clock;
    const RecordStore *m_store = nullptr;
    MediaLookup m_media;
    QTimeZone m_zone;
    QLocale m_locale;
    GeoPoint m_home;
};

} // namespace naober
