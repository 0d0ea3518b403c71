// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/destinationparts.h"

#include "sync/domain/log.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <thread>

namespace kitesync {

using namespace std::chrono_literals;

namespace {
// Between two attempts of a transaction.
constexpr auto shortestPause = 50ms;
constexpr auto longestPause = 2000ms;
} // namespace

Status Destination::Private::connect(bool create)
{
    const bool wasOpen = connection.isOpen();
    const Result<bool> connected = dialect->connect(connection, create);
    if (connected)
        return {};
    if (!wasOpen)
        disconnect();
    return connected.error();
}

void Destination::Private::disconnect()
{
    loader.reset();
    dialect->disconnect();
    connection.close();
}

Status Destination::Private::reading()
{
    if (!connection.isOpen()) {
        if (Status connected = connect(false); !connected)
            return connected;
    }
    if (connection.isOpen())
        return {};
    Error error;
    error.kind = ErrorKind::DestinationMissing;
    error.place = dialect->place();
    error.subject = dialect->place();
    return error;
}

Status Destination::Private::reconnect()
{
    disconnect();
    if (Status connected = connect(false); !connected)
        return connected;
    return lock.reconnected();
}

/// Every transaction holds its own rows and checkpoint, so that doing it again is harmless even where the server had
/// committed it and only the answer was lost.
Status Destination::Private::persisting(const std::function<Status()> &work)
{
    const std::stop_token &stop = dialect->waiting().stop;
    std::chrono::milliseconds pause = shortestPause;
    Status done = work();
    // From the failure on: a connection that is gone without a word may be noticed only after a minute.
    const QDeadlineTimer deadline(dialect->waiting().busy);
    bool reconnecting = false;
    while (!done && dialect->conflictsEndTransactions() && !deadline.hasExpired()) {
        const ErrorKind kind = done.error().kind;
        // Who has let us in before and does not now is starting, ending, or a pooler without a server behind it.
        const bool away = kind == ErrorKind::DestinationLost || kind == ErrorKind::DestinationUnreachable
                          || (reconnecting && kind == ErrorKind::DestinationLogin);
        if (!away && kind != ErrorKind::DestinationBusy)
            break;
        qCInfo(logDestination) << "trying again:" << done.error().detail;
        for (auto waited = 0ms; waited < pause && !stop.stop_requested(); waited += shortestPause)
            std::this_thread::sleep_for(shortestPause);
        if (stop.stop_requested() && away)
            break;
        pause = std::min(2 * pause, longestPause);
        done = away ? reconnect() : Status();
        reconnecting = !done;
        if (done)
            done = work();
    }
    return done;
}

Status Destination::Private::stillThere(const PrepareRequest &request)
{
    if (!request.mustExist)
        return {};
    if (Status open = reading(); !open)
        return open;
    const Result<DestinationReport> found = schema.examine(request);
    return found ? Status() : Status(found.error());
}

Status Destination::Private::writing(const std::function<Status()> &work)
{
    return persisting([&] { return writingOnce(work); });
}

Status Destination::Private::writingOnce(const std::function<Status()> &work)
{
    if (key.isEmpty()) {
        return Error{.kind = ErrorKind::DestinationFailed, .place = dialect->place()}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the destination was not prepared"));
    }
    if (!connection.isOpen() && dialect->conflictsEndTransactions()) {
        Error error;
        error.kind = ErrorKind::DestinationLost;
        error.place = dialect->place();
        return error;
    }
    return lock.explained(connection.transaction([&]() -> Status {
        if (Status ours = lock.verifyLater(key); !ours)
            return ours;
        if (Status done = work(); !done)
            return done;
        if (Status sent = connection.sendChecked(); !sent)
            return sent;
        return dialect->checkStillThere();
    }));
}

Loader &Destination::Private::rowLoader()
{
    if (!loader) {
        loader = dialect->makeLoader(connection);
        loader->expectEmpty(std::exchange(madeNow, {}));
    }
    return *loader;
}

Result<std::vector<std::string>> Destination::Private::ids(const QString &sql, const QVariantList &values)
{
    return read<std::vector<std::string>>([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> found;
        const Status done = connection.forEach(sql, values, [&](const QSqlQuery &row) {
            found.push_back(row.value(0).toString().toStdString());
        });
        return done ? Result<std::vector<std::string>>(std::move(found))
                    : Result<std::vector<std::string>>(done.error());
    });
}

Status Destination::Private::preparing(const PrepareRequest &request, PrepareReport &report)
{
    Status done = connection.transaction([&]() -> Status {
        const Result<PrepareReport> created
            = schema.create(request, [this](const PipelineKey &owner) { return lock.verify(owner); });
        if (!created)
            return created.error();
        report = *created;
        return lock.verify(report.key);
    });
    if (!done)
        return done;
    key = report.key;
    madeNow = report.created;
    // Outside the transaction: on a copy whose first load was cut short this may take a while.
    done = schema.createIndexes(schema.present() & ~madeNow, false, [this] { return lock.beatIfDue(); });
    if (!done)
        return done;
    return connection.transaction([&]() -> Status { return schema.createViews(key, schema.present()); });
}

} // namespace kitesync
