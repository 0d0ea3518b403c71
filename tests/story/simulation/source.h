// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserverthread.h"
#include "sync/domain/clock.h"
#include "tests/story/simulation/choices.h"
#include "tests/story/simulation/comparerows.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace kitesync::simulation {

/// What is to happen between two requests of one run. Called on the server's thread.
struct RequestPlan
{
    QMap<qint64, int> mutateAt; ///< number of the request -> how many changes
    std::chrono::milliseconds perRequest{0};
    QMap<qint64, std::function<void(DemoServer &)>> actions; ///< number of the request -> what else
};

/// The sample organisation on its thread, and its truth in the oracle's words. Used by one thread.
class Source final
{
public:
    Source(const Choices &choices, const Clock &clock);
    ~Source();

    [[nodiscard]] QString error() const { return m_thread->error(); }
    [[nodiscard]] QUrl url() const { return m_thread->url(); }
    void call(const std::function<void(DemoServer &server)> &function) { m_thread->call(function); }

    /// Changes the organisation at random; what was done is in log().
    void mutate(int times);
    void advance(std::chrono::milliseconds duration);
    void settle();
    /// From now on, until disarm(), requests are counted from 1 and the plan is followed.
    void arm(const RequestPlan &plan);
    void disarm();

    /// Numbers of builds that exist, for faults.
    [[nodiscard]] QList<qint64> someBuilds(int count);
    /// Marks a build as one that may have been read by another way than the builds list.
    void noteHeavy(qint64 number) { m_heavy.insert(number); }

    /// What a finished run of @p objects owes to the source as it is now.
    [[nodiscard]] Truth truth(SourceObjects objects, std::optional<QDate> historyFrom);
    [[nodiscard]] QDateTime now();
    /// What happened, in order.
    [[nodiscard]] QStringList takeLog();
    /// The last requests that were served, a line each.
    [[nodiscard]] QStringList takeRequests();

private:
    struct BuildName
    {
        QString id;
        QString pipelineId;
    };

    /// A row with what it was made from.
    struct Made
    {
        QJsonObject record;
        QJsonObject carrier;
        ExpectedRow row;
    };

    // On the server's thread.
    void mutateNow(DemoOrganization &organization, int times);
    void learnNames(DemoOrganization &organization);
    void learnBuild(const QJsonObject &build);
    void beforeRequest(DemoServer &server);
    void addBuild(Truth &truth, const QJsonObject &build, const QString &demandedFrom, bool withAgents);
    void addJobs(Truth &truth, const QJsonObject &build, bool demanded, bool withAgents);
    [[nodiscard]] QList<ExpectedRow> versions(const DemoOrganization &organization, SourceObject object,
                                              const QString &id) const;
    [[nodiscard]] ExpectedRow versionOfBuild(const QJsonObject &record) const;
    [[nodiscard]] ExpectedRow versionOfJob(const QJsonObject &record) const;
    [[nodiscard]] ExpectedRow rowOfJob(const QJsonObject &job, const QJsonObject &build);
    [[nodiscard]] ExpectedRow rowOfBuild(const QJsonObject &build);

    QString m_organization;
    QHash<QString, QString> m_slugs; ///< every slug ever -> pipeline's id
    QHash<qint64, BuildName> m_builds; ///< numbers are unique in the organisation
    QHash<QString, qint64> m_jobs; ///< job's id -> build's number
    QSet<qint64> m_heavy;
    QHash<QString, Made> m_made; ///< of builds and jobs, by id: most of them do not change
    Dice m_dice; ///< for changes, on the server's thread
    RequestPlan m_plan;
    qint64 m_requests = -1; ///< of this run; negative: not armed
    QStringList m_log;
    std::unique_ptr<DemoServerThread> m_thread; ///< last: its hooks use the rest
};

} // namespace kitesync::simulation
