// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace naober::test {

/// A small village with a real hub.json, key and sources in a folder of its own, driven through
/// the real programs.
class TestVillage
{
public:
    TestVillage();

    /// True when `naober-hub init` made it; else error() says why not.
    bool isValid() const { return m_error.isEmpty(); }
    QString error() const { return m_error; }

    QString folder() const { return m_folder.path(); }
    QString configFile() const { return folder() + QStringLiteral("/hub.json"); }
    QString feedFolder() const { return folder() + QStringLiteral("/feed"); }
    quint16 port() const { return m_port; }

    /// Adds a source that reads \a file (absolute, or a name in folder()).
    void addSource(const QString &id, const QString &format, const QString &file,
                   bool complete = false);
    /// Writes \a count articles as the source file "articles.json"; \a changed marks one of them.
    void writeArticles(int count, const QString &changed = {});
    void write(const QString &name, const QByteArray &content);
    /// Lets the hub take submissions, at the address where it serves.
    void takeSubmissions();
    /// `naober-hub pair` and then what a new device does with the code: its answer, with the code
    /// under "code". The hub must be serving.
    QJsonObject pair(const QString &role, const QByteArray &publicKey) const;

    /// `naober-hub publish` into the folder that is served; its report.
    QJsonObject publish();
    /// The pairing link to the served feed, or to the folder itself.
    QString servedLink() const;
    QString folderLink() const;

private:
    QString link(const QStringList &arguments) const;
    void writeConfig();

    QTemporaryDir m_folder;
    QJsonObject m_config;
    quint16 m_port = 0;
    /// Articles are dated from here, so that writing them again changes only what should.
    const QDateTime m_made = QDateTime::currentDateTimeUtc();
    QString m_error;
};

/// One `naober --sync-once` into \a dataFolder: its JSON object, and the exit code under "exit".
QJsonObject syncOnce(const QString &link, const QString &dataFolder);

/// The files below \a folder in whose bytes \a text stands, in UTF-8 or UTF-16.
QStringList filesWith(const QString &text, const QString &folder);

} // namespace naober::test
