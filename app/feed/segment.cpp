// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/segment.h"

#include "domain/image.h"
#include "domain/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <charconv>

namespace naober {

namespace {

constexpr qsizetype longestName = 200; // of a type or id

/// Reads a line as feedLine() writes it, without making anything of the data but a check. What is
/// written otherwise (by another program) goes the long way round.
class PlainLine
{
public:
    explicit PlainLine(QByteArrayView line)
        : m_rest(line)
    { }

    bool read(RecordChange &change)
    {
        if (!expect("{\"seq\":") || !number(change.seq) || !expect(",\"op\":\""))
            return false;
        if (expect("put\",\"type\":\"")) {
            change.operation = RecordChange::Operation::Put;
            return text(change.type) && expect(",\"id\":\"") && text(change.id) && at(change)
                && expect(",\"data\":") && data(change);
        }
        if (expect("del\",\"type\":\"")) {
            change.operation = RecordChange::Operation::Delete;
            return text(change.type) && expect(",\"id\":\"") && text(change.id) && at(change)
                && m_rest == "}";
        }
        change.operation = RecordChange::Operation::Void;
        return m_rest == "void\"}";
    }

private:
    template<std::size_t N>
    bool expect(const char (&literal)[N])
    {
        const QByteArrayView wanted(literal, qsizetype(N) - 1);
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(wanted.size());
        return true;
    }
    bool number(qint64 &value)
    {
        const auto [end, error] = std::from_chars(m_rest.begin(), m_rest.end(), value);
        if (error != std::errc())
            return false;
        m_rest = m_rest.sliced(end - m_rest.begin());
        return true;
    }
    /// Up to and with the closing quote; only what needs no escapes in JSON.
    bool text(QString &value)
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest.at(length) != '"') {
            const char c = m_rest.at(length);
            if (c < 0x20 || c == '\\' || c == 0x7f) // also every byte outside ASCII
                return false;
            ++length;
        }
        if (length == m_rest.size())
            return false;
        value = QString::fromLatin1(m_rest.first(length));
        m_rest = m_rest.sliced(length + 1);
        return true;
    }
    bool at(RecordChange &change)
    {
        if (!expect(",\"at\":\""))
            return true;
        QString value;
        if (!text(value))
            return false;
        change.at = QDateTime::fromString(value, Qt::ISODate);
        return true;
    }
    bool data(RecordChange &change)
    {
        if (!m_rest.endsWith('}'))
            return false;
        change.json = m_rest.chopped(1).toByteArray();
        // What stands between is one whole JSON object, so the line is one too.
        return change.json.startsWith('{') && change.json.endsWith('}')
            && QJsonDocument::fromJson(change.json).isObject();
    }

    QByteArrayView m_rest;
};

bool readAnyLine(QByteArrayView line, RecordChange &change)
{
    const QJsonObject json = QJsonDocument::fromJson(line.toByteArray()).object();
    change = RecordChange();
    change.seq = json.value(QLatin1String("seq")).toInteger(-1);
    change.type = json.value(QLatin1String("type")).toString();
    change.id = json.value(QLatin1String("id")).toString();
    change.at =
        QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODate).toUTC();
    const QString operation = json.value(QLatin1String("op")).toString();
    if (operation == QLatin1String("put")) {
        change.operation = RecordChange::Operation::Put;
        const QJsonValue data = json.value(QLatin1String("data"));
        change.json = QJsonDocument(data.toObject()).toJson(QJsonDocument::Compact);
        return data.isObject();
    }
    if (operation == QLatin1String("del")) {
        change.operation = RecordChange::Operation::Delete;
        return true;
    }
    change.type.clear();
    change.id.clear();
    return operation == QLatin1String("void");
}

/// Cuts the first line off, without its line feed; nothing when there is no line feed.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

std::optional<FeedError> checkFile(QByteArrayView bytes, qint64 size, const QByteArray &hash)
{
    if (bytes.size() != size)
        return FeedError::WrongSize;
    if (sha256(bytes) != hash)
        return FeedError::WrongHash;
    return std::nullopt;
}

