// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlstage.h"

#include "sync/destination/connection.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlerrors.h"
#include "sync/destination/queryloader.h"

#include <algorithm>
#include <limits>

namespace kitesync {

namespace {

// A savepoint of the same name takes the place of the one before, so that none has to be released.
const QString savepoint = QStringLiteral("SAVEPOINT kitesync_rows");
constexpr std::size_t directRows = 100; ///< of one statement, where there are no temporary tables

qint64 numberOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).toLongLong();
}

} // namespace

MysqlStage::MysqlStage(const MysqlSession &session, Connection &connection, const MysqlDialect &dialect)
    : m_session(session)
    , m_connection(connection)
    , m_dialect(dialect)
{
    if (m_dialect.bindsArrays())
        m_fill = std::make_unique<MysqlBulkFill>(m_session, m_dialect);
    else
        m_fill = std::make_unique<MysqlTextFill>(m_session, m_dialect);
}

std::size_t MysqlStage::mostRows(const RowShape &, const RowBatch &batch) const
{
    if (m_dialect.stages())
        return std::numeric_limits<std::size_t>::max();
    const std::size_t perRow = batch.arena().size() / std::max<std::size_t>(1, batch.rowCount()) + 1;
    return std::clamp<std::size_t>(m_dialect.longestStatement() / (4 * perRow), 1, directRows);
}

/// Takes everything back after a failure and returns it.
Error MysqlStage::undone(const Error &error)
{
    m_blamesRow = isMysqlRowFault(m_session.lastCode());
    if (error.kind != ErrorKind::DestinationLost && error.kind != ErrorKind::DestinationBusy
        && !m_session.run({QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_rows")}))
        m_blamesRow = false; // the transaction has ended: nobody is to blame who could be left out
    return error;
}

Result<BulkOutcome> MysqlStage::kept(const BulkOutcome &outcome)
{
    if (outcome.dropped > 0) {
        if (auto back = m_session.run({QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_rows")}); !back)
            return back.error();
    }
    return outcome;
}

Result<BulkOutcome> MysqlStage::insert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (auto begun = m_session.run({savepoint}); !begun)
        return begun.error();
    const MysqlTarget target{m_dialect.table(shape.table().name), batch.readAt()};
    const Result<qint64> put = m_fill->put(target, shape, batch, rows);
    if (!put)
        return undone(put.error());
    return kept({*put, std::int64_t(rows.size()) - *put});
}

Result<QString> MysqlStage::stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                  const QStringList &before)
{
    const auto known = std::find(m_shapes.begin(), m_shapes.end(), shape);
    const QString name
        = m_dialect.quoted(QStringLiteral("kitesync_stage_%1").arg(qsizetype(known - m_shapes.begin())));
    QStringList statements = before;
    if (known == m_shapes.end())
        statements.append(m_dialect.stageStatement(name, shape));
    statements.append(QStringLiteral("DELETE FROM %1").arg(name));
    if (auto emptied = m_session.run(statements); !emptied)
        return emptied.error();
    if (known == m_shapes.end())
        m_shapes.push_back(shape);
    const Result<qint64> put = m_fill->put({name, {}}, shape, batch, rows);
    if (!put)
        return put.error();
    return name;
}

Result<BulkOutcome> MysqlStage::upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (!m_dialect.stages())
        return upsertDirectly(shape, batch, rows);
    const Result<QString> staged = stage(shape, batch, rows, {savepoint});
    if (!staged)
        return undone(staged.error());
    BulkOutcome outcome;
    const QStringList statements{m_dialect.updateFrom(shape, *staged, batch.readAt()),
                                 m_dialect.insertFrom(shape, *staged, batch.readAt()),
                                 m_dialect.missingFrom(shape, *staged)};
    const auto merged = m_session.run(statements, [&](const std::vector<std::string_view> &values) {
        outcome.dropped = numberOf(values.at(0));
    });
    if (!merged)
        return undone(merged.error());
    for (const qint64 changed : *merged)
        outcome.changed += changed;
    return kept(outcome);
}

/// One statement, of whose changed rows each new one counts once and each old one twice.
Result<BulkOutcome> MysqlStage::upsertDirectly(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    const QString table = m_dialect.table(shape.table().name);
    std::string ids;
    std::string values;
    for (const std::size_t row : rows) {
        if (!ids.empty()) {
            ids += ',';
            values += ',';
        }
        appendMysqlLiteral(ids, batch, batch.cell(row, 0));
        values += '(';
        for (const std::size_t cell : shape.cells) {
            appendMysqlLiteral(values, batch, batch.cell(row, cell));
            values += ',';
        }
        values += '\'' + mysqlTimestamp(batch.readAt()) + "')";
    }
    const auto stored = [&]() -> Result<qint64> {
        qint64 count = 0;
        const QString text
            = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IN (").arg(table, m_dialect.column("id"))
              + QString::fromStdString(ids) + u')';
        auto read = m_session.run({text}, [&](const auto &row) { count = numberOf(row.at(0)); });
        return read ? Result<qint64>(count) : Result<qint64>(read.error());
    };
    if (auto begun = m_session.run({savepoint}); !begun)
        return begun.error();
    const Result<qint64> before = stored();
    if (!before)
        return undone(before.error());
    const Result<qint64> affected
        = m_session.change(m_dialect.upsertOf(shape, QString::fromStdString(values)).toStdString());
    if (!affected)
        return undone(affected.error());
    const qint64 fresh = qint64(rows.size()) - *before;
    BulkOutcome outcome{fresh + (*affected - fresh) / 2, 0};
    if (outcome.changed < qint64(rows.size())) {
        const Result<qint64> after = stored();
        if (!after)
            return undone(after.error());
        outcome.dropped = qint64(rows.size()) - *after;
    }
    return kept(outcome);
}

Result<BatchDifference> MysqlStage::compare(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (!m_dialect.stages()) {
        RowBatch part = batch;
        std::vector<bool> keep(batch.rowCount(), false);
        for (const std::size_t row : rows)
            keep[row] = true;
        part.filterRows(keep);
        return QueryLoader(m_connection, m_dialect).compare(part);
    }
    const Result<QString> staged = stage(shape, batch, rows, {});
    if (!staged)
        return staged.error();
    BatchDifference difference;
    const auto compared = m_session.run({m_dialect.differencesFrom(shape, *staged)},
                                        [&](const std::vector<std::string_view> &values) {
                                            if (values.at(1) == "1")
                                                difference.missing.emplace_back(values.at(0));
                                            else if (values.at(2) == "1")
                                                difference.different.emplace_back(values.at(0));
                                        });
    if (!compared)
        return compared.error();
    return difference;
}

} // namespace kitesync
