// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultplan.h"

#include <array>

namespace kitesync {

namespace {

bool applies(const FaultRule &rule, const FaultRequest &request)
{
    if (!rule.pathContains.isEmpty() && !request.path.contains(rule.pathContains))
        return false;
    if (!rule.queryContains.isEmpty() && !request.query.contains(rule.queryContains))
        return false;
    if (rule.perPageAbove > 0 && request.perPage <= rule.perPageAbove)
        return false;
    if (rule.poisonBuild == 0)
        return true;
    return request.jobsIncluded && request.builds.contains(rule.poisonBuild)
           && (rule.poisonAlone || request.builds.size() > 1);
}

} // namespace

FaultPlan::FaultPlan(quint64 seed)
    : m_random(seed)
{
}

void FaultPlan::add(const FaultRule &rule)
{
    m_rules.append({rule, 0, 0});
}

void FaultPlan::setRandom(double probability, int inARow)
{
    m_probability = probability;
    m_inARow = inARow;
}

void FaultPlan::clear()
{
    m_rules.clear();
    m_failures.clear();
    m_probability = 0;
}

bool FaultPlan::chance(double probability)
{
    return static_cast<double>(m_random() >> 11) * 0x1.0p-53 < probability;
}

FaultRule FaultPlan::randomFault()
{
    constexpr std::array kinds{
        FaultKind::HttpStatus,    FaultKind::ResetBeforeHeaders, FaultKind::ResetInHeaders,
        FaultKind::ResetInBody,   FaultKind::TruncatedBody,      FaultKind::TruncatedBodyShortLength,
        FaultKind::TruncatedGzip, FaultKind::CorruptGzip,        FaultKind::InvalidJson,
        FaultKind::LengthTooLong, FaultKind::LengthTooShort};
    constexpr std::array statuses{500, 502, 503, 504};
    FaultRule fault;
    fault.kind = kinds[m_random() % kinds.size()];
    fault.status = statuses[m_random() % statuses.size()];
    const auto form = m_random() % 3;
    if (form == 0) {
        fault.body = "<html><body><h1>" + QByteArray::number(fault.status) + "</h1></body></html>";
        fault.contentType = "text/html";
    } else if (form == 1) {
        fault.body.clear();
    }
    return fault;
}

std::optional<FaultRule> FaultPlan::decide(const FaultRequest &request)
{
    for (State &state : m_rules) {
        if (!applies(state.rule, request) || ++state.matched <= state.rule.after)
            continue;
        if (state.rule.count >= 0 && state.played >= state.rule.count)
            continue;
        if (state.rule.probability < 1.0 && !chance(state.rule.probability))
            continue;
        ++state.played;
        ++m_played;
        return state.rule;
    }
    if (m_probability <= 0)
        return std::nullopt;
    int &failures = m_failures[request.path + u'?' + request.query];
    if (failures >= m_inARow || !chance(m_probability)) {
        failures = 0;
        return std::nullopt;
    }
    ++failures;
    ++m_played;
    return randomFault();
}

} // namespace kitesync
