// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinestate.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kitesync {

/// How a pipeline is, in one word.
enum class Condition {
    NeverRun,
    UpToDate,
    Problems,
    Running,
    Waiting,
    Stopping,
    Paused,
    Stopped,
    Skipped,
    Interrupted,
    Failed
};

/// What the button of a notice does.
enum class NoticeAction {
    None,
    EditSource, ///< the wizard's first page: token, organization, address
    EditDestination,
    Locate, ///< the database was moved: asks where it is now
    StartNew, ///< the database is gone: makes a new one
    EditObjects,
    Unlock,
    SyncNow,
    Resume, ///< this pipeline
    ResumeAll,
    ShowDetails, ///< of the last run
    LowerSpeed, ///< settings: the share of the request limits
    ProxySettings, ///< settings: the proxy
    TokenPage, ///< Buildkite's page with the person's tokens
    SignInPage, ///< a page in whose place a network's own sign-in shows
    Update, ///< to a newer Kitesync
    DateSettings, ///< of the desktop
};

/// The one thing to do about a pipeline, for the message bar.
struct Notice
{
    bool urgent = false; ///< nothing goes on until a person acts
    QString text;
    NoticeAction action = NoticeAction::None;
    QString actionText;
    NoticeAction otherAction = NoticeAction::None; ///< the second choice
    QString otherText = {};

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What the states of pipelines need from outside to be put into words.
struct StateContext
{
    QDateTime now; ///< UTC
    Pause pauseOfAll;
    bool online = true;
};

/// Pipelines' states as people say them (ux.md 3.3, 3.9). Stateless.
class StateWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::StateWords)
public:
    [[nodiscard]] static Condition condition(const PipelineState &state, const StateContext &context);
    /// "Up to date", "Copying", "Paused" ...
    [[nodiscard]] static QString word(Condition condition);
    /// The second line in the list: "2 min ago", "Builds 45 %", "token not accepted".
    [[nodiscard]] static QString line(const PipelineState &state, const StateContext &context);
    /// The head of the dashboard: "Up to date · last sync 2 min ago, 1,204 records".
    [[nodiscard]] static QString headline(const PipelineState &state, const StateContext &context);
    /// "Next: today 18:00", "Only when you start it", "Paused until ...".
    [[nodiscard]] static QString next(const PipelineState &state, const StateContext &context);
    /// For the status bar while a run goes on: what it does, and what it waits for.
    [[nodiscard]] static QString activity(const PipelineState &state);
    /// The most severe thing to do, if there is any.
    [[nodiscard]] static std::optional<Notice> notice(const PipelineState &state, const StateContext &context);

private:
    [[nodiscard]] static std::optional<Notice> noticeOfActivity(const PipelineState &state);
    [[nodiscard]] static std::optional<Notice> noticeOfExpiry(const QDateTime &expiresAt, const QDateTime &now);
    [[nodiscard]] static std::optional<Notice> noticeOfError(const Error &error, bool failed);
    [[nodiscard]] static Notice noticeOfMissing(const Error &error, const PipelineState &state);
};

} // namespace kitesync
