// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/supportfile.h"
#include "sync/store/appfolders.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"

#include <QObject>
#include <QPointer>

namespace kitesync {

class Store;

/// What the menu Help opens: help, support file, about; each once.
class DesktopHelp final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Store &store; ///< must outlive this
        AppFolders folders;
        QStringList sqlDrivers;
        QWidget *window = nullptr; ///< beside which all of it is shown; must outlive this
    };
    explicit DesktopHelp(Parts parts);

    /// @p dataFolder is where new pipelines put their files.
    void openHelp(const QString &dataFolder);
    void openAbout();
    void askForSupportFile();

private:
    const Parts m_parts;
    const QList<PartVersion> m_versions;
    SupportFile m_supportFile;
    QPointer<HelpWindow> m_help;
    QPointer<AboutDialog> m_about;
};

} // namespace kitesync
