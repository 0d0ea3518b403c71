// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/process/logfile.h"
#include "models/words/language.h"
#include "sync/destination/destination.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace kitesync;
    logfile::install();
    Destination::prepareProcess();
    EnvironmentSecrets secrets = EnvironmentSecrets::take();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kitesync"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KITESYNC_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    cli::hideSecretArguments(argc, argv);
    installLanguage();
    return cli::run(arguments, std::move(secrets));
}
