// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace kitesync {

// What a pipeline's values must look like: pure, the same for wizard, command line and store. Each returns
// the value as it is to be kept (trimmed), or InvalidValue with the field in Error::subject ("name",
// "organization", "api_url", "destination", "table_prefix", "schema", "objects", "history_from", "every",
// "share", "key") and what is wrong in Error::reason.

/// Trimmed; 1 to 255 code points, no control characters or line breaks.
[[nodiscard]] Result<QString> checkedPipelineName(const QString &name);
/// The slug: lower-case letters, digits, '-', '_' and '.'. A reason that begins "Use " proposes one made from
/// upper case, spaces or a pasted https://buildkite.com/ address.
[[nodiscard]] Result<QString> checkedOrganization(const QString &slug);
/// The slug in a pasted address or a name, as the wizard proposes it ("https://buildkite.com/Acme/x" ->
/// "acme"); may be empty.
[[nodiscard]] QString proposedOrganization(const QString &text);
/// https, or http when the host is loopback; no user, password, query or fragment; no slash at the end.
[[nodiscard]] Result<QUrl> checkedApiUrl(const QUrl &url);
/// A URL of cli.md without a password (it belongs in the keychain), a prefix and a schema that are plain
/// identifiers.
[[nodiscard]] Result<DestinationConfig> checkedDestination(const DestinationConfig &destination);
/// Everything. @p now (UTC) is what "in the future" is measured against. Fills in an empty key, createdAt and
/// scheduleAnchor (with createdAt).
[[nodiscard]] Result<PipelineConfig> checkedPipeline(const PipelineConfig &config, const QDateTime &now);

} // namespace kitesync
