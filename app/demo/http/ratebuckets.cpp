// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/ratebuckets.h"

#include "app/demo/json/jsonwriter.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

/// What an unlimited bucket says.
constexpr int plenty = 100'000;

} // namespace

RateBuckets::RateBuckets(const Clock &clock, std::chrono::milliseconds window, int organizationLimit,
                         int userLimit)
    : m_clock(clock)
    , m_window(window)
{
    setLimits(organizationLimit, userLimit);
}

void RateBuckets::setLimits(int organizationLimit, int userLimit)
{
    m_buckets[0] = {.limit = std::max(0, organizationLimit)};
    m_buckets[1] = {.limit = std::max(0, userLimit)};
}

void RateBuckets::roll(Bucket &bucket)
{
    if (bucket.start.count() < 0 || m_clock.monotonic() - bucket.start < m_window)
        return;
    bucket.start = std::chrono::milliseconds(-1);
    bucket.used = 0;
    bucket.refused = 0;
}

qint64 RateBuckets::resetSeconds(const Bucket &bucket) const
{
    const auto left = bucket.start.count() < 0 ? m_window : bucket.start + m_window - m_clock.monotonic();
    return std::max<qint64>(0, (left.count() + 999) / 1000);
}

std::optional<HttpAnswer> RateBuckets::charge()
{
    for (Bucket &bucket : m_buckets) {
        roll(bucket);
        if (bucket.start.count() < 0)
            bucket.start = m_clock.monotonic();
    }
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        Bucket &bucket = m_buckets[i];
        if (bucket.limit == 0 || bucket.used < bucket.limit)
            continue;
        m_worst = std::max(m_worst, ++bucket.refused);
        return refuse(bucket, i == 1);
    }
    for (Bucket &bucket : m_buckets)
        ++bucket.used;
    return std::nullopt;
}

HttpAnswer RateBuckets::refusal()
{
    return refuse(m_buckets[0], false);
}

HttpAnswer RateBuckets::refuse(const Bucket &bucket, bool user)
{
    const qint64 reset = resetSeconds(bucket);
    JsonWriter json;
    json.beginObject();
    json.text("message", "You have exceeded your " + QByteArray(user ? "" : "rest ")
                             + "API rate limit. Please wait " + QByteArray::number(reset)
                             + " seconds before making more requests.");
    json.text("scope", user ? "rest_user" : "rest");
    json.number("limit", bucket.limit == 0 ? plenty : bucket.limit);
    json.number("current", bucket.used);
    json.number("reset", reset);
    json.endObject();
    HttpAnswer answer;
    answer.status = 429;
    answer.body = json.take();
    return answer;
}

HttpHeaders RateBuckets::headers(DemoSwitches::RateHeaders form)
{
    using Form = DemoSwitches::RateHeaders;
    HttpHeaders headers;
    const auto add = [&](const QByteArray &prefix, Bucket &bucket) {
        roll(bucket);
        const int limit = bucket.limit == 0 ? plenty : bucket.limit;
        const int remaining = bucket.limit == 0 ? plenty : std::max(0, bucket.limit - bucket.used);
        headers.emplace_back(prefix + "Remaining", QByteArray::number(remaining));
        headers.emplace_back(prefix + "Limit", QByteArray::number(limit));
        headers.emplace_back(prefix + "Reset", QByteArray::number(resetSeconds(bucket)));
        if (remaining == 0)
            headers.emplace_back(prefix + "Warning", "You have exceeded your API rate limit.");
    };
    if (form == Form::New || form == Form::Both) {
        headers.emplace_back("RateLimit-Scope", "rest");
        add("RateLimit-", m_buckets[0]);
        headers.emplace_back("RateLimit-User-Scope", "rest_user");
        add("RateLimit-User-", m_buckets[1]);
    }
    if (form == Form::Old || form == Form::Both)
        add("Rate-Limit-", m_buckets[0]);
    return headers;
}

QByteArray RateBuckets::report(const QDateTime &now)
{
    Bucket &bucket = m_buckets[0];
    roll(bucket);
    JsonWriter json;
    json.beginObject();
    json.beginObject("scopes");
    json.beginObject("rest");
    json.number("limit", bucket.limit == 0 ? plenty : bucket.limit);
    json.number("current", bucket.used);
    json.number("reset", resetSeconds(bucket));
    json.time("reset_at", now.addSecs(resetSeconds(bucket)).toMSecsSinceEpoch());
    json.boolean("enforced", bucket.limit > 0);
    json.endObject();
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace kitesync::demo
