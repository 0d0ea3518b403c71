// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include "models/files/export.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <optional>

namespace kitesync {

namespace {

constexpr qint64 largestEntry = 64 * 1024;

/// The keys of the group [Desktop Entry]; nothing when there is no such file.
std::optional<QHash<QString, QString>> entryIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QHash<QString, QString> keys;
    bool inGroup = false;
    const QStringList lines = QString::fromUtf8(file.read(largestEntry)).split(QLatin1Char('\n'));
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(QLatin1Char('[')))
            inGroup = line == QLatin1String("[Desktop Entry]");
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (inGroup && equals > 0 && !line.startsWith(QLatin1Char('#')))
            keys.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return keys;
}

Error failure(const QString &path, const QString &detail = {})
{
    return Error{.kind = ErrorKind::StoreFailed,
                 .place = path,
                 .detail = detail,
                 .subject = QStringLiteral("unreachable")};
}

} // namespace

Autostart::Autostart(QString program)
    : m_program(std::move(program))
{
}

QString Autostart::file()
{
    QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    // A relative path is invalid and is to be ignored (XDG base directory specification).
    if (!config.startsWith(QLatin1Char('/')))
        config = QDir::homePath() + QStringLiteral("/.config");
    return config + QStringLiteral("/autostart/kitesync.desktop");
}

QString Autostart::execLine(const QStringList &command)
{
    QStringList quoted;
    for (QString argument : command) {
        // Field codes begin with a per cent sign, in quotes too.
        argument.replace(QLatin1Char('%'), QLatin1String("%%"));
        QString escaped;
        for (const QChar character : std::as_const(argument)) {
            if (QStringLiteral("\"`$\\").contains(character))
                escaped += QLatin1Char('\\');
            escaped += character;
        }
        quoted.append(QLatin1Char('"') + escaped + QLatin1Char('"'));
    }
    // And then the rule for every string value: the backslash is escaped once more.
    return quoted.join(QLatin1Char(' ')).replace(QLatin1Char('\\'), QLatin1String("\\\\"));
}

bool Autostart::isOn() const
{
    const std::optional<QHash<QString, QString>> entry = entryIn(file());
    if (!entry)
        return false;
    const auto is = [&entry](const char *key, const char *value) {
        return entry->value(QLatin1String(key)).compare(QLatin1String(value), Qt::CaseInsensitive) == 0;
    };
    if (is("Hidden", "true") || is("X-GNOME-Autostart-enabled", "false"))
        return false;
    const QString needed = entry->value(QStringLiteral("TryExec"));
    if (!needed.isEmpty() && QStandardPaths::findExecutable(needed).isEmpty())
        return false;
    return !entry->value(QStringLiteral("Exec")).isEmpty();
}

Status Autostart::setOn(bool on)
{
    const QString path = file();
    if (!on) {
        QFile entry(path);
        if (entry.exists() && !entry.remove())
            return failure(path, entry.errorString());
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(path).because(QT_TRANSLATE_NOOP("kitesync::Reason", "its folder cannot be made"));
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nVersion=1.0\nName=Kitesync\n"
                                        "Icon=kitesync\nTerminal=false\nExec=%1\n"
                                        "X-GNOME-Autostart-enabled=true\n")
                             .arg(execLine({m_program, QStringLiteral("--background")}));
    const QString why = writeFile(path, text.toUtf8());
    return why.isEmpty() ? Status() : failure(path, why);
}

} // namespace kitesync
