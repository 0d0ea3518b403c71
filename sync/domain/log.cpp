// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/log.h"

namespace kitesync {

Q_LOGGING_CATEGORY(logEngine, "kitesync.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logApi, "kitesync.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logDestination, "kitesync.destination", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "kitesync.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logCredentials, "kitesync.credentials", QtInfoMsg)
Q_LOGGING_CATEGORY(logSchedule, "kitesync.schedule", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "kitesync.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logDemo, "kitesync.demo", QtInfoMsg)

} // namespace kitesync
