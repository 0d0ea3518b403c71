// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/datamodel.h"

#include "models/files/export.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"

#include <algorithm>
#include <utility>

namespace kitesync {

namespace {

constexpr qsizetype displayed = 120;
constexpr qsizetype inToolTip = 1000;

QString textOf(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return !value.isNull();
    default:
        return false;
    }
}

} // namespace

DataModel::DataModel(const Clock &clock, std::chrono::milliseconds limit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(clock, limit)
{
}

void DataModel::open(const DataPlace &place, bool hasRun)
{
    m_place = place;
    m_hasRun = hasRun;
    m_page = 0;
    ask();
}

void DataModel::fail(const Error &error)
{
    cancel();
    m_place.reset();
    m_error = error;
    take({});
    setState(DataState::Failed);
}

void DataModel::close()
{
    cancel();
    m_place.reset();
    take({});
    setState(DataState::Nothing);
}

void DataModel::setRelation(const QString &relation)
{
    m_relation = relation;
    m_filters.clear();
    m_sortBy.clear();
    m_order = Qt::AscendingOrder;
    m_page = 0;
    take({});
    ask();
}

void DataModel::setFilter(const QString &column, const QString &text)
{
    if (m_filters.value(column) == text)
        return;
    if (text.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, text);
    m_page = 0;
    ask();
}

void DataModel::clearFilters()
{
    if (m_filters.isEmpty())
        return;
    m_filters.clear();
    m_page = 0;
    ask();
}

void DataModel::setPage(qint64 page)
{
    m_page = std::max<qint64>(page, 0);
    ask();
}

void DataModel::reload()
{
    ask();
}

void DataModel::sort(int column, Qt::SortOrder order)
{
    const QString name = m_content.columns.value(column);
    if (name == m_sortBy && order == m_order)
        return;
    m_sortBy = name;
    m_order = order;
    m_page = 0;
    ask();
}

std::optional<ColumnFilter> DataModel::filterOf(const QString &column, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const auto compared = [&](FilterKind kind, qsizetype signs) -> std::optional<ColumnFilter> {
        const QString value = trimmed.mid(signs).trimmed();
        if (value.isEmpty() && kind != FilterKind::Equals)
            return {};
        return ColumnFilter{column, value.isEmpty() ? FilterKind::IsEmpty : kind, value};
    };
    if (trimmed.startsWith(QLatin1String("<=")))
        return compared(FilterKind::LessOrEqual, 2);
    if (trimmed.startsWith(QLatin1String(">=")))
        return compared(FilterKind::MoreOrEqual, 2);
    if (trimmed.startsWith(u'<'))
        return compared(FilterKind::Less, 1);
    if (trimmed.startsWith(u'>'))
        return compared(FilterKind::More, 1);
    if (trimmed.startsWith(u'='))
        return compared(FilterKind::Equals, 1);
    return ColumnFilter{column, FilterKind::Contains, trimmed};
}

PageQuestion DataModel::question() const
{
    PageQuestion question;
    question.relation = m_relation;
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        if (const auto condition = filterOf(filter.key(), filter.value()))
            question.filters.append(*condition);
    }
    question.sortBy = m_sortBy;
    question.descending = m_order == Qt::DescendingOrder;
    question.offset = m_page * pageSize;
    question.limit = pageSize;
    return question;
}

void DataModel::cancel()
{
    ++m_round;
    if (m_asked != 0)
        m_reader.stop(std::exchange(m_asked, 0));
}

void DataModel::ask()
{
    if (!m_place || m_relation.isEmpty())
        return;
    cancel();
    m_error.reset();
    m_asked = m_reader.readPage(*m_place, question(), this,
                                [this, round = m_round](const Result<TablePage> &page) {
                                    if (round == m_round)
                                        answered(page);
                                });
    setState(DataState::Loading);
}

void DataModel::stop()
{
    if (m_asked != 0)
        m_reader.stop(m_asked);
}

