// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the main window, and what follows from their answers.
#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "sync/domain/destinationurl.h"
#include "ui/main/mainwindow.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kitesync {

namespace {

QMessageBox *question(QWidget *window, const QString &name, const QString &title, const QString &text)
{
    auto *const box = new QMessageBox(QMessageBox::Question, QStringLiteral("Kitesync"), title,
                                      QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    return box;
}

} // namespace

void MainWindow::tell(const QString &title, const Error &error)
{
    const ErrorText text = ErrorWords::text(error);
    auto *const box
        = new QMessageBox(QMessageBox::Warning, QStringLiteral("Kitesync"), title, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.sentence() + QLatin1Char('\n') + text.nextStep);
    box->setDetailedText(QStringList{text.said, text.id}.join(QLatin1Char('\n')).trimmed());
    box->open();
}

void MainWindow::askToRemove()
{
    const PipelineState *now = state();
    if (now == nullptr)
        return;
    const QString file = sqlitePath(now->config.destination.url);
    QMessageBox *const box = question(
        this, QStringLiteral("deleteBox"), tr("Delete the pipeline %1?").arg(quoted(now->config.name)),
        tr("Its history of runs is forgotten and its token is removed from the keychain."));
    auto *const alsoFile = new QCheckBox(tr("Also delete the database file %1").arg(quoted(file)), box);
    alsoFile->setObjectName(QStringLiteral("alsoFile"));
    if (file.isEmpty())
        alsoFile->hide();
    else
        box->setCheckBox(alsoFile);
    QPushButton *const yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, key = m_shown, alsoFile] {
        m_manager.remove(key, alsoFile->isChecked(), this, [this](const Status &removed) {
            if (!removed)
                tell(tr("The pipeline was not deleted completely."), removed.error());
        });
    });
    box->open();
}

void MainWindow::askToRunFromScratch()
{
    const PipelineState *now = state();
    if (now == nullptr)
        return;
    QMessageBox *const box = question(
        this, QStringLiteral("scratchBox"), tr("Read everything of %1 again?").arg(quoted(now->config.name)),
        tr("All builds that Buildkite still keeps are read once more, which may take as long as the first "
           "sync. Nothing in your database is deleted; if the database is gone, a new one is made."));
    QPushButton *const yes = box->addButton(tr("Run again"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, [this, key = m_shown] { m_manager.sync(key, RunKind::Full); });
    box->open();
}

void MainWindow::askToStartNew()
{
    const PipelineState *now = state();
    if (now == nullptr)
        return;
    QMessageBox *const box = question(
        this, QStringLiteral("startNewBox"), tr("Make a new database for %1?").arg(quoted(now->config.name)),
        tr("All that Buildkite still keeps is copied into it, which may take as long as the first sync. What "
           "Buildkite has deleted meanwhile is not in it."));
    QPushButton *const yes = box->addButton(tr("Start new"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, key = m_shown] { m_manager.sync(key, RunKind::Full); });
    box->open();
}

void MainWindow::askToLocate(const PipelineKey &key)
{
    const PipelineState *of = m_manager.find(key);
    if (of == nullptr)
        return;
    const QFileInfo before(sqlitePath(of->config.destination.url));
    auto *const dialog
        = new QFileDialog(this, tr("Where is the database of %1 now?").arg(quoted(of->config.name)),
                          before.dir().exists() ? before.absolutePath() : QDir::homePath());
    dialog->setObjectName(QStringLiteral("locateFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key](const QString &path) {
        m_manager.locate(key, path, this, [this, key](const Status &taken) {
            if (taken)
                m_manager.sync(key);
            else
                tell(tr("This file was not taken."), taken.error());
        });
    });
    dialog->open();
}

void MainWindow::openFolder()
{
    if (const PipelineState *now = state();
        now != nullptr && !sqlitePath(now->config.destination.url).isEmpty())
        Q_EMIT folderWanted(QFileInfo(sqlitePath(now->config.destination.url)).absolutePath());
}

void MainWindow::doNotice()
{
    const PipelineState *now = state();
    if (now == nullptr)
        return;
    if (const std::optional<Notice> notice = StateWords::notice(*now, stateContext(m_manager)))
        doNotice(notice->action);
}

void MainWindow::doNotice(NoticeAction action)
{
    const PipelineState *now = state();
    if (now == nullptr)
        return;
    Status status;
    switch (action) {
    case NoticeAction::None:
        break;
    case NoticeAction::EditSource:
        Q_EMIT editWanted(m_shown, EditPlace::Source);
        break;
    case NoticeAction::EditDestination:
        Q_EMIT editWanted(m_shown, EditPlace::Destination);
        break;
    case NoticeAction::Locate:
        askToLocate(m_shown);
        break;
    case NoticeAction::StartNew:
        askToStartNew();
        break;
    case NoticeAction::EditObjects:
        Q_EMIT editWanted(m_shown, EditPlace::Objects);
        break;
    case NoticeAction::Unlock:
        Q_EMIT unlockWanted(m_shown);
        break;
    case NoticeAction::SyncNow:
        m_manager.sync(m_shown);
        break;
    case NoticeAction::Resume:
        status = m_manager.resume(m_shown);
        if (status && m_manager.pauseOfAll().on)
            status = m_manager.resumeAll();
        break;
    case NoticeAction::ResumeAll:
        status = m_manager.resumeAll();
        break;
    case NoticeAction::ShowDetails:
        if (now->lastRun)
            Q_EMIT detailsWanted(*now->lastRun);
        break;
    case NoticeAction::LowerSpeed:
    case NoticeAction::ProxySettings:
    case NoticeAction::TokenPage:
    case NoticeAction::SignInPage:
    case NoticeAction::Update:
    case NoticeAction::DateSettings:
        Q_EMIT errandWanted(action);
        break;
    }
    if (!status)
        tell(tr("The schedule was not changed."), status.error());
}

} // namespace kitesync
