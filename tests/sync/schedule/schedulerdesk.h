// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/schedule/scheduler.h"
#include "tests/fakes/manualclock.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace kitesync {

inline QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs).toUTC();
}

/// A scheduler on a clock that the test moves; what it says is written down as text, in order.
class Desk
{
public:
    explicit Desk(const char *now, quint32 seed = 7)
        : scheduler(clock, timing(seed))
    {
        clock.setNow(utc(now));
        QObject::connect(&scheduler, &Scheduler::due, &scheduler,
                         [this](const PipelineKey &key, RunTrigger trigger) {
                             said.append(key + QLatin1String(" due ") + nameOf(trigger));
                         });
        QObject::connect(&scheduler, &Scheduler::missed, &scheduler,
                         [this](const PipelineKey &key, qint64 count) {
                             said.append(QStringLiteral("%1 missed %2").arg(key).arg(count));
                         });
        QObject::connect(&scheduler, &Scheduler::pauseEnded, &scheduler,
                         [this](const PipelineKey &key) { said.append(key + QLatin1String(" resumed")); });
        QObject::connect(&scheduler, &Scheduler::nextDueChanged, &scheduler,
                         [this](const PipelineKey &key, const QDateTime &next) { kept.insert(key, next); });
    }

    static Scheduler::Timing timing(quint32 seed)
    {
        Scheduler::Timing timing;
        timing.seed = seed;
        return timing;
    }

    void add(const char *key, std::chrono::minutes every, const char *anchor, const QDateTime &nextDue = {},
             bool catchUp = true)
    {
        PipelineConfig config;
        config.key = QLatin1String(key);
        config.every = every;
        config.scheduleAnchor = utc(anchor);
        config.catchUp = catchUp;
        scheduler.setPipeline(config, {nextDue, {}});
    }

    /// Both clocks go on for @p duration, with a look every 30 seconds.
    void live(std::chrono::milliseconds duration)
    {
        constexpr std::chrono::milliseconds look = std::chrono::seconds(30);
        for (std::chrono::milliseconds left = duration; left.count() > 0; left -= look) {
            clock.advance(std::min(left, look));
            scheduler.wake();
        }
    }
    void startAndSettle()
    {
        scheduler.start();
        live(std::chrono::seconds(90));
    }
    /// Only the wall clock goes on, as when the computer sleeps; it is noticed at the next look.
    void sleep(std::chrono::milliseconds duration)
    {
        clock.setNow(clock.now().addMSecs(duration.count()));
        scheduler.wake();
    }
    QStringList take() { return std::exchange(said, {}); }

    ManualClock clock;
    Scheduler scheduler;
    QStringList said;
    QHash<QString, QDateTime> kept;
};

} // namespace kitesync
