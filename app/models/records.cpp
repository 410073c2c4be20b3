// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records.h"

#include "models/log.h"
#include "storage/recordreader.h"

namespace naober {

Records::Records(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone("Europe/Amsterdam")
{ }

Records::~Records() = default;

void Records::setStore(const RecordReader *store)
{
    if (m_store == store)
        return;
    if (!store)
        emit storeClosing();
    m_store = store;
    emit storeChanged();
    emit changed();
}

void Records::setSearchFolder(const QString &folder)
{
    m_searchFolder = folder;
}

void Records::setMediaLookup(MediaLookup lookup)
{
    m_media = std::move(lookup);
    emit mediaChanged({});
}

QUrl Records::mediaUrl(const QString &name) const
{
    return m_media && !name.isEmpty() ? m_media(name) : QUrl();
}

void Records::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || m_zone == zone)
        return;
    m_zone = zone;
    emit wordsChanged();
    emit changed();
}

QDateTime Records::now() const
{
    return m_clock.now().toTimeZone(m_zone);
}

void Records::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit wordsChanged();
    emit changed();
}

std::optional<QJsonObject> Records::data(RecordType type, const QString &id) const
{
    if (!m_store || id.isEmpty())
        return std::nullopt;
    const Result<std::optional<Record>, StorageError> record = m_store->record(id);
    if (!record) {
        qCWarning(logModels) << "record" << id << storageErrorName(record.error());
        return std::nullopt;
    }
    if (!*record || (*record)->type != recordTypeName(type))
        return std::nullopt;
    return (*record)->data;
}

QJsonObject Records::localized(QJsonObject data) const
{
    const QString language = m_locale.name().section(QLatin1Char('_'), 0, 0);
    const QJsonObject texts =
        data.value(QLatin1String("translations")).toObject().value(language).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        data.insert(text.key(), text.value());
    return data;
}

bool Records::isTranslated(const CommonFields &fields) const
{
    return fields.translations.contains(m_locale.name().section(QLatin1Char('_'), 0, 0));
}

QString Records::typeOf(const QString &recordId) const
{
    if (!m_store || recordId.isEmpty())
        return {};
    const Result<std::optional<Record>, StorageError> record = m_store->record(recordId);
    return record && *record ? (*record)->type : QString();
}

void Records::announce(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    emit recordsChanged(changes);
    emit changed();
}

void Records::announceMedia(const QStringList &names)
{
    if (!names.isEmpty())
        emit mediaChanged(names);
}

void Records::announceMinute(bool newDay)
{
    emit minuteChanged();
    if (newDay)
        emit dayChanged();
}

} // namespace naober
