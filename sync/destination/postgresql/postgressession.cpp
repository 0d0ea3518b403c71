// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgressession.h"

#include "sync/destination/interruption.h"
#include "sync/destination/postgresql/postgresdialect.h"

#include <algorithm>

namespace kitesync {

namespace {
constexpr std::size_t piece = 256 * 1024; ///< of the data, at once
} // namespace

Error PostgresSession::lost()
{
    m_lastState.clear();
    return m_dialect.error(QString(), QString::fromUtf8(m_pq.errorMessage(m_connection)).trimmed());
}

void PostgresSession::keep(const PGresult *result)
{
    m_lastState = QString::fromLatin1(m_pq.resultErrorField(result, PG_DIAG_SQLSTATE));
    m_lastWords = QString::fromUtf8(m_pq.resultErrorMessage(result)).trimmed();
}

/// Reads answers up to the end, or to the point where the server waits for data or has some.
Result<std::vector<qint64>> PostgresSession::finish(const Row &row, Until until)
{
    std::vector<qint64> changed;
    bool failed = false;
    while (PGresult *result = m_pq.nextResult(m_connection)) {
        const ExecStatusType status = m_pq.resultStatus(result);
        const bool isCopyIn = status == PGRES_COPY_IN;
        const bool isCopyOut = status == PGRES_COPY_OUT;
        if (status == PGRES_TUPLES_OK) {
            for (int line = 0; row && line < m_pq.rowCount(result); ++line) {
                std::vector<std::string_view> values;
                values.reserve(std::size_t(m_pq.columnCount(result)));
                for (int column = 0; column < m_pq.columnCount(result); ++column)
                    values.emplace_back(m_pq.value(result, line, column));
                row(std::move(values));
            }
        } else if (status == PGRES_COMMAND_OK) {
            changed.push_back(QByteArray(m_pq.cmdTuples(result)).toLongLong());
        } else if (!isCopyIn && !isCopyOut) {
            keep(result);
            failed = true;
        }
        m_pq.clear(result);
        if ((isCopyIn && until == Until::CopyIn) || (isCopyOut && until == Until::CopyOut))
            return changed;
        // The server waits for data that nobody has.
        if (isCopyIn && m_pq.putCopyEnd(m_connection, "no data") < 0)
            return lost();
    }
    if (m_pq.status(m_connection) != CONNECTION_OK)
        return lost();
    if (failed || until != Until::End)
        return m_dialect.error(m_lastState, m_lastWords);
    return changed;
}

Result<std::vector<qint64>> PostgresSession::run(const QByteArray &statements, const Row &row)
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (m_pq.sendQuery(m_connection, statements.constData()) == 0)
        return lost();
    return finish(row, Until::End);
}

Result<qint64> PostgresSession::copy(const QByteArray &statements, std::string_view data)
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (m_pq.sendQuery(m_connection, statements.constData()) == 0)
        return lost();
    if (Result<std::vector<qint64>> before = finish({}, Until::CopyIn); !before)
        return before.error();
    for (std::size_t at = 0; at < data.size(); at += piece) {
        const std::size_t size = std::min(piece, data.size() - at);
        if (m_pq.putCopyData(m_connection, data.data() + at, static_cast<int>(size)) < 0)
            break; // why it ended is among the answers
    }
    if (m_pq.putCopyEnd(m_connection, nullptr) < 0)
        return lost();
    Result<std::vector<qint64>> after = finish({}, Until::End);
    if (!after)
        return after.error();
    return after->empty() ? qint64(0) : after->back();
}

Status PostgresSession::read(const QByteArray &statements, const std::function<void(std::string_view)> &piece)
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (m_pq.sendQuery(m_connection, statements.constData()) == 0)
        return lost();
    if (Result<std::vector<qint64>> before = finish({}, Until::CopyOut); !before)
        return before.error();
    char *bytes = nullptr;
    int size = 0;
    while ((size = m_pq.getCopyData(m_connection, &bytes, 0)) > 0) {
        piece(std::string_view(bytes, static_cast<std::size_t>(size)));
        m_pq.freeMemory(bytes);
    }
    // Why it ended, if not because everything was sent, is among the answers.
    const Result<std::vector<qint64>> after = finish({}, Until::End);
    return after ? Status() : Status(after.error());
}

} // namespace kitesync
