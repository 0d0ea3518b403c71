// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http/exchange.h"
#include "app/demo/world/demoworld.h"

#include <QRegularExpression>

#include <variant>

namespace kitesync::demo {

/// The filters of the builds lists (buildkite-api.md section 4).
class BuildsFilter final
{
public:
    /// Reads them; a text that is no time is the error's field name. @p pipeline -1: the organisation's list.
    [[nodiscard]] static std::variant<BuildsFilter, QByteArray> read(const Query &query, int pipeline,
                                                                     const DemoWorld &world);

    /// One page, newest first, and whether more follow.
    struct Page
    {
        QList<qint64> numbers;
        bool more = false;
        qint64 total = -1; ///< counted only when asked for
    };
    [[nodiscard]] Page page(int page, int perPage, bool count) const;

private:
    explicit BuildsFilter(const DemoWorld &world)
        : m_world(&world)
    {
    }

    [[nodiscard]] bool matches(qint64 number) const;
    [[nodiscard]] bool matchesCheaply(qint64 number) const;
    [[nodiscard]] bool matchesState(const QByteArray &state, bool blocked) const;
    [[nodiscard]] bool onlyWorking() const;
    void readStates(const Query &query);
    void readTexts(const Query &query);
    void walk(const std::function<bool(qint64)> &callback) const;

    const DemoWorld *m_world;
    int m_pipeline = -1;
    BuildRange m_range;
    qint64 m_finishedFrom = never;
    std::set<QByteArray> m_states; ///< empty: all
    QList<QRegularExpression> m_branches;
    QList<QByteArray> m_commits;
    bool m_hasCreator = false;
    int m_creator = -1;
    QList<std::pair<QByteArray, QByteArray>> m_metaData;
};

/// ISO 8601 with or without time and zone; nothing for other texts.
[[nodiscard]] std::optional<qint64> readTime(const QString &text);

} // namespace kitesync::demo
