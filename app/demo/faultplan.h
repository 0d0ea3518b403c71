// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <random>

namespace kitesync {

/// What can go wrong with an answer.
enum class FaultKind {
    HttpStatus, ///< FaultRule::status with FaultRule::body (FaultRule::contentType)
    RateLimited, ///< a 429 although the bucket is not empty
    ResetBeforeHeaders, ///< connection reset, nothing sent
    ResetInHeaders,
    ResetInBody, ///< after half of the body, right Content-Length
    TruncatedBody, ///< half of the body, then an orderly close; Content-Length of the whole
    TruncatedBodyShortLength, ///< half of the body and its length: only the JSON tells
    TruncatedGzip, ///< a gzip stream without its end, with the length of what is sent
    CorruptGzip, ///< some byte of the stream changed
    InvalidJson, ///< 200, text that is no JSON
    HtmlPage, ///< 200 text/html: a captive portal
    Hang, ///< never answers; the connection closes with the server
    Drip, ///< the whole answer, byte by byte
    LengthTooLong, ///< Content-Length above the body's, then close
    LengthTooShort, ///< Content-Length below the body's, then close
    Oversize, ///< FaultRule::bytes of valid JSON whitespace in front of the body
    RedirectElsewhere, ///< 302 to FaultRule::target
    RedirectSameOrigin, ///< 302 to the same path with one more query item
    DuplicateHeaders, ///< garbage, duplicate and conflicting headers; the body is right
    GarbageRecords, ///< in lists: a record without id, a null, a string where an object belongs, besides the
    ///< right ones
};

/// When to play which fault. All conditions must hold; the first rule of the plan that applies is played.
struct FaultRule
{
    FaultKind kind = FaultKind::HttpStatus;
    // When
    QString pathContains; ///< empty: every path
    QString queryContains; ///< in the decoded query; empty: every query
    int perPageAbove
        = 0; ///< only requests of more than this a page (time-outs and errors of heavy pages); 0: every
    qint64 poisonBuild
        = 0; ///< only answers of several builds that hold this number together with its jobs; 0: every
    bool poisonAlone
        = false; ///< poisonBuild: also when it is the only one of its answer, as long as its jobs are in it
    int after = 0; ///< the first that match are spared
    int count = 1; ///< times it is played; negative: always
    double probability = 1.0; ///< of each request that matches
    // What
    int status = 503;
    QByteArray body = "{\"message\":\"Service Unavailable\"}";
    QByteArray contentType = "application/json; charset=utf-8";
    qint64 bytes = 64 * 1024 * 1024;
    QString target = QStringLiteral("http://127.0.0.1:1/elsewhere");
};

/// What the plan must know of a request.
struct FaultRequest
{
    QString path;
    QString query; ///< decoded
    int perPage = 0;
    bool jobsIncluded = false;
    QList<qint64> builds; ///< numbers in the answer
};

/// Rules in order, with their own seeded randomness.
class FaultPlan final
{
public:
    explicit FaultPlan(quint64 seed = 1);

    void add(const FaultRule &rule);
    /// Every request fails with @p probability, by one of the faults that a retry heals; the same request at most
    /// @p inARow times before it succeeds once, so that a client of enough patience gets through.
    void setRandom(double probability, int inARow = 3);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty() && m_probability <= 0; }

    /// The fault for this request, if any. Counts.
    [[nodiscard]] std::optional<FaultRule> decide(const FaultRequest &request);
    [[nodiscard]] qint64 played() const { return m_played; }

private:
    struct State
    {
        FaultRule rule;
        int matched = 0;
        int played = 0;
    };

    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] FaultRule randomFault();

    QList<State> m_rules;
    std::mt19937_64 m_random;
    double m_probability = 0;
    int m_inARow = 3;
    QHash<QString, int> m_failures; ///< of each request since it last succeeded
    qint64 m_played = 0;
};

} // namespace kitesync
