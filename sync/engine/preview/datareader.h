// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/domain/tabledata.h"

#include <QDate>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace kitesync {

/// Where to read and how to get in.
struct DataPlace
{
    DestinationConfig config;
    Secret password;
};

/// Reads a destination for showing, on a thread of its own that begins with the first question. Lives on the GUI thread and
/// never waits there, but for its own end (until a statement is interrupted: some milliseconds).
///
/// Each question opens the database and closes it again: a file that nobody looks at can be moved or deleted, and no
/// connection grows stale. Questions are answered in the order in which they were asked.
class DataReader final : public QObject
{
    Q_OBJECT
public:
    using Id = quint64;
    using PageRead = std::function<void(const Result<TablePage> &)>;
    using DaysRead = std::function<void(const Result<QList<DayFigures>> &)>;
    static constexpr std::chrono::milliseconds standardLimit{5000};

    /// @p clock must outlive the reader. A question may take @p limit of real time, then it fails with TimedOut.
    explicit DataReader(const Clock &clock, std::chrono::milliseconds limit = standardLimit,
                        QObject *parent = nullptr);
    ~DataReader() override;

    /// @p done is called once on this thread, unless @p context died. The errors are those of Destination, Cancelled after
    /// stop() and TimedOut.
    Id readPage(const DataPlace &place, const PageQuestion &question, QObject *context, PageRead done);
    /// The UTC days since @p from on which anything happened, oldest first.
    Id readDays(const DataPlace &place, const QDate &from, QObject *context, DaysRead done);
    /// Interrupts a question; one that was answered is none any more.
    void stop(Id id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
