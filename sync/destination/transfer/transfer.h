// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/transfer/storedrows.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace kitesync {

class Connection;
class Dialect;
class Ledger;

/// Moves a pipeline's rows from one destination to another exactly as they are, page by page, by the side of
/// Destination::load(): times that Kitesync wrote stay, and a row that the database refuses is a failure. Made by
/// Destination::transfer(), used on its thread, while it lives.
///
/// How far a move came is the mark: an entry of kitesync_state in the new destination that no checkpoint sees, written with
/// the rows that it speaks of. As long as it is there, the copy is not finished.
class Transfer final
{
public:
    using Work = std::function<Status()>;
    /// The destination's parts; each runs work that may be tried again.
    struct Parts
    {
        Connection &connection;
        const Dialect &dialect;
        const Ledger &ledger;
        std::function<Status(const Work &)> reading;
        std::function<Status(const Work &)> writing; ///< one transaction of the lock's holder
    };
    explicit Transfer(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] ContentRules rules() const;
    /// Kitesync's own tables in the order in which they are moved: the checkpoint comes last.
    [[nodiscard]] static const std::vector<std::string_view> &ownTables();

    /// The data tables that were made for pipeline @p key, chosen now or once. None where nothing was made.
    [[nodiscard]] Result<SourceObjects> objects(const PipelineKey &key);
    /// The name of an object's table.
    [[nodiscard]] QString tableName(SourceObject object) const;
    /// Whether rows can be asked for page by page.
    [[nodiscard]] bool pages() const;
    /// Names of the tables that have rows of a copy; @p objects are those that exist.
    [[nodiscard]] Result<QStringList> filled(const PipelineKey &key, SourceObjects objects);

    /// The next @p limit rows behind the id @p after (none: from the first on).
    [[nodiscard]] Result<StoredRows> rows(SourceObject object, const std::string &after, int limit);
    /// The same of one of Kitesync's own tables; @p after is the last column of its key. Of kitesync_state the checkpoint of
    /// @p key.
    [[nodiscard]] Result<OwnRows> ownRows(std::string_view table, const PipelineKey &key,
                                          const QString &after, int limit);

    /// The rows @p ids of a batch, where JSON that has the value of the stored JSON has its text too: databases that keep JSON
    /// as text tell two texts of one value apart.
    [[nodiscard]] Result<RowBatch> likened(const RowBatch &batch, const std::vector<std::string> &ids);

    /// Rows that are not there yet, with the mark that says so, in one transaction.
    [[nodiscard]] Status add(const StoredRows &rows, const PipelineKey &key, const QByteArray &mark);
    [[nodiscard]] Status add(const OwnRows &rows, const PipelineKey &key, const QByteArray &mark);
    [[nodiscard]] Result<std::optional<QByteArray>> mark(const PipelineKey &key);
    [[nodiscard]] Status setMark(const PipelineKey &key, const QByteArray &mark);
    /// Writes only where there is one.
    [[nodiscard]] Status clearMark(const PipelineKey &key);
    /// Empties the tables of a copy that was not finished.
    [[nodiscard]] Status empty(const PipelineKey &key, SourceObjects objects, const QByteArray &mark);

private:
    struct Insertion;
    [[nodiscard]] Result<StoredRows> select(SourceObject object, const QString &which,
                                            const QVariantList &values, int limit);
    [[nodiscard]] Status insert(const Insertion &insertion);
    [[nodiscard]] Status addOnce(const Insertion &insertion, const PipelineKey &key, const QByteArray &mark);
    [[nodiscard]] QString checkpointOnly(std::string_view table) const;
    [[nodiscard]] Error notReadable(std::string_view table, const QString &row) const;

    Parts m_parts;
};

} // namespace kitesync
