// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/errands.h"

#include "app/desktop/datesettings.h"
#include "models/words/addresses.h"

#include <QDesktopServices>
#include <QMessageBox>

namespace kitesync {

Errands::Errands(QWidget *window, QUrl newVersions)
    : m_window(window)
    , m_newVersions(std::move(newVersions))
{
}

QUrl Errands::usualNewVersions()
{
    return QUrl(QStringLiteral(KITESYNC_NEW_VERSIONS_PAGE), QUrl::StrictMode);
}

void Errands::run(NoticeAction action)
{
    switch (action) {
    case NoticeAction::TokenPage:
        return openPage(QUrl(QLatin1String(addresses::tokens)));
    case NoticeAction::SignInPage:
        return openPage(QUrl(QLatin1String(addresses::unencrypted)));
    case NoticeAction::Update:
        return update();
    case NoticeAction::DateSettings:
        return openDateSettings();
    default:
        return;
    }
}

void Errands::openPage(const QUrl &page)
{
    if (!QDesktopServices::openUrl(page))
        tell(tr("No browser could be opened."), tr("The page is %1").arg(page.toString()));
}

void Errands::update()
{
    if (!m_newVersions.isEmpty())
        return openPage(m_newVersions);
    tell(tr("Kitesync is updated the way it was installed."),
         tr("Ask the package manager of this computer for updates, then start Kitesync again. This is "
            "version %1.")
             .arg(QStringLiteral(KITESYNC_VERSION)));
}

void Errands::openDateSettings()
{
    if (!datesettings::open())
        tell(tr("No program was found that sets the clock."),
             tr("An administrator of this computer has it set from the network with the command: %1")
                 .arg(QStringLiteral("timedatectl set-ntp true")));
}

void Errands::tell(const QString &what, const QString &whatToDo)
{
    auto *const box = new QMessageBox(QMessageBox::Information, QStringLiteral("Kitesync"), what,
                                      QMessageBox::Ok, m_window);
    box->setObjectName(QStringLiteral("errandBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(whatToDo);
    box->open();
}

} // namespace kitesync
