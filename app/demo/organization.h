// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooptions.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <random>

namespace kitesync {

class DemoWorld;
namespace demo {
struct OrganizationJson;
}

/// What versions are kept of.
enum class DemoKind { Pipelines, Agents, Builds, Jobs };

/// A build made by hand. Empty values are filled in from the seed.
struct NewBuild
{
    QString pipeline; ///< id or current slug; empty: the first visible one
    QDateTime createdAt; ///< invalid: now. May lie in the past; ties are allowed
    QString branch = QStringLiteral("main");
    QString commit;
    QString message;
    int jobs = 2; ///< script jobs, behind each other without waiters
    bool withBlockStep = false; ///< a manual job between the first job and the rest
    QString state
        = QStringLiteral("scheduled"); ///< scheduled, or an end: passed failed canceled skipped not_run
};

/// An organisation at Buildkite as its API would show it: a model of its own, independent of the product, and
/// the truth in tests.
///
/// Plain C++, not thread-safe: lives on the server's thread. Builds are generated when somebody asks for
/// them, each a pure function of (seed, index, simulated time); created_at grows with the index. Only what
/// was changed by hand is kept.
///
/// Builds are named by their number, which is unique in the whole organisation (so each pipeline's numbers
/// have gaps, as at Buildkite). Pipelines by id or current slug, agents and jobs by id. A mutation answers
/// false, or nothing, and changes nothing, when it does not apply (unknown name, build in a state that does
/// not allow it).
class DemoOrganization final
{
public:
    explicit DemoOrganization(const DemoOptions &options);
    ~DemoOrganization();
    DemoOrganization(const DemoOrganization &) = delete;
    DemoOrganization &operator=(const DemoOrganization &) = delete;

    [[nodiscard]] const DemoOptions &options() const;
    [[nodiscard]] DemoSwitches &switches(); ///< call touch() after changing what records look like
    void touch(); ///< forget cached pages

    // Time
    [[nodiscard]] QDateTime now() const;
    /// Simulated time passes: builds appear, start, finish, expire, re-open as planned.
    void advance(std::chrono::milliseconds duration);
    /// No more builds of their own; those that exist live on.
    void stopGrowth();
    /// Advances until every build that can end by itself has ended (at most 40 days); then nothing changes
    /// with time.
    void settle();

    // Builds by hand
    qint64 createBuild(const NewBuild &build); ///< its number; 0 when the pipeline is unknown
    QList<qint64> createBuilds(const NewBuild &build, int count,
                               std::chrono::milliseconds apart = {}); ///< apart 0: the same millisecond
    bool startBuild(qint64 number); ///< scheduled -> running
    bool finishBuild(qint64 number, bool passed = true); ///< all its open jobs end; the build passes or fails
    bool failJob(qint64 number); ///< one running job fails: the build is failing, or failed if it was the last
    bool cancelBuild(qint64 number); ///< first call: canceling; second: canceled
    bool skipBuild(qint64 number); ///< a build that has not started is skipped
    bool markNotRun(qint64 number);
    /// A finished script job gets a new attempt; the old one is retried; the build re-opens as running.
    /// @p jobId empty: the last failed job, else any finished one. Answers the new job's id.
    QString retryJob(qint64 number, const QString &jobId = {});
    bool blockBuild(qint64 number); ///< a passed or running build stops at a manual job
    bool unblockBuild(qint64 number); ///< its manual job is unblocked, the build goes on
    qint64 rebuild(qint64 number); ///< a new build, rebuilt_from this one
    bool expireJobs(qint64 number); ///< jobs that wait expire; the build fails
    bool annotateUnknown(qint64 number, const QString &field,
                         const QJsonValue &value); ///< a field no client knows, on build and jobs
    bool setState(qint64 number, const QString &state); ///< any text, also an unknown one
    bool setJobState(qint64 number, const QString &jobId, const QString &state);
    bool setMessage(qint64 number,
                    const QString &message); ///< any text (U+0000, lone surrogates as written in JSON escapes)
    bool deleteBuild(qint64 number); ///< vanishes: 404
    void applyRetention(const QDateTime &cutoff); ///< builds created before it vanish

    // Pipelines by hand
    QString createPipeline(const QString &name); ///< its id
    bool renamePipeline(const QString &pipeline, const QString &name); ///< slug and all URLs change
    bool archivePipeline(const QString &pipeline, bool archived = true);
    bool deletePipeline(const QString &pipeline); ///< with its builds
    bool hidePipeline(const QString &pipeline); ///< no team access: 404, and not listed, nor its builds
    bool showPipeline(const QString &pipeline);
    bool annotatePipeline(const QString &pipeline, const QString &field, const QJsonValue &value);

    // Agents by hand
    QString connectAgent(const QString &name); ///< its id
    bool disconnectAgent(const QString &id);
    bool loseAgent(const QString &id);
    bool stopAgent(const QString &id); ///< stopping: still listed
    bool deleteAgent(const QString &id); ///< 404 from now on
    bool pauseAgent(const QString &id, bool paused = true);
    bool annotateAgent(const QString &id, const QString &field, const QJsonValue &value);

    /// One of all of the above (and time passing), with sensible weights. Answers what it did, for the log of
    /// a failing seed.
    QString mutateRandomly(std::mt19937_64 &random);

    // Truth, as the API would show it now to a token with all scopes
    /// Every readable build, oldest first, with all attempts of its jobs; streaming.
    void forEachBuild(const std::function<void(const QJsonObject &build)> &callback) const;
    /// Every readable pipeline. listed: the list has it (archived ones may be missing there).
    void forEachPipeline(const std::function<void(const QJsonObject &pipeline, bool listed)> &callback) const;
    /// Every agent readable by id. listed: connected or stopping.
    void forEachAgent(const std::function<void(const QJsonObject &agent, bool listed)> &callback) const;
    [[nodiscard]] std::optional<QJsonObject> build(qint64 number) const; ///< with all attempts
    [[nodiscard]] std::optional<QJsonObject> pipeline(const QString &idOrSlug) const;
    [[nodiscard]] std::optional<QJsonObject> agent(const QString &id) const;
    [[nodiscard]] qint64 buildCount() const; ///< readable builds
    [[nodiscard]] QStringList pipelineSlugs() const; ///< visible ones
    [[nodiscard]] QList<qint64> recentBuilds(int count) const; ///< numbers, newest first

    /// From now on every representation that is rendered for a client or for the truth is kept.
    void recordVersions(bool on);
    /// Every distinct representation of one record that a client was ever shown. A build's has neither its
    /// jobs nor its pipeline; an agent's come from lists, from single answers and from inside jobs.
    [[nodiscard]] QList<QJsonObject> versionsOf(DemoKind kind, const QString &id) const;

    /// The inner model, for the server and its tests.
    [[nodiscard]] DemoWorld &world();
    [[nodiscard]] const DemoWorld &world() const;
    [[nodiscard]] demo::OrganizationJson &json() const;

private:
    std::unique_ptr<DemoWorld> m_world;
    std::unique_ptr<demo::OrganizationJson> m_json;
};

} // namespace kitesync
