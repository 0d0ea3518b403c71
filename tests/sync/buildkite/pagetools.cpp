// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/buildkite/pagetools.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <libdeflate.h>

#include <set>

namespace kitesync::pagetools {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString timeText(std::int64_t microseconds)
{
    const std::int64_t rest = ((microseconds % 1'000'000) + 1'000'000) % 1'000'000;
    const QDateTime time = QDateTime::fromSecsSinceEpoch((microseconds - rest) / 1'000'000, Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
           + QStringLiteral(".%1Z").arg(rest, 6, 10, QLatin1Char('0'));
}

QVariant valueOf(const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        return {};
    case Cell::Kind::Integer:
        return qlonglong(cell.number);
    case Cell::Kind::Boolean:
        return cell.number != 0;
    case Cell::Kind::Timestamp:
        return timeText(cell.number);
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return textOf(batch.text(cell));
    }
    return {};
}

QString columnName(const RowBatch &batch, std::size_t column)
{
    return textOf(column == batch.extraIndex() ? extraColumn : batch.table().columns[column].name);
}

QJsonObject describeRow(const RowBatch &batch, std::size_t row)
{
    QJsonObject object;
    for (std::size_t column = 0; column < batch.width(); ++column) {
        const Cell &cell = batch.cell(row, column);
        if (cell.isNull())
            continue;
        QJsonValue value = QJsonValue::fromVariant(valueOf(batch, cell));
        if (cell.kind == Cell::Kind::Json)
            value = QJsonDocument::fromJson('[' + value.toString().toUtf8() + ']').array().first();
        object.insert(columnName(batch, column), value);
    }
    return object;
}

QJsonObject describeRef(const RecordRef &ref)
{
    QJsonObject object{{QStringLiteral("id"), textOf(ref.id)}};
    if (!ref.slug.empty())
        object.insert(QStringLiteral("slug"), textOf(ref.slug));
    if (!ref.pipelineId.empty())
        object.insert(QStringLiteral("pipelineId"), textOf(ref.pipelineId));
    if (ref.number != 0)
        object.insert(QStringLiteral("number"), qint64(ref.number));
    if (ref.createdAt)
        object.insert(QStringLiteral("createdAt"), timeText(*ref.createdAt));
    for (const auto &[name, flag] : {std::pair("open", ref.open), std::pair("blocked", ref.blocked),
                                     std::pair("rejected", ref.rejected)}) {
        if (flag)
            object.insert(QLatin1String(name), true);
    }
    return object;
}

bool isKeepable(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decodedText = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    Q_UNUSED(decodedText)
    return !decoder.hasError() && text.find('\0') == std::string_view::npos;
}

bool isCompactJson(std::string_view text)
{
    QJsonParseError error;
    const QByteArray list = '[' + QByteArray(text.data(), static_cast<qsizetype>(text.size())) + ']';
    QJsonDocument::fromJson(list, &error);
    // Qt does not read what nests deeper than 1024; rows do not either.
    return error.error == QJsonParseError::NoError && !list.contains('\n') && !list.contains("\\u0000");
}

QString brokenCell(const RowBatch &batch, std::size_t row, std::size_t column)
{
    const Cell &cell = batch.cell(row, column);
    const bool text = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Json;
    if (text && std::size_t(cell.offset()) + cell.length() > batch.arena().size())
        return QStringLiteral("outside of the arena");
    if (text && !isKeepable(batch.text(cell)))
        return QStringLiteral("no text that a database can keep");
    if (cell.kind == Cell::Kind::Json && !isCompactJson(batch.text(cell)))
        return QStringLiteral("no compact JSON");
    if (cell.isNull())
        return {};
    const ColumnType type
        = column == batch.extraIndex() ? ColumnType::Json : batch.table().columns[column].type;
    switch (type) {
    case ColumnType::Id:
    case ColumnType::ShortText:
    case ColumnType::LongText:
        return cell.kind == Cell::Kind::Text ? QString() : QStringLiteral("no text");
    case ColumnType::Integer:
        return cell.kind == Cell::Kind::Integer ? QString() : QStringLiteral("no integer");
    case ColumnType::Boolean:
        return cell.kind == Cell::Kind::Boolean ? QString() : QStringLiteral("no boolean");
    case ColumnType::Timestamp:
        return cell.kind == Cell::Kind::Timestamp ? QString() : QStringLiteral("no time");
    case ColumnType::Json:
        return cell.kind == Cell::Kind::Json ? QString() : QStringLiteral("no JSON");
    }
    return {};
}

QString brokenBatch(const RowBatch &batch, const ParseRequest &request)
{
    std::set<std::string_view> ids;
    if (batch.isEmpty() || batch.readAt() != request.readAt || !request.wanted.testFlag(batch.object()))
        return QStringLiteral("a batch that is empty, of another time or not wanted");
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        if (batch.id(row).empty() || !ids.insert(batch.id(row)).second)
            return QStringLiteral("an empty id, or one twice");
        for (std::size_t column = 0; column < batch.width(); ++column) {
            const QString broken = brokenCell(batch, row, column);
            if (!broken.isEmpty())
                return columnName(batch, column) + QStringLiteral(": ") + broken;
        }
    }
    return {};
}

} // namespace

