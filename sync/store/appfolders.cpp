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

QString platformState()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#else
    // QStandardPaths::StateLocation came with Qt 6.7.
    return QDir::home().filePath(QStringLiteral(".local/state"));
#endif
}

Error unreachable(const QString &path, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::StoreFailed;
    error.place = path;
    error.subject = storetrouble::unreachable;
    error.detail = detail;
    return error;
}

} // namespace

AppFolders AppFolders::standard(bool demo)
{
    AppFolders folders;
    folders.data = below(
        folderOf("XDG_DATA_HOME", QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)), demo);
    folders.config = below(
        folderOf("XDG_CONFIG_HOME", QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)),
        demo);
    folders.state = below(folderOf("XDG_STATE_HOME", platformState()), demo);
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
        if (QFileInfo::exists(path))
            return unreachable(path, QStringLiteral("not a folder"));
        if (!QDir().mkpath(parent))
            return unreachable(path, QStringLiteral("%1 cannot be made").arg(parent));
        // Another process may make it at the same moment.
        if (!QDir().mkdir(path, onlyOwner) && !QFileInfo(path).isDir())
            return unreachable(path, QStringLiteral("cannot be made"));
    }
    const QFileInfo folder(path);
    if (!folder.isReadable() || !folder.isExecutable())
        return unreachable(path, QStringLiteral("may not be entered"));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((folder.permissions() & others) != 0 && !QFile::setPermissions(path, onlyOwner))
        qCWarning(logStore) << "Others may enter" << path << "and that cannot be changed.";
    return {};
}

} // namespace kitesync
