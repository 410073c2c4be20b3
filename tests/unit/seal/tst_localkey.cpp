// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/localkey.h"
#include "seal/localkeyfile.h"

#include <QTest>

using namespace naober;

class TestLocalKey : public QObject
{
    Q_OBJECT

private:
    LocalKey m_key = LocalKey::generate();
    const QString m_name = u"case/0b54e1c2"_qs;

private Q_SLOTS:
    void shouldKeepARow()
    {
        for (const QByteArray &plain : {QByteArray(), QByteArray("a"),
                                        QByteArray("Mevrouw Janssen"), QByteArray(70000, 'x')}) {
            const QByteArray row = m_key.encrypt(plain, m_name);
            QVERIFY(plain.size() < 2 || !row.contains(plain));
            const auto opened = m_key.decrypt(row, m_name);
            QVERIFY(opened);
            QCOMPARE(opened->view().toByteArray(), plain);
            QVERIFY(m_key.encrypt(plain, m_name) != row);
        }
    }

    void shouldRefuseAChangedRow()
    {
        const QByteArray row = m_key.encrypt("Mevrouw Janssen", m_name);
        for (qsizetype at = 0; at < row.size(); ++at) {
            QByteArray changed = row;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            QVERIFY(!m_key.decrypt(changed, m_name));
        }
        for (qsizetype size = 0; size < row.size(); ++size)
            QVERIFY(!m_key.decrypt(row.first(size), m_name));
        QVERIFY(!m_key.decrypt(row + 'a', m_name));
    }

    void shouldRefuseARowInAnothersPlace()
    {
        const QByteArray row = m_key.encrypt("Mevrouw Janssen", m_name);
        QCOMPARE(m_key.decrypt(row, u"case/1"_qs).error(), SealError::NotOpened);
        QCOMPARE(m_key.decrypt(row, QString()).error(), SealError::NotOpened);
        QCOMPARE(LocalKey::generate().decrypt(row, m_name).error(), SealError::WrongKey);
    }

    void shouldForgetWithItsKey()
    {
        const LocalKey next = LocalKey::generate();
        const QByteArray old = m_key.encrypt("Mevrouw Janssen", m_name);
        const auto anew = m_key.encryptAnew(old, m_name, next);
        QVERIFY(anew);
        QCOMPARE(next.decrypt(*anew, m_name)->view().toByteArray(), QByteArray("Mevrouw Janssen"));
        QCOMPARE(m_key.decrypt(*anew, m_name).error(), SealError::WrongKey);
        QCOMPARE(next.decrypt(old, m_name).error(), SealError::WrongKey);
        QCOMPARE(m_key.encryptAnew(*anew, m_name, next).error(), SealError::WrongKey);
        QCOMPARE(m_key.encryptAnew(old, u"case/1"_qs, next).error(), SealError::NotOpened);
    }

    void shouldTellKeysApart()
    {
        const auto same = LocalKey::fromBytes(m_key.bytes().clone());
        QVERIFY(same);
        QCOMPARE(same->id(), m_key.id());
        QCOMPARE(m_key.id().size(), 16);
        QVERIFY(LocalKey::generate().id() != m_key.id());
        QVERIFY(!LocalKey::fromBytes(SecretBytes(31)));
        QVERIFY(!LocalKey::fromBytes(SecretBytes()));
    }

    void shouldLieInAFileUnderAPassphrase()
    {
        const QString passphrase = u"zeven blauwe fietsen"_qs;
        const auto file = localkeyfile::make(m_key, passphrase);
        QVERIFY(file);
        const auto opened = localkeyfile::open(*file, passphrase);
        QVERIFY(opened);
        QCOMPARE(opened->id(), m_key.id());
        QVERIFY(opened->bytes().equals(m_key.bytes()));
        QCOMPARE(localkeyfile::open(*file, u"zeven blauwe fietser"_qs).error(),
                 SealError::WrongPassphrase);
        QCOMPARE(localkeyfile::make(m_key, u"elf letters"_qs).error(), SealError::WeakPassphrase);
        QByteArray relabelled = *file;
        relabelled.replace("local-key", "recovery");
        QCOMPARE(localkeyfile::open(relabelled, passphrase).error(), SealError::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestLocalKey)
#include "tst_localkey.moc"
