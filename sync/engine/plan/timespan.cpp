// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/timespan.h"

#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace kitesync {

std::vector<TimeSpan> merged(std::vector<TimeSpan> spans)
{
    std::erase_if(spans, [](const TimeSpan &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &a, const TimeSpan &b) {
        return std::tie(a.pipelineId, b.to) < std::tie(b.pipelineId, a.to);
    });
    std::vector<TimeSpan> result;
    for (TimeSpan &span : spans) {
        if (!result.empty() && result.back().pipelineId == span.pipelineId && span.to >= result.back().from) {
            result.back().from = std::min(result.back().from, span.from);
            if (!span.pipelineSlug.isEmpty())
                result.back().pipelineSlug = span.pipelineSlug;
        } else {
            result.push_back(std::move(span));
        }
    }
    return result;
}

QJsonArray toJson(const std::vector<TimeSpan> &spans)
{
    QJsonArray array;
    for (const TimeSpan &span : spans) {
        QJsonObject object{{QStringLiteral("from"), qint64(span.from)},
                           {QStringLiteral("to"), qint64(span.to)}};
        if (!span.pipelineId.isEmpty()) {
            object.insert(QStringLiteral("pipeline"), span.pipelineId);
            object.insert(QStringLiteral("slug"), span.pipelineSlug);
        }
        array.append(object);
    }
    return array;
}

std::optional<std::vector<TimeSpan>> timeSpansFromJson(const QJsonArray &array)
{
    std::vector<TimeSpan> spans;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        if (!object.value(QStringLiteral("from")).isDouble() || !object.value(QStringLiteral("to")).isDouble())
            return std::nullopt;
        TimeSpan span;
        span.from = object.value(QStringLiteral("from")).toInteger();
        span.to = object.value(QStringLiteral("to")).toInteger();
        span.pipelineId = object.value(QStringLiteral("pipeline")).toString();
        span.pipelineSlug = object.value(QStringLiteral("slug")).toString();
        spans.push_back(span);
    }
    return spans;
}

} // namespace kitesync
