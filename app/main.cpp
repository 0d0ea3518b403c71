// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/desktop/earlyfonts.h"
#include "app/desktopapp.h"
#include "app/process/logfile.h"
#include "models/words/language.h"
#include "sync/engine/syncengine.h"
#include "ui/common/placeholders.h"

#include <QApplication>

namespace {

/// Whether a window could be shown: asked before Qt is, because it ends the program where there is none.
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

QStringList plainArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace kitesync;
    logfile::install();
    SyncEngine::prepareProcess();
    EnvironmentSecrets secrets = EnvironmentSecrets::take();
    const std::optional<cli::WindowRequest> window = cli::windowRequest(plainArguments(argc, argv));
    if (window && hasDisplay()) {
        const EarlyFonts fonts;
        QApplication application(argc, argv);
        std::future<void> fontsListed = fonts.list();
        nameApplication();
        const Placeholders placeholders(application);
        return DesktopApp(std::move(secrets), {window->background, window->demo}).run(std::move(fontsListed));
    }
    QCoreApplication application(argc, argv);
    nameApplication();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    cli::hideSecretArguments(argc, argv);
    installLanguage(cli::wishedLanguage());
    return cli::run(arguments, std::move(secrets));
}