ParseRequest requestFor(SourceObject object, ParseRequest::Shape shape)
{
    ParseRequest request;
    request.object = object;
    request.shape = shape;
    request.wanted
        = SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds | SourceObject::Jobs;
    request.readAt = 1'700'000'000'000'000;
    return request;
}

ParsedPage decoded(const QByteArray &body, const ParseRequest &request)
{
    Result<ParsedPage> page = decodePage(body, false, request, byteLimit);
    if (!page)
        qFatal("decodePage: %s", qPrintable(page.error().detail));
    const QString broken = brokenPromise(*page, request);
    if (!broken.isEmpty())
        qFatal("broken promise: %s", qPrintable(broken));
    return std::move(page).value();
}

const RowBatch *batchOf(const ParsedPage &page, SourceObject object)
{
    for (const RowBatch &batch : page.rows.batches) {
        if (batch.object() == object)
            return &batch;
    }
    return nullptr;
}

std::size_t rowCountOf(const ParsedPage &page, SourceObject object)
{
    const RowBatch *batch = batchOf(page, object);
    return batch ? batch->rowCount() : 0;
}

QVariant valueOf(const RowBatch &batch, std::size_t row, const QString &column)
{
    for (std::size_t i = 0; i < batch.width(); ++i) {
        if (columnName(batch, i) == column)
            return valueOf(batch, batch.cell(row, i));
    }
    qFatal("no column %s", qPrintable(column));
}

QVariant valueOf(const ParsedPage &page, SourceObject object, std::size_t row, const QString &column)
{
    const RowBatch *batch = batchOf(page, object);
    if (!batch || row >= batch->rowCount())
        qFatal("no such row");
    return valueOf(*batch, row, column);
}

std::int64_t coercedOf(const ParsedPage &page, SourceObject object)
{
    return page.rows.coerced[indexOf(object)];
}

QJsonObject describe(const ParsedPage &page)
{
    QJsonObject result;
    for (const RowBatch &batch : page.rows.batches) {
        QJsonArray rows;
        for (std::size_t row = 0; row < batch.rowCount(); ++row)
            rows.append(describeRow(batch, row));
        result.insert(nameOf(batch.object()), rows);
    }
    QJsonArray rejected;
    for (const RejectedRecord &record : page.rows.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("object"), nameOf(record.object)},
                                    {QStringLiteral("source_id"), textOf(record.sourceId)},
                                    {QStringLiteral("reason"), textOf(record.reason)},
                                    {QStringLiteral("payload"), textOf(record.payload)}});
    }
    result.insert(QStringLiteral("rejected"), rejected);
    QJsonObject coerced;
    for (const SourceObject object : allSourceObjects) {
        if (coercedOf(page, object) != 0)
            coerced.insert(nameOf(object), qint64(coercedOf(page, object)));
    }
    result.insert(QStringLiteral("coerced"), coerced);
    QJsonArray refs;
    for (const RecordRef &ref : page.summary.refs)
        refs.append(describeRef(ref));
    result.insert(QStringLiteral("refs"), refs);
    result.insert(QStringLiteral("records"), qint64(page.summary.records));
    if (!page.summary.next.empty())
        result.insert(QStringLiteral("next"), textOf(page.summary.next));
    return result;
}

QString brokenPromise(const ParsedPage &page, const ParseRequest &request)
{
    std::size_t rejected = 0;
    for (const RejectedRecord &record : page.rows.rejected) {
        if (record.reason.empty() || record.payload.empty() || !isKeepable(record.payload)
            || !isKeepable(record.sourceId))
            return QStringLiteral("a reject that says nothing, or cannot be kept");
        rejected += record.object == request.object ? 1 : 0;
    }
    for (const RowBatch &batch : page.rows.batches) {
        const QString broken = brokenBatch(batch, request);
        if (!broken.isEmpty())
            return broken;
    }
    const bool listed = request.object != SourceObject::Jobs;
    if (page.summary.refs.size() != (listed ? page.summary.records : 0))
        return QStringLiteral("not one ref a record");
    if (rowCountOf(page, request.object) + rejected > page.summary.records)
        return QStringLiteral("more rows and rejects than records");
    for (const RecordRef &ref : page.summary.refs) {
        if (!isKeepable(ref.id) || !isKeepable(ref.slug) || (ref.id.empty() && !ref.rejected))
            return QStringLiteral("a ref that cannot be kept");
    }
    return isKeepable(page.summary.next) ? QString() : QStringLiteral("a next link that is no text");
}

QByteArray gzipped(const QByteArray &text)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    const auto size = static_cast<std::size_t>(text.size());
    QByteArray out(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor, size)), Qt::Uninitialized);
    const std::size_t written = libdeflate_gzip_compress(compressor, text.constData(), size, out.data(),
                                                         static_cast<std::size_t>(out.size()));
    libdeflate_free_compressor(compressor);
    out.resize(static_cast<qsizetype>(written));
    return out;
}

} // namespace kitesync::pagetools
