// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchranking.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <tuple>

namespace naober {

namespace {

/// Activities whose next time is looked up exactly; there are never so many in one answer.
constexpr std::size_t mostNext = 100;

/// The order of groups whose best hits are equally good.
constexpr std::array groupOrder{
    RecordType::Organization, RecordType::Service, RecordType::Event,      RecordType::Article,
    RecordType::Place,        RecordType::Network, RecordType::Initiative, RecordType::Request,
    RecordType::Video,        RecordType::Poll,
};

int placeOf(const QString &type)
{
    const auto known = recordTypeFromName(type);
    if (!known)
        return static_cast<int>(groupOrder.size());
    return static_cast<int>(std::find(groupOrder.begin(), groupOrder.end(), *known)
                            - groupOrder.begin());
}

} // namespace

bool SearchRanking::Candidate::operator<(const Candidate &other) const
{
    const auto mine = rank();
    const auto others = other.rank();
    return mine != others ? mine < others : name < other.name;
}

SearchRanking::SearchRanking(Database &database, const SearchOptions &options)
    : m_database(database)
    , m_options(options)
    , m_now((options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc())
                .toMSecsSinceEpoch())
{ }

Result<void, StorageError> SearchRanking::collect(const QString &match)
{
    ++m_round;
    const QString inTitle = QStringLiteral("{title} : (") + match + QLatin1Char(')');
    if (const auto done = collectFrom(inTitle, true); !done)
        return done.error();
    return collectFrom(match, false);
}

int SearchRanking::typeIndex(const QString &name)
{
    for (int i = 0; i < m_types.size(); ++i) {
        if (m_types.at(i).name == name)
            return i;
    }
    const int place = placeOf(name);
    const bool wanted = m_options.types.isEmpty() ? place < static_cast<int>(groupOrder.size())
                                                  : m_options.types.contains(name);
    m_types.append({name, place, name == recordTypeName(RecordType::Event), wanted});
    return static_cast<int>(m_types.size()) - 1;
}

Result<void, StorageError> SearchRanking::collectFrom(const QString &match, bool title)
{
    // Newest first, so that what the bound cuts off is the oldest.
    Statement query = m_database.prepare(
        QStringLiteral("SELECT s.rowid, r.type, r.sort, r.until FROM search s CROSS JOIN record r"
                       " INDEXED BY record_rank ON r.key = s.rowid WHERE s.search MATCH ?"
                       " ORDER BY s.rowid DESC LIMIT ?"));
    if (const auto ran = query.run({match, Search::mostCandidates}); !ran)
        return ran.error();
    while (query.next()) {
        Candidate candidate;
        candidate.key = query.integer(0);
        if (m_known.contains(candidate.key))
            continue;
        m_known.insert(candidate.key);
        candidate.type = typeIndex(query.text(1));
        const TypeInfo &type = m_types.at(candidate.type);
        candidate.until = query.isNull(3) ? -1 : query.integer(3);
        candidate.past = candidate.until >= 0 && candidate.until <= m_now;
        // Only activities are worth finding when they are over.
        if (!type.isWanted || (candidate.past && !type.isEvent))
            continue;
        const QVariant sort = query.value(2);
        if (sort.userType() == QMetaType::QString)
            candidate.name = sort.toString();
        else
            candidate.order = sort.toLongLong();
        candidate.inTitle = title;
        candidate.round = m_round;
        m_candidates.push_back(std::move(candidate));
    }
    if (query.error())
        return *query.error();
    return {};
}

Result<void, StorageError> SearchRanking::findNext(Candidate &candidate)
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    Statement query = m_database.prepare(
        QStringLiteral("SELECT n, starts, ends FROM occurrence WHERE record = ? AND ends > ?"
                       " ORDER BY ends LIMIT 1"));
    if (const auto ran = query.run({candidate.key, m_now}); !ran)
        return ran.error();
    if (query.next()) {
        candidate.occurrence = static_cast<int>(query.integer(0));
        const qint64 starts = query.integer(1);
        candidate.order = starts >= 0 ? starts : query.integer(2) - day;
    }
    if (query.error())
        return *query.error();
    return {};
}

Result<SearchHit, StorageError> SearchRanking::load(const Candidate &candidate)
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT id, CAST(data AS BLOB) FROM record WHERE key = ?"));
    if (const auto ran = query.run({candidate.key}); !ran)
        return ran.error();
    if (!query.next())
        return query.error().value_or(StorageError::Failed);
    SearchHit hit;
    const TypeInfo &type = m_types.at(candidate.type);
    hit.record = {type.name, query.text(0), QJsonDocument::fromJson(query.bytes(1)).object()};
    hit.inTitle = candidate.inTitle;
    hit.past = candidate.past;
    if (!type.isEvent)
        return hit;
    const QJsonArray occurrences = hit.record.data.value(QLatin1String("occurrences")).toArray();
    const qsizetype index =
        candidate.occurrence >= 0 ? candidate.occurrence : occurrences.size() - 1;
    if (index >= 0 && index < occurrences.size()) {
        JsonReader reader(occurrences.at(index).toObject());
        reader.eventTime(QLatin1String("start"), hit.next);
    }
    return hit;
}

Result<void, StorageError> SearchRanking::orderEvents()
{
    std::vector<Candidate *> coming;
    for (Candidate &candidate : m_candidates) {
        if (!m_types.at(candidate.type).isEvent)
            continue;
        // Those that go on count from now until their next time is known.
        candidate.order = candidate.past ? -candidate.until : qMax(candidate.order, m_now);
        if (!candidate.past)
            coming.push_back(&candidate);
    }
    const std::size_t looked = qMin(mostNext, coming.size());
    std::partial_sort(coming.begin(), coming.begin() + static_cast<std::ptrdiff_t>(looked),
                      coming.end(), [](const Candidate *a, const Candidate *b) { return *a < *b; });
    for (std::size_t i = 0; i < looked; ++i) {
        if (const auto done = findNext(*coming[i]); !done)
            return done.error();
    }
    return {};
}

Result<QList<SearchGroup>, StorageError> SearchRanking::groups(const QByteArray &word)
{
    const QString beginning = QString::fromUtf8(word);
    for (Candidate &candidate : m_candidates)
        candidate.begins = !candidate.name.isEmpty() && candidate.name.startsWith(beginning);
    if (const auto done = orderEvents(); !done)
        return done.error();
    std::sort(m_candidates.begin(), m_candidates.end());
    // A group is as good as its best hit.
    QList<std::pair<SearchGroup, std::tuple<int, bool, int>>> ranked;
    QList<qsizetype> places(m_types.size(), -1);
    for (const Candidate &candidate : m_candidates) {
        const TypeInfo &type = m_types.at(candidate.type);
        qsizetype &place = places[candidate.type];
        if (place < 0) {
            place = ranked.size();
            ranked.append(
                {SearchGroup{type.name, {}, 0}, {candidate.round, !candidate.inTitle, type.place}});
        }
        SearchGroup &group = ranked[place].first;
        ++group.total;
        if (group.hits.size() >= qBound(1, m_options.perGroup, 100))
            continue;
        auto hit = load(candidate);
        if (!hit)
            return hit.error();
        group.hits.append(std::move(*hit));
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.second < b.second; });
    QList<SearchGroup> groups;
    for (auto &[group, rank] : ranked)
        groups.append(std::move(group));
    return groups;
}

} // namespace naober
