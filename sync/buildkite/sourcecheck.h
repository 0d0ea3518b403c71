// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"

#include <QObject>

#include <memory>

namespace kitesync {

class ApiClient;

/// The test of a token and an organization (ux.md 3.2): token, organization, then one record of each object.
/// Five requests at most, each with a single attempt (one retry after a reset connection). Lives on the sync thread;
/// emits finished() exactly once; deleting it cancels.
///
/// Fails with TokenRefused, OrganizationNotFound and everything that concerns the way to the API. An object that the token
/// may not read does not fail the check: it is in SourceReport::refused.
class SourceCheck final : public QObject
{
    Q_OBJECT
public:
    SourceCheck(ApiClient *client, QString organization, const Clock &clock, QObject *parent = nullptr);
    ~SourceCheck() override;

    void start();

Q_SIGNALS:
    void finished(const kitesync::Result<kitesync::SourceReport> &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
