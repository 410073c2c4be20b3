// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskhome.h"
#include "desk/desksession.h"
#include "desk/passphrasekeys.h"
#include "feed/folderlock.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace naober {

/// How `naober-desk --headless` ends.
namespace deskexit {
constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2; ///< the command or its input cannot be understood
constexpr int noAnswer = 3; ///< the hub does not answer; what was done is kept here
constexpr int waiting = 4; ///< another desk must let this one in
constexpr int revoked = 5; ///< and wiped
constexpr int busy = 6; ///< another program has the desk open; nothing was done
} // namespace deskexit

/// The desk without a window, for scripts and tests: one command, JSON in on stdin, JSON out on
/// stdout, words for a person on stderr. What is written waits here until `sync`.
class Headless
{
public:
    explicit Headless(const Clock &clock);

    /// \a words are the command and what belongs to it. The exit code.
    int run(const QStringList &words);

    /// One command.
    struct Command
    {
        const char *name;
        const char *usage;
        int least; ///< words after its name
        int most;
        int (Headless::*run)();
    };

private:
    static QList<Command> commands();
    int enroll();
    int status();
    int sync();
    int admit();
    int turn();
    int recover();
    int list();
    int show();
    int begin();
    int set();
    int publish();
    int move();
    int note();
    int call();
    int match();
    int undo();
    int erase();
    int exportCases();
    int figures();
    int audit();

    /// Keeps other programs from the desk's folder until the end.
    Result<void, DeskError> lock(bool mayBegin);
    QString lockFile() const;
    /// Opens the desk; its exit code if that fails.
    std::optional<int> open(bool mayBegin = false);
    Result<LocalKey, DeskError> localKey(bool mayBegin);
    /// Keys in files, apart from the desk's folder; good for this run.
    Result<const PassphraseKeys *, DeskError> keys();
    std::optional<QString> passphrase();
    int inRound(const std::function<void(DeskSession &, DeskSession::Done)> &what);
    int afterRound(const DeskReport &report);
    bool keepRecoveryFile();
    int wiped();

    int print(const QJsonObject &answer);
    int fail(DeskError error);
    int say(int code, const QString &words);
    int tell(const Result<void, DeskError> &done);
    int tell(const Result<QString, DeskError> &made, const QString &key);
    std::optional<QJsonObject> input();
    /// The cases that the words or --person name.
    QStringList named();
    QString word(int index) const { return m_words.value(index); }
    QString option(const char *name) const { return m_parser.value(QLatin1String(name)); }
    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    DeskWork work() { return m_desk->work(option("volunteer")); }

    const Clock &m_clock;
    QCommandLineParser m_parser;
    QStringList m_words;
    std::optional<PassphraseKeys> m_keys;
    std::unique_ptr<FolderLock> m_lock; ///< goes after the desk
    std::unique_ptr<DeskHome> m_desk;
};

} // namespace naober
