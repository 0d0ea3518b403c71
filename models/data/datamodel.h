// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/errorwords.h"
#include "sync/engine/preview/datareader.h"

#include <QAbstractTableModel>
#include <QMap>

#include <optional>

namespace kitesync {

/// What there is to see of the data.
enum class DataState {
    Nothing, ///< no pipeline, or no table chosen
    Loading,
    Rows,
    Empty, ///< the table has no rows, or does not exist yet
    NoMatch, ///< the filters let nothing through
    Stopped, ///< by the person
    TookTooLong,
    Failed, ///< error()
};

/// One table or view of the destination, a page at a time (ux.md 3.6). GUI thread; reads by a DataReader of its own and never waits.
/// While a page loads the one before stays.
class DataModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    enum Role {
        FullTextRole = Qt::UserRole, ///< the whole value as text; what is displayed may be cut
        IsNullRole,
    };

    /// @p clock must outlive the model; @p limit: see DataReader.
    explicit DataModel(const Clock &clock, std::chrono::milliseconds limit = DataReader::standardLimit,
                       QObject *parent = nullptr);

    /// Takes up a destination; @p hasRun: a missing file is an error, not just a beginning.
    void open(const DataPlace &place, bool hasRun);
    /// The destination cannot be read.
    void fail(const Error &error);
    /// Forgets everything, the password too.
    void close();

    /// Shows the first page of another table or view, without filters. Empty: none.
    void setRelation(const QString &relation);
    [[nodiscard]] const QString &relation() const { return m_relation; }
    /// Filters as a person writes them: see filterOf().
    void setFilter(const QString &column, const QString &text);
    [[nodiscard]] QString filter(const QString &column) const { return m_filters.value(column); }
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty(); }
    void clearFilters();
    void setPage(qint64 page);
    void reload();
    /// Interrupts the question under way.
    void stop();

    [[nodiscard]] DataState state() const { return m_state; }
    /// Of DataState::Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What to say instead of rows, or while they load: empty where the rows speak for themselves.
    [[nodiscard]] QString stateText() const;
    /// "1–200 of 40,512", "1–200", or empty.
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] qint64 page() const { return m_page; }
    [[nodiscard]] bool hasNextPage() const;
    /// -1: unknown.
    [[nodiscard]] qint64 total() const { return m_content.total; }
    [[nodiscard]] const QStringList &columns() const { return m_content.columns; }
    [[nodiscard]] int sortColumn() const { return static_cast<int>(m_content.columns.indexOf(m_sortBy)); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    /// The page as CSV with its header: these columns only.
    [[nodiscard]] QByteArray csv(const QList<int> &columns) const;

    /// A condition out of what a person wrote: "text" is contained, "=text" is equal, "=" alone is empty, "<", "<=", ">",
    /// ">=" compare. Nothing: no condition.
    [[nodiscard]] static std::optional<ColumnFilter> filterOf(const QString &column, const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();
    /// Other columns than before: a new table.
    void columnsChanged();

private:
    void ask();
    void cancel();
    void answered(const Result<TablePage> &page);
    void take(const TablePage &page);
    void setState(DataState state);
    [[nodiscard]] PageQuestion question() const;
    [[nodiscard]] QString emptyText() const;

    DataReader m_reader;
    std::optional<DataPlace> m_place;
    bool m_hasRun = false;
    QString m_relation;
    QMap<QString, QString> m_filters;
    QString m_sortBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    qint64 m_page = 0;
    qint64 m_shownPage = 0; ///< that m_content is
    TablePage m_content;
    DataState m_state = DataState::Nothing;
    std::optional<Error> m_error;
    DataReader::Id m_asked = 0; ///< 0: nothing is under way
    quint64 m_round = 0; ///< answers of earlier rounds are dropped
};

} // namespace kitesync
