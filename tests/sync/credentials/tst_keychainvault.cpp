// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/keychainvault.h"

#include "tests/fakes/privatekeyring.h"
#include "tests/sync/credentials/answers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QTest>
#include <QTextStream>
#include <QUuid>

#include <memory>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

QString kindName(ErrorKind kind)
{
    return QLatin1String(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

/// "--child LIMIT-MS ACTION KEY [SECRET] [ACTION KEY ...]": the vault in a process that sees another session. Prints a line
/// each: "ok VALUE", or the error's kind and detail.
int childMain(const QStringList &arguments)
{
    QTextStream out(stdout);
    KeychainVault vault(nullptr, std::chrono::milliseconds(arguments.value(0).toInt()));
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        const QString &action = arguments.at(i);
        const QString &key = arguments.at(i + 1);
        Status status;
        QByteArray value;
        if (action == QLatin1String("read")) {
            const Result<Secret> secret = readFrom(vault, key, SecretKind::Token);
            status = secret.ok() ? Status() : Status(secret.error());
            value = secret.ok() ? secret->reveal() : QByteArray();
        } else if (action == QLatin1String("write")) {
            status = writeTo(vault, key, SecretKind::Token, "secret of a child");
        } else if (action == QLatin1String("remove")) {
            status = removeFrom(vault, key, SecretKind::Token);
        } else {
            value = lockedSays(vault).value_or(false) ? "locked" : "open";
        }
        if (status.ok())
            out << "ok " << value << Qt::endl;
        else
            out << kindName(status.error().kind) << ' ' << status.error().detail << Qt::endl;
    }
    return 0;
}

QStringList linesOfChild(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    // The silent service of a test answers (or rather does not) from this process: its events must go on.
    QEventLoop loop;
    QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(120000, &loop, &QEventLoop::quit);
    loop.exec();
    return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Takes every call and never answers.
class SilentObject final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

QByteArrayList filesWith(const QString &folder, const QByteArray &needle)
{
    QByteArrayList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found.append(file.fileName().toUtf8());
    }
    return found;
}

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_key = QUuid::createUuid().toString(QUuid::WithoutBraces); }
    void keeps_data();
    void keeps();
    void replacesAndRemoves();
    void endsInOrder();
    void otherProcessesReadIt();
    void deadContextsAndVaults();
    void noPlainTextInAnyFile();
    void lockedKeyring();
    void noService();
    void noSession_data();
    void noSession();
    void noGlib();
    void silentService();
    void serviceThatDies();

private:
    PrivateKeyring m_keyring;
    std::unique_ptr<KeychainVault> m_vault;
    QString m_key;
};

void TestKeychainVault::initTestCase()
{
    const QString wrong = m_keyring.startKeyring();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    m_keyring.applyToThisProcess();
    m_vault = std::make_unique<KeychainVault>();
}

void TestKeychainVault::keeps_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("token") << QByteArray("bkua_0123456789abcdef0123456789abcdef01234567");
    QTest::newRow("UTF-8") << QByteArray("p\xc3\xa4ssw\xc3\xb6rt \xf0\x9f\xaa\x81");
    QTest::newRow("not UTF-8, with a zero") << QByteArray("\xff\xfe\0\x01 \n", 6);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("long") << QByteArray(100000, 'x');
}

void TestKeychainVault::keeps()
{
    QFETCH(QByteArray, secret);
    const Status written = writeTo(*m_vault, m_key, SecretKind::Token, secret);
    QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().detail));
    const Result<Secret> read = readFrom(*m_vault, m_key, SecretKind::Token);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
    QCOMPARE(read->reveal(), secret);
}

void TestKeychainVault::replacesAndRemoves()
{
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::Token).error().place, entryName(m_key, SecretKind::Token));
    QVERIFY(removeFrom(*m_vault, m_key, SecretKind::Token).ok());
    QVERIFY(writeTo(*m_vault, m_key, SecretKind::Token, "one").ok());
    QVERIFY(writeTo(*m_vault, m_key, SecretKind::DestinationPassword, "two").ok());
    QVERIFY(writeTo(*m_vault, other, SecretKind::Token, "three").ok());
    QVERIFY(writeTo(*m_vault, m_key, SecretKind::Token, "four").ok());
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::Token)->reveal(), "four");
    QVERIFY(removeFrom(*m_vault, m_key, SecretKind::Token).ok());
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::DestinationPassword)->reveal(), "two");
    QCOMPARE(readFrom(*m_vault, other, SecretKind::Token)->reveal(), "three");
    QCOMPARE(lockedSays(*m_vault), std::optional(false));
}

