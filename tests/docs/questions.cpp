// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/questions.h"

#include "tests/docs/dialects.h"
#include "tests/docs/docfile.h"

#include <QRegularExpression>
#include <QStringList>

namespace kitesync::tests {

namespace {

/// In the order in which they are asked.
constexpr const char *names[]{
    "queue-wait",       "flaky-steps",      "slowest-steps", "retries-by-exit-status", "agent-utilisation",
    "cost-by-pipeline", "deploy-frequency", "lead-time",     "change-failure-rate",    "time-to-restore"};

/// What stands between braces, in the words of a database.
QString expanded(const QString &words, const QString &database)
{
    const std::unique_ptr<Dialect> dialect = dialectNamed(database);
    const QString argument = words.section(u' ', 1).trimmed();
    if (words.startsWith(QLatin1String("seconds ")))
        return dialect->secondsBetween(argument.section(QLatin1String(" .. "), 0, 0),
                                       argument.section(QLatin1String(" .. "), 1));
    if (words.startsWith(QLatin1String("day ")))
        return dialect->dayOf(argument);
    if (!words.startsWith(QLatin1String("rounded ")))
        qFatal("there is no {%s}", qPrintable(words));
    const QString number = argument.section(QLatin1String(": "), 1);
    // PostgreSQL rounds only decimals to decimals, and the others do not mind.
    return QStringLiteral("round(CAST(%1 AS decimal(20, 6)), %2)").arg(number, argument.section(u':', 0, 0));
}

} // namespace

QStringList documentedDatabases()
{
    return {QStringLiteral("sqlite"), QStringLiteral("postgresql"), QStringLiteral("mariadb")};
}

QList<Question> Question::all()
{
    QList<Question> questions;
    for (const char *name : names) {
        Question question;
        question.name = QLatin1String(name);
        question.m_text = sourceText(QStringLiteral("tests/docs/questions/%1.sql").arg(question.name));
        QStringList comment;
        for (const QString &line : question.m_text.split(u'\n')) {
            if (line.startsWith(QLatin1String("--")))
                comment.append(line.mid(3));
        }
        question.title = comment.takeFirst();
        question.explanation = comment.join(u'\n').trimmed();
        question.explanation.replace(QLatin1String("\nTo adjust:"), QLatin1String("\n\nTo adjust:"));
        questions.append(question);
    }
    return questions;
}

QString Question::sql(const QString &database) const
{
    static const QRegularExpression innermost(QStringLiteral("\\{([^{}]*)\\}"));
    QString text = m_text;
    for (auto match = innermost.match(text); match.hasMatch(); match = innermost.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), expanded(match.captured(1), database));
    return text;
}

QString Question::fileName(const QString &database) const
{
    const QString own = sql(database);
    bool differs = false;
    for (const QString &other : documentedDatabases())
        differs = differs || sql(other) != own;
    return differs ? QStringLiteral("%1.%2.sql").arg(name, database) : name + QLatin1String(".sql");
}

} // namespace kitesync::tests
