// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testvillage.h"

#include "support/hubclient.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace naober::test {

namespace {

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

TestVillage::TestVillage()
    : m_port(freePort())
{
    const ProgramResult made =
        runProgram(QStringLiteral("naober-hub"),
                   {QStringLiteral("init"), folder(), QStringLiteral("--name"),
                    QStringLiteral("Testdorp"), QStringLiteral("--sources"), QString()});
    if (made.exitCode != 0) {
        m_error = QString::fromUtf8(made.output + made.errors);
        return;
    }
    m_config = jsonFile(configFile());
    m_config.insert(QStringLiteral("listen"), QStringLiteral("127.0.0.1:%1").arg(m_port));
    m_config.insert(QStringLiteral("sources"), QJsonArray());
    writeConfig();
}

void TestVillage::addSource(const QString &id, const QString &format, const QString &file,
                            bool complete)
{
    QJsonArray sources = m_config.value(QLatin1String("sources")).toArray();
    sources.append(QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("format"), format},
                               {QStringLiteral("url"), file},
                               {QStringLiteral("complete"), complete},
                               {QStringLiteral("interval"), 900}});
    m_config.insert(QStringLiteral("sources"), sources);
    writeConfig();
}

void TestVillage::writeArticles(int count, const QString &changed)
{
    QJsonArray records;
    for (int i = 0; i < count; ++i) {
        const QString title =
            i == 0 && !changed.isEmpty() ? changed : QStringLiteral("Bericht %1").arg(i);
        const QJsonObject span{{QStringLiteral("text"), QString(600, QLatin1Char('x'))}};
        const QJsonObject block{{QStringLiteral("type"), QStringLiteral("paragraph")},
                                {QStringLiteral("spans"), QJsonArray{span}}};
        records.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("article")},
                                   {QStringLiteral("id"), QString::number(i)},
                                   {QStringLiteral("data"),
                                    QJsonObject{{QStringLiteral("title"), title},
                                                {QStringLiteral("published"),
                                                 m_made.addSecs(-60 * i).toString(Qt::ISODate)},
                                                {QStringLiteral("body"), QJsonArray{block}}}}});
    }
    write(QStringLiteral("articles.json"), QJsonDocument(records).toJson());
}

void TestVillage::write(const QString &name, const QByteArray &content)
{
    QFile file(folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        m_error = QStringLiteral("cannot write ") + name;
}

void TestVillage::takeSubmissions()
{
    m_config.insert(QStringLiteral("submissions"),
                    QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
    writeConfig();
}

QJsonObject TestVillage::pair(const QString &role, const QByteArray &publicKey) const
{
    const ProgramResult run =
        runProgram(QStringLiteral("naober-hub"),
                   {QStringLiteral("pair"), QStringLiteral("--config"), configFile(),
                    QStringLiteral("--role"), role, QStringLiteral("--plain")});
    const QString code = QString::fromUtf8(run.output)
                             .section(QStringLiteral("pair="), 1)
                             .section(QLatin1Char('&'), 0, 0);
    QJsonObject answer =
        HubClient(m_port)
            .post("/v1/devices",
                  toBytes({{QStringLiteral("code"), code},
                           {QStringLiteral("publicKey"), base64url::encode(publicKey)},
                           {QStringLiteral("role"), role},
                           {QStringLiteral("name"), role}}))
            .json();
    answer.insert(QStringLiteral("code"), code);
    return answer;
}

QJsonObject TestVillage::publish()
{
    const ProgramResult run = runProgram(QStringLiteral("naober-hub"),
                                         {QStringLiteral("publish"), QStringLiteral("--config"),
                                          configFile(), QStringLiteral("--out"), feedFolder()});
    QJsonObject report = QJsonDocument::fromJson(run.output).object();
    report.insert(QStringLiteral("exit"), run.exitCode);
    report.insert(QStringLiteral("stderr"), QString::fromUtf8(run.errors));
    return report;
}

QString TestVillage::servedLink() const
{
    return link({QStringLiteral("--served")});
}

QString TestVillage::folderLink() const
{
    return link({QStringLiteral("--folder"), feedFolder()});
}

QString TestVillage::link(const QStringList &arguments) const
{
    const ProgramResult run = runProgram(
        QStringLiteral("naober-hub"),
        QStringList{QStringLiteral("link"), QStringLiteral("--config"), configFile()} + arguments);
    return run.exitCode == 0 ? QString::fromUtf8(run.output).trimmed() : QString();
}

void TestVillage::writeConfig()
{
    write(QStringLiteral("hub.json"), QJsonDocument(m_config).toJson());
}

QJsonObject syncOnce(const QString &link, const QString &dataFolder)
{
    const ProgramResult run = runProgram(QStringLiteral("naober"),
                                         {QStringLiteral("--sync-once"), QStringLiteral("--feed"),
                                          link, QStringLiteral("--data"), dataFolder});
    QJsonObject report = QJsonDocument::fromJson(run.output).object();
    report.insert(QStringLiteral("exit"), run.exitCode);
    report.insert(QStringLiteral("stderr"), QString::fromUtf8(run.errors));
    return report;
}

QStringList filesWith(const QString &text, const QString &folder)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()),
                           text.size() * qsizetype(sizeof(char16_t)));
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(utf8) || bytes.contains(utf16))
            found.append(file.fileName());
    }
    return found;
}

} // namespace naober::test
