// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/sourceobject.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace kitesync {

/// What the test of a token and an organization found (ux.md 3.2, page 1; `kitesync test`).
struct SourceReport
{
    QString organizationName;
    QString userName; ///< whose token it is; may be empty (older answers do not say)
    QDateTime tokenExpiresAt; ///< UTC; invalid: does not expire, or the API does not say
    QStringList scopes; ///< of the token; empty where the API does not say
    QHash<SourceObject, Error> refused; ///< objects that this token cannot read, each with the reason
    int userLimit = 0; ///< requests a minute, 0: unknown
    int organizationLimit = 0; ///< requests a minute, 0: unknown
    std::optional<std::chrono::seconds> clockDifference; ///< this computer's clock minus the source's
};

/// An organization that a token can read.
struct OrganizationEntry
{
    QString slug;
    QString name;

    friend bool operator==(const OrganizationEntry &, const OrganizationEntry &) = default;
};

/// What the test of a destination found.
struct DestinationReport
{
    QString product; ///< e.g. "SQLite 3.40.1"
    bool exists = false; ///< the file or schema is there already
    bool ours = false; ///< and holds this pipeline's tables
    QString takenBy; ///< key of the pipeline whose tables these are, when another's
    QStringList tables; ///< what will be created
    qint64 freeBytes = -1; ///< -1: unknown
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::OrganizationEntry)
Q_DECLARE_METATYPE(kitesync::SourceReport)
Q_DECLARE_METATYPE(kitesync::DestinationReport)
