// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"
#include "feed/signingkey.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void shouldEncodeAsTheDsseStandardDoes();
    void shouldSignAsRfc8032Does();
    void shouldNameAKeyByItsHash();
    void shouldOpenWhatATrustedKeySigned();
    void shouldRefuseAnotherKey();
    void shouldRefuseAChangedPayload();
    void shouldRefuseASwappedKeyId();
    void shouldRefuseWhatIsNoEnvelope_data();
    void shouldRefuseWhatIsNoEnvelope();
    void shouldKeepAKeyInAPrivateFile();
    void shouldRefuseAKeyFileThatIsNone();

private:
    SigningKey m_key = *SigningKey::fromSeed(QByteArray(32, 'a'));
    SigningKey m_other = *SigningKey::fromSeed(QByteArray(32, 'b'));
    const QByteArray m_type = QByteArrayLiteral("application/test");
};

void TestEnvelope::shouldEncodeAsTheDsseStandardDoes()
{
    // The example of the DSSE protocol's text.
    QCOMPARE(envelope::preAuthentication("http://example.com/HelloWorld", "hello world"),
             QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
}

void TestEnvelope::shouldSignAsRfc8032Does()
{
    // RFC 8032 §7.1, test 2.
    const auto key = SigningKey::fromSeed(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    QVERIFY(key);
    QCOMPARE(key->publicKey().raw().toHex(),
             QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QCOMPARE(key->sign(QByteArray::fromHex("72")).toHex(),
             QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

void TestEnvelope::shouldNameAKeyByItsHash()
{
    const PublicKey key = m_key.publicKey();
    const QByteArray hash = QCryptographicHash::hash(key.raw(), QCryptographicHash::Sha256);
    QCOMPARE(key.keyId(), QString::fromLatin1(hash.toHex().left(16)));
    QCOMPARE(PublicKey::fromText(key.toText()), std::optional(key));
    QCOMPARE(key.toText().size(), 43);
    QVERIFY(!PublicKey::fromText(key.toText().chopped(2)));
    QVERIFY(!PublicKey::fromText(QStringLiteral("???")));
}

void TestEnvelope::shouldOpenWhatATrustedKeySigned()
{
    const QByteArray sealed = envelope::seal(m_type, "payload", {&m_key, &m_other});
    const auto opened = envelope::open(sealed, m_type, {m_other.publicKey()});
    QVERIFY(opened);
    QCOMPARE(opened->payload, QByteArray("payload"));
    QCOMPARE(opened->signedBy, m_other.publicKey());
}

void TestEnvelope::shouldRefuseAnotherKey()
{
    const QByteArray sealed = envelope::seal(m_type, "payload", {&m_key});
    const auto opened = envelope::open(sealed, m_type, {m_other.publicKey()});
    QVERIFY(!opened);
    QCOMPARE(opened.error(), FeedError::WrongKey);
}

void TestEnvelope::shouldRefuseAChangedPayload()
{
    QByteArray sealed = envelope::seal(m_type, "payload", {&m_key});
    sealed.replace(QByteArray("payload").toBase64(), QByteArray("paYload").toBase64());
    const auto opened = envelope::open(sealed, m_type, {m_key.publicKey()});
    QVERIFY(!opened);
    QCOMPARE(opened.error(), FeedError::BadSignature);
}

void TestEnvelope::shouldRefuseASwappedKeyId()
{
    QByteArray sealed = envelope::seal(m_type, "payload", {&m_other});
    sealed.replace(m_other.publicKey().keyId().toLatin1(), m_key.publicKey().keyId().toLatin1());
    const auto opened = envelope::open(sealed, m_type, {m_key.publicKey()});
    QVERIFY(!opened);
    QCOMPARE(opened.error(), FeedError::BadSignature);
}

void TestEnvelope::shouldRefuseWhatIsNoEnvelope_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sealed = envelope::seal(m_type, "payload", {&m_key});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("cut off") << sealed.left(sealed.size() / 2);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no signatures")
        << QByteArray(R"({"payloadType":"application/test","payload":"YQ==","signatures":[]})");
    QTest::newRow("other type") << envelope::seal("application/other", "payload", {&m_key});
    QByteArray mangled = sealed;
    QTest::newRow("mangled base64") << mangled.replace(QByteArray("payload").toBase64(), "p*yl");
}

void TestEnvelope::shouldRefuseWhatIsNoEnvelope()
{
    QFETCH(QByteArray, bytes);
    const auto opened = envelope::open(bytes, m_type, {m_key.publicKey()});
    QVERIFY(!opened);
    QCOMPARE(opened.error(), FeedError::NotAFeed);
}

void TestEnvelope::shouldKeepAKeyInAPrivateFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("feed.key"));
    QVERIFY(m_key.save(path));
    const auto wanted = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(path), wanted);
    const auto again = m_other.save(path);
    QVERIFY(!again);
    QCOMPARE(again.error(), KeyError::Exists);
    QVERIFY(QFile::setPermissions(path, wanted | QFileDevice::ReadOther));
    const auto loaded = SigningKey::load(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->publicKey(), m_key.publicKey());
    QCOMPARE(QFile::permissions(path), wanted);
}

void TestEnvelope::shouldRefuseAKeyFileThatIsNone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("feed.key"));
    QCOMPARE(SigningKey::load(path).error(), KeyError::Missing);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("naober-ed25519-private dGVzdA\n");
    file.close();
    QCOMPARE(SigningKey::load(path).error(), KeyError::Malformed);
    QCOMPARE(m_key.save(dir.filePath(QStringLiteral("no/such/folder"))).error(),
             KeyError::NotWritable);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
