// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/wizardcontext.h"

#include <QWizard>

namespace kitesync {

class DestinationPage;
class MovePage;

/// The two steps of moving a pipeline to another database: where to, and the move itself. Opened with open() or show(),
/// never exec().
class MoveWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveWizard)
public:
    MoveWizard(const WizardContext &context, const PipelineConfig &config, QWidget *parent = nullptr);
    ~MoveWizard() override;

    /// Stops a move that goes on; closes otherwise.
    void reject() override;

private:
    void arrange();

    WizardSession m_session;
    DestinationPage *m_destination;
    MovePage *m_move;
};

} // namespace kitesync
