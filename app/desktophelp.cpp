// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktophelp.h"

#include "app/libraryversions.h"
#include "app/process/logfile.h"
#include "ui/help/supportsaving.h"

namespace kitesync {

namespace {

void bringToFront(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

DesktopHelp::DesktopHelp(Parts parts)
    : m_parts(std::move(parts))
    , m_versions(libraryVersions(m_parts.store))
    , m_supportFile({m_parts.store, m_parts.folders.logs(), &logfile::masked, m_versions, m_parts.sqlDrivers})
{
}

void DesktopHelp::openHelp(const QString &dataFolder)
{
    if (!m_help) {
        const HelpPlaces places{m_parts.folders.storeFile(), m_parts.folders.logs(), dataFolder};
        m_help = new HelpWindow(places, m_parts.window);
    }
    bringToFront(m_help);
}

void DesktopHelp::openAbout()
{
    if (!m_about)
        m_about = new AboutDialog(m_versions, m_parts.window);
    bringToFront(m_about);
}

void DesktopHelp::askForSupportFile()
{
    saveSupportFile(m_parts.window, m_supportFile);
}

} // namespace kitesync
