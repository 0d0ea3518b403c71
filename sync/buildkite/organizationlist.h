// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/reports.h"
#include "sync/domain/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace kitesync {

class ApiClient;

/// Asks, with a single attempt, which organizations a token can read, in the order of their slugs; the first hundred,
/// which is a list to choose from and not the whole truth. @p done is called once, unless @p client dies before.
void askOrganizations(ApiClient *client,
                      const std::function<void(const Result<QList<OrganizationEntry>> &)> &done);

} // namespace kitesync
