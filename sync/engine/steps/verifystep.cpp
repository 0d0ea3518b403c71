// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/steps/verifystep.h"

#include "sync/engine/steps/buildwalk.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kitesync {

namespace {

constexpr Seconds secondsPerDay = 24LL * 3600;

std::int64_t dayOf(Seconds second)
{
    return second >= 0 ? second / secondsPerDay : -((-second + secondsPerDay - 1) / secondsPerDay);
}

QDate dateOf(std::int64_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// The build that a row of a batch belongs to: itself, or the job's.
std::size_t buildColumn(const RowBatch &batch)
{
    return batch.object() == SourceObject::Jobs ? batch.table().indexOfColumn("build_id").value_or(0) : 0;
}

} // namespace

VerifyStep::VerifyStep(RunContext &context, bool repair, std::optional<Seconds> oldestPipeline)
    : m_context(context)
    , m_repair(repair)
    , m_oldestPipeline(oldestPipeline)
{
}

Task<Status> VerifyStep::run()
{
    const Seconds from = m_context.checkpoint.from;
    Seconds to = m_context.checkpoint.completeStart.value_or(m_context.start().value_or(0));
    // Where the source tells no time, only the newest build proves how far the copy reaches.
    if (m_context.sourceClock->startIsLocal())
        to = m_context.checkpoint.newest.value_or(from) + 1;
    if (!m_context.checkpoint.covered) {
        co_return invalidValue(m_context.config.name, QStringLiteral("verify"),
                               QT_TRANSLATE_NOOP("kitesync::Reason", "nothing was copied yet: sync first"));
    }
    m_context.meter.setStep(RunStep::Reconcile);
    BuildWalk walk(m_context, {}, m_context.options().inFlight, {});
    walk.setSink([this, &walk](ParsedPage page) {
        take(std::move(page));
        m_context.meter.setFraction(SourceObject::Builds, walk.fraction());
        m_context.meter.setFraction(SourceObject::Jobs, walk.fraction());
    });
    walk.setPlannedFloor(m_oldestPipeline.value_or(from));
    walk.add({TimeSpan{from, to, {}, {}}});
    const Status walked = co_await walk.run();
    co_await m_group.all();
    if (!walked)
        co_return walked;
    if (m_error)
        co_return *m_error;
    if (m_context.wants(SourceObject::Builds))
        co_return co_await countDestination(from, to);
    co_return Status();
}

void VerifyStep::take(ParsedPage page)
{
    m_group.spawn(compare(std::make_shared<ParsedPage>(std::move(page))));
}

Task<void> VerifyStep::compare(std::shared_ptr<ParsedPage> page)
{
    std::vector<StateChange> state;
    if (m_repair)
        m_context.checkpoint.noteBuilds(page->summary.refs, state);
    for (const RecordRef &ref : page->summary.refs) {
        if (ref.rejected || !ref.createdAt)
            continue;
        m_seen[dayOf(secondOf(*ref.createdAt))].push_back(fingerprint(ref.id));
    }
    const std::size_t bytes = page->rows.byteSize();
    const auto asked = m_context.line().ask(
        [this, page, state](Destination &destination) { return compareNow(destination, *page, state); }, bytes);
    const Result<Compared> compared = co_await asked;
    if (!compared) {
        if (!m_error)
            m_error = compared.error();
        co_return;
    }
    add(compared->days);
    for (std::size_t i = 0; i < m_context.counts.size(); ++i)
        m_context.counts[i] += compared->counts[i];
    m_context.meter.setCounts(m_context.counts);
}

/// On the load thread.
Result<VerifyStep::Compared> VerifyStep::compareNow(Destination &destination, const ParsedPage &page,
                                                    const std::vector<StateChange> &state) const
{
    Compared result;
    std::unordered_map<std::string, Day> days;
    for (const RecordRef &ref : page.summary.refs) {
        if (ref.createdAt)
            days.emplace(ref.id, dayOf(secondOf(*ref.createdAt)));
    }
    LoadUnit unit;
    unit.state = state;
    std::map<Day, qint64> wrong;
    for (const RowBatch &original : page.rows.batches) {
        if (original.object() == SourceObject::Agents)
            continue;
        RowBatch batch = original;
        batch.setCarried(original.carried() & ~asOfReadingColumns(batch.object()));
        const Result<BatchDifference> difference = destination.compare(batch);
        if (!difference)
            return difference.error();
        const std::unordered_set<std::string> missing(difference->missing.begin(), difference->missing.end());
        const std::unordered_set<std::string> different(difference->different.begin(),
                                                        difference->different.end());
        std::vector<bool> keep(batch.rowCount());
        const std::size_t column = buildColumn(batch);
        for (std::size_t row = 0; row < keep.size(); ++row) {
            const std::string id(batch.id(row));
            const auto day = days.find(std::string(batch.text(batch.cell(row, column))));
            DayComparison &comparison = result.days[day == days.end() ? 0 : day->second];
            keep[row] = missing.contains(id) || different.contains(id);
            comparison.missing += missing.contains(id) ? 1 : 0;
            comparison.different += different.contains(id) ? 1 : 0;
            comparison.repaired += m_repair && keep[row] ? 1 : 0;
        }
        batch.setCarried(original.carried());
        batch.filterRows(keep);
        if (!batch.isEmpty())
            unit.rows.batches.push_back(std::move(batch));
    }
    if (!m_repair || (unit.rows.batches.empty() && unit.state.empty()))
        return result;
    Result<LoadCounts> loaded = destination.load(unit);
    if (!loaded)
        return loaded.error();
    result.counts = loaded->counts;
    return result;
}

void VerifyStep::add(const std::map<Day, DayComparison> &days)
{
    for (const auto &[day, comparison] : days) {
        DayComparison &sum = m_days[day];
        sum.missing += comparison.missing;
        sum.different += comparison.different;
        sum.repaired += comparison.repaired;
    }
}

VerifyStep::Fingerprint VerifyStep::fingerprint(const std::string &id)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(id.data(), static_cast<qsizetype>(id.size())), QCryptographicHash::Md5);
    Fingerprint result{};
    std::copy(hash.begin(), hash.end(), result.begin());
    return result;
}

