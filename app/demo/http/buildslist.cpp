// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/buildslist.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

using Precision = DemoSwitches::Precision;

qint64 rounded(qint64 time, Precision precision)
{
    // Comparing both sides cut to seconds is the same as cutting the bound.
    return precision == Precision::Seconds ? time - ((time % 1000) + 1000) % 1000 : time;
}

QByteArray stateOf(Ending ending)
{
    switch (ending) {
    case Ending::Passed:
        return "passed";
    case Ending::Failed:
        return "failed";
    case Ending::Canceled:
        return "canceled";
    case Ending::Skipped:
        return "skipped";
    case Ending::NotRun:
        return "not_run";
    }
    return {};
}

QByteArray metaValue(const BuildModel &build, const QByteArray &key)
{
    if (key == "release")
        return build.release;
    return key == "buildkite:git:commit" ? "commit " + build.commit + "\nAuthor: CI <ci@acme.example>\n"
                                         : QByteArray();
}

} // namespace

std::optional<qint64> readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    // Without a zone the API means UTC.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::variant<BuildsFilter, QByteArray> BuildsFilter::read(const Query &query, int pipeline,
                                                          const DemoWorld &world)
{
    BuildsFilter filter(world);
    filter.m_pipeline = pipeline;
    const DemoSwitches &switches = world.switches();
    for (const char *name : {"created_from", "created_to", "finished_from"}) {
        const QString text = query.value(QLatin1String(name));
        if (text.isEmpty())
            continue;
        const auto time = readTime(text);
        if (!time)
            return QByteArray(name);
        if (qstrcmp(name, "created_from") == 0)
            filter.m_range.from = rounded(*time, switches.createdFromPrecision);
        else if (qstrcmp(name, "created_to") == 0)
            filter.m_range.to = rounded(*time, switches.createdToPrecision);
        else
            filter.m_finishedFrom = *time;
    }
    filter.readStates(query);
    filter.readTexts(query);
    if (filter.m_finishedFrom != never)
        filter.m_range.ordinaryFrom = filter.m_finishedFrom - Lifelines::longestNormalLife;
    if (filter.onlyWorking())
        filter.m_range.ordinaryFrom
            = std::max(filter.m_range.ordinaryFrom, world.now() - Lifelines::longestNormalLife);
    return filter;
}

void BuildsFilter::readStates(const Query &query)
{
    const auto blockedFilter = m_world->switches().blockedFilter;
    const QStringList asked = query.list(QStringLiteral("state"));
    for (const QString &text : asked) {
        const QByteArray state = text.toUtf8();
        if (state == "finished")
            m_states.insert({"passed", "failed", "blocked", "canceled"});
        else if (state != "blocked" || blockedFilter != DemoSwitches::BlockedFilter::Ignored)
            m_states.insert(state);
    }
}

void BuildsFilter::readTexts(const Query &query)
{
    for (const QString &branch : query.list(QStringLiteral("branch"))) {
        QStringList parts = branch.split(u'*');
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        m_branches.append(
            QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QLatin1String(".*")))));
    }
    for (const QString &commit : query.list(QStringLiteral("commit")))
        m_commits.append(commit.toUtf8());
    const QString creator = query.value(QStringLiteral("creator"));
    m_hasCreator = !creator.isEmpty();
    m_creator = m_world->people().indexOf(creator.toUtf8());
    for (const auto &[name, value] : query.items()) {
        if (name.startsWith(QLatin1String("meta_data[")) && name.endsWith(u']'))
            m_metaData.append({name.mid(10, name.size() - 11).toUtf8(), value.toUtf8()});
    }
}

bool BuildsFilter::onlyWorking() const
{
    // Ends of ordinary builds are not working; whatever is neither is asked of everybody.
    static const std::set<QByteArray> working{"creating", "scheduled", "running",
                                              "failing",  "canceling", "blocked"};
    return !m_states.empty()
           && std::includes(working.begin(), working.end(), m_states.begin(), m_states.end());
}

bool BuildsFilter::matchesState(const QByteArray &state, bool blocked) const
{
    if (m_states.empty())
        return true;
    if (m_world->switches().blockedFilter != DemoSwitches::BlockedFilter::ByFlag)
        return m_states.contains(state);
    if (blocked)
        return m_states.contains("blocked") || (isActiveState(state) && m_states.contains(state));
    return m_states.contains(state);
}

bool BuildsFilter::matchesCheaply(qint64 number) const
{
    if (m_pipeline >= 0 && m_world->pipelineOf(number) != m_pipeline)
        return false;
    const auto index = m_world->pristineIndex(number);
    if (!index)
        return true;
    const Outlines &outlines = m_world->outlines();
    if (m_hasCreator && (m_creator < 0 || outlines.creatorOf(*index) != m_creator))
        return false;
    if (!m_branches.isEmpty()) {
        const QString branch = QString::fromUtf8(outlines.branchOf(*index));
        if (std::none_of(m_branches.begin(), m_branches.end(),
                         [&](const auto &one) { return one.match(branch).hasMatch(); }))
            return false;
    }
    for (const auto &[key, value] : m_metaData) {
        if (key == "release" && outlines.releaseOf(*index) != value)
            return false;
    }
    const bool ended = !outlines.isLate(*index)
                       && m_world->createdAt(number) < m_world->now() - Lifelines::longestNormalLife;
    return m_states.empty() || !ended || matchesState(stateOf(outlines.of(*index).ending), false);
}

bool BuildsFilter::matches(qint64 number) const
{
    if (!matchesCheaply(number))
        return false;
    const bool plain = m_states.empty() && m_finishedFrom == never && m_branches.isEmpty()
                       && m_commits.isEmpty() && !m_hasCreator && m_metaData.isEmpty();
    if (plain)
        return true;
    const BuildModel build = *m_world->build(number);
    const bool onBranch
        = m_branches.isEmpty() || std::any_of(m_branches.begin(), m_branches.end(), [&](const auto &one) {
              return one.match(QString::fromUtf8(build.branch)).hasMatch();
          });
    const bool hasMeta = std::all_of(m_metaData.begin(), m_metaData.end(), [&](const auto &item) {
        return !item.second.isEmpty() && metaValue(build, item.first) == item.second;
    });
    return onBranch && hasMeta && matchesState(build.state, build.blocked)
           && (m_finishedFrom == never || (build.finishedAt != never && build.finishedAt >= m_finishedFrom))
           && (m_commits.isEmpty() || m_commits.contains(build.commit))
           && (!m_hasCreator || (m_creator >= 0 && build.creator == m_creator));
}

void BuildsFilter::walk(const std::function<bool(qint64)> &callback) const
{
    const auto visit = [&](qint64 number) { return !matches(number) || callback(number); };
    if (m_commits.size() != 1) {
        m_world->visit(m_range, visit);
        return;
    }
    for (const qint64 number : m_world->withCommit(m_commits.first())) {
        const qint64 created = m_world->createdAt(number);
        if (created >= m_range.from && created < m_range.to && !visit(number))
            return;
    }
}

BuildsFilter::Page BuildsFilter::page(int page, int perPage, bool count) const
{
    Page result;
    const qint64 skip = (static_cast<qint64>(page) - 1) * perPage;
    qint64 seen = 0;
    walk([&](qint64 number) {
        ++seen;
        if (seen > skip && result.numbers.size() < perPage)
            result.numbers.append(number);
        else if (seen > skip)
            result.more = true;
        return !result.more || count;
    });
    if (count)
        result.total = seen;
    return result;
}

} // namespace kitesync::demo