void TestKeychainVault::endsInOrder()
{
    QByteArrayList order;
    for (const char *value : {"1", "2", "3"}) {
        m_vault->write(m_key, SecretKind::Token, Secret(value), this,
                       [&order](const Status &) { order.append("written"); });
        m_vault->read(m_key, SecretKind::Token, this, [&order](const Result<Secret> &secret) {
            order.append(secret.ok() ? secret->reveal() : "failed");
        });
    }
    m_vault->remove(m_key, SecretKind::Token, this, [&order](const Status &) { order.append("removed"); });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 7, 60000);
    QCOMPARE(order.join(' '), "written 1 written 2 written 3 removed");
}

void TestKeychainVault::otherProcessesReadIt()
{
    QVERIFY(writeTo(*m_vault, m_key, SecretKind::Token, "shared").ok());
    QCOMPARE(linesOfChild(m_keyring.environment(), {QStringLiteral("60000"), QStringLiteral("read"), m_key}),
             QStringList{QStringLiteral("ok shared")});
}

void TestKeychainVault::deadContextsAndVaults()
{
    bool called = false;
    const auto onRead = [&called](const Result<Secret> &) { called = true; };
    {
        QObject context;
        m_vault->read(m_key, SecretKind::Token, &context, onRead);
    }
    {
        KeychainVault shortLived;
        shortLived.write(m_key, SecretKind::Token, Secret("x"), this,
                         [&called](const Status &) { called = true; });
        shortLived.read(m_key, SecretKind::Token, this, onRead);
        shortLived.isLocked(this, [&called](bool) { called = true; });
        QCoreApplication::processEvents();
    }
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::DestinationPassword).error().kind, ErrorKind::SecretMissing);
    QVERIFY(!called);
}

void TestKeychainVault::noPlainTextInAnyFile()
{
    const QByteArray canary = "canary-" + m_key.toLatin1();
    QVERIFY(writeTo(*m_vault, m_key, SecretKind::Token, canary).ok());
    QCOMPARE(readFrom(*m_vault, m_key, SecretKind::Token)->reveal(), canary);
    const auto seen = [this, &canary] {
        return filesWith(m_keyring.folder(), canary)
               + filesWith(m_keyring.folder(), canary.toBase64().chopped(4));
    };
    QCOMPARE(seen(), QByteArrayList());
    QVERIFY(removeFrom(*m_vault, m_key, SecretKind::Token).ok());
    QCOMPARE(seen(), QByteArrayList());
    // The search finds what there is to be found: the keyring's own file, and a canary put there on purpose.
    QVERIFY(!filesWith(m_keyring.folder(), "GnomeKeyring").isEmpty());
    QFile planted(m_keyring.folder() + QStringLiteral("/data/planted"));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + canary.toBase64());
    planted.close();
    QCOMPARE(seen().size(), 1);
    QVERIFY(planted.remove());
}

void TestKeychainVault::lockedKeyring()
{
    PrivateKeyring keyring;
    QCOMPARE(keyring.startKeyring(), QString());
    const QStringList limit{QStringLiteral("20000")};
    const auto ask
        = [&](const QStringList &what) { return linesOfChild(keyring.environment(), limit + what); };
    QCOMPARE(ask({QStringLiteral("locked"), {}, QStringLiteral("write"), m_key, QStringLiteral("read"), m_key}),
             (QStringList{QStringLiteral("ok open"), QStringLiteral("ok "),
                          QStringLiteral("ok secret of a child")}));
    QCOMPARE(keyring.lock(), QString());
    // There is nobody on this bus who could show a prompt: that is a prompt that ends unanswered, as if dismissed.
    const QStringList answers = ask({QStringLiteral("locked"),
                                     {},
                                     QStringLiteral("read"),
                                     m_key,
                                     QStringLiteral("write"),
                                     m_key,
                                     QStringLiteral("remove"),
                                     m_key,
                                     QStringLiteral("locked"),
                                     {}});
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers.at(0), QStringLiteral("ok locked"));
    for (const qsizetype i : {1, 2, 3})
        QVERIFY2(answers.at(i).startsWith(QLatin1String("KeychainDismissed")), qPrintable(answers.join(u'\n')));
    QCOMPARE(answers.at(4), QStringLiteral("ok locked"));
    // Unlocked again, the entry is still there: nothing was removed or written behind the lock.
    keyring.stopKeyring();
    QCOMPARE(keyring.startKeyring(), QString());
    QCOMPARE(ask({QStringLiteral("read"), m_key}), QStringList{QStringLiteral("ok secret of a child")});
}

