// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/headless/headless.h"

#include "desk/desktext.h"
#include "desk/httptransport.h"
#include "seal/recoveryfile.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

namespace naober {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

Headless::Headless(const Clock &clock)
    : m_clock(clock)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *name :
         {"data", "keys", "passphrase-file", "volunteer", "name", "recovery", "link", "text",
          "channel", "direction", "due", "task", "helper", "to", "person", "file"}) {
        m_parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name)));
    }
    for (const char *name : {"reached", "not-reached"})
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
}

int Headless::run(const QStringList &words)
{
    const QString name = words.value(0);
    for (const Command &command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        const QString usage =
            QStringLiteral(
                "naober-desk --headless %1 %2 --data DIR --passphrase-file FILE [--keys DIR]")
                .arg(name, QLatin1String(command.usage));
        if (!m_parser.parse(words))
            return say(deskexit::usage, m_parser.errorText());
        m_words = m_parser.positionalArguments();
        if (m_words.size() < command.least || m_words.size() > command.most || !has("data"))
            return say(deskexit::usage, usage);
        return (this->*command.run)();
    }
    QString lines;
    for (const Command &command : commands())
        lines += QStringLiteral("\n  %1 %2")
                     .arg(QLatin1String(command.name), QLatin1String(command.usage));
    return say(deskexit::usage, DeskText::tr("The commands are: %1").arg(lines));
}

std::optional<QString> Headless::passphrase()
{
    const auto content = contentOf(option("passphrase-file"));
    if (!content)
        return std::nullopt;
    return QString::fromUtf8(*content).trimmed();
}

Result<const PassphraseKeys *, DeskError> Headless::keys()
{
    if (!m_keys) {
        const auto secret = passphrase();
        if (!secret)
            return DeskError::WrongPassphrase;
        const QString usual =
            QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                .filePath(QStringLiteral("keys"));
        m_keys.emplace(has("keys") ? option("keys") : usual, *secret);
    }
    const PassphraseKeys *keys = &*m_keys;
    return keys;
}

Result<LocalKey, DeskError> Headless::localKey(bool mayBegin)
{
    const auto kept = keys();
    if (!kept)
        return kept.error();
    const auto mended = DeskHome::mend(option("data"));
    if (!mended)
        return mended.error();
    if (*mended)
        say(deskexit::done,
            DeskText::tr("A file of this desk was damaged. What could be read of "
                         "it is kept."));
    const auto id = DeskVault::localKeyId(option("data"));
    if (!id)
        return id.error();
    if (!id->isEmpty())
        return (*kept)->load(*id);
    if (!mayBegin)
        return DeskError::NotEnrolled;
    LocalKey key = LocalKey::generate();
    if (const auto saved = (*kept)->save(key); !saved)
        return saved.error();
    return key;
}

QString Headless::lockFile() const
{
    return QDir(option("data")).filePath(QStringLiteral("desk.lock"));
}

Result<void, DeskError> Headless::lock(bool mayBegin)
{
    const QDir folder(option("data"));
    if (!mayBegin && !folder.exists())
        return DeskError::NotEnrolled;
    if (!folder.mkpath(QStringLiteral(".")))
        return DeskError::Storage;
    m_lock = std::make_unique<FolderLock>(lockFile());
    switch (m_lock->tryLock()) {
    case FolderLock::Outcome::Held:
        return {};
    case FolderLock::Outcome::Busy:
        return DeskError::Busy;
    case FolderLock::Outcome::NotWritable:
        break;
    }
    return DeskError::Storage;
}

std::optional<int> Headless::open(bool mayBegin)
{
    // Before anything is looked at: two programs that change the local key would lose what either
    // wrote meanwhile.
    if (const auto held = lock(mayBegin); !held)
        return fail(held.error());
    auto key = localKey(mayBegin);
    if (!key)
        return fail(key.error());
    auto desk = DeskHome::open(option("data"), std::move(*key), m_clock);
    if (!desk)
        return fail(desk.error());
    m_desk = std::move(*desk);
    if (!mayBegin && !m_desk->vault().isEnrolled())
        return fail(DeskError::NotEnrolled);
    return std::nullopt;
}

