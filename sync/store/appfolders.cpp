// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/appfolders.h"

#include "sync/domain/log.h"
#include "sync/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kitesync {

namespace {

const QString folderName = QStringLiteral("kitesync");

QString below(const QString &parent, bool demo)
{
    const QString own = QDir(parent).filePath(folderName);
    return QDir::cleanPath(demo ? own + QStringLiteral("/demo") : own);
}

/// The variable's folder if it is set to an absolute path (the XDG rule), else @p otherwise.
QString folderOf(const char *variable, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? value : otherwise;
}

/// Where programs keep things of this kind when no variable says so. Not asked of QStandardPaths on Linux: that would
/// take the variables as they are, also relative ones, and knows no state folder before Qt 6.7.
QString platformFolder(QStandardPaths::StandardLocation location, const char *belowHome)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(belowHome)
    return QStandardPaths::writableLocation(location);
#else
    Q_UNUSED(location)
    return QDir::home().filePath(QLatin1String(belowHome));
#endif
}

Error unreachable(const QString &path, const Reason &why)
{
    return Error{.kind = ErrorKind::StoreFailed, .place = path, .subject = storetrouble::unreachable}.because(
        why);
}

} // namespace

AppFolders AppFolders::standard(bool demo)
{
    const auto folder
        = [demo](const char *variable, QStandardPaths::StandardLocation location, const char *belowHome) {
              return below(folderOf(variable, platformFolder(location, belowHome)), demo);
          };
    AppFolders folders;
    folders.data = folder("XDG_DATA_HOME", QStandardPaths::GenericDataLocation, ".local/share");
    folders.config = folder("XDG_CONFIG_HOME", QStandardPaths::GenericConfigLocation, ".config");
    folders.state = folder("XDG_STATE_HOME", QStandardPaths::GenericDataLocation, ".local/state");
    return folders;
}

QString AppFolders::storeFile() const
{
    return QDir(data).filePath(QStringLiteral("kitesync.sqlite"));
}

QString AppFolders::logs() const
{
    return QDir(state).filePath(QStringLiteral("logs"));
}

Status AppFolders::create() const
{
    for (const QString &folder : {data, config, state}) {
        if (Status made = makePrivateFolder(folder); !made.ok())
            return made;
    }
    return {};
}

Status makePrivateFolder(const QString &path)
{
    constexpr QFileDevice::Permissions onlyOwner
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(path).isDir()) {
        if (!QDir().mkpath(parent))
            return unreachable(path, {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 cannot be made"), {parent}});
        // Another process may make it at the same moment.
        if (!QDir().mkdir(path, onlyOwner) && !QFileInfo(path).isDir()) {
            return unreachable(path, QFileInfo::exists(path)
                                         ? QT_TRANSLATE_NOOP("kitesync::Reason", "it is not a folder")
                                         : QT_TRANSLATE_NOOP("kitesync::Reason", "it cannot be made"));
        }
    }
    const QFileInfo folder(path);
    if (!folder.isReadable() || !folder.isExecutable())
        return unreachable(path, QT_TRANSLATE_NOOP("kitesync::Reason", "it may not be entered"));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((folder.permissions() & others) != 0 && !QFile::setPermissions(path, onlyOwner))
        qCWarning(logStore) << "Others may enter" << path << "and that cannot be changed.";
    return {};
}

} // namespace kitesync
