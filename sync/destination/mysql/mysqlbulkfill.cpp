// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/interruption.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlfill.h"

#include <algorithm>

namespace kitesync {

namespace {

// The server takes 16 MB by default, and holds the whole of a packet in memory.
constexpr std::size_t usualBytes = 15 * 1024 * 1024;
constexpr std::size_t perPacket = 4096; ///< types and header, generously

// What a packet holds of a value, at most, besides a text's bytes.
constexpr std::size_t perText = 10;
constexpr std::size_t perNumber = 9;
constexpr std::size_t perTime = 13;
constexpr std::size_t perValueAsText = 48; ///< of what is none in the batch

/// The years 1 to 9999. Others go as texts: a later year, which the server does not have, is then refused as what it is, and
/// not as the zeros that it would be taken for.
bool isTime(std::int64_t microseconds)
{
    constexpr std::int64_t second = 1000000;
    return microseconds >= -62135596800 * second && microseconds < 253402300800 * second;
}

bool isNumber(const Cell &cell)
{
    return cell.isNull() || cell.kind == Cell::Kind::Integer || cell.kind == Cell::Kind::Boolean;
}

bool isTime(const Cell &cell)
{
    return cell.isNull() || (cell.kind == Cell::Kind::Timestamp && isTime(cell.number));
}

/// Of a value in a packet, at most.
std::size_t sizeOf(enum_field_types type, const Cell &cell)
{
    if (cell.isNull())
        return 1;
    if (type == MYSQL_TYPE_LONGLONG)
        return perNumber;
    if (type == MYSQL_TYPE_DATETIME)
        return perTime;
    return cell.isText() ? perText + cell.length() : perValueAsText;
}

void setTime(MYSQL_TIME &to, std::int64_t microseconds)
{
    const CalendarTime time = calendarTime(microseconds);
    to.year = static_cast<unsigned int>(time.year);
    to.month = time.month;
    to.day = time.day;
    to.hour = time.hour;
    to.minute = time.minute;
    to.second = time.second;
    to.second_part = time.microsecond;
    to.time_type = MYSQL_TIMESTAMP_DATETIME;
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

void MysqlBulkFill::Value::set(const RowBatch &batch, const Cell &cell, MYSQL_BIND &bind)
{
    indicator = cell.isNull() ? STMT_INDICATOR_NULL : STMT_INDICATOR_NONE;
    if (cell.isNull())
        return;
    if (type == MYSQL_TYPE_LONGLONG) {
        number = cell.number;
        return;
    }
    if (type == MYSQL_TYPE_DATETIME) {
        setTime(time, cell.number);
        return;
    }
    std::string_view bytes = batch.text(cell);
    if (!cell.isText()) {
        text = cell.kind == Cell::Kind::Timestamp ? mysqlTimestamp(cell.number) : std::to_string(cell.number);
        bytes = text;
    }
    bind.buffer = const_cast<char *>(bytes.data()); // the library only reads it
    bind.buffer_length = static_cast<unsigned long>(bytes.size());
}

/// Called by the client library.
my_bool MysqlBulkFill::encodeRow(void *part, MYSQL_BIND *binds, unsigned int row) noexcept
{
    const auto &[fill, shape, batch, rows] = *static_cast<const Part *>(part);
    std::vector<Value> &values = fill->m_values;
    const std::size_t at = rows[row];
    for (std::size_t i = 0; i < shape->cells.size(); ++i)
        values[i].set(*batch, batch->cell(at, shape->cells[i]), binds[i]);
    const std::size_t last = shape->cells.size();
    values[last].set(*batch, {batch->readAt(at), Cell::Kind::Timestamp}, binds[last]);
    return 0;
}

/// As what all of the rows have a column's values.
void MysqlBulkFill::setTypes(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows)
{
    struct Kinds
    {
        bool areNumbers = true;
        bool areTimes = true;
        void add(const Cell &cell)
        {
            areNumbers = areNumbers && isNumber(cell);
            areTimes = areTimes && isTime(cell);
        }
    };
    std::vector<Kinds> kinds(shape.cells.size() + 1);
    for (const std::size_t row : rows) {
        for (std::size_t i = 0; i < shape.cells.size(); ++i)
            kinds[i].add(batch.cell(row, shape.cells[i]));
        kinds.back().add({batch.readAt(row), Cell::Kind::Timestamp});
    }
    m_values.resize(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_values[i].type = kinds[i].areNumbers ? MYSQL_TYPE_LONGLONG
                           : kinds[i].areTimes ? MYSQL_TYPE_DATETIME
                                               : MYSQL_TYPE_STRING;
    }
}

/// Of a row in a packet, at most.
std::size_t MysqlBulkFill::sizeOfRow(const RowShape &shape, const RowBatch &batch, std::size_t row) const
{
    std::size_t size = perValueAsText; // _synced_at
    for (std::size_t i = 0; i < shape.cells.size(); ++i)
        size += sizeOf(m_values[i].type, batch.cell(row, shape.cells[i]));
    return size;
}

std::vector<MYSQL_BIND> MysqlBulkFill::binds()
{
    std::vector<MYSQL_BIND> binds(m_values.size());
    for (std::size_t i = 0; i < binds.size(); ++i) {
        Value &value = m_values[i];
        MYSQL_BIND &bind = binds[i];
        bind.u.indicator = &value.indicator; // no length: the library then takes the bind's own
        bind.buffer_type = value.type;
        bind.buffer = value.type == MYSQL_TYPE_LONGLONG ? static_cast<void *>(&value.number)
                                                        : static_cast<void *>(&value.time);
    }
    return binds;
}

Result<qint64> MysqlBulkFill::execute(MYSQL_STMT *statement, Part part)
{
    const LibMariaDb &api = m_session.api();
    auto count = static_cast<unsigned int>(part.rows.size());
    std::vector<MYSQL_BIND> binds = this->binds();
    const ps_param_callback encode = &encodeRow;
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (api.setAttribute(statement, STMT_ATTR_ARRAY_SIZE, &count) != 0
        || api.setAttribute(statement, STMT_ATTR_CB_USER_DATA, &part) != 0
        || api.setAttribute(statement, STMT_ATTR_CB_PARAM, reinterpret_cast<const void *>(encode)) != 0
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
    setTypes(shape, batch, rows);
    qint64 changed = 0;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        std::size_t bytes = sizeOfRow(shape, batch, rows[begin]);
        if (bytes > most)
            return m_session.tooLarge(bytes);
        for (end = begin + 1; end < rows.size(); ++end) {
            const std::size_t next = sizeOfRow(shape, batch, rows[end]);
            if (bytes + next > std::min(usualBytes, most))
                break;
            bytes += next;
        }
        const Result<qint64> sent
            = execute(*statement, {this, &shape, &batch, rows.subspan(begin, end - begin)});
        if (!sent)
            return sent;
        changed += *sent;
    }
    return changed;
}

} // namespace kitesync
