// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/head.h"

#include "feed/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

const QByteArray headType = QByteArrayLiteral("application/vnd.naober.head+json");
constexpr qsizetype pathDigits = 16;
constexpr qint64 largestNumber = qint64(1) << 53; // what JSON carries exactly
constexpr qint64 longestLife = 366LL * 24 * 3600;

bool isFileHash(const QByteArray &sha256)
{
    constexpr qsizetype size = 32;
    return sha256.size() == size;
}

QByteArray hashFromJson(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray raw = QByteArray::fromHex(text);
    // fromHex() skips what it does not know; a hash is 64 small hex digits and nothing else.
    return raw.toHex() == text ? raw : QByteArray();
}

/// A whole number from \a least on, or -1.
qint64 numberFromJson(const QJsonValue &value, qint64 least)
{
    const qint64 number = value.toInteger(-1);
    return number >= least && number <= largestNumber ? number : -1;
}

QString prefixOf(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex().left(pathDigits));
}

QJsonObject segmentToJson(const SegmentRef &ref)
{
    return {
        {QStringLiteral("from"), ref.from},
        {QStringLiteral("to"), ref.to},
        {QStringLiteral("path"), ref.path},
        {QStringLiteral("sha256"), QString::fromLatin1(ref.sha256.toHex())},
        {QStringLiteral("bytes"), ref.bytes},
    };
}

QJsonObject snapshotToJson(const SnapshotRef &ref)
{
    return {
        {QStringLiteral("seq"), ref.seq},
        {QStringLiteral("path"), ref.path},
        {QStringLiteral("sha256"), QString::fromLatin1(ref.sha256.toHex())},
        {QStringLiteral("bytes"), ref.bytes},
        {QStringLiteral("count"), ref.count},
    };
}

std::optional<FeedError> readSnapshotRef(const QJsonObject &json, Head &head)
{
    SnapshotRef &ref = head.snapshot;
    ref.seq = numberFromJson(json.value(QLatin1String("seq")), 0);
    ref.bytes = numberFromJson(json.value(QLatin1String("bytes")), 0);
    ref.count = numberFromJson(json.value(QLatin1String("count")), 0);
    ref.sha256 = hashFromJson(json.value(QLatin1String("sha256")));
    ref.path = json.value(QLatin1String("path")).toString();
    if (ref.seq < 0 || ref.seq > head.seq || ref.bytes < 0 || ref.count < 0
        || !isFileHash(ref.sha256) || ref.path != snapshotPath(ref.seq, ref.sha256)) {
        return FeedError::Malformed;
    }
    if (ref.bytes > feedlimits::snapshot)
        return FeedError::TooLarge;
    return std::nullopt;
}

std::optional<FeedError> readSegmentRefs(const QJsonArray &json, Head &head)
{
    if (json.size() > feedlimits::segments)
        return FeedError::TooLarge;
    qint64 next = head.logFirst;
    for (const QJsonValue &value : json) {
        SegmentRef ref;
        ref.from = numberFromJson(value[QLatin1String("from")], 1);
        ref.to = numberFromJson(value[QLatin1String("to")], 1);
        ref.bytes = numberFromJson(value[QLatin1String("bytes")], 1);
        ref.sha256 = hashFromJson(value[QLatin1String("sha256")]);
        ref.path = value[QLatin1String("path")].toString();
        // The path says nothing new, so that none can lead elsewhere.
        if (ref.from != next || ref.to < ref.from || ref.bytes < 1 || !isFileHash(ref.sha256)
            || ref.path != segmentPath(ref.from, ref.to, ref.sha256)) {
            return FeedError::Malformed;
        }
        if (ref.bytes > feedlimits::segment)
            return FeedError::TooLarge;
        next = ref.to + 1;
        head.segments.append(ref);
    }
    if (next != head.seq + 1)
        return FeedError::Malformed;
    return std::nullopt;
}

std::optional<FeedError> readFields(const QJsonObject &json, Head &head)
{
    head.feed = json.value(QLatin1String("feed")).toString();
    head.epoch = numberFromJson(json.value(QLatin1String("epoch")), 1);
    head.seq = numberFromJson(json.value(QLatin1String("seq")), 0);
    head.time = QDateTime::fromString(json.value(QLatin1String("time")).toString(), Qt::ISODate);
    head.staleAfter =
        std::chrono::seconds(numberFromJson(json.value(QLatin1String("staleAfter")), 1));
    if (!isFeedId(head.feed) || head.epoch < 0 || head.seq < 0 || !head.time.isValid()
        || head.staleAfter.count() < 1 || head.staleAfter.count() > longestLife) {
        return FeedError::Malformed;
    }
    head.time = head.time.toUTC();
    const QJsonValue nextKey = json.value(QLatin1String("nextKey"));
    if (nextKey.isString()) {
        head.nextKey = PublicKey::fromText(nextKey.toString());
        if (!head.nextKey)
            return FeedError::Malformed;
    }
    const QUrl submissions(json.value(QLatin1String("submissions")).toString(), QUrl::StrictMode);
    if (submissions.isValid() && !submissions.isEmpty())
        head.submissions = submissions;
    return std::nullopt;
}

} // namespace