int Headless::inRound(const std::function<void(DeskSession &, DeskSession::Done)> &what)
{
    HttpTransport transport(m_desk->vault(), m_desk->records());
    DeskSession session(m_desk->vault(), m_desk->book(), m_desk->keys(), transport,
                        m_keys->asLocalKeys());
    QEventLoop loop;
    std::optional<DeskReport> report;
    what(session, [&](const DeskReport &done) {
        report = done;
        loop.quit();
    });
    if (!report)
        loop.exec();
    return afterRound(*report);
}

int Headless::afterRound(const DeskReport &report)
{
    if (report.error == DeskError::Revoked)
        return wiped();
    if (report.keysChanged && has("recovery") && !keepRecoveryFile())
        return fail(DeskError::Storage);
    QJsonObject answer{{QStringLiteral("sent"), report.sent},
                       {QStringLiteral("refused"), report.refused},
                       {QStringLiteral("keysChanged"), report.keysChanged},
                       {QStringLiteral("localKeyLate"), report.localKeyLate},
                       {QStringLiteral("device"), m_desk->vault().identity()->device},
                       {QStringLiteral("letter"), m_desk->book().letter()}};
    if (report.error)
        answer.insert(QStringLiteral("error"), deskErrorName(*report.error));
    print(answer);
    return report.error ? fail(*report.error) : deskexit::done;
}

bool Headless::keepRecoveryFile()
{
    const KeyRing *ring = m_desk->vault().ring();
    const auto secret = passphrase();
    if (!ring || !secret)
        return true;
    const auto key = ring->generation(ring->newest());
    if (!key)
        return false;
    const auto file = recoveryfile::make(*key, *secret);
    return file && writeSecretFile(option("recovery"), *file);
}

int Headless::wiped()
{
    const auto current = DeskVault::localKeyId(option("data"));
    const auto other = m_desk->vault().otherKey();
    m_desk.reset();
    // The keys first: without them the files say nothing, however far the rest comes. What fails
    // keeps nothing else from going.
    std::optional<DeskError> failed;
    for (const auto &key : {current, other}) {
        const auto forgotten = key ? m_keys->forget(*key) : Result<void, DeskError>(key.error());
        if (!forgotten)
            failed = forgotten.error();
    }
    if (const auto gone = DeskHome::wipe(option("data")); !gone)
        failed = gone.error();
    m_lock.reset();
    if (QFile::exists(lockFile()) && !QFile::remove(lockFile()))
        failed = DeskError::Storage;
    return fail(failed.value_or(DeskError::Revoked));
}

int Headless::print(const QJsonObject &answer)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(QJsonDocument(answer).toJson(QJsonDocument::Indented));
    return deskexit::done;
}

int Headless::fail(DeskError error)
{
    const int code = error == DeskError::NoAnswer ? deskexit::noAnswer
        : error == DeskError::Waiting             ? deskexit::waiting
        : error == DeskError::Revoked             ? deskexit::revoked
        : error == DeskError::BadInput            ? deskexit::usage
        : error == DeskError::Busy                ? deskexit::busy
                                                  : deskexit::failed;
    return say(code, deskErrorText(error));
}

int Headless::say(int code, const QString &words)
{
    QTextStream(stderr) << words << '\n';
    return code;
}

int Headless::tell(const Result<void, DeskError> &done)
{
    return done ? print({{QStringLiteral("done"), true}}) : fail(done.error());
}

int Headless::tell(const Result<QString, DeskError> &made, const QString &key)
{
    return made ? print({{key, *made}}) : fail(made.error());
}

std::optional<QJsonObject> Headless::input()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace naober
