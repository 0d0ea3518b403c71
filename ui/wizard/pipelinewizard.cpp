// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pipelinewizard.h"

#include "models/words/plaintext.h"
#include "ui/common/screenfit.h"
#include "ui/wizard/connectpage.h"
#include "ui/wizard/destinationpage.h"
#include "ui/wizard/objectspage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/schedulepage.h"
#include "ui/wizard/steprail.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace kitesync {

namespace {

/// In characters and lines, so that large fonts get a large window.
constexpr int columns = 104;
constexpr int lines = 30;

QString titleOf(const PipelineDraft &draft)
{
    switch (draft.purpose) {
    case DraftPurpose::New:
        return PipelineWizard::tr("New pipeline");
    case DraftPurpose::Edit:
        return PipelineWizard::tr("Edit %1", "title of a window; name of a pipeline")
            .arg(quoted(draft.base.name));
    case DraftPurpose::Move: // has a window of its own
        break;
    case DraftPurpose::Duplicate:
        return PipelineWizard::tr("Duplicate %1", "title of a window; name of a pipeline")
            .arg(quoted(draft.base.name));
    }
    return {};
}

PipelineDraft withAutostart(PipelineDraft draft, const WizardContext &context)
{
    // A schedule is of use only while Kitesync runs, so it is offered with a new one.
    draft.autostart = context.autostart || draft.purpose != DraftPurpose::Edit;
    return draft;
}

} // namespace

PipelineWizard::PipelineWizard(const WizardContext &context, const PipelineDraft &draft, QWidget *parent)
    : QWizard(parent)
    , m_session(context.manager, withAutostart(draft, context), context.dataFolder)
    , m_autostart(context.autostart)
    , m_keepSecretsUntilQuit(context.keepSecretsUntilQuit)
{
    setObjectName(QStringLiteral("pipelineWizard"));
    setWindowTitle(titleOf(draft));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, m_session.isEdit() ? tr("Save chan&ges") : tr("&Create pipeline"));
    addPages(context);
    addRail();
    // What a test was waited for does not happen when it fails, is given up or is about other values.
    const auto stayUnless = [this](bool goesOn) {
        if (!goesOn)
            forgetJump();
    };
    connect(&m_session.source(), &WizardTest::changed, this, [this, stayUnless] {
        stayUnless(m_session.source().isTesting() || m_session.source().hasPassed());
    });
    connect(&m_session.destination(), &WizardTest::changed, this, [this, stayUnless] {
        stayUnless(m_session.destination().isTesting() || m_session.isDestinationTested());
    });
    connect(&m_session, &WizardSession::saved, this, &PipelineWizard::saved);
    connect(&m_session, &WizardSession::saveFailed, this, &PipelineWizard::saveFailed);
    const QSize wanted(columns * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
    fitOnScreen(this, wanted);
}

PipelineWizard::~PipelineWizard()
{
    // A field that loses the focus as it dies must not tell its page and the session, which are gone by then.
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *const each : parts)
        each->blockSignals(true);
}

PipelineWizard *PipelineWizard::forNew(const WizardContext &context, const DraftPrefill &prefill,
                                       QWidget *parent)
{
    auto *const wizard = new PipelineWizard(context, PipelineDraft::fresh(prefill), parent);
    // Where all was filled in, nothing is left to review: four clicks lead to the first sync.
    if (!prefill.databaseFile.isEmpty())
        wizard->page(Schedule)->setFinalPage(true);
    return wizard;
}

PipelineWizard *PipelineWizard::forEdit(const WizardContext &context, const PipelineConfig &config,
                                        QWidget *parent)
{
    return new PipelineWizard(context, PipelineDraft::editing(config), parent);
}

PipelineWizard *PipelineWizard::forDuplicate(const WizardContext &context, const PipelineConfig &config,
                                             QWidget *parent)
{
    const QString name = DraftChecks::nameForCopy(config.name, [&context](const QString &copy) {
        const QList<PipelineKey> keys = context.manager.keys();
        return std::none_of(keys.begin(), keys.end(), [&](const PipelineKey &key) {
            const PipelineState *const state = context.manager.find(key);
            return state != nullptr && state->config.name == copy;
        });
    });
    return new PipelineWizard(context, PipelineDraft::duplicating(config, name), parent);
}

void PipelineWizard::addPages(const WizardContext &context)
{
    m_connect = new ConnectPage(m_session, this);
    m_destination = new DestinationPage(m_session, context.sqlDrivers, this);
    m_review = new ReviewPage(m_session, static_cast<bool>(m_keepSecretsUntilQuit), this);
    setPage(Connect, m_connect);
    setPage(Destination, m_destination);
    setPage(Objects, new ObjectsPage(m_session, this));
    setPage(Schedule, new SchedulePage(m_session, this));
    setPage(Review, m_review);
    // Who edits one thing need not go through all the others.
    for (const int id : pageIds())
        page(id)->setFinalPage(m_session.isEdit() || id == Review);
    connect(m_connect, &ConnectPage::settled, this, [this] { goOn(Connect); });
    connect(m_destination, &DestinationPage::settled, this, [this] { goOn(Destination); });
    connect(m_review, &ReviewPage::keepInMemoryWanted, this, [this] {
        m_keepSecretsUntilQuit();
        accept();
    });
    connect(this, &QWizard::currentIdChanged, this, &PipelineWizard::pageChanged);
}

