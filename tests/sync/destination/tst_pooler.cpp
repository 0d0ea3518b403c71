// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL behind pgbouncer, which gives each transaction another session: nothing may be expected to last beyond one.
#include "tests/sync/destination/servertools.h"

#include <QFile>
#include <QStandardPaths>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

/// pgbouncer in transaction mode, in front of the test's server.
class Pooler final : public TestServer
{
public:
    Pooler() = default;
    ~Pooler() override { kill(); }
    Q_DISABLE_COPY_MOVE(Pooler)

    [[nodiscard]] QString driver() const override { return QStringLiteral("QPSQL"); }
    [[nodiscard]] QString url(const QString &database, const QString &user) const override
    {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(user).arg(port()).arg(database);
    }

protected:
    [[nodiscard]] QString prepare() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin")}).isEmpty())
            return QStringLiteral(
                "pgbouncer is not installed, and this test cannot do without it: apt install pgbouncer");
        return write(QStringLiteral("users"), "\"pooled\" \"p\"\n");
    }
    /// The port is known only now.
    [[nodiscard]] QStringList command() const override
    {
        const QString configuration
            = QStringLiteral(
                  "[databases]\n* = host=127.0.0.1 port=%1\n[pgbouncer]\nlisten_addr = 127.0.0.1\n"
                  "listen_port = %2\nunix_socket_dir =\nauth_type = scram-sha-256\nauth_file = %3/users\n"
                  "pool_mode = transaction\ndefault_pool_size = 3\n")
                  .arg(testServer().port())
                  .arg(port())
                  .arg(folder());
        if (const QString wrong = write(QStringLiteral("pgbouncer.ini"), configuration.toUtf8());
            !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
        return {QStringLiteral("/usr/sbin/pgbouncer"), folder() + QLatin1String("/pgbouncer.ini")};
    }
    [[nodiscard]] QByteArray readyLine() const override { return "process up"; }
    [[nodiscard]] QString firstDatabase() const override { return QStringLiteral("postgres"); }
    [[nodiscard]] QString created(const QString &) const override { return {}; }
    [[nodiscard]] QString account() const override { return QStringLiteral("postgres"); }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
            || !file.setPermissions(file.permissions() | QFileDevice::ReadOther))
            return file.errorString();
        return {};
    }
};

} // namespace

class TestPooler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(testServer().administer({QStringLiteral("CREATE ROLE pooled LOGIN SUPERUSER PASSWORD 'p'")}),
                 QString());
        QCOMPARE(m_pooler.start(), QString());
    }
    void everythingWorks_data()
    {
        QTest::addColumn<int>("loading");
        QTest::newRow("fastest") << int(Destination::Loading::Fastest);
        QTest::newRow("many rows") << int(Destination::Loading::ManyRows);
        QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
    }
    void everythingWorks();
    void greetingThatIsRefused();

private:
    Pooler m_pooler;
};

void TestPooler::everythingWorks()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    const QString direct = box.config.url;
    box.config.url = m_pooler.url(serverAddress(direct)->database, QStringLiteral("pooled"));
    box.password = Secret("p");
    const auto first = box.prepared();
    const auto other = box.prepared();
    QVERIFY(first && other);
    QVERIFY_OK(first->lock());
    // Pages of both sorts while others come and go, so that the sessions change hands.
    for (int round = 0; round < 3; ++round) {
        for (int page = 0; page < 4; ++page) {
            const auto counts = first->load(numberedPage(page, 20));
            QVERIFY_OK(counts);
            QCOMPARE(counts->counts[indexOf(SourceObject::Builds)],
                     round == 0 ? countsOf(20, 20, 0) : countsOf(20, 0, 20));
            QCOMPARE(other->load(numberedPage(page, 1)).error().kind, ErrorKind::AlreadyRunning);
            const auto rows = other->rowCount(SourceObject::Builds);
            QVERIFY_OK(rows);
        }
        QVERIFY_OK(first->beat());
    }
    const auto difference = first->compare(numberedPage(1, 21).rows.batches.front());
    QVERIFY_OK(difference);
    QCOMPARE(difference->missing, std::vector<std::string>{"b1-20"});
    QVERIFY(difference->different.empty());
    QVERIFY_OK(first->finishLoading());
    PageQuestion question;
    question.relation = QStringLiteral("builds");
    question.filters = {{QStringLiteral("number"), FilterKind::More, QStringLiteral("17")}};
    const auto shown = other->page(question);
    QVERIFY_OK(shown);
    QCOMPARE(shown->total, 8);
    const auto state = first->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("pages"), QByteArrayLiteral("3"));
    first->unlock();
    QVERIFY_OK(other->lock());
}

/// What does not say who serves us is taken for a pooler, and asked the other things one by one.
void TestPooler::greetingThatIsRefused()
{
    Sandbox box;
    const QString database = serverAddress(box.config.url)->database;
    QCOMPARE(testServer().administer({QStringLiteral("CREATE ROLE modest LOGIN PASSWORD 'm'")}), QString());
    box.sql(QStringLiteral("GRANT CREATE ON SCHEMA public TO modest"));
    box.sql(QStringLiteral("REVOKE EXECUTE ON FUNCTION pg_catalog.pg_backend_pid() FROM PUBLIC"));
    box.config.url = testServer().url(database, QStringLiteral("modest"));
    box.password = Secret("m");
    const auto destination = box.locked();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(numberedPage(1)));
    QVERIFY_OK(destination->load(numberedPage(1)));
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(*destination->rowCount(SourceObject::Builds), 50);
}

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