void DataModel::answered(const Result<TablePage> &page)
{
    m_asked = 0;
    if (page) {
        m_shownPage = m_page;
        take(*page);
        if (!page->rows.isEmpty())
            setState(DataState::Rows);
        else
            setState(page->exists && isFiltered() ? DataState::NoMatch : DataState::Empty);
        return;
    }
    switch (page.error().kind) {
    case ErrorKind::Cancelled:
        return setState(DataState::Stopped);
    case ErrorKind::TimedOut:
        return setState(DataState::TookTooLong);
    case ErrorKind::DestinationMissing:
        if (!m_hasRun) {
            take({});
            return setState(DataState::Empty);
        }
        [[fallthrough]];
    default:
        m_error = page.error();
        take({});
        setState(DataState::Failed);
    }
}

void DataModel::take(const TablePage &page)
{
    const bool sameColumns = page.columns == m_content.columns;
    beginResetModel();
    m_content = page;
    endResetModel();
    if (!sameColumns)
        Q_EMIT columnsChanged();
}

void DataModel::setState(DataState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QString DataModel::emptyText() const
{
    if (m_page > 0)
        return tr("There are no rows on this page any more.");
    const std::optional<SourceObject> object = sourceObjectNamed(m_relation);
    if (!object)
        return tr("Nothing to show here yet.");
    switch (*object) {
    case SourceObject::Pipelines:
        return tr("No pipelines copied yet.");
    case SourceObject::Agents:
        return tr("No agents copied yet.");
    case SourceObject::Builds:
        return tr("No builds copied yet.");
    case SourceObject::Jobs:
        return tr("No jobs copied yet.");
    }
    return {};
}

QString DataModel::stateText() const
{
    switch (m_state) {
    case DataState::Nothing:
    case DataState::Rows:
        return {};
    case DataState::Loading:
        return tr("Reading…");
    case DataState::Empty:
        return emptyText();
    case DataState::NoMatch:
        return tr("Nothing matches the filters.");
    case DataState::Stopped:
        return tr("Stopped.");
    case DataState::TookTooLong:
        return tr(
            "The database did not answer within 5 seconds. Sort by another column, or filter for less.");
    case DataState::Failed:
        return m_error ? tr("The data could not be read: %1").arg(ErrorWords::text(*m_error).sentence())
                       : QString();
    }
    return {};
}

QString DataModel::positionText() const
{
    if (m_content.rows.isEmpty())
        return {};
    const qint64 first = m_shownPage * pageSize + 1;
    const QString from = RunWords::count(first);
    const QString to = RunWords::count(first + m_content.rows.size() - 1);
    return m_content.total < 0
               ? tr("%1–%2", "rows from and to").arg(from, to)
               : tr("%1–%2 of %3", "rows from, to, and all").arg(from, to, RunWords::count(m_content.total));
}

bool DataModel::hasNextPage() const
{
    if (m_content.total >= 0)
        return (m_shownPage + 1) * pageSize < m_content.total;
    return m_content.rows.size() == pageSize;
}

QByteArray DataModel::csv(const QList<int> &columns) const
{
    const auto chosen = [&columns](const auto &textAt) {
        QStringList fields;
        for (const int column : columns)
            fields.append(textAt(column));
        return csvLine(fields);
    };
    QByteArray content = chosen([this](int column) { return m_content.columns.value(column); });
    for (const QVariantList &row : m_content.rows)
        content += chosen([&row](int column) { return textOf(row.value(column)); });
    return content;
}

int DataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int DataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant DataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_content.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(textOf(value), displayed);
    case Qt::ToolTipRole:
        return textOf(value).size() > displayed / 2 ? QVariant(plainLine(textOf(value), inToolTip))
                                                    : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(value) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case FullTextRole:
        return textOf(value);
    case IsNullRole:
        return value.isNull();
    default:
        return {};
    }
}

QVariant DataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return RunWords::count(m_shownPage * pageSize + section + 1);
    return m_content.columns.value(section);
}

} // namespace kitesync
