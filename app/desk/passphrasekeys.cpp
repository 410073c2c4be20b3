// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/passphrasekeys.h"

#include "feed/durablefile.h"
#include "seal/localkeyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace naober {

bool writeSecretFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (written)
        durable::syncFolder(QFileInfo(path).path());
    return written;
}

QString PassphraseKeys::path(const QString &id) const
{
    constexpr int idSize = 16;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (id.size() != idSize || !std::all_of(id.begin(), id.end(), isHex))
        return {};
    return QDir(m_folder).filePath(QString(id + QLatin1String(".key")));
}

Result<LocalKey, DeskError> PassphraseKeys::load(const QString &id) const
{
    const QString named = path(id);
    QFile file(named);
    if (named.isEmpty() || !file.open(QIODevice::ReadOnly))
        return DeskError::Damaged;
    auto key = localkeyfile::open(file.readAll(), m_passphrase);
    if (!key)
        return deskErrorFrom(key.error());
    if (key->id() != id)
        return DeskError::Damaged;
    return std::move(*key);
}

Result<void, DeskError> PassphraseKeys::save(const LocalKey &key) const
{
    const auto content = localkeyfile::make(key, m_passphrase);
    if (!content)
        return deskErrorFrom(content.error());
    const bool written = QDir().mkpath(m_folder) && writeSecretFile(path(key.id()), *content);
    return written ? Result<void, DeskError>() : DeskError::Storage;
}

Result<void, DeskError> PassphraseKeys::forget(const QString &id) const
{
    const QString named = path(id);
    QFile file(named);
    if (named.isEmpty() || !file.exists())
        return {};
    // So that a file system that keeps blocks has zeros to keep.
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(int(file.size()), '\0'));
        file.flush();
        (void)durable::syncFile(file);
        file.close();
    }
    if (!file.remove())
        return DeskError::Storage;
    durable::syncFolder(m_folder);
    return {};
}

LocalKeys PassphraseKeys::asLocalKeys() const
{
    const auto answer = [](const LocalKeyStore::Done &done, const Result<void, DeskError> &result) {
        done(result ? Result<void, LocalKeyError>() : LocalKeyError::Failed);
    };
    return {[this, answer](const LocalKey &key, const LocalKeyStore::Done &done) {
                answer(done, save(key));
            },
            [this, answer](const QString &id, const LocalKeyStore::Done &done) {
                answer(done, forget(id));
            }};
}

} // namespace naober
