// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlsession.h"

#include "sync/destination/connection.h"
#include "sync/destination/interruption.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlerrors.h"

#include <QSqlRecord>

#include <algorithm>
#include <iterator>

namespace kitesync {

Error MysqlSession::failure(unsigned int code, const char *words)
{
    m_lastCode = int(code);
    return m_dialect.error(m_lastCode, QString::fromUtf8(words));
}

Error MysqlSession::failure()
{
    return failure(m_api->errorCode(m_handle), m_api->errorText(m_handle));
}

Error MysqlSession::tooLarge(std::size_t bytes)
{
    m_lastCode = mysqlPacketTooLarge;
    return m_dialect.error(m_lastCode, QString()).because(m_dialect.tooLong(bytes).reason);
}

Status MysqlSession::readRows(MYSQL_RES *result, const Row &row)
{
    const unsigned int columns = m_api->columnCount(result);
    while (MYSQL_ROW values = m_api->fetchRow(result)) {
        const unsigned long *const lengths = m_api->fetchLengths(result);
        std::vector<std::string_view> views(columns);
        for (unsigned int column = 0; column < columns; ++column) {
            if (values[column] != nullptr)
                views[column] = {values[column], lengths[column]};
        }
        if (row)
            row(views);
    }
    return m_api->errorCode(m_handle) == 0 ? Status() : Status(failure());
}

/// How many rows a statement changed; nothing where it returned some.
Result<std::optional<qint64>> MysqlSession::readResult(const Row &row)
{
    if (MYSQL_RES *result = m_api->storeResult(m_handle)) {
        const Status read = readRows(result, row);
        m_api->freeResult(result);
        return read ? Result<std::optional<qint64>>(std::optional<qint64>()) : read.error();
    }
    if (m_api->fieldCount(m_handle) != 0)
        return failure();
    return std::optional(qint64(m_api->affectedRows(m_handle)));
}

Result<std::vector<qint64>> MysqlSession::runNatively(const std::string &statements, const Row &row)
{
    const Connection::WaitingStatements waiting = m_connection.takeWaiting();
    const std::string text = waiting.checks.empty() ? statements : waiting.text.toStdString() + statements;
    if (text.size() >= m_dialect.longestStatement())
        return tooLarge(text.size());
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (m_api->query(m_handle, text.data(), static_cast<unsigned long>(text.size())) != 0)
        return failure();
    std::vector<qint64> changed;
    Status verdict;
    int more = 0;
    for (std::size_t number = 0; more == 0; ++number) {
        const bool isEarlier = number < waiting.checks.size();
        QVariant answer;
        const Row first = [&answer](const std::vector<std::string_view> &values) {
            if (!answer.isValid())
                answer = textOf(values.at(0));
        };
        const Result<std::optional<qint64>> result = readResult(isEarlier ? first : row);
        if (!result)
            return result.error();
        if (verdict)
            verdict = waiting.judge(number, answer);
        if (!isEarlier && *result)
            changed.push_back(**result);
        more = m_api->nextResult(m_handle);
    }
    if (more > 0)
        return failure();
    return verdict ? Result<std::vector<qint64>>(changed) : Result<std::vector<qint64>>(verdict.error());
}

Result<std::vector<qint64>> MysqlSession::run(const QStringList &statements, const Row &row)
{
    m_lastCode = 0;
    if (m_api != nullptr)
        return runNatively(statements.join(u';').toStdString(), row);
    std::vector<qint64> changed;
    for (const QString &statement : statements) {
        Result<QSqlQuery> query = m_connection.run(statement);
        if (!query) {
            m_lastCode = m_connection.lastError().nativeErrorCode().toInt();
            return query.error();
        }
        if (!query->isSelect())
            changed.push_back(qint64(query->numRowsAffected()));
        while (query->next()) {
            std::vector<std::string> texts;
            for (int column = 0; column < query->record().count(); ++column)
                texts.push_back(query->value(column).toString().toStdString());
            if (row)
                row({texts.begin(), texts.end()});
        }
    }
    return changed;
}

Result<qint64> MysqlSession::change(const std::string &statement)
{
    m_lastCode = 0;
    if (m_api != nullptr) {
        const Result<std::vector<qint64>> changed = runNatively(statement, {});
        if (!changed)
            return changed.error();
        return changed->empty() ? qint64(0) : changed->front();
    }
    if (statement.size() >= m_dialect.longestStatement())
        return tooLarge(statement.size());
    const Result<qint64> changed = m_connection.change(QString::fromStdString(statement));
    if (!changed)
        m_lastCode = m_connection.lastError().nativeErrorCode().toInt();
    return changed;
}

} // namespace kitesync
