// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/trust.h"
#include "tests/sync/buildkite/clientfixture.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace kitesync;
using namespace std::chrono_literals;
using End = ScriptedServer::End;
using Reply = ScriptedServer::Reply;

namespace {

/// A file of certificates that is there when the test wants: a named pipe gives bytes when somebody writes. Afterwards nobody
/// reads it any more, and the process trusts whom it trusted before.
class CertificatePipe
{
public:
    explicit CertificatePipe(const QTemporaryDir &folder)
        : m_path(folder.filePath(QStringLiteral("own.pem")))
    {
        if (mkfifo(QFile::encodeName(m_path).constData(), 0600) != 0)
            qFatal("mkfifo: %s", qPrintable(qt_error_string()));
        trustAlso(m_path);
    }
    ~CertificatePipe()
    {
        if (!m_isGiven)
            static_cast<void>(give({})); // the reader comes in any case, and would wait
        trustAlso({});
        QThreadPool::globalInstance()->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(CertificatePipe)

    /// Gives it all and ends it, as soon as it is read.
    [[nodiscard]] bool give(const QByteArray &bytes)
    {
        m_isGiven = true;
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private:
    QString m_path;
    bool m_isGiven = false;
};

} // namespace

class TestExchange final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tooLarge_data();
    void tooLarge();
    void timeOuts_data();
    void timeOuts();
    void slowIsNotDead();
    void unreachable_data();
    void unreachable();
    void untrustedTls();
    void waitsForCertificates();
    void certificatesThatNeverCome();

private:
    [[nodiscard]] static std::unique_ptr<ScriptedServer> secureServer(const QTemporaryDir &folder);
};

void TestExchange::tooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n[");
    QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n"
                                   + QByteArray(0x100000, '1');
    QTest::newRow("until the end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(0x100000, '1');
}

void TestExchange::tooLarge()
{
    QFETCH(QByteArray, bytes);
    policy.bodyLimit = 100000;
    server->expect({}, ScriptedServer::raw(bytes, End::Hang));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::AnswerTooLarge);
    QCOMPARE(server->seen().size(), 1);
}

void TestExchange::timeOuts_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << ScriptedServer::raw({}, End::Hang) << QStringLiteral("no answer");
    QTest::newRow("half a header") << ScriptedServer::raw("HTTP/1.1 200 O", End::Hang)
                                   << QStringLiteral("no answer");
    QTest::newRow("stalled") << ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[1,2",
                                                    End::Hang)
                             << QStringLiteral("4 bytes came");
    Reply dripping
        = ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + QByteArray(9999, ' '));
    dripping.chunk = 50; // the header is whole: Qt says nothing of half ones
    dripping.every = 20ms;
    QTest::newRow("dripping") << dripping << QStringLiteral("not complete");
}

void TestExchange::timeOuts()
{
    QFETCH(Reply, reply);
    QFETCH(QString, detail);
    policy.answerTimeout = 100s; // 1 s of ours
    policy.totalTimeout = 250s;
    ApiRequest once = accessTokenRequest();
    once.attempts = 1;
    server->expect({}, reply);
    Outcome &outcome = get(once);
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::TimedOut);
    QCOMPARE(outcome.error().subject, QStringLiteral("127.0.0.1"));
    QVERIFY2(outcome.error().detail.contains(detail), qPrintable(outcome.error().detail));
}

void TestExchange::slowIsNotDead()
{
    policy.answerTimeout = 150s; // 1.5 s of ours; the answer takes longer, but never rests that long
    Reply slow = ScriptedServer::json(200, QByteArray(600, ' '));
    slow.chunk = 120;
    slow.every = 400ms;
    server->expect({}, slow);
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().detail));
    QCOMPARE(client().requestCount(), 1);
}

void TestExchange::unreachable_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::newRow("nobody listens") << QStringLiteral("http://127.0.0.1:1")
                                    << QList<ErrorKind>{ErrorKind::ConnectionRefused};
    // A machine without any network says "offline" instead.
    QTest::newRow("no such name") << QStringLiteral("https://kitesync-test.invalid")
                                  << QList<ErrorKind>{ErrorKind::HostNotFound, ErrorKind::Offline};
}

void TestExchange::unreachable()
{
    QFETCH(QString, url);
    QFETCH(QList<ErrorKind>, kinds);
    api = QUrl(url);
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY(kinds.contains(outcome.error().kind));
    QCOMPARE(outcome.error().subject, api.host());
    QVERIFY(!outcome.error().detail.isEmpty());
    QCOMPARE(client().requestCount(), 3);
}

/// A server whose certificate, in @p folder's "cert.pem", nobody vouches for; null where openssl does not make one.
std::unique_ptr<ScriptedServer> TestExchange::secureServer(const QTemporaryDir &folder)
{
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
        return nullptr;
    }
    QSslConfiguration tls;
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return nullptr;
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    if (tls.privateKey().isNull() || tls.localCertificate().isNull())
        return nullptr;
    auto secure = std::make_unique<ScriptedServer>(tls);
    secure->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(200, "[]"); });
    return secure;
}

void TestExchange::untrustedTls()
{
    const QTemporaryDir folder;
    const auto secure = secureServer(folder);
    QVERIFY(secure);
    api = secure->url();
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(outcome.error().detail.contains(QStringLiteral("self-signed")),
             qPrintable(outcome.error().detail));
    QCOMPARE(outcome.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(client().requestCount(), 1);
    QCOMPARE(secure->connections(), 1);
    QVERIFY(secure->received().isEmpty());
}

void TestExchange::waitsForCertificates()
{
    const QTemporaryDir folder;
    const auto secure = secureServer(folder);
    QVERIFY(secure);
    QFile certificate(folder.filePath(QStringLiteral("cert.pem")));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    useSpeed(1);
    CertificatePipe pipe(folder);
    api = secure->url();
    Outcome &outcome = get();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(client().requestCount(), 0);
    QVERIFY(pipe.give(certificate.readAll()));
    WAIT_FOR(outcome);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().detail));
    QCOMPARE(client().requestCount(), 1);
}

/// A file that nobody can read to its end keeps nothing back for ever.
void TestExchange::certificatesThatNeverCome()
{
    const QTemporaryDir folder;
    const auto secure = secureServer(folder);
    QVERIFY(secure);
    const CertificatePipe pipe(folder);
    api = secure->url();
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
