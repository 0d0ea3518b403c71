// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/fleet.h"

#include "app/demo/world/people.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 3'600'000;
/// Hand-made agents: beyond every slot.
constexpr qint64 madeSlots = 1'000'000;
/// Keeps generations of times before 1970 out of sight.
constexpr qint64 maximumGeneration = 400'000;

QByteArray queueOf(qint64 slot)
{
    if (slot % 8 == 5)
        return "macos";
    return slot % 8 == 7 ? "deploy" : "default";
}

} // namespace

Fleet::Fleet(quint64 seed, int slots, qint64 from)
    : m_seed(seed)
    , m_slots(std::clamp(slots, 1, 2000))
    , m_from(from)
{
}

qint64 Fleet::lifetime(qint64 slot) const
{
    const QByteArray queue = queueOf(slot);
    if (queue == "macos")
        return 60 * 24 * hourMs;
    Draw draw(m_seed, 41, slot);
    return queue == "deploy" ? 21 * 24 * hourMs : draw.between(30, 150) * hourMs;
}

qint64 Fleet::startOf(qint64 slot, qint64 generation) const
{
    const qint64 length = lifetime(slot);
    return generation * length
           - static_cast<qint64>(mix(m_seed + static_cast<quint64>(slot)) % static_cast<quint64>(length));
}

qint64 Fleet::generationAt(qint64 slot, qint64 time) const
{
    const qint64 length = lifetime(slot);
    const qint64 shift
        = static_cast<qint64>(mix(m_seed + static_cast<quint64>(slot)) % static_cast<quint64>(length));
    return std::max<qint64>(0, time + shift) / length;
}

qint64 Fleet::firstGeneration(qint64 slot) const
{
    return generationAt(slot, m_from);
}

AgentRef Fleet::pick(const QByteArray &queue, qint64 start, qint64 end, quint64 choice) const
{
    for (quint64 attempt = 0; attempt < 64; ++attempt) {
        const qint64 slot = static_cast<qint64>(mix(choice + attempt) % static_cast<quint64>(m_slots));
        // A small fleet may lack a queue: then anybody takes the job.
        if (queueOf(slot) != queue && attempt < 48)
            continue;
        const qint64 generation = std::max(generationAt(slot, start), firstGeneration(slot));
        if (startOf(slot, generation) + minuteMs <= start
            && end + 5 * minuteMs <= startOf(slot, generation + 1))
            return {slot, generation};
    }
    const qint64 slot = static_cast<qint64>(mix(choice) % static_cast<quint64>(m_slots));
    return {slot, std::max(generationAt(slot, start), firstGeneration(slot))};
}

AgentModel Fleet::describe(const AgentRef &ref) const
{
    Draw draw(m_seed, 42 + static_cast<quint64>(ref.slot), ref.generation);
    AgentModel agent;
    agent.slot = ref.slot;
    agent.generation = ref.generation;
    agent.connectedAt = startOf(ref.slot, ref.generation);
    agent.createdAt = agent.connectedAt - draw.between(40, 900);
    agent.id = makeId(m_seed, agent.createdAt, {IdKind::Agent, ref.slot, ref.generation});
    agent.queue = queueOf(ref.slot);
    const bool mac = agent.queue == "macos";
    const QByteArray ip
        = QByteArray::number(draw.between(10, 250)) + '-' + QByteArray::number(draw.between(1, 254));
    agent.hostname = mac ? "mac-mini-" + QByteArray::number(ref.slot) : "ip-10-0-" + ip;
    agent.ip = "203.0.113." + QByteArray::number(draw.between(1, 254));
    agent.name = agent.hostname + "-1";
    agent.version = "3." + QByteArray::number(draw.between(98, 112)) + ".0";
    agent.os = mac ? "darwin" : "linux";
    agent.arch = mac || draw.chance(0.3) ? "arm64" : "amd64";
    agent.priority = draw.chance(0.1) ? 1 : 0;
    return agent;
}

void Fleet::live(AgentModel &agent, qint64 now) const
{
    const qint64 next = startOf(agent.slot, agent.generation + 1);
    Draw draw(m_seed, 43 + static_cast<quint64>(agent.slot), agent.generation);
    const qint64 stops = next - draw.between(90'000, 4 * minuteMs);
    const qint64 ends = stops + draw.between(5'000, 60'000);
    const bool lost = draw.chance(0.12);
    if (now >= ends) {
        agent.state = lost ? "lost" : "disconnected";
        (lost ? agent.lostAt : agent.disconnectedAt) = ends;
    } else {
        agent.state = now >= stops && !lost ? "stopping" : "connected";
    }
    if (now >= stops && !lost)
        agent.stoppedAt = stops;
    // Busy all its life: some job ended in the last quarter of an hour.
    const qint64 last = std::min(now, stops) - agent.connectedAt;
    if (last > 20 * minuteMs)
        agent.lastJobFinishedAt
            = agent.connectedAt + (last / (15 * minuteMs)) * 15 * minuteMs - draw.between(0, 9 * minuteMs);
}

std::optional<AgentModel> Fleet::agent(const AgentRef &ref, qint64 now) const
{
    const auto changed = m_changed.find({ref.slot, ref.generation});
    if (changed != m_changed.end())
        return changed->second;
    if (ref.slot < 0 || ref.slot >= m_slots || ref.generation < firstGeneration(ref.slot)
        || ref.generation > maximumGeneration || startOf(ref.slot, ref.generation) > now)
        return std::nullopt;
    AgentModel agent = describe(ref);
    live(agent, now);
    return agent;
}

std::optional<AgentModel> Fleet::byId(const QByteArray &id, qint64 now) const
{
    const auto parts = readId(m_seed, id);
    if (!parts || parts->kind != IdKind::Agent)
        return std::nullopt;
    const bool made = parts->index >= madeSlots;
    auto found = agent({parts->index, made ? -1 : parts->ordinal}, now);
    if (!found || found->id != id)
        return std::nullopt;
    return found;
}

std::vector<AgentModel> Fleet::listed(qint64 now) const
{
    std::vector<AgentModel> all;
    for (qint64 slot = 0; slot < m_slots; ++slot) {
        if (auto found = agent({slot, generationAt(slot, now)}, now); found && found->listed())
            all.push_back(std::move(*found));
    }
    for (const auto &[ref, changed] : m_changed) {
        const bool slotsCurrent = ref.second >= 0 && ref.second == generationAt(ref.first, now);
        if (!slotsCurrent && changed.listed())
            all.push_back(changed);
    }
    return all;
}

QByteArray Fleet::connect(const QByteArray &name, qint64 now)
{
    const qint64 slot = madeSlots + m_made++;
    AgentModel agent = describe({slot % m_slots, 0});
    agent.slot = slot;
    agent.generation = -1;
    agent.createdAt = now;
    agent.connectedAt = now;
    agent.id = makeId(m_seed, now, {IdKind::Agent, slot, 0});
    agent.name = name.isEmpty() ? "extra-" + QByteArray::number(m_made) : name;
    agent.state = "connected";
    QByteArray id = agent.id;
    m_changed.insert_or_assign({slot, -1}, std::move(agent));
    return id;
}

AgentModel *Fleet::change(const QByteArray &id, qint64 now)
{
    const auto found = byId(id, now);
    if (!found || found->deleted)
        return nullptr;
    return &m_changed.insert_or_assign(Key{found->slot, found->generation}, *found).first->second;
}

} // namespace kitesync::demo
