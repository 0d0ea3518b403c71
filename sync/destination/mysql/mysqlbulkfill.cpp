// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/interruption.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlfill.h"

#include <algorithm>

namespace kitesync {

namespace {

// A packet of more gains nothing, and the server holds the whole of it in memory.
constexpr std::size_t usualBytes = 8 * 1024 * 1024;
constexpr std::size_t perValue = 10; ///< what a packet holds of a value besides its bytes, at most
constexpr std::size_t perTimestamp = 32;
constexpr std::size_t perPacket = 4096; ///< types and header, generously

bool isNumber(const Cell &cell)
{
    return cell.isNull() || cell.kind == Cell::Kind::Integer || cell.kind == Cell::Kind::Boolean;
}

} // namespace

MysqlBulkFill::~MysqlBulkFill()
{
    for (const auto &[text, statement] : m_statements)
        m_session.api().closeStatement(statement);
}

Error MysqlBulkFill::failure(MYSQL_STMT *statement)
{
    const LibMariaDb &api = m_session.api();
    return m_session.failure(api.statementErrorCode(statement), api.statementErrorText(statement));
}

Result<MYSQL_STMT *> MysqlBulkFill::prepared(const QString &table, const RowShape &shape)
{
    const qsizetype places = qsizetype(shape.cells.size()) + 1;
    const QString text
        = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
              .arg(table, columnsOf(shape, m_dialect), QStringList(places, QStringLiteral("?")).join(u','));
    if (const auto known = m_statements.find(text); known != m_statements.end())
        return known->second;
    const LibMariaDb &api = m_session.api();
    MYSQL_STMT *statement = api.makeStatement(m_session.handle());
    const QByteArray utf8 = text.toUtf8();
    if (api.prepare(statement, utf8.constData(), static_cast<unsigned long>(utf8.size())) != 0) {
        const Error error = failure(statement);
        api.closeStatement(statement);
        return error;
    }
    m_statements.emplace(text, statement);
    return statement;
}

std::size_t MysqlBulkFill::sizeOf(const RowShape &shape, const RowBatch &batch, std::size_t row) const
{
    std::size_t size = perTimestamp + perValue;
    for (const std::size_t cell : shape.cells) {
        const Cell &value = batch.cell(row, cell);
        size += perValue + (value.kind == Cell::Kind::Timestamp ? perTimestamp : value.length());
    }
    return size;
}

void MysqlBulkFill::encodeColumn(Values &values, const RowBatch &batch, std::size_t cell, BulkWay::Rows rows)
{
    values.isNumber = std::all_of(rows.begin(), rows.end(),
                                  [&](std::size_t row) { return isNumber(batch.cell(row, cell)); });
    values.indicators.resize(rows.size());
    values.numbers.resize(values.isNumber ? rows.size() : 0);
    values.texts.resize(values.isNumber ? 0 : rows.size());
    values.lengths.resize(values.isNumber ? 0 : rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Cell &value = batch.cell(rows[i], cell);
        values.indicators[i] = value.isNull() ? STMT_INDICATOR_NULL : STMT_INDICATOR_NONE;
        if (values.isNumber) {
            values.numbers[i] = value.number;
            continue;
        }
        std::string_view text = batch.text(value);
        if (value.kind == Cell::Kind::Timestamp || (!value.isNull() && isNumber(value))) {
            const std::size_t start = m_times.size();
            m_times += value.kind == Cell::Kind::Timestamp ? mysqlTimestamp(value.number)
                                                           : std::to_string(value.number);
            text = std::string_view(m_times).substr(start);
        }
        values.texts[i] = text.data();
        values.lengths[i] = static_cast<unsigned long>(text.size());
    }
}

/// _synced_at of each row, whose text is that of the row before in most.
void MysqlBulkFill::encodeReadings(const RowBatch &batch, BulkWay::Rows rows)
{
    Values &values = m_values.back();
    values.isNumber = false;
    values.indicators.assign(rows.size(), STMT_INDICATOR_NONE);
    values.texts.resize(rows.size());
    values.lengths.resize(rows.size());
    std::string_view text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || batch.readAt(rows[i]) != batch.readAt(rows[i - 1])) {
            const std::size_t start = m_times.size();
            m_times += mysqlTimestamp(batch.readAt(rows[i]));
            text = std::string_view(m_times).substr(start);
        }
        values.texts[i] = text.data();
        values.lengths[i] = static_cast<unsigned long>(text.size());
    }
}

void MysqlBulkFill::encode(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows)
{
    // Reserved beforehand, because addresses inside are kept.
    m_times.clear();
    m_times.reserve((shape.cells.size() + 1) * rows.size() * perTimestamp);
    m_values.resize(shape.cells.size() + 1);
    for (std::size_t i = 0; i < shape.cells.size(); ++i)
        encodeColumn(m_values[i], batch, shape.cells[i], rows);
    encodeReadings(batch, rows);
}

Result<qint64> MysqlBulkFill::execute(MYSQL_STMT *statement, std::size_t rows)
{
    const LibMariaDb &api = m_session.api();
    auto count = static_cast<unsigned int>(rows);
    std::vector<MYSQL_BIND> binds(m_values.size());
    for (std::size_t i = 0; i < binds.size(); ++i) {
        Values &values = m_values[i];
        MYSQL_BIND &bind = binds[i];
        bind.u.indicator = values.indicators.data();
        bind.buffer_type = values.isNumber ? MYSQL_TYPE_LONGLONG : MYSQL_TYPE_STRING;
        bind.buffer = values.isNumber ? static_cast<void *>(values.numbers.data())
                                      : static_cast<void *>(values.texts.data());
        bind.length = values.isNumber ? nullptr : values.lengths.data();
    }
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (api.setAttribute(statement, STMT_ATTR_ARRAY_SIZE, &count) != 0
        || api.bind(statement, binds.data()) != 0 || api.execute(statement) != 0)
        return failure(statement);
    return qint64(api.statementAffectedRows(statement));
}

Result<qint64> MysqlBulkFill::put(const QString &table, const RowShape &shape, const RowBatch &batch,
                                  BulkWay::Rows rows)
{
    const Result<MYSQL_STMT *> statement = prepared(table, shape);
    if (!statement)
        return statement.error();
    const std::size_t most = m_dialect.longestStatement() - std::min(perPacket, m_dialect.longestStatement());
    qint64 changed = 0;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        std::size_t bytes = sizeOf(shape, batch, rows[begin]);
        if (bytes > most)
            return m_session.tooLarge(bytes);
        for (end = begin + 1; end < rows.size(); ++end) {
            const std::size_t next = sizeOf(shape, batch, rows[end]);
            if (bytes + next > std::min(usualBytes, most))
                break;
            bytes += next;
        }
        const BulkWay::Rows part = rows.subspan(begin, end - begin);
        encode(shape, batch, part);
        const Result<qint64> sent = execute(*statement, part.size());
        if (!sent)
            return sent;
        changed += *sent;
    }
    return changed;
}

} // namespace kitesync
