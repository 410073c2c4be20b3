// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubconfig.h"
#include "hub/jsonoutline.h"

#include <QSet>

namespace naober {

/// Checks hub.json field by field and collects every mistake with its line. Used once.
class ConfigReader
{
public:
    /// \a json is the text that the object comes from; \a file its absolute path.
    ConfigReader(const QByteArray &json, const QString &file);

    HubConfig read(const QJsonObject &json);
    const QList<ConfigProblem> &problems() const { return m_problems; }

private:
    void problem(const QString &field, const QString &text);
    void unknownFields(const QJsonObject &json, const QStringList &known, const QString &path);
    QString text(const QJsonObject &json, QLatin1String key, const QString &path,
                 const QString &fallback = {});
    qint64 number(const QJsonObject &json, QLatin1String key, const QString &path, qint64 fallback,
                  qint64 least, qint64 most);
    void readVillage(const QJsonObject &json);
    void readListen(const QString &listen);
    void readPublicUrl(const QString &url);
    void readSubmissionsUrl(const QString &url);
    void readSources(const QJsonValue &value);
    SourceConfig readSource(const QJsonObject &json, const QString &path);
    QUrl readAddress(const QJsonObject &json, const QString &path);
    void readCompleteness(const QJsonObject &json, const QString &path, SourceConfig &source);

    JsonOutline m_outline;
    HubConfig m_config;
    QSet<QString> m_ids;
    QList<ConfigProblem> m_problems;
};

} // namespace naober
