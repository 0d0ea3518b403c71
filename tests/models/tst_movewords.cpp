// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/movewords.h"

#include <QTest>

using namespace kitesync;

namespace {

DestinationConfig at(const QString &url, const QString &prefix = {}, const QString &schema = {})
{
    DestinationConfig destination;
    destination.url = url;
    destination.tablePrefix = prefix;
    destination.schema = schema;
    return destination;
}

const QString server = QStringLiteral("postgresql://ci@db:5432/ci");
const QStringList tables{QStringLiteral("builds"), QStringLiteral("jobs")};

} // namespace

class TestMoveWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileCanGo()
    {
        QVERIFY(MoveWords::removal(at(QStringLiteral("sqlite:/a")), at(server), tables).isEmpty());
        QVERIFY(MoveWords::howToRemove(false).contains(QLatin1String("file")));
    }
    void notTheFileThatThePipelineIsIn()
    {
        const QStringList statements = MoveWords::removal(
            at(QStringLiteral("sqlite:/a")), at(QStringLiteral("sqlite:/a"), QStringLiteral("bk_")), tables);
        QCOMPARE(
            statements.filter(QLatin1String("DROP TABLE")),
            QStringList({QStringLiteral("DROP TABLE \"builds\";"), QStringLiteral("DROP TABLE \"jobs\";")}));
        QVERIFY(statements.filter(QLatin1String("bk_")).isEmpty());
        QVERIFY(!MoveWords::howToRemove(true).contains(QLatin1String("file")));
    }
    void inTheDatabasesOwnQuotes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("statement");
        QTest::newRow("postgresql") << server << "ci"
                                    << "x_"
                                    << "DROP TABLE \"ci\".\"x_builds\", \"ci\".\"x_jobs\";";
        QTest::newRow("mysql") << "mysql://ci@db:3306/ci"
                               << ""
                               << ""
                               << "DROP TABLE `builds`, `jobs`;";
        QTest::newRow("any") << "odbc:DSN=ci"
                             << ""
                             << ""
                             << "DROP TABLE builds, jobs;";
        QTest::newRow("any, capitals") << "odbc:DSN=ci"
                                       << ""
                                       << "X_"
                                       << "DROP TABLE \"X_builds\", \"X_jobs\";";
    }
    void inTheDatabasesOwnQuotes()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, schema);
        QFETCH(const QString, prefix);
        QFETCH(const QString, statement);
        const QStringList statements
            = MoveWords::removal(at(url, prefix, schema), at(QStringLiteral("sqlite:/a")), tables);
        QCOMPARE(statements.size(), 2);
        QCOMPARE(statements.last(), statement);
    }
};

QTEST_GUILESS_MAIN(TestMoveWords)
#include "tst_movewords.moc"
