// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialects of unknown databases and of SQL Server make of answers that no driver at hand gives.
#include "sync/destination/connection.h"
#include "sync/destination/ledger.h"
#include "sync/destination/odbc/genericloader.h"
#include "sync/destination/odbc/sqlserverdialect.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/scripteddriver.h"

#include "tests/sync/destination/destinationtools.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

const QString prepared = QStringLiteral("prepared: ");

OdbcSource source()
{
    return OdbcSource::from(QStringLiteral("Driver=x;Server=h"), Secret("p")).value();
}

/// A dialect, connected, with what it said on the way.
template <typename Kind> struct Connected
{
    explicit Connected(const DestinationConfig &config = {})
        : dialect(config, source(), Waiting{})
        , connection(dialect)
        , result(dialect.connect(connection, false))
    {
        OdbcAbilities tried = dialect.abilities();
        tried.wasTried = true;
        dialect.setAbilities(tried);
    }

    Kind dialect;
    Connection connection;
    Result<bool> result;
};

ScriptedAnswer told(const QVariant &value)
{
    return {true, {}, {value}, -1};
}

/// Two rows, of which the database refuses one in words that blame it.
template <typename Kind> Result<BatchOutcome> loadedWithRefusal(Connected<Kind> &to)
{
    Rows agents(SourceObject::Agents);
    agents.row("bad").text("name", "a");
    agents.row("good").text("name", "b");
    GenericLoader loader(to.connection, to.dialect);
    return loader.load(agents.batch, {});
}

/// A table as the probe makes it, in a database that may have faults.
struct ProbeTable
{
    bool keyIsUnique = true;
    int saysChanged = 1;
    qsizetype mostBytes = 1020; ///< of a short text

    ScriptedAnswer operator()(const QString &sql, const QVariantList &values)
    {
        if (sql.startsWith(QLatin1String("INSERT")))
            return insert(values);
        const QString id = values.value(values.size() - 1).toString();
        if (sql.startsWith(QLatin1String("UPDATE")))
            return {true, {}, {}, rows.contains(id) ? saysChanged : 0};
        if (sql.startsWith(QLatin1String("DELETE")))
            rows.remove(id);
        if (!sql.startsWith(QLatin1String("SELECT a_")) || !rows.contains(id))
            return {};
        return {true, {}, sql.startsWith(QLatin1String("SELECT a_text, ")) ? rows[id] : rows[id].mid(0, 1), -1};
    }
    ScriptedAnswer insert(const QVariantList &values)
    {
        const QString id = values.constFirst().toString();
        if ((keyIsUnique && rows.contains(id)) || values.value(1).toString().toUtf8().size() > mostBytes)
            return {false,
                    QSqlError({}, QStringLiteral("no"), QSqlError::StatementError, QStringLiteral("23000"))};
        rows.insert(id, values.mid(1));
        return {true, {}, {}, 1};
    }

    QHash<QString, QVariantList> rows = {};
};

} // namespace

class TestOdbcScript final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { scriptDriver(QStringLiteral("QODBC")); }
    void init()
    {
        script() = {};
        // What is usual: SQL Server keeps its settings, and there is no row.
        script().answer = [this](const QString &sql, const QVariantList &values) {
            if (answers)
                if (const auto answer = answers(sql, values))
                    return *answer;
            return sql == QLatin1String("SELECT @@LOCK_TIMEOUT") ? told(qlonglong(Waiting{}.busy.count()))
                                                                 : ScriptedAnswer();
        };
        answers = {};
    }

    void silenceIsNoSuccess_data();
    void silenceIsNoSuccess();
    void silentLoadingFails();
    void settingsGoDirectly();
    void settingsThatDoNotHold();
    void theTransactionAfterARefusal_data();
    void theTransactionAfterARefusal();
    void unknownAfterARefusal();
    void longRejectsStayInTheTransaction();
    void theLedgerAsksWhatWasChanged_data();
    void theLedgerAsksWhatWasChanged();
    void wrongCountsAreNotBelieved();
    void theProbeFinds_data();
    void theProbeFinds();
    void theProbeWantsAKey();
    void foldedSchema();

