// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopwindows.h"

#include "models/files/export.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/log.h"
#include "ui/main/mainactions.h"
#include "ui/wizard/movewizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace kitesync {

DesktopWindows::DesktopWindows(Parts parts)
    : m_parts(std::move(parts))
{
}

DesktopWindows::~DesktopWindows()
{
    if (m_window)
        keepLayout();
}

void DesktopWindows::start(bool background)
{
    m_window = std::make_unique<MainWindow>(m_parts.manager);
    m_window->setCloseHandled(true);
    m_errands = std::make_unique<Errands>(m_window.get());
    m_window->restoreLayout(keptLayout());
    connect(m_window.get(), &MainWindow::dashboardMade, this, &DesktopWindows::addPages);
    if (m_window->dashboard())
        addPages();
    connectWindow();
    connectHelp();
    m_signs = std::make_unique<DesktopSigns>(m_parts.manager, m_parts.settings, [this] {
        return m_window->isVisible() && m_window->isActiveWindow();
    });
    connectSigns();
    connect(&m_signs->tray(), &TrayIcon::settled, this,
            [this, background](bool available) { traySettled(available, background); });
    if (!background)
        m_window->show();
    m_signs->start(background);
    // The sample organisation is there to be tried: its wizard is filled in and opens by itself the first time.
    if (!background && !m_parts.prefill.name.isEmpty() && m_parts.manager.keys().isEmpty())
        openNew();
}

void DesktopWindows::connectWindow()
{
    MainWindow *const window = m_window.get();
    connect(window, &MainWindow::newPipelineWanted, this, &DesktopWindows::openNew);
    connect(window, &MainWindow::editWanted, this, &DesktopWindows::openEdit);
    connect(window, &MainWindow::duplicateWanted, this, &DesktopWindows::openDuplicate);
    connect(window, &MainWindow::moveWanted, this, &DesktopWindows::openMove);
    connect(window, &MainWindow::unlockWanted, this, &DesktopWindows::unlock);
    connect(window, &MainWindow::detailsWanted, this, [this](const Run &run) { m_pages->openDetails(run.id); });
    connect(window, &MainWindow::folderWanted, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(window, &MainWindow::settingsWanted, this, &DesktopWindows::openSettings);
    connect(window, &MainWindow::errandWanted, this, &DesktopWindows::runErrand);
    connect(window, &MainWindow::quitWanted, this, &DesktopWindows::quitWanted);
    connect(window, &MainWindow::closeWanted, this, &DesktopWindows::closeWanted);
}

void DesktopWindows::addPages()
{
    m_pages = std::make_unique<DesktopPages>(m_parts.manager, *m_window, m_parts.folders.logs());
    connect(m_pages.get(), &DesktopPages::locateWanted, m_window.get(), &MainWindow::askToLocate);
    connect(m_pages.get(), &DesktopPages::databaseWanted, this, &DesktopWindows::openDatabase);
}

void DesktopWindows::connectHelp()
{
    m_help = std::make_unique<DesktopHelp>(
        DesktopHelp::Parts{m_parts.manager.store(), m_parts.folders, m_parts.sqlDrivers, m_window.get()});
    connect(m_window->actions()->help, &QAction::triggered, this, [this] { m_help->openHelp(dataFolder()); });
    connect(m_window->actions()->about, &QAction::triggered, m_help.get(), &DesktopHelp::openAbout);
    connect(m_window.get(), &MainWindow::supportFileWanted, m_help.get(), &DesktopHelp::askForSupportFile);
}

void DesktopWindows::connectSigns()
{
    DesktopSigns *const signs = m_signs.get();
    connect(signs, &DesktopSigns::windowWanted, this, &DesktopWindows::raise);
    connect(signs, &DesktopSigns::windowToggled, this, &DesktopWindows::toggle);
    connect(signs, &DesktopSigns::detailsWanted, this, &DesktopWindows::showDetails);
    connect(signs, &DesktopSigns::fixWanted, this, &DesktopWindows::fix);
    connect(signs, &DesktopSigns::unlockWanted, this, &DesktopWindows::unlock);
    connect(signs, &DesktopSigns::settingsWanted, this, &DesktopWindows::openSettings);
    connect(signs, &DesktopSigns::quitWanted, this, &DesktopWindows::quitWanted);
}

void DesktopWindows::traySettled(bool available, bool background)
{
    // A program that nobody can see nor reach would be a riddle; with a schedule it was asked to be there.
    if (background && !available && !isAnyScheduled())
        m_window->showMinimized();
}

void DesktopWindows::raise(const PipelineKey &key)
{
    m_window->choose(key);
    m_window->show();
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopWindows::hideAll()
{
    keepLayout();
    m_signs->close();
    delete m_wizard;
    m_window->hide();
}

void DesktopWindows::toggle()
{
    if (m_window->isVisible() && m_window->isActiveWindow())
        m_window->hide();
    else
        raise();
}

void DesktopWindows::showDetails(const PipelineKey &key, const QString &runId)
{
    raise(key);
    if (m_pages)
        m_pages->openDetails(runId);
}

void DesktopWindows::fix(const PipelineKey &key)
{
    raise(key);
    m_window->doNotice();
}

void DesktopWindows::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_parts.settings, m_window.get());
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::supportFileAsked, m_help.get(), &DesktopHelp::askForSupportFile);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void DesktopWindows::runErrand(NoticeAction action)
{
    if (action != NoticeAction::LowerSpeed && action != NoticeAction::ProxySettings)
        return m_errands->run(action);
    openSettings();
    if (action == NoticeAction::LowerSpeed)
        m_settings->showRequestShare();
    else
        m_settings->showProxy();
}

