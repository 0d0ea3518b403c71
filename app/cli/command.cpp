// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QStringList>

namespace kitesync::cli {

void Command::end(ExitCode code)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(code);
}

void Command::fail(const Error &error, const QString &hint)
{
    if (m_ended)
        return;
    session().report(error, hint);
    end(exitCodeOf(error.kind));
}

Result<qint64> numberOption(const Arguments &arguments, const char *option, qint64 least, qint64 most,
                            qint64 standard)
{
    if (!arguments.has(option))
        return standard;
    bool ok = false;
    const qint64 number = arguments.value(option).toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return Error{ErrorKind::InvalidValue,
                 {},
                 Command::tr("It must be a whole number from %1 to %2.").arg(least).arg(most),
                 QLatin1String("--") + QLatin1String(option),
                 0,
                 {}};
}

Error blamingOption(Error error)
{
    static const QStringList fields{
        QStringLiteral("name"),        QStringLiteral("organization"), QStringLiteral("api_url"),
        QStringLiteral("destination"), QStringLiteral("table_prefix"), QStringLiteral("schema"),
        QStringLiteral("objects"),     QStringLiteral("history_from"), QStringLiteral("every")};
    if (error.kind == ErrorKind::InvalidValue && fields.contains(error.subject))
        error.subject
            = QLatin1String("--") + QString(error.subject).replace(QLatin1Char('_'), QLatin1Char('-'));
    return error;
}

} // namespace kitesync::cli
