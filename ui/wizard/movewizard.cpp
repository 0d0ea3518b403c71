// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/movewizard.h"

#include "models/words/plaintext.h"
#include "ui/common/screenfit.h"
#include "ui/wizard/destinationpage.h"
#include "ui/wizard/movepage.h"

#include <QAbstractButton>

namespace kitesync {

namespace {

/// In characters and lines, so that large fonts get a large window.
constexpr int columns = 92;
constexpr int lines = 26;

} // namespace

MoveWizard::MoveWizard(const WizardContext &context, const PipelineConfig &config, QWidget *parent)
    : QWizard(parent)
    , m_session(context.manager, PipelineDraft::moving(config), context.dataFolder)
    , m_destination(new DestinationPage(m_session, context.sqlDrivers, this))
    , m_move(new MovePage(context.manager, m_session, context.dataFolder, this))
{
    setObjectName(QStringLiteral("moveWizard"));
    setWindowTitle(tr("Move %1", "title of a window; name of a pipeline").arg(quoted(config.name)));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Move the rows"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    m_destination->setTitle(tr("Choose where the rows go"));
    m_destination->setSubTitle(tr("They are copied without asking Buildkite. The pipeline goes on there once "
                                  "both copies were found equal."));
    addPage(m_destination);
    addPage(m_move);
    connect(m_destination, &DestinationPage::settled, this, &QWizard::next);
    connect(m_move, &MovePage::moved, this, &MoveWizard::arrange);
    connect(this, &QWizard::currentIdChanged, this, &MoveWizard::arrange);
    arrange();
    fitOnScreen(this, QSize(columns * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing()));
}

MoveWizard::~MoveWizard()
{
    // A field that loses the focus as it dies must not tell its page and the session, which are gone by then.
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *const each : parts)
        each->blockSignals(true);
}

void MoveWizard::arrange()
{
    const bool moving = m_move->isMoving();
    const bool done = m_move->isComplete();
    button(QWizard::BackButton)->setEnabled(currentPage() == m_move && !moving && !done);
    button(QWizard::CancelButton)->setVisible(!done);
    setButtonText(QWizard::CancelButton, moving ? tr("&Stop") : tr("Cancel"));
    if (done)
        button(QWizard::FinishButton)->setFocus();
}

void MoveWizard::reject()
{
    if (m_move->isMoving())
        m_move->stop();
    else
        QWizard::reject();
}

} // namespace kitesync