/// Day by day, what the destination has and the source did not list: absence is never deletion, so it is only told.
Task<Status> VerifyStep::countDestination(Seconds from, Seconds to)
{
    for (Day day = dayOf(from); day <= dayOf(to - 1); ++day) {
        const Seconds first = std::max(from, day * secondsPerDay);
        const Seconds end = std::min(to, (day + 1) * secondsPerDay);
        const auto asked = m_context.line().ask([first, end](Destination &destination) {
            return destination.buildsCreated(first * 1'000'000, end * 1'000'000);
        });
        const Result<std::vector<std::string>> ids = co_await asked;
        if (!ids)
            co_return ids.error();
        std::vector<Fingerprint> &seen = m_seen[day];
        std::sort(seen.begin(), seen.end());
        seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
        if (ids->empty() && seen.empty())
            continue;
        DayComparison &comparison = m_days[day];
        comparison.atSource = static_cast<qint64>(seen.size());
        comparison.inDestination = static_cast<qint64>(ids->size());
        for (const std::string &id : *ids) {
            if (!std::binary_search(seen.begin(), seen.end(), fingerprint(id)))
                ++comparison.onlyInDestination;
        }
    }
    co_return Status();
}

QList<DayComparison> VerifyStep::differing() const
{
    QList<DayComparison> list;
    for (const auto &[day, comparison] : m_days) {
        if (comparison.missing == 0 && comparison.different == 0 && comparison.onlyInDestination == 0)
            continue;
        DayComparison shown = comparison;
        shown.day = dateOf(day);
        list.append(shown);
    }
    return list;
}

} // namespace kitesync