void PipelineWizard::addRail()
{
    m_rail = new StepRail({tr("Buildkite"), tr("Destination"), tr("What to copy"), tr("When"), tr("Review")},
                          this);
    m_rail->setReachable(m_session.isEdit() ? Review : Connect);
    setSideWidget(m_rail);
    connect(m_rail, &StepRail::stepChosen, this, [this](int step) { goTo(static_cast<Page>(step)); });
}

void PipelineWizard::pageChanged(int id)
{
    if (id < 0)
        return;
    forgetJump();
    m_rail->setStep(id);
    if (!m_session.isEdit())
        m_rail->setReachable(id);
    if (id != Connect)
        m_session.source().abort();
    // Once the wizard has done its own: it gives the focus to a button.
    QMetaObject::invokeMethod(this, &PipelineWizard::focusFirstInput, Qt::QueuedConnection);
}

void PipelineWizard::focusFirstInput()
{
    const QWidget *const page = currentPage();
    // A page that found something wrong has put the focus there.
    if (page == nullptr || (focusWidget() != nullptr && page->isAncestorOf(focusWidget())))
        return;
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain()) {
        if (page->isAncestorOf(each) && each->isVisibleTo(this) && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr) {
            each->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void PipelineWizard::goTo(Page page)
{
    forgetJump();
    while (currentId() > page)
        back();
    m_connect->setJumping(true);
    for (int before = -1; currentId() < page && currentId() != before;) {
        before = currentId();
        next();
    }
    m_connect->setJumping(false);
    m_rail->setStep(currentId());
    if (currentId() < page && (m_session.source().isTesting() || m_session.destination().isTesting()))
        m_target = page;
}

/// A test that was waited for let the page go; unless the person went elsewhere meanwhile.
void PipelineWizard::goOn(Page from)
{
    if (!isVisible() || currentId() != from)
        return;
    const bool saves = m_savesThere;
    if (const std::optional<Page> target = std::exchange(m_target, std::nullopt))
        goTo(*target);
    else
        next();
    if (saves)
        saveFromHere();
}

void PipelineWizard::forgetJump()
{
    m_target.reset();
    m_savesThere = false;
}

/// By the pages in between: each may have something to say first.
void PipelineWizard::saveFromHere()
{
    goTo(Review);
    if (currentId() == Review)
        accept();
    else
        m_savesThere = m_target.has_value();
}

void PipelineWizard::accept()
{
    if (m_session.isSaving())
        return;
    if (currentId() != Review)
        return saveFromHere();
    if (!m_session.isSourceSettled()) {
        // A page before was changed and left by the rail: its own button tells what is missing.
        goTo(Connect);
        return;
    }
    setSaving(true);
    m_review->showSaving();
    m_session.save();
}

void PipelineWizard::setSaving(bool saving)
{
    for (const WizardButton each : {BackButton, FinishButton, CancelButton})
        button(each)->setEnabled(!saving);
    m_rail->setEnabled(!saving);
}

void PipelineWizard::saved(const PipelineConfig &config)
{
    const PipelineDraft &draft = m_session.draft();
    if (config.every && draft.autostart != m_autostart)
        Q_EMIT autostartWanted(draft.autostart);
    const bool isEdit = m_session.isEdit();
    const bool startNow = draft.startNow;
    QWizard::accept();
    if (isEdit)
        Q_EMIT changed(config.key);
    else
        Q_EMIT created(config.key, startNow);
}

void PipelineWizard::saveFailed(const Error &error)
{
    setSaving(false);
    m_review->showFailure(error);
}

void PipelineWizard::reject()
{
    // What is being saved cannot be taken back half-way.
    if (m_session.isSaving())
        return;
    if (m_session.hasSomethingToLose())
        askToDiscard();
    else
        QWizard::reject();
}

void PipelineWizard::askToDiscard()
{
    if (findChild<QMessageBox *>(QStringLiteral("discardQuestion")) != nullptr)
        return;
    auto *const question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(windowTitle());
    question->setIcon(QMessageBox::Question);
    question->setText(m_session.isEdit() ? tr("Discard your changes?") : tr("Discard this pipeline?"));
    QPushButton *const discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *const keep = question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    discard->setObjectName(QStringLiteral("discard"));
    keep->setObjectName(QStringLiteral("keepEditing"));
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QWizard::reject(); });
    question->open();
}

void PipelineWizard::done(int result)
{
    m_session.source().abort();
    m_session.destination().abort();
    m_connect->forgetSecrets();
    m_destination->forgetSecrets();
    m_session.draft().token = {};
    m_session.draft().destination.password = {};
    QWizard::done(result);
}

} // namespace kitesync
