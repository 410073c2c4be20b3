// SPDX-License-Identifier: GPL-3.0-or-later
// Publishes into a feed folder until it is killed: tst_writercrash does that. Prints the number of
// the head whenever a call has returned.
#include "feed/feedwriter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace naober;

namespace {

QList<RecordChange> someChanges(QRandomGenerator &random, const QString &picture)
{
    constexpr int ids = 80;
    constexpr int most = 60;
    QList<RecordChange> changes;
    const int count = int(random.bounded(1, most));
    for (int i = 0; i < count; ++i) {
        RecordChange change;
        change.type = QStringLiteral("article");
        change.id = QStringLiteral("r-%1").arg(random.bounded(ids));
        if (random.bounded(5) == 0) {
            change.operation = RecordChange::Operation::Delete;
        } else {
            change.operation = RecordChange::Operation::Put;
            const QByteArray number = QByteArray::number(random.generate());
            change.json = "{\"title\":\"" + number + "\",\"image\":{\"media\":\""
                + picture.toLatin1() + "\"}}";
        }
        changes.append(change);
    }
    return changes;
}

bool doSomething(FeedWriter &writer, QRandomGenerator &random)
{
    const auto picture =
        writer.addMedia(QByteArray::number(random.bounded(20)), QStringLiteral("png"));
    if (!picture)
        return false;
    switch (random.bounded(12)) {
    case 0:
        return writer
            .erase({QStringLiteral("r-%1").arg(random.bounded(80)),
                    QStringLiteral("r-%1").arg(random.bounded(80))})
            .has_value();
    case 1:
        writer.prune();
        return true;
    case 2:
        return writer.restoreAsNewEpoch().has_value();
    default:
        return writer.publish(someChanges(random, *picture)).has_value();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SigningKey key = *SigningKey::fromSeed(QByteArray(32, 'k'));
    const SystemClock clock;
    const FeedOptions options{
        QStringLiteral("dorp"), std::chrono::hours(48), {}, std::chrono::hours(720)};
    auto writer = FeedWriter::open(app.arguments().value(1), key, options, clock);
    if (!writer) {
        std::fprintf(stderr, "%s\n", qPrintable(publishErrorText(writer.error())));
        return 1;
    }
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (;;) {
        std::printf("%lld %lld\n", static_cast<long long>((*writer)->head().epoch),
                    static_cast<long long>((*writer)->head().seq));
        std::fflush(stdout);
        if (!doSomething(**writer, random))
            return 2;
    }
}