private:
    static DriverScript &script() { return DriverScript::instance(); }
    std::function<std::optional<ScriptedAnswer>(const QString &, const QVariantList &)> answers;
};

void TestOdbcScript::silenceIsNoSuccess_data()
{
    QTest::addColumn<bool>("whilePreparing");
    QTest::addColumn<QVariantList>("values");
    QTest::newRow("prepare") << true << QVariantList{1};
    QTest::newRow("execute") << false << QVariantList{1};
    QTest::newRow("directly") << false << QVariantList{};
}

/// A driver that gets no statement from the driver manager fails without a word.
void TestOdbcScript::silenceIsNoSuccess()
{
    QFETCH(bool, whilePreparing);
    QFETCH(QVariantList, values);
    Connected<GenericDialect> to;
    QVERIFY_OK(to.result);
    if (whilePreparing)
        script().prepares = [](const QString &) { return false; };
    answers = [](const QString &, const QVariantList &) { return ScriptedAnswer{false}; };
    const Status done = to.connection.execute(QStringLiteral("DELETE FROM t WHERE a = ?"), values);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DestinationUnreachable);
    QVERIFY(done.error().detail.contains(QLatin1String("did not answer")));
}

void TestOdbcScript::silentLoadingFails()
{
    Connected<GenericDialect> to;
    script().prepares = [](const QString &sql) { return !sql.startsWith(QLatin1String("INSERT")); };
    const auto outcome = loadedWithRefusal(to);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::DestinationUnreachable);
}

/// What a prepared statement sets, SQL Server takes back at its end.
void TestOdbcScript::settingsGoDirectly()
{
    Connected<SqlServerDialect> to;
    QVERIFY_OK(to.result);
    int settings = 0;
    for (const QString &each : script().said) {
        QVERIFY2(!each.startsWith(prepared + QLatin1String("SET ")), qPrintable(each));
        settings += each.startsWith(QLatin1String("SET ")) ? 1 : 0;
    }
    QCOMPARE(settings, 5);
    QVERIFY(script().said.contains(QStringLiteral("SET NOCOUNT OFF")));
    QVERIFY_OK(to.connection.execute(QStringLiteral("DELETE FROM t WHERE a = ?"), {1}));
    QCOMPARE(script().said.constLast(), prepared + QLatin1String("DELETE FROM t WHERE a = ?"));
}

void TestOdbcScript::settingsThatDoNotHold()
{
    answers = [](const QString &sql, const QVariantList &) {
        return sql == QLatin1String("SELECT @@LOCK_TIMEOUT") ? std::optional(told(-1)) : std::nullopt;
    };
    const Connected<SqlServerDialect> to;
    QVERIFY(!to.result);
    QCOMPARE(to.result.error().kind, ErrorKind::DestinationFailed);
    QVERIFY(to.result.error().detail.contains(QLatin1String("LOCK_TIMEOUT")));
}

void TestOdbcScript::theTransactionAfterARefusal_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("goes on") << 1 << false;
    QTest::newRow("rolled back by a trigger") << 0 << true;
}

/// After a silent end the other rows would go into a new transaction, apart from what went before.
void TestOdbcScript::theTransactionAfterARefusal()
{
    QFETCH(int, depth);
    QFETCH(bool, hasEnded);
    Connected<SqlServerDialect> to;
    // Without a driver there is no SQLSTATE but Qt's number of the error.
    answers = [&](const QString &sql, const QVariantList &values) -> std::optional<ScriptedAnswer> {
        if (sql == QLatin1String("SELECT @@TRANCOUNT"))
            return told(depth);
        if (!sql.startsWith(QLatin1String("INSERT")))
            return {};
        if (values.constFirst().toString() != QLatin1String("bad"))
            return ScriptedAnswer{true, {}, {}, 1};
        return ScriptedAnswer{false, QSqlError(QString(), QStringLiteral("no"), QSqlError::StatementError,
                                               QStringLiteral("23000/547"))};
    };
    const auto outcome = loadedWithRefusal(to);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->refused.size(), std::size_t(1));
    QCOMPARE(outcome->ended.has_value(), hasEnded);
    QCOMPARE(outcome->written, hasEnded ? 0 : 1);
}