void DesktopWindows::openDatabase(const PipelineKey &key)
{
    const PipelineState *state = m_parts.manager.find(key);
    const QString path = state == nullptr ? QString() : sqlitePath(state->config.destination.url);
    if (path.isEmpty() || QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    auto *const box = new QMessageBox(QMessageBox::Information, QStringLiteral("Kitesync"),
                                      tr("No program was found that opens the database."), QMessageBox::Ok,
                                      m_window.get());
    box->setObjectName(QStringLiteral("noProgramBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It is in “%1”.").arg(QDir::toNativeSeparators(path)));
    box->open();
}

WizardContext DesktopWindows::wizardContext() const
{
    return {m_parts.manager, m_parts.sqlDrivers, dataFolder(), m_parts.settings.startsAtLogin(),
            m_parts.keepSecretsUntilQuit};
}

void DesktopWindows::openNew()
{
    const bool first = m_parts.manager.keys().isEmpty();
    open(PipelineWizard::forNew(wizardContext(), first ? m_parts.prefill : DraftPrefill(), m_window.get()));
}

void DesktopWindows::openEdit(const PipelineKey &key, EditPlace place)
{
    m_parts.manager.refresh();
    const PipelineState *state = m_parts.manager.find(key);
    if (state == nullptr)
        return;
    auto *const wizard = PipelineWizard::forEdit(wizardContext(), state->config, m_window.get());
    if (!open(wizard))
        return;
    switch (place) {
    case EditPlace::Source:
        break;
    case EditPlace::Destination:
        wizard->goTo(PipelineWizard::Destination);
        break;
    case EditPlace::Objects:
        wizard->goTo(PipelineWizard::Objects);
        break;
    case EditPlace::Schedule:
        wizard->goTo(PipelineWizard::Schedule);
        break;
    }
}

void DesktopWindows::openDuplicate(const PipelineKey &key)
{
    m_parts.manager.refresh();
    if (const PipelineState *state = m_parts.manager.find(key))
        open(PipelineWizard::forDuplicate(wizardContext(), state->config, m_window.get()));
}

void DesktopWindows::openMove(const PipelineKey &key)
{
    m_parts.manager.refresh();
    const PipelineState *state = m_parts.manager.find(key);
    if (state == nullptr)
        return;
    auto *const wizard = new MoveWizard(wizardContext(), state->config, m_window.get());
    if (take(wizard))
        wizard->open();
}

bool DesktopWindows::take(QWizard *wizard)
{
    // One at a time: two would not know of each other's names.
    if (m_wizard) {
        delete wizard;
        m_wizard->raise();
        m_wizard->activateWindow();
        return false;
    }
    m_wizard = wizard;
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    return true;
}

bool DesktopWindows::open(PipelineWizard *wizard)
{
    if (!take(wizard))
        return false;
    connect(wizard, &PipelineWizard::created, this, [this](const PipelineKey &key, bool startNow) {
        m_window->choose(key);
        if (startNow)
            m_parts.manager.sync(key);
    });
    connect(wizard, &PipelineWizard::changed, this, [this](const PipelineKey &key) { m_window->choose(key); });
    connect(wizard, &PipelineWizard::autostartWanted, &m_parts.settings, &Settings::setStartsAtLogin);
    wizard->open();
    return true;
}

bool DesktopWindows::isAnyScheduled() const
{
    const QList<PipelineKey> keys = m_parts.manager.keys();
    return std::any_of(keys.cbegin(), keys.cend(), [this](const PipelineKey &key) {
        const PipelineState *state = m_parts.manager.find(key);
        return state != nullptr && state->config.every.has_value();
    });
}

void DesktopWindows::closeWanted()
{
    const Settings::OnClose wanted = m_parts.settings.onClose();
    const bool keep
        = wanted == Settings::OnClose::Keep
          || (wanted == Settings::OnClose::Automatic && (isAnyScheduled() || m_parts.manager.isAnyBusy()));
    if (!keep)
        return quitWanted();
    if (m_signs->tray().isAvailable() || wanted == Settings::OnClose::Keep)
        return goOnHidden();
    askToKeepRunning();
}

void DesktopWindows::goOnHidden()
{
    keepLayout();
    m_window->hide();
    m_signs->tellWindowClosed();
}

void DesktopWindows::askToKeepRunning()
{
    auto *const box
        = new QMessageBox(QMessageBox::Question, QStringLiteral("Kitesync"),
                          tr("Keep syncing in the background?"), QMessageBox::NoButton, m_window.get());
    box->setObjectName(QStringLiteral("keepBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("This desktop has no tray. Start the program again to see its window."));
    auto *const remember = new QCheckBox(tr("Do not ask again"), box);
    box->setCheckBox(remember);
    QPushButton *const keep = box->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    QPushButton *const quit = box->addButton(tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, remember] {
        if (remember->isChecked())
            m_parts.settings.setOnClose(Settings::OnClose::Keep);
        goOnHidden();
    });
    connect(quit, &QPushButton::clicked, this, [this, remember] {
        if (remember->isChecked())
            m_parts.settings.setOnClose(Settings::OnClose::Quit);
        quitWanted();
    });
    box->open();
}

QString DesktopWindows::dataFolder() const
{
    return m_parts.settings.dataFolder();
}

void DesktopWindows::quitWanted()
{
    if (!m_parts.manager.isAnyBusy()) {
        Q_EMIT leaveWanted();
        return;
    }
    auto *const box = new QMessageBox(QMessageBox::Question, QStringLiteral("Kitesync"),
                                      tr("A sync is running."), QMessageBox::NoButton, m_window.get());
    box->setObjectName(QStringLiteral("quitBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It ends at the next safe point and goes on from there the next time."));
    QPushButton *const stop = box->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Keep running"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, &DesktopWindows::leaveWanted);
    raise();
    box->open();
}

void DesktopWindows::unlock(const PipelineKey &key)
{
    // Reading makes the keychain ask; a person who pressed Unlock expects that.
    m_parts.manager.vault().read(key, SecretKind::Token, this, [this, key](const Result<Secret> &token) {
        if (token)
            m_parts.manager.sync(key);
    });
}

QString DesktopWindows::layoutFile() const
{
    return m_parts.folders.config + QStringLiteral("/window");
}

void DesktopWindows::keepLayout() const
{
    if (const QString why = writeFile(layoutFile(), m_window->saveLayout()); !why.isEmpty())
        qCInfo(logApp) << "the window's place was not kept:" << why;
}

QByteArray DesktopWindows::keptLayout() const
{
    QFile file(layoutFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kitesync
