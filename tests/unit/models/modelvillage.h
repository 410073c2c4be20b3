// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/event.h"
#include "domain/initiative.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "domain/request.h"
#include "domain/service.h"
#include "domain/video.h"
#include "domain/village.h"
#include "models/records.h"
#include "storage/recordstore.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace naober {

/// A clock that tests set.
class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void set(const QString &iso) { m_now = QDateTime::fromString(iso, Qt::ISODate).toUTC(); }

private:
    QDateTime m_now =
        QDateTime::fromString(QStringLiteral("2026-11-19T14:25:00+01:00"), Qt::ISODate);
};

/// A store on disk that tests fill, with the records that models read from it.
class ModelVillage
{
public:
    ModelVillage()
    {
        auto opened = RecordStore::open(m_folder.path());
        if (!opened)
            qFatal("the store does not open");
        m_store = std::move(*opened);
        if (!m_store->adoptFeed(QStringLiteral("test")))
            qFatal("the store takes no feed");
        records.setLocale(QLocale(QStringLiteral("en_GB")));
        records.setSearchFolder(m_folder.path());
        records.setStore(m_store.get());
    }
    ~ModelVillage() { records.setStore(nullptr); }

    template<typename T>
    void put(RecordType type, const char *id, const T &record)
    {
        RecordChange change;
        change.seq = ++m_seq;
        change.operation = RecordChange::Operation::Put;
        change.type = recordTypeName(type);
        change.id = QLatin1String(id);
        change.json = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
        m_pending.append(change);
    }
    void remove(RecordType type, const char *id)
    {
        RecordChange change;
        change.seq = ++m_seq;
        change.operation = RecordChange::Operation::Delete;
        change.type = recordTypeName(type);
        change.id = QLatin1String(id);
        m_pending.append(change);
    }
    /// When the village's publisher signed what is here.
    void setHeadTime(const QDateTime &time)
    {
        auto state = m_store->state();
        if (!state)
            qFatal("the store has no state");
        state->headTime = time;
        if (!m_store->saveState(*state))
            qFatal("the store takes no state");
    }
    /// Applies what was put and removed, and tells the models.
    void publish()
    {
        const auto changes = m_store->applySegment(m_pending, Cursor{1, m_seq});
        m_pending.clear();
        if (!changes)
            qFatal("the store takes no segment");
        records.announce(*changes);
    }

    void putEvent(const char *id, const char *title, const char *start, const char *end,
                  const char *network = "")
    {
        Event event;
        event.title = QString::fromUtf8(title);
        event.network = QString::fromUtf8(network);
        event.start.instant = QDateTime::fromString(QLatin1String(start), Qt::ISODate);
        event.end.instant = QDateTime::fromString(QLatin1String(end), Qt::ISODate);
        Occurrence occurrence;
        occurrence.start = event.start;
        occurrence.end = event.end;
        event.occurrences = {occurrence};
        put(RecordType::Event, id, event);
    }
    void putOrganization(const char *id, const char *name, Organization::Kind kind)
    {
        Organization organization;
        organization.name = QString::fromUtf8(name);
        organization.kind = kind;
        put(RecordType::Organization, id, organization);
    }
    void putArticle(const char *id, const char *title, const char *published,
                    Article::Importance importance = Article::Importance::Normal)
    {
        Article article;
        article.title = QString::fromUtf8(title);
        article.importance = importance;
        article.published = QDateTime::fromString(QLatin1String(published), Qt::ISODate);
        put(RecordType::Article, id, article);
    }

    HandClock clock;
    Records records{clock};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RecordStore> m_store;
    QList<RecordChange> m_pending;
    qint64 m_seq = 0;
};

/// The texts of one role, top to bottom.
inline QStringList texts(const QAbstractItemModel &model, const char *role)
{
    const int number = model.roleNames().key(QByteArray(role), -1);
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(model.data(model.index(row, 0), number).toString());
    return values;
}

} // namespace naober
