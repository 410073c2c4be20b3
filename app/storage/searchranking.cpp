// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchranking.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

namespace naober {

namespace {

/// Activities whose next time is looked up; the rest is ordered by its first.
constexpr int mostNext = 400;

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

const QString &eventName()
{
    static const QString name = recordTypeName(RecordType::Event);
    return name;
}

} // namespace

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

Result<void, StorageError> SearchRanking::collectFrom(const QString &match, bool title)
{
    // Newest first, so that what the bound cuts off is the oldest.
    Statement query = m_database.prepare(
        QStringLiteral("SELECT s.rowid, r.type, r.sort, r.until FROM search s CROSS JOIN record r"
                       " ON r.key = s.rowid WHERE s.search MATCH ? ORDER BY s.rowid DESC LIMIT ?"));
    if (const auto ran = query.run({match, Search::mostCandidates}); !ran)
        return ran.error();
    while (query.next()) {
        Candidate candidate;
        candidate.key = query.integer(0);
        if (m_known.contains(candidate.key))
            continue;
        candidate.type = query.text(1);
        candidate.sort = query.value(2);
        candidate.until = query.isNull(3) ? -1 : query.integer(3);
        candidate.inTitle = title;
        candidate.round = m_round;
        const bool shown = isShown(candidate);
        m_known.insert(candidate.key, shown ? m_candidates.size() : -1);
        if (shown)
            m_candidates.append(candidate);
    }
    if (query.error())
        return *query.error();
    return {};
}

bool SearchRanking::isShown(const Candidate &candidate) const
{
    const bool over = candidate.until >= 0 && candidate.until <= m_now;
    if (over && candidate.type != eventName())
        return false;
    if (m_options.types.isEmpty())
        return placeOf(candidate.type) < static_cast<int>(groupOrder.size());
    return m_options.types.contains(candidate.type);
}

Result<void, StorageError> SearchRanking::findNext(Candidate &candidate)
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT n, starts, day, ends FROM occurrence WHERE record = ? AND ends > ?"
                       " ORDER BY ends LIMIT 1"));
    if (const auto ran = query.run({candidate.key, m_now}); !ran)
        return ran.error();
    if (query.next()) {
        candidate.occurrence = static_cast<int>(query.integer(0));
        const qint64 starts = query.integer(1);
        candidate.next = starts >= 0 ? starts : query.integer(3) - 24LL * 3600 * 1000;
    }
    if (query.error())
        return *query.error();
    return {};
}

bool SearchRanking::isBetter(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        return std::tuple(c.round, !c.inTitle, c.past, !c.begins, c.next);
    };
    const auto rankA = rank(a);
    const auto rankB = rank(b);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.sort.userType() == QMetaType::QString)
        return a.sort.toString() < b.sort.toString();
    return a.sort.toLongLong() < b.sort.toLongLong();
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
    hit.record = {candidate.type, query.text(0), QJsonDocument::fromJson(query.bytes(1)).object()};
    hit.inTitle = candidate.inTitle;
    hit.past = candidate.past;
    if (candidate.type != eventName())
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

Result<QList<SearchGroup>, StorageError> SearchRanking::groups(const QByteArray &word)
{
    const QString beginning = QString::fromUtf8(word);
    int looked = 0;
    for (Candidate &candidate : m_candidates) {
        candidate.begins = candidate.sort.userType() == QMetaType::QString
            && candidate.sort.toString().startsWith(beginning);
        if (candidate.type != eventName())
            continue;
        candidate.past = candidate.until <= m_now;
        candidate.next = candidate.past ? -candidate.until : candidate.sort.toLongLong();
        if (!candidate.past && ++looked <= mostNext) {
            if (const auto done = findNext(candidate); !done)
                return done.error();
        }
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(), isBetter);
    // What begins a group is its best hit.
    QList<std::pair<SearchGroup, std::tuple<int, bool, int>>> ranked;
    QHash<QString, qsizetype> places;
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        auto place = places.constFind(candidate.type);
        if (place == places.constEnd()) {
            place = places.insert(candidate.type, ranked.size());
            ranked.append({SearchGroup{candidate.type, {}, 0},
                           {candidate.round, !candidate.inTitle, placeOf(candidate.type)}});
        }
        SearchGroup &group = ranked[*place].first;
        ++group.total;
        if (group.hits.size() >= qBound(1, m_options.perGroup, 100))
            continue;
        auto hit = load(candidate);
        if (!hit)
            return hit.error();
        group.hits.append(std::move(*hit));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.second < b.second; });
    QList<SearchGroup> groups;
    for (auto &[group, rank] : ranked)
        groups.append(std::move(group));
    return groups;
}

} // namespace naober