QByteArray quoted(const QString &text)
{
    // A one-element array is the shortest way to have Qt escape a string.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(qsizetype(crypto_hash_sha256_BYTES), '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray feedLine(const RecordChange &change)
{
    QByteArray line = "{\"seq\":" + QByteArray::number(change.seq);
    if (change.operation == RecordChange::Operation::Void)
        return line + ",\"op\":\"void\"}\n";
    const bool put = change.operation == RecordChange::Operation::Put;
    line += put ? ",\"op\":\"put\"" : ",\"op\":\"del\"";
    line += ",\"type\":" + quoted(change.type) + ",\"id\":" + quoted(change.id);
    if (change.at.isValid())
        line += ",\"at\":\"" + change.at.toUTC().toString(Qt::ISODate).toLatin1() + '"';
    if (put)
        line += ",\"data\":" + change.json;
    return line + "}\n";
}

Result<RecordChange, FeedError> readFeedLine(QByteArrayView line)
{
    if (line.size() > limits::recordBytes + feedlimits::lineFrame)
        return FeedError::TooLarge;
    RecordChange change;
    if (!PlainLine(line).read(change)) {
        change = RecordChange();
        if (!readAnyLine(line, change))
            return FeedError::Malformed;
    }
    const bool named = change.operation == RecordChange::Operation::Void
        || (!change.id.isEmpty() && !change.type.isEmpty());
    if (!named || change.seq < 1 || change.id.size() > longestName
        || change.type.size() > longestName) {
        return FeedError::Malformed;
    }
    return change;
}

Result<QList<RecordChange>, FeedError> readSegment(QByteArrayView bytes, const SegmentRef &ref,
                                                   qint64 after)
{
    if (const auto error = checkFile(bytes, ref.bytes, ref.sha256))
        return *error;
    QList<RecordChange> changes;
    qint64 expected = ref.from;
    while (!bytes.isEmpty()) {
        const auto line = takeLine(bytes);
        if (!line)
            return FeedError::Malformed;
        auto change = readFeedLine(*line);
        if (!change)
            return change.error();
        if (change->seq != expected || expected > ref.to)
            return FeedError::BadSequence;
        ++expected;
        if (change->seq > after)
            changes.append(std::move(*change));
    }
    if (expected != ref.to + 1)
        return FeedError::BadSequence;
    return changes;
}

SnapshotReader::SnapshotReader(QByteArrayView bytes, SnapshotRef ref)
    : m_ref(std::move(ref))
    , m_bytes(bytes)
    , m_rest(bytes)
{ }

Result<void, FeedError> SnapshotReader::check() const
{
    if (const auto error = checkFile(m_bytes, m_ref.bytes, m_ref.sha256))
        return *error;
    if (m_bytes.isEmpty() && m_ref.count != 0)
        return FeedError::BadSequence;
    return {};
}

Result<RecordChange, FeedError> SnapshotReader::next()
{
    const auto line = takeLine(m_rest);
    if (!line)
        return FeedError::Malformed;
    auto change = readFeedLine(*line);
    if (!change)
        return change.error();
    // Live records only, in the order of their last change, each once.
    if (change->operation != RecordChange::Operation::Put || change->seq <= m_lastSeq
        || change->seq > m_ref.seq || m_ids.contains(change->id)) {
        return FeedError::BadSequence;
    }
    m_lastSeq = change->seq;
    m_ids.insert(change->id);
    ++m_count;
    if (m_count > m_ref.count || (atEnd() && m_count != m_ref.count))
        return FeedError::BadSequence;
    return change;
}

Result<QList<RecordChange>, FeedError> readSnapshot(QByteArrayView bytes, const SnapshotRef &ref)
{
    SnapshotReader reader(bytes, ref);
    if (const auto sound = reader.check(); !sound)
        return sound.error();
    QList<RecordChange> records;
    records.reserve(qsizetype(qMin(ref.count, ref.bytes)));
    while (!reader.atEnd()) {
        auto change = reader.next();
        if (!change)
            return change.error();
        records.append(std::move(*change));
    }
    return records;
}

QStringList mediaReferences(const QByteArray &json)
{
    // A quote inside a JSON text is escaped, so these bytes can only be a field's name.
    constexpr QByteArrayView key = "\"media\"";
    QStringList names;
    qsizetype at = 0;
    while ((at = json.indexOf(key, at)) >= 0) {
        at += key.size();
        const qsizetype colon = json.indexOf(':', at);
        const qsizetype open = colon < 0 ? -1 : json.indexOf('"', colon);
        const qsizetype close = open < 0 ? -1 : json.indexOf('"', open + 1);
        if (close < 0)
            break;
        const QString name = QString::fromLatin1(json.mid(open + 1, close - open - 1));
        if (isMediaName(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace naober
