// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/bulk/bulkway.h"

namespace kitesync {

bool BulkWay::areJoinable(std::span<const Part> parts)
{
    constexpr std::size_t mostRows = 500;
    constexpr std::size_t mostBytes = 512 * 1024;
    SourceObjects objects;
    for (const Part &part : parts) {
        const bool isSmall = part.rows.size() <= mostRows && part.batch.arena().size() <= mostBytes;
        if (objects.testFlag(part.shape.object) || (!part.areNew && !isSmall))
            return false;
        objects |= part.shape.object;
    }
    return true;
}

std::int64_t BulkWay::numberOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).toLongLong();
}

bool BulkWay::endsTransaction(const Error &failure)
{
    return failure.kind == ErrorKind::DestinationLost || failure.kind == ErrorKind::DestinationBusy
           || failure.kind == ErrorKind::AlreadyRunning;
}

const Error &BulkWay::moreTelling(const Error &failure, const Error &back)
{
    return back.kind == ErrorKind::DestinationFailed ? failure : back;
}

} // namespace kitesync
