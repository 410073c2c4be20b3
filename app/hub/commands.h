// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/console.h"
#include "hub/hubconfig.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace naober {

/// How a command ends.
enum ExitCode {
    Success = 0,
    Failure = 1,
    NothingRead = 2, ///< `import`, `occurrences` and `discover`
};

/// The words after a command's name, once they are understood.
class Arguments
{
public:
    /// \a flags are options without a value, \a values such with one.
    Arguments(const QStringList &flags, const QStringList &values);

    /// Empty, or what is wrong with \a words.
    QString parse(const QStringList &words, int leastPositional, int mostPositional);
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
};

/// One thing that naober-hub can do.
struct Command
{
    QString name;
    QString summary; ///< one line
    QString help; ///< in plain words, with its usage first
    QStringList flags;
    QStringList values;
    int leastPositional = 0;
    int mostPositional = 0;
    int (*run)(const Arguments &arguments, Console &console) = nullptr;
};

QList<Command> allCommands();

namespace commands {

int init(const Arguments &arguments, Console &console);
int discover(const Arguments &arguments, Console &console);
int import(const Arguments &arguments, Console &console);
int occurrences(const Arguments &arguments, Console &console);
int publish(const Arguments &arguments, Console &console);
int verify(const Arguments &arguments, Console &console);
int serve(const Arguments &arguments, Console &console);
int link(const Arguments &arguments, Console &console);
int pair(const Arguments &arguments, Console &console);
int devices(const Arguments &arguments, Console &console);
int revoke(const Arguments &arguments, Console &console);
int reload(const Arguments &arguments, Console &console);
int erase(const Arguments &arguments, Console &console);
int backup(const Arguments &arguments, Console &console);
int restore(const Arguments &arguments, Console &console);

/// The configuration that --config names, or nothing after its mistakes were told.
std::optional<HubConfig> config(const Arguments &arguments, Console &console);
/// A web address as it is; anything else is a file's path.
QUrl addressOrFile(const QString &text);

} // namespace commands

} // namespace naober
