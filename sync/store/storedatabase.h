// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

class QSqlQuery;

namespace kitesync {

/// One connection to the application's own file: statements in, rows or Errors (StoreFailed) out. Private to the room, so
/// that QtSql ends here.
class StoreDatabase final
{
public:
    using Rows = QList<QVariantList>;

    /// Opens an existing or new file, makes sure that it is ours or empty, whole and writable, and migrates nothing.
    [[nodiscard]] static Result<std::unique_ptr<StoreDatabase>> open(const QString &file,
                                                                     std::chrono::milliseconds patience);
    /// Opens an existing file as it is, for reading; does not wait for who writes.
    [[nodiscard]] static Result<std::unique_ptr<StoreDatabase>> openToRead(const QString &file);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    [[nodiscard]] Result<Rows> rows(const QString &sql, const QVariantList &values = {});
    /// How many rows the statement changed.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Status run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// Does @p work between BEGIN IMMEDIATE and COMMIT; an error of either rolls back. Not nestable.
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);

    [[nodiscard]] const QString &file() const;
    [[nodiscard]] Error failure(QLatin1String trouble, const QString &detail = {}) const;

private:
    class Private;
    explicit StoreDatabase(std::unique_ptr<Private> parts);
    [[nodiscard]] Status execute(QSqlQuery &query, const QString &sql, const QVariantList &values);
    [[nodiscard]] Status connect(std::chrono::milliseconds patience);
    [[nodiscard]] Status checkOwner();
    [[nodiscard]] Status checkWhole();

    std::unique_ptr<Private> d;
};

/// "KITE": marks the file as ours (PRAGMA application_id).
inline constexpr qint64 storeApplicationId = 0x4b495445;

// Times are kept as milliseconds since 1970, UTC; invalid ones as NULL.
[[nodiscard]] QVariant storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &value);

} // namespace kitesync
