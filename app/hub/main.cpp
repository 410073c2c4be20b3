// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands.h"
#include "hub/hubtext.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace {

using namespace naober;

void printOverview(Console &console, const QList<Command> &commands)
{
    console.print(HubText::tr("naober-hub gathers what a village publishes and makes one signed "
                              "feed of it.\n\nnaober-hub COMMAND …, which is one of:"));
    for (const Command &command : commands)
        console.print(QStringLiteral("  %1 %2").arg(command.name, -12).arg(command.summary));
    console.print(HubText::tr("\nnaober-hub COMMAND --help says more."));
}

int run(const Command &command, const QStringList &words, Console &console)
{
    if (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))) {
        console.print(command.help);
        return Success;
    }
    Arguments arguments(command.flags, command.values);
    const QString problem = arguments.parse(words, command.leastPositional, command.mostPositional);
    if (!problem.isEmpty()) {
        console.say(problem);
        console.say(command.help.section(QLatin1Char('\n'), 0, 0));
        return Failure;
    }
    return command.run(arguments, console);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("naober-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAOBER_VERSION));
    // Details are for who asks: QT_LOGGING_RULES="naober.*=true".
    QLoggingCategory::setFilterRules(QStringLiteral("naober.*.debug=false\nnaober.*.info=false"));
    Console console;
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QList<Command> commands = allCommands();
    const QString name = words.value(0);
    for (const Command &command : commands) {
        if (command.name == name)
            return run(command, words.mid(1), console);
    }
    if (name == QLatin1String("--version")) {
        console.print(QCoreApplication::applicationVersion());
        return Success;
    }
    printOverview(console, commands);
    const bool asked = name == QLatin1String("--help") || name == QLatin1String("-h");
    return asked ? Success : Failure;
}
