// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/localkeystore.h"

#include <qt6keychain/keychain.h>

namespace naober {

namespace {

LocalKeyError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return LocalKeyError::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return LocalKeyError::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return LocalKeyError::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return LocalKeyError::Failed;
}

Result<LocalKey, LocalKeyError> keyFrom(const QKeychain::Job &job, QByteArray bytes,
                                        const QString &id)
{
    if (job.error() != QKeychain::NoError)
        return errorOf(job.error());
    auto key = LocalKey::fromBytes(SecretBytes::takenFrom(bytes));
    if (!key || key->id() != id)
        return LocalKeyError::Damaged;
    return std::move(*key);
}

} // namespace

LocalKeyStore::LocalKeyStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{ }

// Jobs have no parent: they delete themselves, and a keychain that answers late finds them alive.

void LocalKeyStore::load(const QString &id, Loaded loaded)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(id);
    connect(job, &QKeychain::Job::finished, this, [job, id, answer = std::move(loaded)] {
        answer(keyFrom(*job, job->binaryData(), id));
    });
    job->start();
}

void LocalKeyStore::save(const LocalKey &key, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key.id());
    job->setBinaryData(key.bytes().view().toByteArray());
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            answer({});
        else
            answer(errorOf(job->error()));
    });
    job->start();
}

void LocalKeyStore::forget(const QString &id, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(id);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            answer({});
        else
            answer(errorOf(job->error()));
    });
    job->start();
}

} // namespace naober
