// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"
#include "models/wizard/destinationtest.h"
#include "models/wizard/draftchecks.h"
#include "models/wizard/pipelinedraft.h"
#include "models/wizard/sourcetest.h"
#include "models/words/errorwords.h"

#include <QObject>

#include <optional>

namespace kitesync {

/// One walk through the wizard without its pages: the draft, both tests for it, and the saving at the end.
/// GUI thread; never waits.
class WizardSession final : public QObject
{
    Q_OBJECT
public:
    /// @p dataFolder is where databases go by default; it is made when the pipeline is saved. @p manager must
    /// outlive this object.
    WizardSession(PipelineManager &manager, const PipelineDraft &draft, const QString &dataFolder,
                  const TestTiming &timing = {}, QObject *parent = nullptr);

    /// The pages write into it. What was tested holds only as long as the tested values stay.
    [[nodiscard]] PipelineDraft &draft() { return m_draft; }
    [[nodiscard]] const PipelineDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isEdit() const { return m_draft.purpose == DraftPurpose::Edit; }
    /// Whether the person has anything to lose: a test passed, or an edit changed something.
    [[nodiscard]] bool hasSomethingToLose() const;

    [[nodiscard]] SourceTest &source() { return m_source; }
    void testSource();
    /// Going on although the network did not let us test: for exactly the values of now.
    void waiveSourceTest();
    [[nodiscard]] bool isSourceWaived() const { return m_waived == sourceValues(); }
    /// Whether the connection may be used as it stands: tested, waived, or an edited pipeline's untouched one.
    [[nodiscard]] bool isSourceSettled() const;
    /// Tested with exactly the values of now.
    [[nodiscard]] bool isSourceTested() const;
    /// Of the test that holds for the values of now.
    [[nodiscard]] std::optional<SourceReport> report() const;

    [[nodiscard]] DestinationTest &destination() { return m_destination; }
    void testDestination();
    [[nodiscard]] bool isDestinationTested() const;
    /// Whether the test that goes on, or its result, is about the values of now.
    [[nodiscard]] bool isDestinationTestCurrent() const;
    /// Of the test that holds for the values of now.
    [[nodiscard]] std::optional<DestinationFindings> findings() const;
    /// What stands in the way at the destination, in words.
    [[nodiscard]] ErrorText destinationTrouble() const;
    /// Fills in the usual file of the organization, unless the person chose another one.
    void proposeFile();
    /// Whether the tables that are there belong to no pipeline of this installation, so that a new pipeline can go on
    /// with them: with all rows, and with the checkpoints that say what is copied already.
    [[nodiscard]] bool canAdopt() const;
    /// Takes them over and tests again; holds for exactly this destination and organization.
    void adoptDestination();
    /// The folder that the database's file would be in, when it is missing and not our own.
    [[nodiscard]] QString missingFolder() const;

    /// What is wanted and can be read.
    [[nodiscard]] SourceObjects objects() const;

    [[nodiscard]] DraftChecks::Problem checkName() const;
    [[nodiscard]] DraftChecks::Problem checkToken() const;
    [[nodiscard]] DraftChecks::Problem checkDestination() const;
    [[nodiscard]] DraftChecks::Problem checkObjects() const;
    [[nodiscard]] DraftChecks::Problem checkHistory() const;
    /// Slugs to choose from: what the tested token can read; as long as nobody knows, those of the other pipelines.
    [[nodiscard]] QStringList knownOrganizations() const;
    [[nodiscard]] QDateTime now() const { return m_manager.clock().now(); }

    /// Keychain, then store. One at a time; saved() or saveFailed() follows.
    void save();
    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void saved(const kitesync::PipelineConfig &config);
    void saveFailed(const kitesync::Error &error);

private:
    [[nodiscard]] SourceTest::Values sourceValues() const;
    [[nodiscard]] DestinationTest::Values destinationValues() const;
    [[nodiscard]] bool isConnectionUntouched() const;
    [[nodiscard]] QList<PipelineConfig> pipelines() const;
    [[nodiscard]] bool isNameFree(const QString &name) const;
    [[nodiscard]] PipelineKey key() const;
    [[nodiscard]] PipelineKey sharer() const;
    void takeReport();
    void readStored(const PipelineConfig &config, SecretKind kind);
    void store(const PipelineConfig &config);
    void failSaving(const Error &error);

    PipelineManager &m_manager;
    PipelineDraft m_draft;
    const QString m_dataFolder;
    SourceTest m_source;
    DestinationTest m_destination;
    std::optional<SourceTest::Values> m_waived;
    std::optional<DestinationTest::Values> m_adopted; ///< which tables were taken over; their key is in it
    std::optional<SourceReport> m_known; ///< of the values that are being saved
    QString m_proposedFile;
    bool m_sourceEverPassed = false;
    bool m_saving = false;
};

} // namespace kitesync