void TestKeychainVault::noService()
{
    PrivateKeyring empty;
    QCOMPARE(empty.startBus(), QString());
    QElapsedTimer time;
    time.start();
    const QStringList answers = linesOfChild(empty.environment(), {QStringLiteral("60000"),
                                                                   QStringLiteral("read"),
                                                                   m_key,
                                                                   QStringLiteral("write"),
                                                                   m_key,
                                                                   QStringLiteral("remove"),
                                                                   m_key,
                                                                   QStringLiteral("locked"),
                                                                   {}});
    QCOMPARE(answers.size(), 4);
    for (const qsizetype i : {0, 1, 2}) {
        QVERIFY2(answers.at(i).startsWith(QLatin1String("KeychainMissing")), qPrintable(answers.at(i)));
        QVERIFY2(answers.at(i).contains(QLatin1String("org.freedesktop.secrets")), qPrintable(answers.at(i)));
    }
    QCOMPARE(answers.at(3), QStringLiteral("ok open"));
    QVERIFY2(time.elapsed() < 30000, "there is nothing to wait for");
}

void TestKeychainVault::noSession_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("dead") << QStringLiteral("unix:path=/nowhere/bus");
    QTest::newRow("rubbish") << QStringLiteral("rubbish");
}

void TestKeychainVault::noSession()
{
    QFETCH(QString, address);
    QTemporaryDir nothing;
    QProcessEnvironment environment = m_keyring.environment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), nothing.path());
    if (address.isEmpty())
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    else
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    QElapsedTimer time;
    time.start();
    const QStringList answers = linesOfChild(
        environment, {QStringLiteral("60000"), QStringLiteral("read"), m_key, QStringLiteral("locked"), {}});
    QCOMPARE(answers.size(), 2);
    QVERIFY2(answers.at(0).startsWith(QLatin1String("KeychainMissing")), qPrintable(answers.at(0)));
    QCOMPARE(answers.at(1), QStringLiteral("ok open"));
    QVERIFY2(time.elapsed() < 30000, "there is nothing to wait for");
}

void TestKeychainVault::noGlib()
{
    QProcessEnvironment environment = m_keyring.environment();
    environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
    const QStringList answers
        = linesOfChild(environment, {QStringLiteral("60000"), QStringLiteral("read"), m_key});
    QCOMPARE(answers.size(), 1);
    QVERIFY2(answers.at(0).startsWith(QLatin1String("KeychainMissing"))
                 && answers.at(0).contains(QLatin1String("GLib")),
             qPrintable(answers.at(0)));
}

void TestKeychainVault::silentService()
{
    PrivateKeyring empty;
    QCOMPARE(empty.startBus(), QString());
    SilentObject silence;
    const QString name = QStringLiteral("silent");
    {
        QDBusConnection bus = QDBusConnection::connectToBus(empty.address(), name);
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
        const QStringList answers = linesOfChild(empty.environment(), {QStringLiteral("1500"),
                                                                       QStringLiteral("read"),
                                                                       m_key,
                                                                       QStringLiteral("write"),
                                                                       m_key,
                                                                       QStringLiteral("locked"),
                                                                       {}});
        QCOMPARE(answers.size(), 3);
        for (const qsizetype i : {0, 1}) {
            QVERIFY2(answers.at(i).startsWith(QLatin1String("KeychainLocked")), qPrintable(answers.at(i)));
            QVERIFY2(answers.at(i).contains(QLatin1String("did not answer")), qPrintable(answers.at(i)));
        }
        QCOMPARE(answers.at(2), QStringLiteral("ok locked"));
        QVERIFY(silence.calls > 0);
    }
    QDBusConnection::disconnectFromBus(name);
}

void TestKeychainVault::serviceThatDies()
{
    PrivateKeyring keyring;
    QCOMPARE(keyring.startKeyring(), QString());
    const QStringList read{QStringLiteral("20000"), QStringLiteral("read"), m_key};
    QVERIFY(linesOfChild(keyring.environment(), read).value(0).startsWith(QLatin1String("SecretMissing")));
    keyring.stopKeyring();
    QVERIFY(linesOfChild(keyring.environment(), read).value(0).startsWith(QLatin1String("KeychainMissing")));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return childMain(arguments.mid(2));
    TestKeychainVault test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainvault.moc"
