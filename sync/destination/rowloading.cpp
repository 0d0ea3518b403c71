// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/rowloading.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/ledger.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

// Each attempt costs a page; a trigger that ends a transaction for this many rows of one is not going to let it in.
constexpr int mostAttempts = 50;

/// Where the database cannot be held to reading, what might write is not read any further.
bool isReading(const QString &sql, const Dialect &dialect)
{
    static constexpr std::array words{"SELECT", "WITH", "VALUES"};
    static const QRegularExpression writing(QStringLiteral("\\b(insert|update|delete|merge|into)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = sql.trimmed();
    if (dialect.driverEndsTransactions() && writing.match(text).hasMatch())
        return false;
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return text.startsWith(QLatin1String(word), Qt::CaseInsensitive);
    });
}

/// Some drivers execute all of them, and the second one could end what keeps us from writing.
bool hasSeveralStatements(const QString &sql)
{
    QChar quote;
    bool ended = false;
    for (const QChar c : sql) {
        if (ended && !c.isSpace())
            return true;
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"' || c == u'`')
            quote = c;
        else if (c == u';')
            ended = true;
    }
    return false;
}

} // namespace

RowLoading::RowLoading(const LoadUnit &unit, std::optional<std::size_t> longestShortText)
    : m_unit(unit)
    , m_known(unit.rows.batches.size())
{
    for (const RowBatch &batch : unit.rows.batches)
        m_fitted.push_back(longestShortText ? fitted(batch, *longestShortText) : std::nullopt);
}

const RowBatch &RowLoading::batch(std::size_t number) const
{
    return m_fitted[number] ? m_fitted[number]->batch : m_unit.rows.batches[number];
}

Status RowLoading::run(Loader &loader, const Ledger &ledger, Loader::Ending ending)
{
    m_counts = {};
    m_again = false;
    ++m_attempts;
    for (std::size_t i = 0; i < sourceObjectCount; ++i)
        m_counts.counts[i].coerced = m_unit.rows.coerced[i];
    for (const std::optional<FittedBatch> &each : m_fitted) {
        if (each)
            m_counts.counts[indexOf(each->batch.object())].coerced += each->moved;
    }
    for (const RejectedRecord &record : m_unit.rows.rejected) {
        if (Status kept = ledger.reject(record, m_unit.runId); !kept)
            return kept;
        ObjectCounts &counts = m_counts.counts[indexOf(record.object)];
        ++counts.read;
        ++counts.rejected;
    }
    std::vector<Loader::Part> parts;
    for (std::size_t number = 0; number < m_unit.rows.batches.size(); ++number)
        parts.push_back({batch(number), m_known[number]});
    Result<std::vector<BatchOutcome>> outcomes = loader.loadAll(parts, ending);
    if (!outcomes)
        return outcomes.error();
    // What was ended is not written to any more.
    const bool isEnded = !outcomes->empty() && outcomes->back().ended;
    for (std::size_t number = isEnded ? outcomes->size() - 1 : 0; number < outcomes->size(); ++number) {
        if (Status counted = count(number, (*outcomes)[number], ledger); !counted)
            return counted;
    }
    return {};
}

/// And keeps what was refused.
Status RowLoading::count(std::size_t number, BatchOutcome &outcome, const Ledger &ledger)
{
    const RowBatch &batch = this->batch(number);
    if (outcome.ended) {
        const std::string words = outcome.refused[*outcome.ended];
        m_known[number].insert_or_assign(*outcome.ended, words);
        m_again = m_attempts < mostAttempts;
        return ended(words);
    }
    ObjectCounts &counts = m_counts.counts[indexOf(batch.object())];
    counts.read += qint64(batch.rowCount());
    counts.written += outcome.written;
    counts.unchanged += outcome.unchanged;
    counts.rejected += qint64(outcome.refused.size());
    for (const auto &[row, words] : outcome.refused) {
        RejectedRecord record{batch.object(), std::string(batch.id(row)), words, rowAsJson(batch, row)};
        if (Status kept = ledger.reject(record, m_unit.runId); !kept)
            return kept;
        m_counts.refused.push_back(std::move(record));
    }
    return {};
}

Error RowLoading::ended(const std::string &words) const
{
    Error error;
    error.kind = ErrorKind::DestinationFailed;
    error.place = QStringLiteral("load");
    error.detail = textOf(words);
    return error;
}

Result<QList<QVariantList>> readRows(Connection &connection, const Dialect &dialect, const QString &sql,
                                     int limit)
{
    if (!isReading(sql, dialect) || hasSeveralStatements(sql)) {
        return invalidValue(
            QStringLiteral("sql"), dialect.place(),
            QT_TRANSLATE_NOOP("kitesync::Reason", "only one SELECT, WITH or VALUES can be shown"));
    }
    QString text = sql;
    text.replace(QLatin1String("{prefix}"), dialect.config().tablePrefix);
    if (Status on = connection.reading(true); !on)
        return on.error();
    QList<QVariantList> rows;
    Error failure;
    bool failed = false;
    {
        Result<QSqlQuery> query = connection.run(text);
        if (query) {
            const QSqlRecord record = query->record();
            QVariantList names;
            for (int i = 0; i < record.count(); ++i)
                names.append(record.fieldName(i));
            rows.append(names);
            while (rows.size() <= limit && query->next()) {
                QVariantList row;
                for (int i = 0; i < record.count(); ++i)
                    row.append(dialect.meant(query->value(i)));
                rows.append(row);
            }
            failed = query->lastError().isValid();
            if (failed)
                failure = dialect.error(dialect.refined(query->lastError(), &*query));
        } else {
            failed = true;
            failure = query.error();
        }
    }
    if (Status off = connection.reading(false); !off)
        return off.error();
    if (failed)
        return failure;
    return rows;
}

} // namespace kitesync
