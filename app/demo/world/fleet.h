// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/models.h"

#include <map>
#include <vector>

namespace kitesync::demo {

/// The agents: slots of an elastic stack, each of which gets a new agent every few days (a generation), so that the dead
/// ones are many. Generated when asked for; only those that were changed by hand are kept.
class Fleet final
{
public:
    /// @p from: the history's start in milliseconds; no agent ended before it.
    Fleet(quint64 seed, int slots, qint64 from);

    /// Who runs a job of @p queue that starts at @p start. @p choice is random.
    [[nodiscard]] AgentRef pick(const QByteArray &queue, qint64 start, qint64 end, quint64 choice) const;
    /// As it is at @p now, hand-made changes included. Nothing: it does not exist (yet).
    [[nodiscard]] std::optional<AgentModel> agent(const AgentRef &ref, qint64 now) const;
    [[nodiscard]] std::optional<AgentModel> byId(const QByteArray &id, qint64 now) const;
    /// All that exist at @p now, deleted ones too, slot by slot, oldest first.
    template <typename Callback> void forEach(qint64 now, Callback callback) const
    {
        for (qint64 slot = 0; slot < m_slots; ++slot) {
            for (qint64 generation = firstGeneration(slot); startOf(slot, generation) <= now; ++generation)
                callback(*agent({slot, generation}, now));
        }
        for (const auto &[ref, made] : m_changed) {
            if (ref.second < 0)
                callback(made);
        }
    }
    /// All that are listed at @p now.
    [[nodiscard]] std::vector<AgentModel> listed(qint64 now) const;

    /// A hand-made agent. Answers its id.
    QByteArray connect(const QByteArray &name, qint64 now);
    /// The agent to change: from now on it does not follow its slot's life. nullptr: no such agent.
    [[nodiscard]] AgentModel *change(const QByteArray &id, qint64 now);

private:
    using Key = std::pair<qint64, qint64>;

    [[nodiscard]] qint64 lifetime(qint64 slot) const;
    [[nodiscard]] qint64 startOf(qint64 slot, qint64 generation) const;
    [[nodiscard]] qint64 generationAt(qint64 slot, qint64 time) const;
    [[nodiscard]] qint64 firstGeneration(qint64 slot) const;
    [[nodiscard]] AgentModel describe(const AgentRef &ref) const;
    void live(AgentModel &agent, qint64 now) const;

    quint64 m_seed;
    qint64 m_slots;
    qint64 m_from;
    qint64 m_made = 0;
    std::map<Key, AgentModel> m_changed;
};

} // namespace kitesync::demo