bool isFeedId(const QString &id)
{
    constexpr qsizetype longest = 64;
    if (id.isEmpty() || id.size() > longest || id.startsWith(QLatin1Char('.')))
        return false;
    for (const QChar c : id) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!letter && !(c >= u'0' && c <= u'9') && c != u'.' && c != u'-' && c != u'_')
            return false;
    }
    return true;
}

QString segmentPath(qint64 from, qint64 to, const QByteArray &sha256)
{
    return QStringLiteral("log/%1-%2-%3.ndjson").arg(from).arg(to).arg(prefixOf(sha256));
}

QString snapshotPath(qint64 seq, const QByteArray &sha256)
{
    return QStringLiteral("snapshot/%1-%2.ndjson").arg(seq).arg(prefixOf(sha256));
}

QString mediaPath(const QString &name)
{
    return QLatin1String("media/") + name;
}

QByteArray headToJson(const Head &head)
{
    QJsonArray segments;
    for (const SegmentRef &ref : head.segments)
        segments.append(segmentToJson(ref));
    QJsonObject json{
        {QStringLiteral("vdf"), Head::version},
        {QStringLiteral("feed"), head.feed},
        {QStringLiteral("epoch"), head.epoch},
        {QStringLiteral("seq"), head.seq},
        {QStringLiteral("time"), head.time.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("staleAfter"), qint64(head.staleAfter.count())},
        {QStringLiteral("snapshot"), snapshotToJson(head.snapshot)},
        {QStringLiteral("log"),
         QJsonObject{{QStringLiteral("first"), head.logFirst},
                     {QStringLiteral("segments"), segments}}},
        {QStringLiteral("submissions"), QJsonValue::Null},
    };
    if (head.nextKey)
        json.insert(QStringLiteral("nextKey"), head.nextKey->toText());
    if (!head.submissions.isEmpty()) {
        json.insert(QStringLiteral("submissions"),
                    QString::fromLatin1(head.submissions.toEncoded()));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Head, FeedError> headFromJson(const QByteArray &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return FeedError::Malformed;
    const QJsonObject json = document.object();
    const qint64 version = json.value(QLatin1String("vdf")).toInteger(-1);
    if (version != Head::version)
        return version > Head::version ? FeedError::UnknownVersion : FeedError::Malformed;
    Head head;
    if (const auto error = readFields(json, head))
        return *error;
    if (const auto error = readSnapshotRef(json.value(QLatin1String("snapshot")).toObject(), head))
        return *error;
    const QJsonObject log = json.value(QLatin1String("log")).toObject();
    head.logFirst = numberFromJson(log.value(QLatin1String("first")), 1);
    if (head.logFirst < 1 || head.logFirst > head.snapshot.seq + 1)
        return FeedError::Malformed;
    const QJsonArray segments = log.value(QLatin1String("segments")).toArray();
    if (const auto error = readSegmentRefs(segments, head))
        return *error;
    return head;
}

QByteArray sealHead(const Head &head, const QList<const SigningKey *> &keys)
{
    return envelope::seal(headType, headToJson(head), keys);
}

Result<SignedHead, FeedError> openHead(const QByteArray &bytes, const QList<PublicKey> &trusted)
{
    if (bytes.size() > feedlimits::head)
        return FeedError::TooLarge;
    auto opened = envelope::open(bytes, headType, trusted);
    if (!opened)
        return opened.error();
    auto head = headFromJson(opened->payload);
    if (!head)
        return head.error();
    return SignedHead{std::move(*head), opened->signedBy};
}

Result<void, FeedError> acceptHead(const Head &head, const QString &feed, const Cursor &seen,
                                   const QDateTime &seenTime)
{
    if (head.feed != feed)
        return FeedError::WrongFeed;
    if (head.cursor() < seen)
        return FeedError::Rollback;
    if (head.cursor() == seen && seenTime.isValid() && head.time < seenTime)
        return FeedError::Rollback;
    return {};
}

} // namespace naober
