// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kitesync {

/// Sentences about moving a pipeline to another destination. Pure.
class MoveWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::MoveWords)
public:
    /// Where the pipeline is now: "Work is at postgresql://... now."
    [[nodiscard]] static QString done(const QString &pipeline, const DestinationConfig &now);
    /// That the old tables are still there.
    [[nodiscard]] static QString oldStays(const DestinationConfig &before);
    /// How to take them away, for whoever wants that.
    [[nodiscard]] static QString howToRemove(bool byStatements);
    /// The statements that do it; none where a file can go instead. @p tables without prefix.
    [[nodiscard]] static QStringList removal(const DestinationConfig &before, const DestinationConfig &now,
                                             const QStringList &tables);
    /// What a move leaves behind of a person's own.
    [[nodiscard]] static QString notMoved();
};

} // namespace kitesync
