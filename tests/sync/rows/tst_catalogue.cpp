// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kitesync;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tables();
    void namesAreUsable();
    void pathsAreUnique();
    void indexesNameColumns();
    void samplesOfTheContract_data();
    void samplesOfTheContract();
};

void TestCatalogue::tables()
{
    for (const SourceObject object : allSourceObjects) {
        const Table &table = tableOf(object);
        QCOMPARE(table.object, object);
        QCOMPARE(textOf(table.name), nameOf(object));
        QCOMPARE(textOf(table.columns[0].name), QStringLiteral("id"));
        QCOMPARE(table.columns[0].type, ColumnType::Id);
        QVERIFY(table.columns.size() < maximumColumns);
    }
}

void TestCatalogue::namesAreUsable()
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const SourceObject object : allSourceObjects) {
        const Table &table = tableOf(object);
        QSet<QString> names{textOf(extraColumn), textOf(syncedAtColumn), textOf(removedAtColumn)};
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString name = textOf(table.columns[i].name);
            QVERIFY2(form.match(name).hasMatch() && name.size() <= 63, qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(table.indexOfColumn(table.columns[i].name).value(), i);
        }
        QVERIFY(!table.indexOfColumn("no_such_column"));
        QVERIFY(!table.indexOfColumn(extraColumn));
    }
}

void TestCatalogue::pathsAreUnique()
{
    for (const SourceObject object : allSourceObjects) {
        QSet<QString> paths;
        for (const Column &column : tableOf(object).columns) {
            if (column.path.empty())
                continue;
            const QString path = textOf(column.path);
            QVERIFY2(!paths.contains(path), qPrintable(path));
            QVERIFY2(!path.startsWith(QLatin1Char('.')) && !path.endsWith(QLatin1Char('.'))
                         && !path.contains(QStringLiteral("..")),
                     qPrintable(path));
            paths.insert(path);
        }
        for (const std::string_view ignored : tableOf(object).ignored)
            QVERIFY(!paths.contains(textOf(ignored)));
    }
}

void TestCatalogue::indexesNameColumns()
{
    for (const SourceObject object : allSourceObjects) {
        for (const Index &index : tableOf(object).indexes) {
            QVERIFY(!index.columns.empty());
            for (const std::string_view column : index.columns)
                QVERIFY2(tableOf(object).indexOfColumn(column), std::string(column).c_str());
        }
    }
    QCOMPARE(tableOf(SourceObject::Builds).indexes.size(), std::size_t(3));
    QCOMPARE(tableOf(SourceObject::Jobs).indexes.size(), std::size_t(3));
}

void TestCatalogue::samplesOfTheContract_data()
{
    QTest::addColumn<int>("object");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("path");
    const auto row = [](SourceObject object, const char *column, ColumnType type, const char *path) {
        QTest::newRow(column) << int(object) << column << int(type) << path;
    };
    row(SourceObject::Pipelines, "provider", ColumnType::Json, "provider");
    row(SourceObject::Pipelines, "configuration", ColumnType::LongText, "configuration");
    row(SourceObject::Agents, "job_id", ColumnType::ShortText, "job.id");
    row(SourceObject::Agents, "paused_timeout_in_minutes", ColumnType::Integer, "paused_timeout_in_minutes");
    row(SourceObject::Builds, "commit_sha", ColumnType::ShortText, "commit");
    row(SourceObject::Builds, "pipeline_id", ColumnType::ShortText, "");
    row(SourceObject::Builds, "blocked", ColumnType::Boolean, "blocked");
    row(SourceObject::Jobs, "priority", ColumnType::Integer, "priority.number");
    row(SourceObject::Jobs, "retry_source_type", ColumnType::ShortText, "retry_source.retry_type");
    row(SourceObject::Jobs, "unblocked_at", ColumnType::Timestamp, "unblocked_at");
}

void TestCatalogue::samplesOfTheContract()
{
    QFETCH(int, object);
    QFETCH(QString, column);
    QFETCH(int, type);
    QFETCH(QString, path);
    const Table &table = tableOf(SourceObject(object));
    const auto index = table.indexOfColumn(column.toStdString());
    QVERIFY(index);
    QCOMPARE(int(table.columns[*index].type), type);
    QCOMPARE(textOf(table.columns[*index].path), path);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
