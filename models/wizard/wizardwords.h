// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/destinationtest.h"
#include "models/wizard/pipelinedraft.h"
#include "models/words/errorwords.h"
#include "sync/domain/reports.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace kitesync {

/// What the wizard tells about results and choices. Plain text; stateless.
class WizardWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::WizardWords)
public:
    /// "Connected to Acme Inc as Jo Doe. The token can read: Pipelines, Builds." or, with limits, what it cannot.
    [[nodiscard]] static QString connected(const SourceReport &report);
    /// "The token expires on 3 Jan 2027."; empty when that is far off or not known.
    [[nodiscard]] static QString expiry(const SourceReport &report, const QDateTime &now);
    /// How long the first sync may take at most-allowed speed; empty when the limits are not known.
    [[nodiscard]] static QString estimate(const SourceReport &report, const RequestShare &share);

    /// What copying @p object costs.
    [[nodiscard]] static QString costOf(SourceObject object);
    /// Why @p object cannot be copied with this token; nothing: it can, or that is not known.
    [[nodiscard]] static std::optional<ErrorText> refusal(const SourceReport &report, SourceObject object);

    /// "New file · 75 GB free" and what else there may be.
    [[nodiscard]] static QString found(const DestinationFindings &findings, DestinationKind kind,
                                       const QDateTime &now);
    /// Tables of a pipeline that nobody knows: what they are and what going on with them means.
    [[nodiscard]] static ErrorText adoptable(const DestinationFindings &findings, const PipelineDraft &draft,
                                             const QDateTime &now);
    /// A failed test, in the words of the form. @p nameOf gives the name of one of our pipelines, or nothing.
    [[nodiscard]] static ErrorText trouble(const Error &error, DestinationKind kind,
                                           const std::function<QString(const PipelineKey &)> &nameOf);

    /// "Next: today 18:00, then tomorrow 00:00 (Europe/Berlin)"; without a schedule: "Only when you start it".
    [[nodiscard]] static QString nextRuns(const PipelineDraft &draft, const QDateTime &now);

    // The review
    [[nodiscard]] static QString sourceLine(const PipelineDraft &draft,
                                            const std::optional<SourceReport> &report);
    [[nodiscard]] static QString destinationLine(const DestinationDraft &destination,
                                                 const std::optional<DestinationFindings> &findings,
                                                 const QDateTime &now);
    [[nodiscard]] static QString historyLine(const PipelineDraft &draft);
};

/// One kind of destination, as it is offered.
struct DestinationChoice
{
    DestinationKind kind = DestinationKind::Sqlite;
    QString title;
    QString also; ///< what else is reached that way
    bool isInstalled = false;
    QString package; ///< Debian's package with the missing driver
};

/// The kinds in showing order. @p drivers: Qt's SQL drivers that are installed (QSQLITE, QPSQL, QMYSQL, QMARIADB,
/// QODBC).
[[nodiscard]] QList<DestinationChoice> destinationChoices(const QStringList &drivers);
/// The title alone.
[[nodiscard]] QString titleOf(DestinationKind kind);

} // namespace kitesync
