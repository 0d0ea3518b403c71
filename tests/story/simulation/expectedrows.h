// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/sourceobject.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace kitesync::simulation {

/// The oracle: a second implementation of destination-schema.md, made from the page and not from the product,
/// so that a mistake has to be made twice to go unnoticed. Slow and plain on purpose.

enum class ValueType { Text, Integer, Boolean, Timestamp, Json };

/// One column of a data table as the contract lists it.
struct ExpectedColumn
{
    QString name;
    ValueType type = ValueType::Text;
    QStringList path; ///< keys from the record's root; empty: comes from the carrying record
};

/// The contract's columns of @p object in order, without extra and the two of our own.
[[nodiscard]] const QList<ExpectedColumn> &expectedColumns(SourceObject object);
/// Position of a column's value in a row; the one after the last column is "extra". Fatal for a name that is
/// none.
[[nodiscard]] qsizetype positionOf(SourceObject object, const QString &column);

/// What one record must look like in SQLite: a value a column, then "extra". An invalid QVariant is NULL;
/// integers and booleans are qlonglong, everything else is QString, JSON in canonicalJson() form.
struct ExpectedRow
{
    QString id;
    QVariantList values;
    int coerced = 0; ///< values that did not fit as they were

    friend bool operator==(const ExpectedRow &, const ExpectedRow &) = default;
};

/// Nothing: no usable id, so the record belongs into kitesync_rejected.
[[nodiscard]] std::optional<ExpectedRow> expectedPipeline(const QJsonObject &record);
[[nodiscard]] std::optional<ExpectedRow> expectedAgent(const QJsonObject &record);
[[nodiscard]] std::optional<ExpectedRow> expectedBuild(const QJsonObject &record);
/// @p build is the record that carries the job.
[[nodiscard]] std::optional<ExpectedRow> expectedJob(const QJsonObject &record, const QJsonObject &build);

/// Compact text with sorted keys: equal for equal JSON.
[[nodiscard]] QString canonicalJson(const QJsonValue &value);
/// The same from a text; nothing when it is no JSON.
[[nodiscard]] std::optional<QString> canonicalJson(const QString &text);
/// "YYYY-MM-DDTHH:MM:SS.sssZ" for both forms of the API; nothing for any other text.
[[nodiscard]] std::optional<QString> timestampText(const QString &text);
/// A pipeline's slug inside an address of the API or the web site; empty when there is none.
[[nodiscard]] QString slugInUrl(const QString &url);

} // namespace kitesync::simulation
