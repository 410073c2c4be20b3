// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskvault.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

QString keyIdSetting()
{
    return QStringLiteral("localKey");
}

/// Of the local key that was or will be; empty: none is left over.
QString otherKeySetting()
{
    return QStringLiteral("otherLocalKey");
}

/// "1" from when the generations change until the key has followed.
QString keyDueSetting()
{
    return QStringLiteral("localKeyDue");
}

QString counterSecret()
{
    return QStringLiteral("number");
}

QString secretRowName(const QString &secret)
{
    return QString(QLatin1String("secret/") + secret);
}

/// Rows that a desk can go on without. One of them that is damaged must not keep the others under
/// an old key.
bool isDispensable(const QString &row)
{
    return row.startsWith(QLatin1String("outbox/")) || row == secretRowName(counterSecret());
}

QByteArray identityToJson(const DeskIdentity &identity)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("village"), identity.village.toString()},
                           {QStringLiteral("name"), identity.name},
                           {QStringLiteral("device"), identity.device},
                           {QStringLiteral("token"), identity.token},
                           {QStringLiteral("deskFeed"),
                            identity.deskFeed ? identity.deskFeed->toString() : QString()}})
        .toJson(QJsonDocument::Compact);
}

std::optional<DeskIdentity> identityFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    const auto village = FeedLink::parse(text("village"));
    if (!village)
        return std::nullopt;
    DeskIdentity identity{*village, text("name"), text("device"), text("token"), {}};
    if (const auto feed = FeedLink::parse(text("deskFeed")))
        identity.deskFeed = *feed;
    return identity;
}

} // namespace

QByteArray DeskIdentity::authorization() const
{
    return "Bearer " + device.toLatin1() + '.' + token.toLatin1();
}

DeskVault::DeskVault(std::unique_ptr<DeskFile> store, LocalKey key, const Clock &clock)
    : m_store(std::move(store))
    , m_key(std::move(key))
    , m_clock(clock)
    , m_hubTime(clock)
{ }

Result<std::unique_ptr<DeskVault>, DeskError> DeskVault::open(const QString &folder, LocalKey key,
                                                              const Clock &clock)
{
    auto store = DeskFile::open(folder);
    if (!store)
        return deskErrorFrom(store.error());
    std::unique_ptr<DeskVault> vault(new DeskVault(std::move(*store), std::move(key), clock));
    if (const auto loaded = vault->load(); !loaded)
        return loaded.error();
    return vault;
}

Result<void, DeskError> DeskVault::load()
{
    const auto keyId = m_store->setting(keyIdSetting());
    if (!keyId)
        return deskErrorFrom(keyId.error());
    if (keyId->isEmpty()) {
        if (const auto set = m_store->setSetting(keyIdSetting(), m_key.id()); !set)
            return deskErrorFrom(set.error());
    } else if (*keyId != m_key.id()) {
        return DeskError::WrongPassphrase;
    }
    auto identity = kept(QStringLiteral("identity"));
    auto pairs = kept(QStringLiteral("pairs"));
    auto ring = kept(QStringLiteral("ring"));
    if (!identity || !pairs || !ring)
        return !identity ? identity.error() : !pairs ? pairs.error() : ring.error();
    if (!identity->isEmpty())
        m_identity = identityFrom(*identity);
    if (!pairs->isEmpty()) {
        auto read = DeskPairs::fromSecret(SecretBytes::takenFrom(*pairs));
        if (!read)
            return DeskError::Damaged;
        m_pairs = std::move(*read);
    }
    if (!ring->isEmpty()) {
        auto read = KeyRing::fromSecret(SecretBytes::takenFrom(*ring), m_hubTime);
        if (!read)
            return DeskError::Damaged;
        m_ring = std::move(*read);
    }
    return keyId->isEmpty() && (m_identity || m_pairs || m_ring) ? settingsLost()
                                                                 : Result<void, DeskError>();
}

Result<void, DeskError> DeskVault::settingsLost()
{
    // Nobody knows any more whether a change of the key was due.
    const auto due = m_store->setSetting(keyDueSetting(), QStringLiteral("1"));
    return due ? Result<void, DeskError>() : deskErrorFrom(due.error());
}

QString DeskVault::counterSetting()
{
    return QStringLiteral("number");
}

Result<std::optional<qint64>, DeskError> DeskVault::caseCounter() const
{
    const auto setting = m_store->setting(counterSetting());
    const auto row = m_store->secret(counterSecret());
    if (!setting || !row)
        return deskErrorFrom(!setting ? setting.error() : row.error());
    std::optional<qint64> counter;
    if (!setting->isEmpty())
        counter = setting->toLongLong();
    const auto copy = m_key.decrypt(*row, secretRowName(counterSecret()));
    if (copy)
        counter = std::max(counter.value_or(0), copy->view().toByteArray().toLongLong());
    return counter;
}

Result<void, DeskError> DeskVault::raiseCaseCounter(qint64 counter)
{
    return keep(counterSecret(), QByteArray::number(counter));
}

Result<void, DeskError> DeskVault::keep(const QString &name, const QByteArray &plain)
{
    const auto done = m_store->setSecret(name, encrypted(plain, secretRowName(name)));
    return done ? Result<void, DeskError>() : deskErrorFrom(done.error());
}

