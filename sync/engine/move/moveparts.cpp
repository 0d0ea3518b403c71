// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/move/moveparts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kitesync {

namespace {

constexpr int firstRowsAtOnce = 200;
constexpr int fewestRowsAtOnce = 10;
constexpr std::size_t bytesAtOnce = 4 * 1024 * 1024;

const QString fromField = QStringLiteral("from");
const QString fingerprintField = QStringLiteral("fingerprint");
const QString partField = QStringLiteral("part");
const QString afterField = QStringLiteral("after");

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Of what each run changes: checkpoint and history.
Result<QString> fingerprintOf(Destination &destination, const PipelineKey &key, int mostRows)
{
    ContentSum sum;
    for (const std::string_view table : Transfer::ownTables()) {
        const MovedPart part{table, std::nullopt};
        QString after;
        for (int limit = firstRows(part, mostRows);;) {
            const Result<MovePortion> page = readPortion(destination, key, part, after, limit);
            if (!page)
                return page.error();
            if (page->count == 0)
                break;
            sum.add(page->own, {});
            after = page->last;
            limit = nextRows(*page, mostRows);
        }
    }
    return sum.text();
}

} // namespace

int firstRows(const MovedPart &part, int most)
{
    // A rejected record may be of any size.
    return std::min(part.object ? firstRowsAtOnce : fewestRowsAtOnce, most);
}

int nextRows(const MovePortion &page, int most)
{
    const std::size_t row
        = std::max<std::size_t>(page.bytes / std::size_t(std::max<qint64>(page.count, 1)), 1);
    const int rows = int(std::min<std::size_t>(bytesAtOnce / row, std::size_t(most)));
    return std::max(rows, std::min(fewestRowsAtOnce, most));
}

QList<MovedPart> partsOf(SourceObjects objects)
{
    QList<MovedPart> parts;
    for (const SourceObject object : listOf(objects))
        parts.append({tableOf(object).name, object});
    for (const std::string_view table : Transfer::ownTables())
        parts.append({table, std::nullopt});
    return parts;
}

QByteArray MoveMark::json() const
{
    return QJsonDocument(
               QJsonObject{
                   {fromField, from}, {fingerprintField, fingerprint}, {partField, part}, {afterField, after}})
        .toJson(QJsonDocument::Compact);
}

MoveMark MoveMark::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(fromField).toString(), object.value(fingerprintField).toString(),
            object.value(partField).toString(), object.value(afterField).toString()};
}

namespace {

/// An empty table in its place would be moved as if it were complete: the checkpoint says so.
Status notDropped(Destination &destination, const PrepareRequest &request, SourceObjects made)
{
    const Result<DestinationReport> found = destination.examine(request);
    if (!found)
        return found.error();
    const Transfer transfer = destination.transfer();
    for (const SourceObject object : listOf(made & (SourceObject::Builds | SourceObject::Jobs))) {
        const QString name = transfer.tableName(object);
        if (found->tables.contains(name, Qt::CaseInsensitive)) {
            return Error{.kind = ErrorKind::DestinationFailed}.because(
                {QT_TRANSLATE_NOOP("kitesync::Reason", "the table “%1” is not there any more; a sync makes "
                                                       "it anew and fills it, then everything can be moved"),
                 {name}});
        }
    }
    return {};
}

} // namespace

Result<MoveSource> openMoveSource(Destination &destination, PrepareRequest request, int mostRows)
{
    request.mustExist = true;
    const Result<DestinationReport> found = destination.examine(request);
    if (!found)
        return found.error();
    Transfer transfer = destination.transfer();
    if (!transfer.pages()) {
        return Error{.kind = ErrorKind::DestinationFailed}.because(
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "%1 gives no rows page by page, and so they cannot be moved"),
             {found->product}});
    }
    const Result<SourceObjects> objects = transfer.objects(request.key);
    if (!objects)
        return objects.error();
    // Tables that an older version made lack columns that are read.
    request.objects |= *objects;
    if (Status whole = notDropped(destination, request, *objects); !whole)
        return whole.error();
    if (const Result<PrepareReport> prepared = destination.prepare(request); !prepared)
        return prepared.error();
    if (Status locked = destination.lock(); !locked)
        return locked.error();
    // This is where the pipeline is: a copy to here that somebody broke off after its end is finished.
    if (Status gone = transfer.clearMark(request.key); !gone)
        return gone.error();
    MoveSource source;
    source.objects = request.objects;
    for (const SourceObject object : listOf(source.objects)) {
        const Result<qint64> count = destination.rowCount(object);
        if (!count)
            return count.error();
        source.counts[indexOf(object)] = *count;
    }
    const Result<QString> fingerprint = fingerprintOf(destination, request.key, mostRows);
    if (!fingerprint)
        return fingerprint.error();
    source.fingerprint = *fingerprint;
    return source;
}

