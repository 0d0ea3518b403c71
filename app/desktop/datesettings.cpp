// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/datesettings.h"

#include "sync/domain/log.h"

#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace kitesync::datesettings {

namespace {

struct Known
{
    const char *desktop; ///< as it names itself in XDG_CURRENT_DESKTOP
    const char *program;
    const char *page; ///< its argument; empty: it has none
};

constexpr std::array known{
    Known{"GNOME", "gnome-control-center", "datetime"},
    Known{"KDE", "systemsettings", "kcm_clock"},
    Known{"KDE", "systemsettings5", "kcm_clock"},
    Known{"X-Cinnamon", "cinnamon-settings", "calendar"},
    Known{"MATE", "mate-time-admin", ""},
    Known{"LXQt", "lxqt-admin-time", ""},
    Known{"XFCE", "time-admin", ""},
};

} // namespace

std::optional<Program> program(const QString &desktop, const QStringList &folders)
{
    const QStringList names = desktop.split(u':', Qt::SkipEmptyParts);
    std::optional<Program> any;
    for (const Known &each : known) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(each.program), folders);
        if (path.isEmpty())
            continue;
        const QString page = QLatin1String(each.page);
        Program found{path, page.isEmpty() ? QStringList() : QStringList{page}};
        if (names.contains(QLatin1String(each.desktop), Qt::CaseInsensitive))
            return found;
        if (!any)
            any = found;
    }
    return any;
}

bool open()
{
    const std::optional<Program> found = program(qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    if (!found)
        return false;
    const bool started = QProcess::startDetached(found->path, found->arguments);
    qCInfo(logApp) << "date settings:" << found->path << (started ? "started" : "did not start");
    return started;
}

} // namespace kitesync::datesettings