Result<QByteArray, DeskError> DeskVault::kept(const QString &name) const
{
    const auto row = m_store->secret(name);
    if (!row)
        return deskErrorFrom(row.error());
    if (row->isEmpty())
        return QByteArray();
    return decrypted(*row, secretRowName(name));
}

QByteArray DeskVault::encrypted(const QByteArray &plain, const QString &name) const
{
    return m_key.encrypt(plain, name);
}

Result<QByteArray, DeskError> DeskVault::decrypted(const QByteArray &row, const QString &name) const
{
    const auto plain = m_key.decrypt(row, name);
    if (!plain)
        return DeskError::Damaged;
    return plain->view().toByteArray();
}

Result<void, DeskError> DeskVault::setIdentity(const DeskIdentity &identity)
{
    if (const auto done = keep(QStringLiteral("identity"), identityToJson(identity)); !done)
        return done;
    m_identity = identity;
    return {};
}

Result<const DeskPairs *, DeskError> DeskVault::pairs()
{
    if (!m_pairs) {
        if (const auto done = setPairs(DeskPairs()); !done)
            return done.error();
    }
    const DeskPairs *pairs = &*m_pairs;
    return pairs;
}

Result<void, DeskError> DeskVault::setPairs(DeskPairs pairs)
{
    const SecretBytes secret = pairs.toSecret();
    const QByteArray plain = QByteArray::fromRawData(secret.view().data(), secret.view().size());
    if (const auto done = keep(QStringLiteral("pairs"), plain); !done)
        return done;
    m_pairs = std::move(pairs);
    return {};
}

Result<KeyRing, DeskError> DeskVault::ringCopy() const
{
    if (!m_ring)
        return DeskError::Waiting;
    auto copy = KeyRing::fromSecret(m_ring->toSecret(), m_hubTime);
    if (!copy)
        return DeskError::Damaged;
    return std::move(*copy);
}

Result<void, DeskError> DeskVault::setRing(KeyRing ring)
{
    const SecretBytes secret = ring.toSecret();
    const QByteArray plain = QByteArray::fromRawData(secret.view().data(), secret.view().size());
    if (m_ring && m_ring->living() != ring.living()) {
        // Before it is so: changing the key once too often harms nobody.
        if (const auto due = m_store->setSetting(keyDueSetting(), QStringLiteral("1")); !due)
            return deskErrorFrom(due.error());
    }
    if (const auto done = keep(QStringLiteral("ring"), plain); !done)
        return done;
    m_ring = std::move(ring);
    return {};
}

Result<QString, DeskError> DeskVault::localKeyId(const QString &folder)
{
    if (!QFile::exists(DeskFile::filePath(folder)))
        return QString();
    const auto store = DeskFile::open(folder);
    if (!store)
        return deskErrorFrom(store.error());
    const auto id = (*store)->setting(keyIdSetting());
    if (!id)
        return deskErrorFrom(id.error());
    if (!id->isEmpty())
        return *id;
    // A damaged file may have lost its settings; each row says it too.
    for (const char *name : {"ring", "pairs", "identity"}) {
        const auto row = (*store)->secret(QString::fromLatin1(name));
        const QString said = row ? LocalKey::idOf(*row) : QString();
        if (!said.isEmpty())
            return said;
    }
    return QString();
}

Result<bool, DeskError> DeskVault::isLocalKeyDue() const
{
    const auto due = m_store->setting(keyDueSetting());
    return due ? Result<bool, DeskError>(!due->isEmpty()) : deskErrorFrom(due.error());
}

Result<QString, DeskError> DeskVault::otherKey() const
{
    const auto id = m_store->setting(otherKeySetting());
    return id ? Result<QString, DeskError>(*id) : deskErrorFrom(id.error());
}

Result<void, DeskError> DeskVault::announceKey(const QString &id)
{
    const auto done = m_store->setSetting(otherKeySetting(), id);
    return done ? Result<void, DeskError>() : deskErrorFrom(done.error());
}

Result<void, DeskError> DeskVault::changeLocalKey(LocalKey next)
{
    const auto change = [this, &next](const QString &name,
                                      const QByteArray &row) -> std::optional<QByteArray> {
        const auto anew = m_key.encryptAnew(row, name, next);
        if (!anew && isDispensable(name))
            return row; // it stays what it is: nobody's
        return anew ? std::optional(*anew) : std::nullopt;
    };
    const auto done = m_store->rewrite(change,
                                       {{keyIdSetting(), next.id()},
                                        {otherKeySetting(), m_key.id()},
                                        {keyDueSetting(), QString(QLatin1String(""))}});
    // Also when only the tidying up failed: the rows are what counts.
    const auto now = m_store->setting(keyIdSetting());
    if (now && *now == next.id())
        m_key = std::move(next);
    return done ? Result<void, DeskError>() : deskErrorFrom(done.error());
}

Result<void, DeskError> DeskVault::otherKeyForgotten()
{
    // A change that was cut off after its commit has left old pages in the file.
    if (const auto erased = m_store->finishErasing(); !erased)
        return deskErrorFrom(erased.error());
    return announceKey(QString(QLatin1String("")));
}

} // namespace naober