namespace {

/// The mark of an unfinished copy from the same place; nothing where there is none and no row either.
Result<std::optional<MoveMark>> unfinished(Destination &destination, const PrepareRequest &request,
                                           const MoveMark &fresh)
{
    Transfer transfer = destination.transfer();
    const Result<std::optional<QByteArray>> written = transfer.mark(request.key);
    if (!written)
        return written.error();
    if (*written) {
        MoveMark mark = MoveMark::read(**written);
        if (mark.from == fresh.from)
            return std::optional<MoveMark>(std::move(mark));
    }
    const Result<SourceObjects> objects = transfer.objects(request.key);
    if (!objects)
        return objects.error();
    const Result<QStringList> filled = transfer.filled(request.key, *objects);
    if (!filled)
        return filled.error();
    if (filled->isEmpty())
        return std::optional<MoveMark>();
    Error error;
    error.kind = ErrorKind::DestinationNotEmpty;
    error.subject = filled->join(QLatin1String(", "));
    return error;
}

} // namespace

Result<MoveMark> openMoveTarget(Destination &destination, const PrepareRequest &request, const MoveMark &fresh)
{
    const Result<DestinationReport> found = destination.examine(request);
    if (!found)
        return found.error();
    if (!found->takenBy.isEmpty())
        return Error{.kind = ErrorKind::DestinationTaken, .subject = found->takenBy};
    // Before anything is changed, and again once nobody else can change it.
    if (found->ours) {
        if (const auto usable = unfinished(destination, request, fresh); !usable)
            return usable.error();
    }
    if (const Result<PrepareReport> prepared = destination.prepare(request); !prepared)
        return prepared.error();
    if (Status locked = destination.lock(); !locked)
        return locked.error();
    const Result<std::optional<MoveMark>> mark = unfinished(destination, request, fresh);
    if (!mark)
        return mark.error();
    if (*mark && (**mark).fingerprint == fresh.fingerprint)
        return **mark;
    const Status begun = destination.transfer().empty(request.key, request.objects, fresh.json());
    return begun ? Result<MoveMark>(fresh) : Result<MoveMark>(begun.error());
}

Result<MovePortion> readPortion(Destination &destination, const PipelineKey &key, const MovedPart &part,
                                const QString &after, int limit)
{
    MovePortion page;
    if (part.object) {
        Result<StoredRows> rows = destination.transfer().rows(*part.object, after.toStdString(), limit);
        if (!rows)
            return rows.error();
        page.count = qint64(rows->batch.rowCount());
        page.bytes = rows->batch.byteSize();
        if (page.count > 0)
            page.last = textOf(rows->batch.id(rows->batch.rowCount() - 1));
        page.rows = std::move(rows).value();
        return page;
    }
    Result<OwnRows> own = destination.transfer().ownRows(part.name, key, after, limit);
    if (!own)
        return own.error();
    page.count = own->rows.size();
    if (page.count > 0) {
        // The last column of the key: the name of a checkpoint's entry, the id of a run or of a rejected record.
        const QVariantList &last = own->rows.constLast();
        page.last = last.at(part.name == Transfer::ownTables().back() ? 1 : 0).toString();
        for (const QVariantList &row : own->rows) {
            for (const QVariant &value : row)
                page.bytes += std::size_t(value.toString().size()) * sizeof(QChar);
        }
    }
    page.own = std::move(own).value();
    return page;
}

Status writePortion(Destination &destination, const PipelineKey &key, const MovePortion &page,
                    const MoveMark &mark)
{
    Transfer transfer = destination.transfer();
    return page.rows ? transfer.add(*page.rows, key, mark.json()) : transfer.add(page.own, key, mark.json());
}

QString nameOf(const DestinationConfig &destination)
{
    return QStringList{destination.url, destination.schema, destination.tablePrefix}.join(u' ');
}

} // namespace kitesync
