// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/odbcundertest.h"
#include "tests/fakes/testdatabase.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace kitesync::tests {

inline constexpr std::int64_t second = 1000 * 1000;
/// 2024-03-01T12:00:00Z, in the unit of batches.
inline constexpr std::int64_t noon = 1709294400LL * second;

/// A destination of its own in the database under test, read and changed behind the product's back as well.
class Sandbox
{
public:
    Sandbox()
    {
        prepareDatabaseUnderTest();
        if (isSqliteUnderTest()) {
            config.url = urlUnderTest(sqliteUrl(path()));
        } else {
            const NewDatabase database;
            config.url = database.url;
            password = database.password;
        }
        request.key = QStringLiteral("11111111-1111-1111-1111-111111111111");
        request.organization = QStringLiteral("acme");
        request.objects
            = SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds | SourceObject::Jobs;
        patience.busy = std::chrono::milliseconds(150);
    }
    Q_DISABLE_COPY_MOVE(Sandbox)

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("kite.sqlite")); }
    [[nodiscard]] Result<std::unique_ptr<Destination>> tryOpen(std::stop_token stop = {})
    {
        return Destination::open(config, password, clock, patience, std::move(stop), loading);
    }
    /// Opened and prepared. Null, with a message, when that fails.
    [[nodiscard]] std::unique_ptr<Destination> prepared()
    {
        auto opened = tryOpen();
        if (!opened) {
            qWarning("open: %s", qPrintable(opened.error().detail));
            return nullptr;
        }
        const auto report = (*opened)->prepare(request);
        if (!report) {
            qWarning("prepare: %s", qPrintable(report.error().detail));
            return nullptr;
        }
        return std::move(opened).value();
    }

    /// The same, and locked.
    [[nodiscard]] std::unique_ptr<Destination> locked()
    {
        std::unique_ptr<Destination> destination = prepared();
        if (destination == nullptr)
            return nullptr;
        if (const Status taken = destination->lock(); !taken) {
            qWarning("lock: %s", qPrintable(taken.error().detail));
            return nullptr;
        }
        return destination;
    }

    /// A statement of somebody else: rows as lists. Fails the test by an empty list and a message.
    QList<QVariantList> sql(const QString &text, const QVariantList &values = {})
    {
        return m_other.sql(config.url, text, values);
    }
    void sql(const QStringList &statements)
    {
        for (const QString &statement : statements)
            sql(statement);
    }
    QVariant value(const QString &text, const QVariantList &values = {})
    {
        const QList<QVariantList> rows = sql(text, values);
        return rows.isEmpty() || rows.first().isEmpty() ? QVariant() : rows.first().first();
    }
    void disconnect() { m_other.disconnect(); }

    QTemporaryDir folder;
    ManualClock clock;
    DestinationConfig config;
    Secret password;
    PrepareRequest request;
    Destination::Patience patience;
    Destination::Loading loading = Destination::Loading::Fastest;

private:
    OtherConnection m_other;
};

/// Rows of a batch by column name.
class Rows
{
public:
    explicit Rows(SourceObject object, std::int64_t readAt = noon)
        : batch(object)
    {
        batch.setReadAt(readAt);
    }

    Rows &row(const std::string &id)
    {
        m_row = batch.appendRow();
        batch.setCell(m_row, 0, batch.store(id));
        return *this;
    }
    Rows &text(std::string_view column, const std::string &value)
    {
        const Cell cell = batch.store(value);
        batch.setCell(m_row, position(column), cell);
        return *this;
    }
    Rows &json(std::string_view column, const std::string &value)
    {
        const Cell cell = batch.store(value, Cell::Kind::Json);
        batch.setCell(m_row, position(column), cell);
        return *this;
    }
    Rows &number(std::string_view column, std::int64_t value)
    {
        return set(column, Cell::Kind::Integer, value);
    }
    Rows &flag(std::string_view column, bool value)
    {
        return set(column, Cell::Kind::Boolean, value ? 1 : 0);
    }
    Rows &time(std::string_view column, std::int64_t value)
    {
        return set(column, Cell::Kind::Timestamp, value);
    }
    /// The batch does not know this column.
    Rows &without(std::string_view column)
    {
        ColumnMask mask = batch.carried();
        mask.reset(position(column));
        batch.setCarried(mask);
        return *this;
    }

    RowBatch batch;

private:
    Rows &set(std::string_view column, Cell::Kind kind, std::int64_t value)
    {
        batch.setCell(m_row, position(column), {value, kind});
        return *this;
    }
    std::size_t position(std::string_view column) const
    {
        return column == extraColumn ? batch.extraIndex() : batch.table().indexOfColumn(column).value();
    }

    std::size_t m_row = 0;
};

template <typename... Batches> LoadUnit unitOf(Batches &&...batches)
{
    LoadUnit unit;
    (unit.rows.batches.push_back(batches.batch), ...);
    unit.runId = QStringLiteral("run-1");
    return unit;
}

inline ObjectCounts countsOf(qint64 read, qint64 written, qint64 unchanged, qint64 rejected = 0)
{
    ObjectCounts counts;
    counts.read = read;
    counts.written = written;
    counts.unchanged = unchanged;
    counts.rejected = rejected;
    return counts;
}

/// JSON in one form, since databases write it in their own.
inline QString canonical(const QVariant &json)
{
    return QString::fromUtf8(QJsonDocument::fromJson(json.toString().toUtf8()).toJson(QJsonDocument::Compact));
}

/// A value that fits the column's type.
inline void setAnyValue(Rows &rows, const Table &table, std::size_t column)
{
    const bool isExtra = column >= table.columns.size();
    const std::string_view name = isExtra ? extraColumn : table.columns[column].name;
    switch (isExtra ? ColumnType::Json : table.columns[column].type) {
    case ColumnType::Integer:
        rows.number(name, 1);
        break;
    case ColumnType::Boolean:
        rows.flag(name, true);
        break;
    case ColumnType::Timestamp:
        rows.time(name, noon);
        break;
    case ColumnType::Json:
        rows.json(name, R"({"a":1})");
        break;
    default:
        rows.text(name, "1");
    }
}

/// Fails with the error's words.
#define QVERIFY_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked.ok(),                                                                               \
                 checked.ok() ? "" : qPrintable(checked.error().detail + u' ' + checked.error().subject));   \
    } while (false)

} // namespace kitesync::tests

namespace kitesync {

/// So that QCOMPARE says which counts differ.
inline char *toString(const ObjectCounts &counts)
{
    return qstrdup(
        qPrintable(QStringLiteral("read %1 written %2 unchanged %3 rejected %4 coerced %5 removed %6")
                       .arg(counts.read)
                       .arg(counts.written)
                       .arg(counts.unchanged)
                       .arg(counts.rejected)
                       .arg(counts.coerced)
                       .arg(counts.removed)));
}

} // namespace kitesync
