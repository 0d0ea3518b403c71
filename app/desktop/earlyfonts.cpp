// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/earlyfonts.h"

#include <QFontDatabase>
#include <QList>

#ifdef KITESYNC_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace kitesync {

#ifdef KITESYNC_FONTCONFIG

EarlyFonts::EarlyFonts()
    // What it reads is the process's, and Qt finds it read. Should it fail, Qt tries again and complains.
    : m_configured(std::async(std::launch::async, [] { FcInit(); }))
{
}

std::future<void> EarlyFonts::list() const
{
    return std::async(std::launch::async, [configured = m_configured] {
        configured.wait();
        // Any question to Qt's font database fills it; who asks meanwhile waits for that.
        const QList<QFontDatabase::WritingSystem> nothing = QFontDatabase::writingSystems(QString());
        Q_UNUSED(nothing)
    });
}

#else

EarlyFonts::EarlyFonts() = default;

std::future<void> EarlyFonts::list() const
{
    return {};
}

#endif

} // namespace kitesync
