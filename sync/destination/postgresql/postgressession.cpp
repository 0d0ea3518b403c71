// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgressession.h"

#include "sync/destination/interruption.h"
#include "sync/destination/postgresql/postgresdialect.h"

namespace kitesync {

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

Status PostgresSession::send(const QByteArray &statements)
{
    m_waiting = m_waitingFrom.takeWaiting();
    m_answers = 0;
    m_verdict = {};
    m_changed.clear();
    m_failed = false;
    const bool sent = m_pq.sendQuery(m_connection, (m_waiting.text.toUtf8() + statements).constData()) != 0;
    return sent ? Status() : Status(lost());
}

/// The answer to one statement.
void PostgresSession::take(PGresult *result, ExecStatusType status, const Row &row)
{
    const std::size_t number = m_answers++;
    const bool isEarlier = number < m_waiting.checks.size();
    const int lines = m_pq.rowCount(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        keep(result);
        m_failed = true;
    } else if (isEarlier) {
        const QVariant answer = lines > 0 ? QString::fromUtf8(m_pq.value(result, 0, 0)) : QVariant();
        if (m_verdict)
            m_verdict = m_waiting.judge(number, answer);
    } else if (status == PGRES_COMMAND_OK) {
        m_changed.push_back(QByteArray(m_pq.cmdTuples(result)).toLongLong());
    }
    for (int line = 0; row && !isEarlier && line < lines; ++line) {
        std::vector<std::string_view> values;
        values.reserve(std::size_t(m_pq.columnCount(result)));
        for (int column = 0; column < m_pq.columnCount(result); ++column)
            values.emplace_back(m_pq.value(result, line, column));
        row(std::move(values));
    }
}

/// Reads answers up to the end, or to the point where the server waits for data or has some.
Status PostgresSession::finish(const Row &row, Until until)
{
    while (PGresult *result = m_pq.nextResult(m_connection)) {
        const ExecStatusType status = m_pq.resultStatus(result);
        const bool isCopyIn = status == PGRES_COPY_IN;
        const bool isCopyOut = status == PGRES_COPY_OUT;
        if (!isCopyIn && !isCopyOut)
            take(result, status, row);
        m_pq.clear(result);
        if (m_verdict && ((isCopyIn && until == Until::CopyIn) || (isCopyOut && until == Until::CopyOut)))
            return {};
        // The server waits for data that nobody has, or has some that nobody wants.
        if (isCopyIn && m_pq.putCopyEnd(m_connection, "no data") < 0)
            return lost();
        char *bytes = nullptr;
        while (isCopyOut && m_pq.getCopyData(m_connection, &bytes, 0) > 0)
            m_pq.freeMemory(bytes);
    }
    if (m_pq.status(m_connection) != CONNECTION_OK)
        return lost();
    if (!m_verdict) {
        m_lastState.clear();
        return m_verdict;
    }
    if (m_failed || until != Until::End)
        return m_dialect.error(m_lastState, m_lastWords);
    return {};
}

Result<std::vector<qint64>> PostgresSession::run(const QByteArray &statements, const Row &row)
{
    return copy(statements, {}, row);
}

Result<std::vector<qint64>> PostgresSession::copy(const QByteArray &statements,
                                                  std::span<const Source> sources, const Row &row,
                                                  const std::function<bool()> &goesOn)
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (Status sent = send(statements); !sent)
        return sent.error();
    for (const Source &source : sources) {
        if (Status ready = finish(row, Until::CopyIn); !ready)
            return ready.error();
        if (goesOn && !goesOn()) {
            if (m_pq.putCopyEnd(m_connection, "not wanted any more") < 0)
                return lost();
            break;
        }
        for (std::string_view data = source(); !data.empty(); data = source()) {
            if (m_pq.putCopyData(m_connection, data.data(), static_cast<int>(data.size())) < 0)
                break; // why it ended is among the answers
        }
        if (m_pq.putCopyEnd(m_connection, nullptr) < 0)
            return lost();
    }
    if (Status done = finish(row, Until::End); !done)
        return done.error();
    return m_changed;
}

Status PostgresSession::read(const QByteArray &statements, const std::function<void(std::string_view)> &piece)
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (Status sent = send(statements); !sent)
        return sent;
    if (Status ready = finish({}, Until::CopyOut); !ready)
        return ready;
    char *bytes = nullptr;
    int size = 0;
    while ((size = m_pq.getCopyData(m_connection, &bytes, 0)) > 0) {
        piece(std::string_view(bytes, static_cast<std::size_t>(size)));
        m_pq.freeMemory(bytes);
    }
    // Why it ended, if not because everything was sent, is among the answers.
    return finish({}, Until::End);
}

} // namespace kitesync
