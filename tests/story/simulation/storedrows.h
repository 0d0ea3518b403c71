// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/sourceobject.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace kitesync::simulation {

/// One row as the database has it, in the form of ExpectedRow.
struct StoredRow
{
    QString id;
    QVariantList values; ///< expectedColumns() and extra; JSON in canonical form
    QString syncedAt;
    QString removedAt; ///< empty: NULL
};

/// One data table. Troubles: a missing or unknown column, a value of a wrong storage class, text that should
/// be JSON, an id twice.
struct StoredTable
{
    bool exists = false;
    QHash<QString, StoredRow> rows;
    QStringList troubles;
};

/// A destination read with nothing of the product in between. Uses a connection of its own per call.
class StoredCopy final
{
public:
    explicit StoredCopy(QString url, QString tablePrefix = {});

    [[nodiscard]] StoredTable table(SourceObject object) const;
    /// Runs one statement ({prefix} is replaced); the rows, none and a message where it fails.
    QList<QVariantList> query(const QString &sql, const QVariantList &values = {}) const;
    /// "ok", or what SQLite's own check of the file says.
    [[nodiscard]] QString integrity() const;

private:
    QString m_url;
    QString m_prefix;
};

} // namespace kitesync::simulation
