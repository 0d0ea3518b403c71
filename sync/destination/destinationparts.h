// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/connection.h"
#include "sync/destination/destination.h"
#include "sync/destination/dialect.h"
#include "sync/destination/ledger.h"
#include "sync/destination/loader.h"
#include "sync/destination/schema.h"
#include "sync/destination/writerlock.h"

#include <optional>

namespace kitesync {

/// What a destination is made of, and how it holds on to its connection: lost ones are made again, transactions that met a
/// conflict are done again, as long as the patience lasts.
class Destination::Private
{
public:
    Private(std::unique_ptr<Dialect> theDialect, const Clock &clock, Patience patience)
        : dialect(std::move(theDialect))
        , connection(*dialect)
        , ledger(connection, *dialect, clock)
        , lock(connection, ledger, *dialect, clock, patience)
        , schema(connection, *dialect, ledger)
    {
    }
    ~Private()
    {
        if (connection.isOpen())
            lock.release();
        disconnect();
    }
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] Status connect(bool create);
    void disconnect();
    /// DestinationMissing where there is nothing to read from yet.
    [[nodiscard]] Status reading();
    /// Whether what must be there is there; changes nothing.
    [[nodiscard]] Status stillThere(const PrepareRequest &request);
    [[nodiscard]] Status preparing(const PrepareRequest &request, PrepareReport &report);
    /// A transaction that only the holder of the lock can commit.
    [[nodiscard]] Status writing(const std::function<Status()> &work);
    /// The same once, without trying again.
    [[nodiscard]] Status writingOnce(const std::function<Status()> &work);
    /// Tries @p work again after a lost connection or a conflict, as long as the patience lasts.
    [[nodiscard]] Status persisting(const std::function<Status()> &work);
    [[nodiscard]] Status reconnect();
    /// What @p work reads, tried again like a transaction.
    template <typename Value> [[nodiscard]] Result<Value> read(const std::function<Result<Value>()> &work)
    {
        std::optional<Result<Value>> result;
        const Status done = persisting([&]() -> Status {
            if (Status open = reading(); !open)
                return open;
            result.emplace(work());
            return *result ? Status() : Status(result->error());
        });
        if (!done)
            return done.error();
        return std::move(*result);
    }
    [[nodiscard]] Loader &rowLoader();
    [[nodiscard]] QString table(SourceObject object) const { return dialect->table(tableOf(object).name); }
    [[nodiscard]] Result<std::vector<std::string>> ids(const QString &sql, const QVariantList &values);

    std::unique_ptr<Dialect> dialect;
    Connection connection;
    Ledger ledger;
    WriterLock lock;
    Schema schema;
    std::unique_ptr<Loader> loader;
    PipelineKey key; ///< set by prepare()
    SourceObjects madeNow; ///< tables that prepare() made and nothing was loaded into
};

} // namespace kitesync
