// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/headless/headless.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

int main(int argc, char *argv[])
{
    using namespace naober;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("naober-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAOBER_VERSION));
    // Details are for who asks: QT_LOGGING_RULES="naober.*=true".
    QLoggingCategory::setFilterRules(QStringLiteral("naober.*.debug=false\nnaober.*.info=false"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) != QLatin1String("--headless")) {
        QTextStream(stderr) << "naober-desk --headless COMMAND …\n";
        return deskexit::usage;
    }
    const SystemClock clock;
    return Headless(clock).run(words.mid(1));
}
