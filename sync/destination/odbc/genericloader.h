// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/loader.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace kitesync {

class Connection;
class GenericDialect;

/// Rows by standard SQL alone: the stored rows of up to a hundred ids are read and compared here, exactly, whatever collation
/// the database compares by; new ones are inserted and different ones updated by statements that are prepared once.
class GenericLoader final : public Loader
{
public:
    GenericLoader(Connection &connection, const GenericDialect &dialect)
        : m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<BatchOutcome> load(const RowBatch &batch, const Refusals &known) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch) override;

private:
    using Numbers = std::vector<std::size_t>;
    struct Stored
    {
        QVariantList cells;
        QVariant syncedAt;
        bool isRemoved = false;
    };
    using StoredRows = QHash<QByteArray, Stored>;
    enum class Fate { Written, Unchanged, Refused, Ended };

    [[nodiscard]] Result<StoredRows> stored(const RowShape &shape, const RowBatch &batch,
                                            std::span<const std::size_t> rows) const;
    [[nodiscard]] bool isSame(const RowBatch &batch, const Cell &cell, const QVariant &stored) const;
    [[nodiscard]] bool isSame(const RowShape &shape, const RowBatch &batch, std::size_t row,
                              const Stored &stored) const;
    [[nodiscard]] bool isOlder(const RowShape &shape, const RowBatch &batch, std::size_t row,
                               const Stored &stored) const;
    [[nodiscard]] Status loadRows(const RowShape &shape, const RowBatch &batch,
                                  std::span<const std::size_t> rows, BatchOutcome &outcome);
    [[nodiscard]] Result<Fate> loadRow(const RowShape &shape, const RowBatch &batch, std::size_t row,
                                       const Stored *stored, std::string &reason);
    [[nodiscard]] QVariantList cellsOf(const RowShape &shape, const RowBatch &batch, std::size_t row,
                                       const Stored *stored) const;
    [[nodiscard]] QString insertion(const RowShape &shape) const;
    [[nodiscard]] QString update(const RowShape &shape) const;
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values);

    Connection &m_connection;
    const GenericDialect &m_dialect;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< by their text
    bool m_blamesRow = false; ///< the last failure
};

} // namespace kitesync
