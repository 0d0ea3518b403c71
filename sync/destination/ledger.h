// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/domain/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kitesync {

class Connection;
class Dialect;

/// One of Kitesync's own tables (destination-schema.md).
struct OwnTable
{
    struct OwnColumn
    {
        std::string_view name;
        ColumnType type;
    };
    std::string_view name;
    std::vector<OwnColumn> columns;
    std::vector<std::string_view> key;
};

/// The one of that name, without prefix.
[[nodiscard]] const OwnTable &ownTable(std::string_view name);

/// Kitesync's own tables in the destination: kitesync_state, kitesync_runs, kitesync_rejected. Knows rows, not rules.
class Ledger final
{
public:
    Ledger(Connection &connection, const Dialect &dialect, const Clock &clock)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_clock(clock)
    {
    }

    [[nodiscard]] static const std::vector<OwnTable> &tables();
    static constexpr std::string_view stateTable = "kitesync_state";

    /// A row of kitesync_state.
    struct Entry
    {
        PipelineKey key;
        QString object;
        QByteArray json;
    };
    /// The rows of one object, whoever's they are.
    [[nodiscard]] Result<QList<Entry>> entriesOf(const QString &object) const;
    /// A pipeline's rows.
    [[nodiscard]] Result<StateMap> state(const PipelineKey &key) const;
    /// Held: nobody else can change the row before the transaction ends.
    enum class Reading { Free, Held };
    [[nodiscard]] Result<std::optional<QJsonObject>> object(const PipelineKey &key, const QString &object,
                                                            Reading reading = Reading::Free) const;
    /// The same, where several statements can go to the server together with the next one of the transaction: what @p check
    /// says comes as its error (see Connection::executeLater()).
    using Check = std::function<Status(const std::optional<QJsonObject> &)>;
    [[nodiscard]] Status checkLater(const PipelineKey &key, const QString &object, const Check &check) const;
    enum class When { Now, Later }; ///< see Connection::executeLater()
    [[nodiscard]] Status write(const PipelineKey &key, const QString &object, const QByteArray &json) const;
    [[nodiscard]] Status write(const PipelineKey &key, const QString &object, const QJsonObject &value,
                               When when = When::Now) const;
    [[nodiscard]] Status erase(const PipelineKey &key, const QString &object, When when = When::Now) const;
    /// InvalidValue for an object that is not the engine's to change.
    [[nodiscard]] Status apply(const PipelineKey &key, const std::vector<StateChange> &changes) const;

    /// Keeps a record that cannot be a row. The same record again renews the row that it has.
    [[nodiscard]] Status reject(const RejectedRecord &record, const QString &runId) const;
    [[nodiscard]] Status recordRun(const Run &run) const;

private:
    [[nodiscard]] QVariant now() const;
    [[nodiscard]] QString selecting(Reading reading) const;
    [[nodiscard]] Status put(std::string_view table, const QVariantList &values, When when = When::Now) const;
    [[nodiscard]] Status updateOrInsert(const OwnTable &own, const QStringList &columns,
                                        const QVariantList &values) const;
    [[nodiscard]] Status execute(When when, const QString &statement, const QVariantList &values) const;

    Connection &m_connection;
    const Dialect &m_dialect;
    const Clock &m_clock;
};

/// A record that was a row already, as JSON of column -> value: the payload of a row that the database refused.
[[nodiscard]] std::string rowAsJson(const RowBatch &batch, std::size_t row);

} // namespace kitesync
