// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/pipelines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kitesync::demo {

namespace {

struct Plan
{
    const char *name;
    const char *slug;
    const char *emoji;
    const char *language;
    double size; ///< jobs a build, relative
    double flakiness;
    bool releases;
};

constexpr std::array<Plan, 12> plans{{
    {"Storefront", "storefront", ":shopping_trolley:", "node", 1.1, 0.03, true},
    {"Payments API", "payments-api", ":credit_card:", "ruby", 1.3, 0.015, true},
    {"Search", "search", ":mag:", "java", 1.0, 0.06, false},
    {"iOS app", "ios-app", ":iphone:", "swift", 0.8, 0.09, false},
    {"Android app", "android-app", ":robot_face:", "kotlin", 0.9, 0.05, false},
    {"Design system", "design-system", ":art:", "node", 0.6, 0.01, false},
    {"Infrastructure", "infrastructure", ":terraform:", "hcl", 0.6, 0.0, true},
    {"Data warehouse", "data-warehouse", ":snowflake:", "python", 0.9, 0.02, false},
    {"Docs site", "docs-site", ":books:", "node", 0.5, 0.0, false},
    {"Identity", "identity", ":key:", "go", 1.0, 0.02, true},
    {"Nightly end-to-end", "nightly-end-to-end", ":crescent_moon:", "node", 1.6, 0.12, false},
    {"Legacy billing", "legacy-billing", ":money_with_wings:", "php", 0.7, 0.04, false},
}};

StepSpec script(const char *key, const QByteArray &label, const char *queue, const QByteArray &command,
                int seconds)
{
    StepSpec step;
    step.key = key;
    step.label = label;
    step.queue = queue;
    step.command = command;
    step.seconds = seconds;
    return step;
}

StepSpec waiter()
{
    StepSpec step;
    step.type = JobType::Waiter;
    return step;
}

std::vector<StepSpec> release()
{
    StepSpec wait = waiter();
    wait.mainOnly = true;
    StepSpec block;
    block.type = JobType::Manual;
    block.key = "release";
    block.label = ":rocket: Release to production?";
    block.mainOnly = true;
    StepSpec deploy = script("deploy", ":kubernetes: Deploy", "deploy", "bin/deploy production", 210);
    deploy.mainOnly = true;
    return {wait, block, deploy};
}

} // namespace

Pipelines::Pipelines(quint64 seed, int count, int jobsPerBuild, qint64 from, qint64 to)
    : m_seed(seed)
    , m_jobsPerBuild(std::clamp(jobsPerBuild, 1, 200))
    , m_releaseSteps(release())
{
    giveIds(m_releaseSteps, 90001);
    m_triggerStep.type = JobType::Trigger;
    m_triggerStep.key = "preview";
    m_triggerStep.label = ":pipeline: Preview";
    const int total = std::clamp(count, 1, 200);
    for (int i = 0; i < total; ++i) {
        const auto &plan = plans[static_cast<std::size_t>(i) % plans.size()];
        const int round = i / static_cast<int>(plans.size());
        const QByteArray suffix = round == 0 ? QByteArray() : ' ' + QByteArray::number(round + 1);
        Draw draw(seed, 31, i);
        add(QByteArray(plan.name) + suffix,
            from - draw.between(1, 700) * 86'400'000LL - draw.between(0, 86'399'999));
        if (total >= 6 && i == total - 1) {
            m_pipelines.back().archivedAt = from + (to - from) * 2 / 3;
            m_pipelines.back().buildsEnd = m_pipelines.back().archivedAt - 86'400'000;
        }
    }
    m_original = total;
}

int Pipelines::add(const QByteArray &name, qint64 createdAt)
{
    const int index = count();
    const auto &plan = plans[static_cast<std::size_t>(index) % plans.size()];
    Draw draw(m_seed, 32, index);
    PipelineModel pipeline;
    pipeline.index = index;
    pipeline.createdAt = createdAt;
    pipeline.id = makeId(m_seed, createdAt, {IdKind::Pipeline, index, 0});
    pipeline.name = name;
    pipeline.slug = freeSlug(name);
    pipeline.description = draw.chance(0.3) ? QByteArray() : "Builds and tests of " + name;
    pipeline.repository = "git@github.com:acme/" + pipeline.slug + ".git";
    pipeline.emoji = plan.emoji;
    pipeline.color = draw.chance(0.5) ? QByteArray("#14CC80") : QByteArray();
    pipeline.provider = draw.chance(0.8) ? "github" : "gitlab";
    pipeline.creator = static_cast<int>(draw.between(0, 13));
    pipeline.isPublic = draw.chance(0.1);
    pipeline.visual = index % 7 == 5;
    pipeline.steps = makeSteps(index);
    m_pipelines.push_back(std::move(pipeline));
    return index;
}

std::vector<StepSpec> Pipelines::makeSteps(int pipeline) const
{
    const auto &plan = plans[static_cast<std::size_t>(pipeline) % plans.size()];
    const int jobs = std::max(1, static_cast<int>(std::lround(m_jobsPerBuild * plan.size)));
    const QByteArray language = plan.language;
    const char *queue = language == "swift" ? "macos" : "default";
    std::vector<StepSpec> steps;
    StepSpec lint = script("lint", ":lint-roller: Lint", "default", "bin/lint", 55);
    lint.softFail = pipeline % 3 == 1;
    StepSpec build = script("build", ":package: Build", queue, "bin/build --language " + language, 170);
    StepSpec test
        = script("test", ":test_tube: Test %n", queue, "bin/test --shard $BUILDKITE_PARALLEL_JOB", 260);
    test.group = "tests";
    test.flakiness = plan.flakiness;
    test.retryLimit = 2;
    StepSpec integration = script("integration", ":link: Integration", queue, "bin/integration", 420);
    integration.group = "tests";
    integration.flakiness = plan.flakiness * 1.5;
    integration.retryLimit = 1;
    if (jobs >= 3)
        steps.push_back(lint);
    if (jobs >= 2)
        steps.push_back(build);
    if (jobs >= 4)
        steps.push_back(waiter());
    const int fixed = static_cast<int>(steps.size()) + (jobs >= 6 ? 1 : 0);
    test.parallel = std::max(1, jobs - fixed);
    steps.push_back(test);
    if (jobs >= 6)
        steps.push_back(integration);
    if (plan.releases && jobs >= 3) {
        const auto &more = m_releaseSteps;
        steps.insert(steps.end(), more.begin(), more.end());
    }
    giveIds(steps, pipeline);
    return steps;
}

void Pipelines::giveIds(std::vector<StepSpec> &steps, qint64 stream) const
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].id = makeId(m_seed, 1'600'000'000'000, {IdKind::Other, stream, static_cast<qint64>(i)});
}

int Pipelines::find(const QByteArray &idOrSlug) const
{
    for (const PipelineModel &pipeline : m_pipelines) {
        if (!pipeline.deleted && (pipeline.slug == idOrSlug || pipeline.id == idOrSlug))
            return pipeline.index;
    }
    return -1;
}

QByteArray Pipelines::freeSlug(const QByteArray &name) const
{
    QByteArray slug;
    for (const char c : name.toLower()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith('-'))
            slug += '-';
    }
    while (slug.endsWith('-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = "pipeline";
    QByteArray candidate = slug;
    for (int n = 2; find(candidate) >= 0; ++n)
        candidate = slug + '-' + QByteArray::number(n);
    return candidate;
}

} // namespace kitesync::demo
