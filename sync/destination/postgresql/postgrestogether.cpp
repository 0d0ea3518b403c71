// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of several tables in few exchanges with the server: the part of PostgresCopy for what comes together.
#include "sync/destination/bulk/multirows.h"
#include "sync/destination/connection.h"
#include "sync/destination/postgresql/postgresbinary.h"
#include "sync/destination/postgresql/postgrescopy.h"
#include "sync/destination/postgresql/postgresdialect.h"

#include <algorithm>

namespace kitesync {

/// Two statements for few rows: one that changes what it has to, one that counts those that the table has not afterwards.
QByteArray PostgresCopy::upsertStatements(const Part &part) const
{
    const QString upsert
        = m_connection.written(m_dialect.rowsUpsert(part.shape, part.rows.size()),
                               MultiRows::valuesOf(m_dialect, part.shape, part.batch, part.rows));
    const QString missing
        = QStringLiteral(") AS s(id) WHERE NOT EXISTS (SELECT 1 FROM %1 AS t WHERE t.%2 = s.id); ")
              .arg(m_dialect.table(part.shape.table().name), m_dialect.column("id"));
    return upsert.toUtf8() + "; SELECT count(*) FROM unnest(" + arrayOf(part.batch, part.rows, 0)
           + missing.toUtf8();
}

bool PostgresCopy::joins(std::span<const Part> parts) const
{
    const bool isWorthIt = parts.size() > 1 || std::ranges::any_of(parts, &Part::areNew);
    return isWorthIt && areJoinable(parts);
}

/// A trigger could leave rows out, or one of a partition. The lock, which COPY takes anyway, keeps new ones away.
QByteArray PostgresCopy::watchStatements(std::span<const Part> parts) const
{
    QStringList tables;
    for (const Part &part : parts) {
        if (part.areNew)
            tables.append(m_dialect.table(part.shape.table().name));
    }
    return PostgresDialect::watchOf(m_connection, tables).toUtf8() + "; ";
}

bool PostgresCopy::Together::isWhole() const
{
    return std::ranges::all_of(outcomes, [](const BulkOutcome &each) { return each.dropped == 0; });
}

/// The few that are there before, then each COPY; the server comes to the next without being told.
Status PostgresCopy::tryTogether(std::span<const Part> parts, bool commits, Together &together)
{
    QByteArray written = savepoint().toUtf8();
    QByteArray copied;
    std::vector<pgbinary::Encoder> encoders;
    encoders.reserve(parts.size());
    std::vector<std::size_t> upserts; // in the order of the answers
    std::vector<std::size_t> copies;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].areNew) {
            copied += copyStatement(parts[i].shape) + "; ";
            encoders.emplace_back(parts[i].shape, parts[i].batch, parts[i].rows, m_data);
            copies.push_back(i);
        } else {
            written += upsertStatements(parts[i]);
            upserts.push_back(i);
        }
    }
    std::vector<PostgresSession::Source> sources;
    sources.reserve(encoders.size());
    for (pgbinary::Encoder &encoder : encoders)
        sources.emplace_back([&encoder] { return encoder.next(); });
    together.outcomes.resize(parts.size());
    std::size_t answers = 0;
    const auto count = [&](const std::vector<std::string_view> &values) {
        if (const std::size_t number = answers++; number < upserts.size())
            together.outcomes[upserts[number]].dropped = numberOf(values.at(0));
        else
            together.isPlain = numberOf(values.at(0)) == 0;
    };
    const auto goesOn = [&] {
        together.isGivenUp = commits && (!together.isPlain || !together.isWhole());
        return !together.isGivenUp;
    };
    if (commits)
        copied = watchStatements(parts) + copied + "COMMIT";
    const auto changed = m_session.copy(written + copied, sources, count, goesOn);
    if (!changed)
        return changed.error();
    std::size_t statement = 1; // behind the savepoint's
    for (const std::size_t i : upserts)
        together.outcomes[i].changed = changed->at(statement++);
    statement += commits ? 1 : 0; // behind the lock's
    for (const std::size_t i : copies) {
        together.outcomes[i].changed = changed->at(statement++);
        together.outcomes[i].dropped = std::int64_t(parts[i].rows.size()) - together.outcomes[i].changed;
    }
    return {};
}

std::optional<Result<std::vector<BulkOutcome>>> PostgresCopy::givenUp(const Error &error,
                                                                      const Together &together)
{
    if (together.isGivenUp) {
        if (Status back = takeBack(); !back)
            return back.error();
    } else if (const Error told = undone(error); m_state.isEmpty() || blamesRow()) {
        return told;
    }
    if (together.isGivenUp && !together.isWhole())
        return together.outcomes;
    m_commits = false;
    return std::nullopt;
}

/// At first with the transaction's end, then, where that is not to be had, without it.
Result<std::vector<BulkOutcome>> PostgresCopy::loadTogether(std::span<const Part> parts, Loader::Ending ending)
{
    m_state.clear();
    const bool copies = std::ranges::any_of(parts, &Part::areNew);
    if (ending == Loader::Ending::MayCommit && m_commits && copies) {
        Together together;
        const Status loaded = tryTogether(parts, true, together);
        if (loaded) {
            m_connection.wasCommitted();
            if (together.isWhole())
                return together.outcomes;
            // Against all that is known: the transaction that follows finds what was left out.
            m_commits = false;
            Error again
                = m_dialect.error(QString(), QStringLiteral("COPY took fewer rows than it was given"));
            again.kind = ErrorKind::DestinationBusy;
            return again;
        }
        if (auto said = givenUp(loaded.error(), together))
            return *std::move(said);
    }
    Together together;
    if (const Status loaded = tryTogether(parts, false, together); !loaded)
        return undone(loaded.error());
    if (!together.isWhole()) {
        if (Status back = takeBack(); !back)
            return back.error();
    }
    return together.outcomes;
}

} // namespace kitesync
