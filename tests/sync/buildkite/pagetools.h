// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/page.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace kitesync::pagetools {

inline constexpr std::size_t byteLimit = std::size_t(64) << 20;

/// A request for a list of @p object with all objects wanted.
[[nodiscard]] ParseRequest requestFor(SourceObject object,
                                      ParseRequest::Shape shape = ParseRequest::Shape::List);
/// Decodes @p body; fails the program when it cannot be.
[[nodiscard]] ParsedPage decoded(const QByteArray &body, const ParseRequest &request);

/// The page's rows of one table, or nullptr.
[[nodiscard]] const RowBatch *batchOf(const ParsedPage &page, SourceObject object);
[[nodiscard]] std::size_t rowCountOf(const ParsedPage &page, SourceObject object);
/// A cell as a value: text, number, boolean, time as ISO 8601 with microseconds, JSON as its text; invalid for NULL.
[[nodiscard]] QVariant valueOf(const RowBatch &batch, std::size_t row, const QString &column);
[[nodiscard]] QVariant valueOf(const ParsedPage &page, SourceObject object, std::size_t row,
                               const QString &column);
[[nodiscard]] std::int64_t coercedOf(const ParsedPage &page, SourceObject object);

/// Everything that a page says, for comparing with a golden file: only cells that are not NULL.
[[nodiscard]] QJsonObject describe(const ParsedPage &page);
/// What breaks the promises of RowBatch, RejectedRecord and PageSummary; empty: nothing.
[[nodiscard]] QString brokenPromise(const ParsedPage &page, const ParseRequest &request);

/// One gzip member.
[[nodiscard]] QByteArray gzipped(const QByteArray &text);

} // namespace kitesync::pagetools
