// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/maskingvault.h"

#include "app/process/logfile.h"
#include "sync/credentials/memoryvault.h"

#include <QTest>

#include <optional>

using namespace kitesync;

class TestMaskingVault final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsMaskedFromThenOn()
    {
        MemoryVault behind;
        MaskingVault vault(behind);
        QCOMPARE(logfile::masked("a written-secret b"), QByteArray("a written-secret b"));
        bool done = false;
        vault.write(m_key, SecretKind::Token, Secret("written-secret"), this,
                    [&done](const Status &status) { done = status.ok(); });
        QVERIFY(!logfile::masked("a written-secret b").contains("written-secret"));
        QTRY_VERIFY(done);
    }

    void whatIsReadIsMaskedBeforeAnybodyHasIt()
    {
        MemoryVault behind;
        behind.write(m_key, SecretKind::DestinationPassword, Secret("read/secret"), this,
                     [](const Status &) {});
        MaskingVault vault(behind);
        std::optional<Result<Secret>> read;
        QByteArray line;
        vault.read(m_key, SecretKind::DestinationPassword, this, [&](const Result<Secret> &secret) {
            read = secret;
            line = logfile::masked("plain read/secret escaped read%2Fsecret");
        });
        QTRY_VERIFY(read.has_value());
        QVERIFY(read->ok());
        QCOMPARE(read->value().reveal(), QByteArray("read/secret"));
        QCOMPARE(line, QByteArray("plain •••• escaped ••••"));
    }

    void theRestPassesThrough()
    {
        MemoryVault behind;
        MaskingVault vault(behind);
        behind.write(m_key, SecretKind::Token, Secret("another-secret"), this, [](const Status &) {});
        std::optional<bool> locked;
        vault.isLocked(this, [&locked](bool answer) { locked = answer; });
        QTRY_VERIFY(locked.has_value());
        QVERIFY(!*locked);
        bool removed = false;
        vault.remove(m_key, SecretKind::Token, this,
                     [&removed](const Status &status) { removed = status.ok(); });
        QTRY_VERIFY(removed);
        std::optional<ErrorKind> kind;
        vault.read(m_key, SecretKind::Token, this, [&kind](const Result<Secret> &secret) {
            if (!secret)
                kind = secret.error().kind;
        });
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::SecretMissing);
    }

private:
    const PipelineKey m_key = QStringLiteral("11111111-2222-3333-4444-555555555555");
};

QTEST_GUILESS_MAIN(TestMaskingVault)
#include "tst_maskingvault.moc"
