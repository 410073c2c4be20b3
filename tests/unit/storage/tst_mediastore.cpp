// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mediastore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

namespace {

QString nameOf(const QByteArray &bytes, const char *extension = "jpg")
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1.%2").arg(QLatin1String(hash), QLatin1String(extension));
}

} // namespace

class TestMediaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowItsNames()
    {
        QVERIFY(MediaStore::isName(nameOf("x")));
        QVERIFY(MediaStore::isName(nameOf("x", "webp")));
        const QString upper = nameOf("x").toUpper();
        for (const QString &wrong :
             {QString(), QStringLiteral("../../etc/passwd"), upper, nameOf("x", ""),
              nameOf("x", "toolong"), QString(nameOf("x") + QStringLiteral("/")),
              nameOf("x", "a/b")}) {
            QVERIFY2(!MediaStore::isName(wrong), qPrintable(wrong));
        }
    }

    void shouldKeepWhatHashesRight()
    {
        QTemporaryDir folder;
        MediaStore store(folder.filePath(QStringLiteral("media")));
        const QByteArray bytes("a picture");
        const QString name = nameOf(bytes);
        QVERIFY(store.path(name).isEmpty());
        QVERIFY(store.add(name, bytes, {}));
        QFile file(store.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(store.missing({name, nameOf("other")}), QStringList{nameOf("other")});
        QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
    }

    void shouldRefuseWhatHashesWrong()
    {
        QTemporaryDir folder;
        MediaStore store(folder.path());
        const auto added = store.add(nameOf("right"), "wrong", {});
        QVERIFY(!added);
        QCOMPARE(added.error(), StorageError::Damaged);
        QCOMPARE(store.size(), 0);
    }

    void shouldMakeRoomFromTheOldestThatIsNotNeeded()
    {
        QTemporaryDir folder;
        constexpr qsizetype size = 1000;
        MediaStore store(folder.path(), 3 * size);
        QStringList names;
        for (int i = 0; i < 3; ++i) {
            const QByteArray bytes(size, static_cast<char>('a' + i));
            names.append(nameOf(bytes));
            QVERIFY(store.add(names.last(), bytes, {}));
            setAge(store.path(names.last()), 100 - i);
        }
        const QByteArray more(size, 'z');
        QVERIFY(store.add(nameOf(more), more, {names.at(0)}));
        QVERIFY(store.contains(names.at(0)));
        QVERIFY(!store.contains(names.at(1)));
        QVERIFY(store.contains(names.at(2)));
        QVERIFY(store.contains(nameOf(more)));
        QCOMPARE(store.size(), 3 * size);
    }

    void shouldCountUseAsYoung()
    {
        QTemporaryDir folder;
        MediaStore store(folder.path());
        const QByteArray first("first");
        const QByteArray second("second");
        QVERIFY(store.add(nameOf(first), first, {}));
        QVERIFY(store.add(nameOf(second), second, {}));
        setAge(store.path(nameOf(first)), 100);
        setAge(store.path(nameOf(second)), 50);
        QVERIFY(store.add(nameOf(first), first, {}));
        QCOMPARE(*store.shrinkTo(first.size(), {}), 1);
        QVERIFY(store.contains(nameOf(first)));
    }

    void shouldRemoveNothingIfThatIsNotEnough()
    {
        QTemporaryDir folder;
        MediaStore store(folder.path(), 1000);
        const QByteArray kept(800, 'k');
        QVERIFY(store.add(nameOf(kept), kept, {}));
        const QByteArray more(500, 'm');
        const auto added = store.add(nameOf(more), more, {nameOf(kept)});
        QVERIFY(!added);
        QCOMPARE(added.error(), StorageError::DiskFull);
        QVERIFY(store.contains(nameOf(kept)));
    }

    void shouldClearOnlyMedia()
    {
        QTemporaryDir folder;
        MediaStore store(folder.path());
        QVERIFY(store.add(nameOf("a"), "a", {}));
        QFile other(folder.filePath(QStringLiteral("README")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(store.clear());
        QVERIFY(!store.contains(nameOf("a")));
        QVERIFY(other.exists());
    }

    void shouldSayThatTheFolderCannotBeMade()
    {
        QTemporaryDir folder;
        QFile blocking(folder.filePath(QStringLiteral("media")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        MediaStore store(blocking.fileName());
        const auto added = store.add(nameOf("a"), "a", {});
        QVERIFY(!added);
        QCOMPARE(added.error(), StorageError::CannotOpen);
    }

private:
    static void setAge(const QString &path, int minutes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * minutes),
                                 QFileDevice::FileModificationTime));
    }
};

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