void TestOdbcScript::unknownAfterARefusal()
{
    Connected<GenericDialect> to;
    answers = [&](const QString &sql, const QVariantList &) -> std::optional<ScriptedAnswer> {
        if (!sql.startsWith(QLatin1String("INSERT")))
            return {};
        return ScriptedAnswer{false, QSqlError(QString(), QStringLiteral("no"), QSqlError::StatementError,
                                               QStringLiteral("23000"))};
    };
    const auto outcome = loadedWithRefusal(to);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->ended, std::optional<std::size_t>(0));
}

/// What is too long is tried once more as its beginning, but not in another transaction.
void TestOdbcScript::longRejectsStayInTheTransaction()
{
    const auto attempts = [&](auto &to, int depth) {
        int count = 0;
        answers = [&count, depth](const QString &sql, const QVariantList &) -> std::optional<ScriptedAnswer> {
            if (sql == QLatin1String("SELECT @@TRANCOUNT"))
                return told(depth);
            if (sql.startsWith(QLatin1String("UPDATE")))
                return ScriptedAnswer{true, {}, {}, 0};
            if (!sql.startsWith(QLatin1String("INSERT")))
                return {};
            ++count;
            return ScriptedAnswer{false, QSqlError({}, QStringLiteral("too long"), QSqlError::StatementError,
                                                   QStringLiteral("22001/1"))};
        };
        const ManualClock clock;
        const RejectedRecord record{SourceObject::Builds, "1", "why", std::string(2000000, 'x')};
        const Status done = Ledger(to.connection, to.dialect, clock).reject(record, QStringLiteral("run"));
        return done ? 0 : count;
    };
    Connected<SqlServerDialect> asked;
    QCOMPARE(attempts(asked, 1), 2);
    QCOMPARE(attempts(asked, 0), 1);
    Connected<GenericDialect> unknown;
    QCOMPARE(attempts(unknown, 1), 1);
}

void TestOdbcScript::theLedgerAsksWhatWasChanged_data()
{
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("there");
    QTest::addColumn<bool>("inserts");
    QTest::newRow("changed") << 1 << 0 << false;
    QTest::newRow("nothing to change") << 0 << 1 << true;
    QTest::newRow("not known, and there") << -1 << 1 << false;
    QTest::newRow("not known, and not there") << -1 << 0 << true;
}

void TestOdbcScript::theLedgerAsksWhatWasChanged()
{
    QFETCH(int, changed);
    QFETCH(int, there);
    QFETCH(bool, inserts);
    Connected<GenericDialect> to;
    answers = [&](const QString &sql, const QVariantList &) -> std::optional<ScriptedAnswer> {
        if (sql.startsWith(QLatin1String("UPDATE")))
            return ScriptedAnswer{true, {}, {}, changed};
        return sql.startsWith(QLatin1String("SELECT count(*)")) ? std::optional(told(there)) : std::nullopt;
    };
    const ManualClock clock;
    QVERIFY_OK(Ledger(to.connection, to.dialect, clock)
                   .write(QStringLiteral("k"), QStringLiteral("o"), QByteArray("{}")));
    QCOMPARE(script().said.constLast().startsWith(prepared + QLatin1String("INSERT")), inserts);
}

