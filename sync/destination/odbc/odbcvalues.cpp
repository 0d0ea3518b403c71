// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcvalues.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"

#include <QDateTime>

namespace kitesync {

QVariant withUtc(const QVariant &read)
{
    if (read.metaType() == QMetaType::fromType<QDateTime>() && !read.isNull())
        return QDateTime(read.toDateTime().date(), read.toDateTime().time(), Qt::UTC);
    return read;
}

QString quotedText(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\'';
}

QString troublesomeText()
{
    return QStringLiteral("a? é€\U0001F600 '\\' \"{d}\" x");
}

Error spoiltText(const Dialect &dialect, const QString &sent, const QString &got)
{
    return Error{.kind = ErrorKind::DestinationFailed, .place = dialect.place(), .subject = dialect.place()}
        .because({QT_TRANSLATE_NOOP("kitesync::Reason",
                                    "the ODBC driver spoils texts: it was given “%1” (%2 characters) and "
                                    "gave back “%3” (%4); another driver, or its Unicode version, is needed"),
                  {sent, QString::number(sent.size()), got, QString::number(got.size())}});
}

Status checkTexts(Connection &connection, const Dialect &dialect, const QString &type)
{
    const QString text = troublesomeText();
    const Result<QVariant> back = connection.value(QStringLiteral("SELECT CAST(? AS %1)").arg(type), {text});
    if (!back) {
        const Error &error = back.error();
        if (error.kind != ErrorKind::DestinationFailed)
            return error;
        return error.because(
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); "
                               "another driver, or its Unicode version, is needed"),
             {text, error.detail}});
    }
    const QString got = dialect.meant(*back).toString();
    return got == text ? Status() : Status(spoiltText(dialect, text, got));
}

} // namespace kitesync
