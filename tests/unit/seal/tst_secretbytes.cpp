// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets leave nothing behind in this process's memory.
#include "seal/keyring.h"
#include "seal/sealedprivate.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTest>

using namespace naober;

namespace {

/// The canary with every letter turned by one, so that the test's own binary has it nowhere.
QString turned(const char *text)
{
    QString canary = QString::fromLatin1(text);
    for (QChar &c : canary)
        c = QChar(c.unicode() + 1);
    return canary;
}

struct Memory
{
    bool readable = false;
    int found = 0;
};

/// How often \a needle (turned by one, byte by byte) stands in what this process may write to.
Memory search(const QByteArray &turnedNeedle)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    Memory result;
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return result;
    result.readable = true;
    const auto isHere = [&turnedNeedle](const char *at) {
        for (qsizetype i = 0; i < turnedNeedle.size(); ++i) {
            if (at[i] != (turnedNeedle.at(i) == '\0' ? '\0' : turnedNeedle.at(i) + 1))
                return false;
        }
        return true;
    };
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const QList<QByteArray> range = fields.value(0).split('-');
        if (!fields.value(1).startsWith("rw") || range.size() != 2)
            continue;
        const qint64 from = range.at(0).toLongLong(nullptr, 16);
        const qint64 size = range.at(1).toLongLong(nullptr, 16) - from;
        if (size > 512LL * 1024 * 1024 || !memory.seek(from))
            continue;
        QByteArray bytes = memory.read(size);
        for (qsizetype at = 0; at + turnedNeedle.size() <= bytes.size(); ++at) {
            if (isHere(bytes.constData() + at))
                ++result.found;
        }
        // Lest the next region's search finds this copy.
        wipe(bytes);
    }
    return result;
}

QByteArray utf16(const char *text)
{
    QByteArray bytes;
    for (const char *c = text; *c != '\0'; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveAndWipe()
    {
        for (const auto memory : {SecretBytes::Memory::Guarded, SecretBytes::Memory::Wiped}) {
            SecretBytes one(32, memory);
            one.data()[0] = 7;
            SecretBytes two = std::move(one);
            QCOMPARE(two.size(), std::size_t(32));
            QCOMPARE(two.data()[0], static_cast<unsigned char>(7));
            const SecretBytes three = two.clone();
            QVERIFY(three.equals(two));
            two.clear();
            QVERIFY(two.isEmpty());
            QVERIFY(!three.equals(two));
            two = three.clone();
            QVERIFY(three.equals(two));
        }
        QVERIFY(SecretBytes().equals(SecretBytes(0)));
        QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
    }

    void shouldTakeBytesAway()
    {
        QByteArray bytes(40, 'a');
        bytes[0] = 'b';
        const SecretBytes taken = SecretBytes::takenFrom(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(taken.view().first(2), QByteArrayView("ba"));
        // Another holder's copy is the other's.
        QByteArray shared(40, 'c');
        const QByteArray other = shared;
        wipe(shared);
        QCOMPARE(other, QByteArray(40, 'c'));
    }

    void shouldLeaveNothingOfWhatWasSealed()
    {
        // "Canary Zwaluwstaart", turned back by one letter.
        static const char *turnedBack = "B`m`qxYv`ktvrs``qs";
        const FakeClock clock;
        const KeyRing ring = KeyRing::first(QStringLiteral("merelrooi"), clock);
        if (!search("probe").readable)
            QSKIP("this system does not let a process read itself");
        {
            // The search finds what is there, in both forms.
            QString here = turned(turnedBack);
            QVERIFY(search(utf16(turnedBack)).found > 0);
            QByteArray bytes = here.toLatin1();
            QVERIFY(search(turnedBack).found > 0);
            wipe(here);
            wipe(bytes);
        }
        QCOMPARE(search(turnedBack).found, 0);
        QCOMPARE(search(utf16(turnedBack)).found, 0);
        {
            PrivatePart part{clock.now(), {}, QByteArray(32, 'p')};
            const SubmissionFrame frame{QStringLiteral("0b54e1c2-7a53-8d0e-9f21-3c5d7e9f1a2b"),
                                        QStringLiteral("create"),
                                        QStringLiteral("request"),
                                        {},
                                        {}};
            for (const char *field : {"name", "text", "address"})
                part.fields.insert(QString::fromLatin1(field), turned(turnedBack));
            QVERIFY(sealPrivate(part, frame, ring.intakeKey()));
            for (QString &text : part.fields)
                wipe(text);
        }
        QCOMPARE(search(turnedBack).found, 0);
        QCOMPARE(search(utf16(turnedBack)).found, 0);
    }
};

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
