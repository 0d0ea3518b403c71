// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"
#include "sync/destination/postgresql/postgressession.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kitesync {

class Connection;
class PostgresDialect;

/// Binary COPY: straight into the table, or into a temporary one and from there by one statement. Before that the stored rows
/// are read and compared, where the server can do that, so that only what differs is sent (performance.md, "PostgreSQL").
class PostgresCopy final : public BulkWay
{
public:
    PostgresCopy(const PostgresSession &session, Connection &connection, const PostgresDialect &dialect)
        : m_session(session)
        , m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                  Rows rows) override;
    [[nodiscard]] bool joins(std::span<const Part> parts) const override;
    [[nodiscard]] Result<std::vector<BulkOutcome>> loadTogether(std::span<const Part> parts,
                                                                Loader::Ending ending) override;
    [[nodiscard]] bool blamesRow() const override;
    [[nodiscard]] std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const override;

private:
    /// Rows of a batch by what the table has of them.
    struct Sorted
    {
        std::vector<std::size_t> missing;
        std::vector<std::size_t> different; ///< not the same to the letter: they may mean the same all the same
    };

    [[nodiscard]] static QString savepoint() { return QStringLiteral("SAVEPOINT kitesync_rows; "); }
    /// The texts of @p rows at the position @p cell as an array, in the form of a literal that means the same with every setting of
    /// the server. Neighbours that are equal count once.
    [[nodiscard]] static QByteArray arrayOf(const RowBatch &batch, Rows rows, std::size_t cell);
    [[nodiscard]] QStringList columnNames(const RowShape &shape) const;
    [[nodiscard]] QByteArray copyStatement(const RowShape &shape) const;
    [[nodiscard]] QByteArray upsertStatements(const Part &part) const;
    /// PostgresDialect::watchOf() the tables that are copied into.
    [[nodiscard]] QByteArray watchStatements(std::span<const Part> parts) const;
    /// What one attempt at several tables did.
    struct Together
    {
        std::vector<BulkOutcome> outcomes;
        bool isPlain = true; ///< watchStatements() counted none
        bool isGivenUp = false; ///< before any COPY had data, because not everything was whole and plain
        [[nodiscard]] bool isWhole() const;
    };
    /// @p commits: ends the transaction, too, where everything is whole and plain.
    [[nodiscard]] Status tryTogether(std::span<const Part> parts, bool commits, Together &together);
    /// What is to be said of a failed attempt to end the transaction, too; nothing: another one without that is worth it.
    [[nodiscard]] std::optional<Result<std::vector<BulkOutcome>>> givenUp(const Error &error,
                                                                          const Together &together);
    /// Executes @p statements, the last of which is a COPY that gets @p rows: how many rows that took.
    [[nodiscard]] Result<qint64> send(const QString &statements, const RowShape &shape, const RowBatch &batch,
                                      Rows rows);
    [[nodiscard]] Result<BulkOutcome> copyInto(const RowShape &shape, const RowBatch &batch, Rows rows,
                                               const QString &before);
    /// Makes the temporary table and fills it.
    [[nodiscard]] Result<qint64> stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                       const QString &before);
    /// Position in a row of what its stored one is best asked for by.
    [[nodiscard]] Result<std::size_t> askedBy(const RowShape &shape, const RowBatch &batch, Rows rows);
    /// @p by: a position in a row.
    [[nodiscard]] Result<Sorted> sorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                        std::size_t by, const QString &before);
    [[nodiscard]] Result<BulkOutcome> upsertSorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                                   std::size_t by);
    [[nodiscard]] Result<BulkOutcome> upsertStaged(const RowShape &shape, const RowBatch &batch, Rows rows,
                                                   const QString &before);
    [[nodiscard]] Status compareStored(const RowShape &shape, const RowBatch &batch, Rows rows,
                                       BatchDifference &difference);
    [[nodiscard]] Result<BulkOutcome> kept(const BulkOutcome &outcome);
    [[nodiscard]] Status takeBack();
    /// Takes everything back after a failure and returns it.
    [[nodiscard]] Error undone(Error error);

    PostgresSession m_session;
    Connection &m_connection;
    const PostgresDialect &m_dialect;
    /// A transaction may end with the last COPY. False for good, as long as this lives, once a table was not plain.
    bool m_commits = true;
    bool m_reads = true; ///< COPY of a query works here
    /// Whether asking for all rows of an owner is quick and gives little that nobody asked for; asked once a table.
    std::array<std::optional<bool>, sourceObjectCount> m_byOwner;
    std::string m_data; ///< a piece of it; kept, so that its memory is used again
    QString m_state; ///< SQLSTATE of the last failure
};

} // namespace kitesync
