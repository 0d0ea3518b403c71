// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"
#include "sync/buildkite/page.h"
#include "sync/domain/run.h"
#include "sync/engine/engineoptions.h"
#include "sync/engine/plan/checkpoint.h"
#include "sync/engine/plan/sourceclock.h"
#include "sync/engine/work/decodeworker.h"
#include "sync/engine/work/loadline.h"
#include "sync/engine/work/progressmeter.h"
#include "sync/engine/work/task.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace kitesync {

/// What the steps of one run share: its configuration, checkpoint and counts, and the ways to ask the API, to decode and to
/// load. Lives on the sync thread.
class RunContext final : public QObject
{
    Q_OBJECT
public:
    RunContext(PipelineConfig config, QString runId, const Clock &clock, const EngineOptions &options,
               ApiClient *client, const RateBudget *budget, DecodeWorker *decoder, LoadLine *line,
               std::stop_token stop, QObject *parent = nullptr);
    ~RunContext() override;

    PipelineConfig config;
    Checkpoint checkpoint;
    std::optional<SourceClock> sourceClock; ///< once the checkpoint is read
    CountsByObject counts; ///< committed in this run
    std::vector<Error> problems; ///< objects that failed while others went on
    std::set<std::string> returned; ///< open builds that this run has read
    ProgressMeter meter;

    [[nodiscard]] bool wants(SourceObject object) const { return config.objects.testFlag(object); }
    [[nodiscard]] bool wantsBuildsOrJobs() const
    {
        return wants(SourceObject::Builds) || wants(SourceObject::Jobs);
    }
    /// What a builds list brings along, of what is selected.
    [[nodiscard]] SourceObjects wantedOfBuilds() const;
    [[nodiscard]] const EngineOptions &options() const noexcept { return m_options; }
    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    [[nodiscard]] LoadLine &line() noexcept { return *m_line; }
    [[nodiscard]] ApiClient &client() noexcept { return *m_client; }

    /// Requests a minute that the user's bucket allows; 0: not known.
    [[nodiscard]] int userLimit() const { return m_budget->userLimit(); }

    /// T0; before the first answer nothing.
    [[nodiscard]] std::optional<Seconds> start() const
    {
        return sourceClock ? sourceClock->start() : std::nullopt;
    }
    /// A moment that later readings are not before: microseconds.
    [[nodiscard]] std::int64_t readingNow() const { return sourceClock->readingAt(m_clock.monotonic()); }

    /// The error that ends the run: a stop, or the destination's; nothing while work may go on.
    [[nodiscard]] std::optional<Error> halt() const;

    /// One request; ends with Cancelled at once when the run halts.
    Task<Result<ApiAnswer>> call(ApiRequest request);
    /// One request and its rows. An answer that cannot be decoded is asked for again, as often as the policy says
    /// (request.attempts where it is set).
    Task<Result<ParsedPage>> fetch(ApiRequest request, ParseRequest parse);

    /// Puts rows and the checkpoint entries that cover them in line; entries for the clock are added. Counts come later.
    void load(RowSet rows, std::vector<StateChange> state);
    /// Puts builds in line: keeps the open set, and which of them this run has seen, up to date. @p moves: the checkpoint's
    /// spans were moved over this page and go with it.
    void loadBuilds(ParsedPage page, bool moves);

    /// True for errors that concern one object only (no permission): noted as a problem of @p objects, and the run goes on.
    bool toleratesFor(const Error &error, SourceObjects objects);

    /// Ends all waiting requests; called when the run is stopped or the destination failed.
    void halted();

Q_SIGNALS:
    void changed();

private:
    void committed(const LoadCounts &loaded);

    QString m_runId;
    const Clock &m_clock;
    const EngineOptions &m_options;
    ApiClient *m_client;
    const RateBudget *m_budget;
    DecodeWorker *m_decoder;
    LoadLine *m_line;
    std::stop_token m_stop;
    std::vector<std::pair<ApiCall *, Pending<Result<ApiAnswer>>>> m_calls;
};

} // namespace kitesync
