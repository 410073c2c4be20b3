// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/common.h"
#include "domain/record.h"
#include "storage/feedstate.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace naober {

class RecordReader;

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
    void setStore(const RecordReader *store);
    const RecordReader *store() const { return m_store; }

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

    /// Where AsyncSearch finds the records; empty: nothing can be searched.
    void setSearchFolder(const QString &folder);
    const QString &searchFolder() const { return m_searchFolder; }

    /// The record of this type and id with its texts in the app's language where it has a
    /// translation; nothing when it is not there or cannot be read.
    template<typename T>
    std::optional<T> read(RecordType type, const QString &id) const
    {
        const std::optional<QJsonObject> json = data(type, id);
        if (!json)
            return std::nullopt;
        return fromJson<T>(localized(*json));
    }
    std::optional<QJsonObject> data(RecordType type, const QString &id) const;
    QJsonObject localized(QJsonObject data) const;
    /// True when localized() would change a record that has these fields.
    bool isTranslated(const CommonFields &fields) const;
    /// The same for a record that was read by somebody else.
    template<typename T>
    T localizedRecord(const T &record) const
    {
        return isTranslated(record) ? fromJson<T>(localized(toJson(record))) : record;
    }

    /// The name of a record's type, empty when it is not there.
    Q_INVOKABLE QString typeOf(const QString &recordId) const;

    /// To be called on the UI thread after a sync transaction was committed.
    void announce(const ChangeSet &changes);
    void announceMedia(const QStringList &names);
    /// To be called when the minute of now() turned; \a newDay at midnight of the village.
    void announceMinute(bool newDay);

signals:
    /// Anything that pages show may be another.
    void changed();
    void recordsChanged(const naober::ChangeSet &changes);
    /// There is another store: nothing that was read still holds.
    void storeChanged();
    /// The cache's file is about to be replaced: whoever has a connection to it closes it.
    void storeClosing();
    void mediaChanged(const QStringList &names);
    /// The language or the zone: every text is another.
    void wordsChanged();
    void minuteChanged();
    void dayChanged();

private:
    const Clock &m_clock;
    const RecordReader *m_store = nullptr;
    MediaLookup m_media;
    QTimeZone m_zone;
    QLocale m_locale;
    GeoPoint m_home;
    QString m_searchFolder;
};

} // namespace naober
