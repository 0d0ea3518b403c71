// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QString>
#include <QStringView>

namespace kitesync {

/// What a SQLSTATE of PostgreSQL (or of what speaks its protocol) means for us. An empty one: the connection is gone.
/// Source: PostgreSQL 15, appendix A.
[[nodiscard]] ErrorKind kindOfPostgresState(QStringView state);

/// Whether a SQLSTATE blames one row: a value, a constraint, a trigger, a limit of one row's size.
[[nodiscard]] bool isPostgresRowFault(QStringView state);

/// Why a connection was not made, which libpq says in words only.
[[nodiscard]] ErrorKind kindOfPostgresRefusal(const QString &words);

} // namespace kitesync
