// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace kitesync {

// What a move does with one destination at a time, on its load thread.

/// One table that is moved.
struct MovedPart
{
    std::string_view name; ///< without prefix
    std::optional<SourceObject> object; ///< none: one of Kitesync's own tables
};

/// The parts of a move in their order; the checkpoint is the last one.
[[nodiscard]] QList<MovedPart> partsOf(SourceObjects objects);

/// What is in the old destination.
struct MoveSource
{
    SourceObjects objects; ///< data tables that exist, chosen now or once
    std::array<qint64, sourceObjectCount> counts{};
    QString fingerprint; ///< changes with every run
};

/// How far a copy came, as it is kept in the new destination.
struct MoveMark
{
    QString from; ///< the old destination
    QString fingerprint; ///< MoveSource's; empty: the copy is to begin again
    QString part; ///< the table that is being copied; empty: none yet
    QString after; ///< the last key that is in; empty: none

    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] static MoveMark read(const QByteArray &json);
};

/// Takes the lock of the old destination and looks what is there, at most @p mostRows rows at once. DestinationMissing where
/// there is nothing; DestinationFailed where a table was dropped that the checkpoint says is filled.
[[nodiscard]] Result<MoveSource> openMoveSource(Destination &destination, PrepareRequest request, int mostRows);

/// Makes the tables in the new destination and takes the lock. @p fresh says where the copy comes from; the answer where it
/// goes on. DestinationNotEmpty where there are rows that are not those of an unfinished copy from there.
[[nodiscard]] Result<MoveMark> openMoveTarget(Destination &destination, const PrepareRequest &request,
                                              const MoveMark &fresh);

/// A page of one table on its way.
struct MovePortion
{
    std::optional<StoredRows> rows; ///< of a data table
    OwnRows own; ///< of one of our own
    QString last; ///< its last key
    qint64 count = 0;
    std::size_t bytes = 0;
};
/// How many rows to ask for: of a part at first, and behind @p page.
[[nodiscard]] int firstRows(const MovedPart &part, int most);
[[nodiscard]] int nextRows(const MovePortion &page, int most);
[[nodiscard]] Result<MovePortion> readPortion(Destination &destination, const PipelineKey &key,
                                              const MovedPart &part, const QString &after, int limit);
[[nodiscard]] Status writePortion(Destination &destination, const PipelineKey &key, const MovePortion &page,
                                  const MoveMark &mark);

/// Names a destination in a mark: no password is in it.
[[nodiscard]] QString nameOf(const DestinationConfig &destination);

} // namespace kitesync
