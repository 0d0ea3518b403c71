// SPDX-License-Identifier: GPL-3.0-or-later
// Encryption to MySQL and MariaDB: what each ssl-mode refuses, and that none of them falls back to plain text unasked.
#include "tests/fakes/mariadbserver.h"
#include "tests/sync/destination/destinationtools.h"

#include <QFile>
#include <QProcess>

using namespace kitesync;
using namespace kitesync::tests;

class TestMysqlTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modes_data();
    void modes();
    void plainServer_data();
    void plainServer();
    void badParameters_data();
    void badParameters();

private:
    /// Runs openssl in the folder of the certificates.
    void openssl(const char *arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
        QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAll().constData());
    }
    /// A server with a certificate of our authority for @p name.
    void start(MariaDbServer &server, const char *name) const
    {
        openssl(
            qPrintable(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%1")
                           .arg(QLatin1String(name))));
        openssl(qPrintable(
            QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -set_serial 2 -out %1.pem")
                .arg(QLatin1String(name))));
        QStringList options;
        for (const auto &[option, file] :
             {std::pair("ssl-ca", QStringLiteral("ca.pem")), std::pair("ssl-cert", QStringLiteral("%1.pem")),
              std::pair("ssl-key", QStringLiteral("%1.key"))}) {
            const QString path = m_folder.filePath(file.contains(u'%') ? file.arg(QLatin1String(name)) : file);
            QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther);
            options.append(QStringLiteral("--%1=%2").arg(QLatin1String(option), path));
        }
        server.setOptions(options);
        QCOMPARE(server.start(), QString());
    }
    [[nodiscard]] QString inFolder(QString parameters) const
    {
        return parameters.replace(u'@', m_folder.path() + u'/');
    }
    Result<std::unique_ptr<Destination>> open(const QString &url)
    {
        DestinationConfig config;
        config.url = url;
        return Destination::open(config, Secret(TestServer::password().toUtf8()), m_clock, {});
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    MariaDbServer m_right; ///< its certificate is for its address
    MariaDbServer m_wrong; ///< its certificate is for somebody else
};

void TestMysqlTls::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFileDevice::ReadOther
                                               | QFileDevice::ExeOther);
    openssl("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=authority");
    openssl("req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.pem -subj /CN=other");
    start(m_right, "127.0.0.1");
    start(m_wrong, "elsewhere.example");
}

void TestMysqlTls::modes_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("wrong");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const char *parameters, bool right, bool wrong, bool encrypted = true) {
        QTest::newRow(parameters) << QString::fromLatin1(parameters) << right << wrong << encrypted;
    };
    row("", true, true);
    row("?ssl-mode=PREFERRED", true, true);
    row("?ssl-mode=disabled", true, true, false);
    row("?ssl-mode=REQUIRED", true, true);
    row("?ssl-ca=@ca.pem", true, true);
    row("?ssl-ca=@other.pem", false, false);
    row("?ssl-mode=VERIFY_CA&ssl-ca=@ca.pem", true, true);
    row("?ssl-mode=VERIFY_CA&ssl-ca=@other.pem", false, false);
    row("?ssl-mode=VERIFY_IDENTITY&ssl-ca=@ca.pem", true, false);
    row("?ssl-mode=verify_identity&ssl-ca=@other.pem", false, false);
    row("?ssl-mode=REQUIRED&ssl-cert=@127.0.0.1.pem&ssl-key=@127.0.0.1.key", true, true);
}

void TestMysqlTls::modes()
{
    QFETCH(QString, parameters);
    QFETCH(bool, encrypted);
    for (MariaDbServer *server : {&m_right, &m_wrong}) {
        const bool isRight = server == &m_right;
        QTEST(open(server->url(QStringLiteral("mysql"), TestServer::user()) + inFolder(parameters)).ok(),
              isRight ? "right" : "wrong");
    }
    QFETCH(bool, right);
    const auto opened = open(m_right.url(QStringLiteral("mysql"), TestServer::user()) + inFolder(parameters));
    if (!right) {
        QCOMPARE(opened.error().kind, ErrorKind::DestinationUnreachable);
        QVERIFY2(opened.error().detail.contains(QLatin1String("TLS")), qPrintable(opened.error().detail));
        return;
    }
    const auto cipher = (*opened)->query(QStringLiteral("SELECT variable_value <> '' FROM "
                                                        "information_schema.session_status WHERE "
                                                        "variable_name = 'Ssl_cipher'"),
                                         1);
    QVERIFY_OK(cipher);
    QCOMPARE(cipher->value(1).value(0).toBool(), encrypted);
}

void TestMysqlTls::plainServer_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<bool>("opens");
    QTest::newRow("nothing asked for") << QString() << true;
    for (const char *mode : {"DISABLED", "PREFERRED"})
        QTest::newRow(mode) << QStringLiteral("?ssl-mode=%1").arg(QLatin1String(mode)) << true;
    QTest::newRow("REQUIRED") << QStringLiteral("?ssl-mode=REQUIRED") << false;
    for (const char *mode : {"VERIFY_CA", "VERIFY_IDENTITY"})
        QTest::newRow(mode) << QStringLiteral("?ssl-mode=%1&ssl-ca=@ca.pem").arg(QLatin1String(mode)) << false;
    QTest::newRow("authority") << QStringLiteral("?ssl-ca=@ca.pem") << false;
}

/// The usual test server has no certificate, and so knows no encryption.
void TestMysqlTls::plainServer()
{
    QFETCH(QString, parameters);
    QFETCH(bool, opens);
    const auto opened = open(testServer().url(QStringLiteral("mysql")) + inFolder(parameters));
    QCOMPARE(opened.ok(), opens);
    if (!opens)
        QCOMPARE(opened.error().kind, ErrorKind::DestinationUnreachable);
}

void TestMysqlTls::badParameters_data()
{
    QTest::addColumn<QString>("parameters");
    for (const char *parameters :
         {"?ssl-mode=SURE", "?ssl-mode=VERIFY_CA", "?ssl-mode=VERIFY_IDENTITY", "?password=x", "?user=x",
          "?sslmode=require", "?ssl-ca=a%3BMYSQL_OPT_RECONNECT=1"})
        QTest::newRow(parameters) << QString::fromLatin1(parameters);
}

void TestMysqlTls::badParameters()
{
    QFETCH(QString, parameters);
    const auto opened = open(QStringLiteral("mysql://kite@127.0.0.1:1/d") + parameters);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::InvalidValue);
}

QTEST_GUILESS_MAIN(TestMysqlTls)
#include "tst_mysqltls.moc"
