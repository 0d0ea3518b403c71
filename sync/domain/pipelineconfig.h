// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/sourceobject.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace kitesync {

/// A pipeline's key: a UUID without braces, made at creation and kept in the destination's kitesync_state.
/// It survives renames, and an adopting installation takes it over.
using PipelineKey = QString;

/// Where the rows go. Holds no password.
struct DestinationConfig
{
    QString url; ///< as in cli.md: "sqlite:PATH", "postgresql://USER@HOST:PORT/DB", "mysql://...", "odbc:..."; no password
    QString tablePrefix; ///< put before every table's name; may be empty
    QString schema; ///< PostgreSQL and ODBC; empty: the connection's own
    bool views = true; ///< create the views of destination-schema.md

    friend bool operator==(const DestinationConfig &, const DestinationConfig &) = default;
};

/// The part of each request limit that a pipeline may use (sync-algorithm.md, "Rate limit"), 0 < share <= 1.
struct RequestShare
{
    double user = 1.0;
    double organization = 0.8;

    friend bool operator==(const RequestShare &, const RequestShare &) = default;
};

/// One pipeline of ours: what is copied from where to where and how often. Everything except the secrets.
struct PipelineConfig
{
    PipelineKey key;
    QString name; ///< 1-255 characters, unique
    QString organization; ///< the slug
    QUrl apiUrl{QStringLiteral("https://api.buildkite.com")}; ///< https, or http on loopback
    DestinationConfig destination;
    SourceObjects objects
        = SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds | SourceObject::Jobs;
    std::optional<QDate> historyFrom; ///< UTC date; nothing: everything that Buildkite still keeps
    std::optional<std::chrono::minutes> every{std::chrono::hours(6)}; ///< 30 minutes or 1-24 h; nothing: by hand
    QDateTime scheduleAnchor; ///< UTC, a point of the grid of due times
    bool catchUp = true; ///< due times that nobody could run are made up for, once, soon after
    bool notOnMetered = false; ///< what is due on a metered connection waits for another one
    RequestShare share;
    QDateTime createdAt; ///< UTC

    friend bool operator==(const PipelineConfig &, const PipelineConfig &) = default;
};

/// The longest name of a pipeline, in characters (QString code points).
inline constexpr int maximumPipelineNameLength = 255;

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::PipelineConfig)
