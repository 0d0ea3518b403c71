// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"
#include "tests/fakes/scriptedserver.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kitesync {

/// What one call came to.
struct Outcome
{
    std::optional<Result<ApiAnswer>> result;
    int count = 0;

    [[nodiscard]] bool ok() const { return result && result->ok(); }
    [[nodiscard]] Error error() const { return result && !result->ok() ? result->error() : Error(); }
};

/// A client, its budget and a scripted server for each test function, in a time that runs a hundred times as fast.
/// After each of them it is checked that the token went nowhere but into the one header.
class ClientFixture : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] ApiClient &client();
    /// A new budget and client in a new time.
    void useSpeed(double speed);
    Outcome &get(const ApiRequest &request, ApiClient *by = nullptr);
    /// The first page of builds.
    Outcome &get() { return get(buildsRequest(QStringLiteral("acme"), {})); }
    /// What the server sees of that.
    [[nodiscard]] static QByteArray target();
    [[nodiscard]] static QByteArray gzipped(const QByteArray &text);

    const QByteArray token = "bkua_canary0123456789abcdefghijklmnopqrstuvwxyz";
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<SystemClock> clock;
    std::unique_ptr<RateBudget> budget;
    std::unique_ptr<ApiClient> m_client;
    RetryPolicy policy;
    QUrl api;
    std::vector<std::unique_ptr<Outcome>> outcomes;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace kitesync

#define WAIT_FOR(outcome) QTRY_VERIFY_WITH_TIMEOUT((outcome).result.has_value(), 60000)