/// A driver that always says 0 has been found out by the probe.
void TestOdbcScript::wrongCountsAreNotBelieved()
{
    Connected<GenericDialect> to;
    answers = [](const QString &sql, const QVariantList &) -> std::optional<ScriptedAnswer> {
        return sql.startsWith(QLatin1String("INSERT")) ? std::optional(ScriptedAnswer{true, {}, {}, 0})
                                                       : std::nullopt;
    };
    auto outcome = loadedWithRefusal(to);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->refused.size(), std::size_t(2)); // it is believed
    OdbcAbilities found = to.dialect.abilities();
    found.countsChanges = false;
    to.dialect.setAbilities(found);
    outcome = loadedWithRefusal(to);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->written, 2);
}

void TestOdbcScript::theProbeFinds_data()
{
    QTest::addColumn<int>("saysChanged");
    QTest::addColumn<int>("mostBytes");
    QTest::addColumn<bool>("countsChanges");
    QTest::addColumn<int>("longest");
    QTest::newRow("nothing wrong") << 1 << 1020 << true << 255;
    QTest::newRow("no counts") << -1 << 1020 << false << 255;
    QTest::newRow("wrong counts") << 0 << 1020 << false << 255;
    QTest::newRow("halves of characters") << 1 << 510 << true << 127;
    QTest::newRow("bytes") << 1 << 255 << true << 63;
}

/// A scripted driver has no catalogue, which is asked after these: that it cannot be asked is no "there is nothing".
void TestOdbcScript::theProbeFinds()
{
    QFETCH(int, saysChanged);
    QFETCH(int, mostBytes);
    Connected<GenericDialect> to;
    answers = ProbeTable{true, saysChanged, mostBytes};
    const Status checked = to.dialect.checkWritable(to.connection);
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(QLatin1String("cannot be asked")),
             qPrintable(checked.error().detail));
    QTEST(to.dialect.abilities().countsChanges, "countsChanges");
    QTEST(int(*to.dialect.longestShortText()), "longest");
}

void TestOdbcScript::theProbeWantsAKey()
{
    Connected<GenericDialect> to;
    QByteArray longest;
    answers = [&, table = ProbeTable{false}](const QString &sql, const QVariantList &values) mutable {
        for (const QVariant &value : values)
            longest = std::max(longest, value.toString().toUtf8(),
                               [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
        return std::optional(table(sql, values));
    };
    const Status checked = to.dialect.checkWritable(to.connection);
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(QLatin1String("primary key")), qPrintable(checked.error().detail));
    // What takes long texts in pieces of 64 KB has a character in two of them.
    constexpr qsizetype piece = 65536;
    QVERIFY(longest.size() > 2 * piece);
    QCOMPARE(quint8(longest.at(piece)) & 0xc0, 0x80);
    QVERIFY(QString::fromUtf8(longest).at(piece / 2).isLowSurrogate());
}

/// Where names become capitals, the catalogue is asked for the capitals too: else the schema is made a second time.
void TestOdbcScript::foldedSchema()
{
    DestinationConfig config;
    config.schema = QStringLiteral("ci");
    Connected<GenericDialect> to(config);
    OdbcAbilities folding = to.dialect.abilities();
    folding.foldsToCapitals = true;
    folding.quote = u'"';
    to.dialect.setAbilities(folding);
    answers = [](const QString &sql, const QVariantList &values) -> std::optional<ScriptedAnswer> {
        return sql.contains(QLatin1String("schemata"))
                   ? std::optional(told(values.constFirst() == QLatin1String("CI") ? 1 : 0))
                   : std::nullopt;
    };
    script().said.clear();
    QVERIFY_OK(to.dialect.connect(to.connection, true));
    QCOMPARE(script().said.size(), 1);
    QCOMPARE(to.dialect.table("builds"), QStringLiteral("\"CI\".\"BUILDS\""));
}

QTEST_GUILESS_MAIN(TestOdbcScript)
#include "tst_odbcscript.moc"
