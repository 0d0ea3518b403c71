// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/progressmeter.h"

#include <algorithm>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto rateWindow = 10000ms;
constexpr auto unsureFor = 3000ms; ///< no estimate before the rate has settled

/// Builds and jobs are what takes the time.
double weightOf(SourceObject object)
{
    return object == SourceObject::Builds || object == SourceObject::Jobs ? 49.0 : 1.0;
}

bool isEnd(ObjectStatus status)
{
    return status != ObjectStatus::Waiting && status != ObjectStatus::Copying;
}

} // namespace

ProgressMeter::ProgressMeter(const Clock &clock, SourceObjects objects)
    : m_clock(clock)
    , m_startedAt(clock.monotonic())
{
    for (const SourceObject object : listOf(objects))
        m_progress.of(object).status = ObjectStatus::Waiting;
}

void ProgressMeter::setStep(RunStep step)
{
    m_progress.step = step;
}

void ProgressMeter::setStatus(SourceObject object, ObjectStatus status)
{
    ObjectProgress &line = m_progress.of(object);
    if (isEnd(line.status))
        return;
    line.status = status;
    if (status == ObjectStatus::Done || status == ObjectStatus::DoneWithProblems)
        line.fraction = 1.0;
}

void ProgressMeter::setCounts(const CountsByObject &counts)
{
    for (const SourceObject object : allSourceObjects)
        m_progress.of(object).counts = counts[indexOf(object)];
}

void ProgressMeter::setFraction(SourceObject object, double fraction)
{
    ObjectProgress &line = m_progress.of(object);
    if (isEnd(line.status))
        return;
    // 1 is for the end alone.
    const double bounded = std::clamp(fraction, 0.0, 0.99);
    line.fraction = std::max(line.fraction.value_or(0.0), bounded);
    if (!m_walkStartedAt) {
        m_walkStartedAt = m_clock.monotonic();
        m_walkStartFraction = *line.fraction;
    }
}

void ProgressMeter::updateRates(std::chrono::milliseconds now)
{
    Sample sample{now, {}};
    for (const SourceObject object : allSourceObjects)
        sample.read[indexOf(object)] = m_progress.of(object).counts.read;
    m_samples.push_back(sample);
    while (m_samples.size() > 2 && now - m_samples.front().at > rateWindow)
        m_samples.pop_front();
    const Sample &first = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - first.at).count();
    for (const SourceObject object : allSourceObjects) {
        const auto copied = static_cast<double>(sample.read[indexOf(object)] - first.read[indexOf(object)]);
        m_progress.of(object).ratePerSecond = seconds > 0.1 ? copied / seconds : 0.0;
    }
}

void ProgressMeter::updateTimeLeft(std::chrono::milliseconds now)
{
    m_progress.timeLeft.reset();
    if (!m_walkStartedAt || !m_progress.fraction || now - *m_walkStartedAt < unsureFor)
        return;
    const double done = *m_progress.fraction - m_walkStartFraction;
    if (done < 0.01)
        return;
    const double elapsed = std::chrono::duration<double>(now - *m_walkStartedAt).count();
    const double left = elapsed * (1.0 - *m_progress.fraction) / done;
    m_progress.timeLeft = std::chrono::seconds(static_cast<qint64>(left));
}

Progress ProgressMeter::snapshot()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    m_progress.elapsed = now - m_startedAt;
    updateRates(now);
    double sum = 0;
    double whole = 0;
    for (const SourceObject object : allSourceObjects) {
        const ObjectProgress &line = m_progress.of(object);
        if (line.status == ObjectStatus::NotChosen || line.status == ObjectStatus::LeftOut)
            continue;
        sum += weightOf(object) * line.fraction.value_or(0.0);
        whole += weightOf(object);
    }
    if (whole > 0)
        m_progress.fraction = std::max(m_progress.fraction.value_or(0.0), sum / whole);
    updateTimeLeft(now);
    return m_progress;
}

void ProgressMeter::finish(RunOutcome outcome)
{
    for (const SourceObject object : allSourceObjects) {
        const bool rejects = m_progress.of(object).counts.rejected > 0;
        switch (outcome) {
        case RunOutcome::Succeeded:
        case RunOutcome::SucceededWithRejects:
            setStatus(object, rejects ? ObjectStatus::DoneWithProblems : ObjectStatus::Done);
            break;
        case RunOutcome::Cancelled:
        case RunOutcome::Interrupted:
            setStatus(object, ObjectStatus::Stopped);
            break;
        default:
            setStatus(object, ObjectStatus::Failed);
            break;
        }
    }
    m_progress.step = RunStep::Finishing;
    m_progress.timeLeft.reset();
}

} // namespace kitesync
