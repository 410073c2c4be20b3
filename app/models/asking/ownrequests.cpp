// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/ownrequests.h"

#include "models/log.h"
#include "storage/homestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace naober {

namespace {

constexpr qsizetype mostOwn = 20;
constexpr int keptDays = 90; ///< longer than any retention

QString rowsSetting()
{
    return QStringLiteral("own.requests");
}

QString keySetting()
{
    return QStringLiteral("own.key");
}

/// The key is there and may be had another time. What it opens is not to be written over.
bool isLocked(LocalKeyError error)
{
    switch (error) {
    case LocalKeyError::NoKeychain:
    case LocalKeyError::Denied:
    case LocalKeyError::Failed:
        return true;
    case LocalKeyError::NotFound:
    case LocalKeyError::Damaged:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

OwnRequests::OwnRequests(DeskLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{ }

void OwnRequests::setKeychain(Keychain keychain)
{
    m_keychain = std::move(keychain);
    const QString id = keyId();
    if (id.isEmpty() || !m_keychain.load)
        return;
    m_keychain.load(id, [guard = QPointer<OwnRequests>(this)](Result<LocalKey, LocalKeyError> key) {
        if (!guard)
            return;
        if (key)
            guard->read(*key);
        else if (isLocked(key.error()))
            guard->say(lockedText());
    });
}

QString OwnRequests::keyId() const
{
    HomeStore *home = m_line.home();
    const auto id = home ? home->setting(keySetting()) : QString();
    return id ? *id : QString();
}

QString OwnRequests::lockedText()
{
    return tr("What this computer remembers of your requests is locked now. Please keep your "
              "slip.");
}

void OwnRequests::read(const LocalKey &key)
{
    m_key = key.clone();
    HomeStore *home = m_line.home();
    const auto row = home ? home->setting(rowsSetting()) : QString();
    if (!row || row->isEmpty())
        return;
    const Result<SecretBytes, SealError> plain =
        m_key->decrypt(QByteArray::fromBase64(row->toLatin1()), rowsSetting());
    if (!plain) {
        qCWarning(logModels) << "own requests" << sealErrorText(plain.error());
        return;
    }
    QByteArray json = plain->view().toByteArray();
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    wipe(json);
    m_own.clear();
    for (const QJsonValue &value : array) {
        const QJsonObject own = value.toObject();
        const QDateTime kept =
            QDateTime::fromString(own.value(QStringLiteral("kept")).toString(), Qt::ISODate);
        if (kept.daysTo(m_line.records().now()) > keptDays)
            continue;
        m_own.append({{own.value(QStringLiteral("digits")).toString(),
                       own.value(QStringLiteral("title")).toString(),
                       own.value(QStringLiteral("when")).toString(),
                       own.value(QStringLiteral("submission")).toString()},
                      kept});
    }
    emit changed();
}

QVariantList OwnRequests::open() const
{
    QVariantList open;
    for (const Own &own : m_own) {
        open.append(QVariantMap{{QStringLiteral("digits"), own.request.digits},
                                {QStringLiteral("title"), own.request.title},
                                {QStringLiteral("whenText"), own.request.when}});
    }
    return open;
}

void OwnRequests::say(const QString &message)
{
    m_message = message;
    emit changed();
}

void OwnRequests::keep(const Asking::SentRequest &request, const QDateTime &now)
{
    if (!m_keychain.save || !m_line.home())
        return say(tr("This computer has no safe place to remember it. Please keep your slip."));
    const Own own{request, now.toUTC()};
    if (m_key)
        return add(own);
    const QString id = keyId();
    if (id.isEmpty() || !m_keychain.load)
        return begin(own);
    // It was locked when the program began, and may be open now.
    m_keychain.load(
        id, [guard = QPointer<OwnRequests>(this), own](Result<LocalKey, LocalKeyError> key) {
            if (!guard)
                return;
            if (key) {
                guard->read(*key);
                return guard->add(own);
            }
            if (isLocked(key.error()))
                return guard->say(lockedText());
            guard->begin(own);
        });
}

void OwnRequests::add(const Own &own)
{
    m_own.prepend(own);
    if (m_own.size() > mostOwn)
        m_own.removeLast();
    write();
}

/// With a key of its own.
void OwnRequests::begin(const Own &own)
{
    const auto key = std::make_shared<LocalKey>(LocalKey::generate());
    m_keychain.save(
        *key, [guard = QPointer<OwnRequests>(this), key, own](Result<void, LocalKeyError> saved) {
            if (!guard)
                return;
            if (!saved) {
                return guard->say(
                    tr("This computer has no safe place to remember it. Please keep your slip."));
            }
            guard->m_key = key->clone();
            guard->add(own);
        });
}

void OwnRequests::write()
{
    HomeStore *home = m_line.home();
    if (!home || !m_key)
        return;
    QJsonArray array;
    for (const Own &own : std::as_const(m_own)) {
        array.append(QJsonObject{{QStringLiteral("digits"), own.request.digits},
                                 {QStringLiteral("title"), own.request.title},
                                 {QStringLiteral("when"), own.request.when},
                                 {QStringLiteral("submission"), own.request.submission},
                                 {QStringLiteral("kept"), own.kept.toString(Qt::ISODate)}});
    }
    QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    const QByteArray row = m_key->encrypt(json, rowsSetting());
    wipe(json);
    const auto id = home->setSetting(keySetting(), m_key->id());
    const auto rows = home->setSetting(rowsSetting(), QString::fromLatin1(row.toBase64()));
    if (!id || !rows)
        qCWarning(logModels) << "own requests cannot be kept";
    say({});
}

void OwnRequests::remove(const QString &submission)
{
    const qsizetype gone = m_own.removeIf(
        [&submission](const Own &own) { return own.request.submission == submission; });
    if (gone > 0)
        write();
}

void OwnRequests::forgetAll()
{
    m_own.clear();
    HomeStore *home = m_line.home();
    if (const QString id = keyId(); !id.isEmpty() && m_keychain.forget)
        m_keychain.forget(id, [](const Result<void, LocalKeyError> &) {});
    m_key.reset();
    if (home) {
        const auto rows = home->setSetting(rowsSetting(), QString());
        const auto key = home->setSetting(keySetting(), QString());
        if (!rows || !key)
            qCWarning(logModels) << "own requests cannot be forgotten";
    }
    say({});
}

} // namespace naober
