// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooptions.h"
#include "app/demo/demoserver.h"
#include "sync/domain/run.h"
#include "sync/domain/sourceobject.h"

#include <QDate>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <random>

namespace kitesync::simulation {

/// Draws that are the same on every platform for the same seed.
class Dice final
{
public:
    explicit Dice(quint64 seed)
        : m_random(seed * 0x9E3779B97F4A7C15ULL + 0xD1B54A32D192ED03ULL)
    {
    }

    /// @p from <= result <= @p to.
    [[nodiscard]] int between(int from, int to)
    {
        return from + static_cast<int>(m_random() % static_cast<quint64>(to - from + 1));
    }
    [[nodiscard]] bool chance(double probability)
    {
        return static_cast<double>(m_random() >> 11) < probability * 0x1p53;
    }
    template <typename T> [[nodiscard]] T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, static_cast<int>(values.size()) - 1));
    }
    [[nodiscard]] std::mt19937_64 &engine() { return m_random; }

private:
    std::mt19937_64 m_random;
};

/// What disturbs one run.
enum class Disturbance {
    None,
    KillBefore, ///< as kill -9 just before a commit
    KillAfter, ///< and just after one
    Stop, ///< the user ends it
    Faults, ///< of the network and the server, at random
    Drop, ///< all connections break once
    Token, ///< the token is refused from some request on
    Garbage, ///< some lists hold records that are none
    HeavyPages, ///< large pages fail
    HeavyBuild, ///< one build's page fails while its jobs are in it
};

/// One round: the organisation changes, time passes, a run with or without a disturbance.
struct Round
{
    int mutations = 0; ///< before the run
    std::chrono::milliseconds pause{0}; ///< simulated time that passes before the run
    QList<int> mutateAt; ///< number of the request of the run before which the organisation changes, from 1
    std::chrono::milliseconds perRequest{0}; ///< simulated time that passes with each request of the run
    Disturbance disturbance = Disturbance::None;
    int at = 0; ///< commit or request of the disturbance, from 1
    double faults = 0; ///< probability of each request
    std::chrono::milliseconds jump{0}; ///< the computer's wall time jumps by this at request jumpAt
    int jumpAt = 0;
    bool newProcess = false; ///< a new engine, as after a restart
    RunKind kind = RunKind::Sync;
};

/// One history, drawn from its seed.
struct Choices
{
    quint64 seed = 0;
    DemoOptions demo;
    DemoServerOptions server;
    SourceObjects objects;
    QString tablePrefix;
    std::optional<QDate> historyFrom;
    int tie = 0; ///< builds created in one second
    std::chrono::milliseconds tieApart{0}; ///< 0: in one millisecond
    int perPage = 100;
    int inFlight = 6;
    bool reconcile = true;
    bool isFar = false; ///< the destination: what waits in line commits together
    double clockSpeed = 300; ///< of the computer's clock
    std::chrono::hours clockWrong{0}; ///< the computer's clock minus the source's
    QList<Round> rounds;
    bool settle = false; ///< before the end, everything that can end by itself ends
    bool damage = false; ///< at the end: spoil rows, verify, repair

    [[nodiscard]] bool usesHeavyBuild() const;
};

[[nodiscard]] Choices choicesOf(quint64 seed);
/// For the report of a failing seed: one line for the whole and one a round.
[[nodiscard]] QString describe(const Choices &choices);
[[nodiscard]] QString describe(const Round &round);

} // namespace kitesync::simulation
