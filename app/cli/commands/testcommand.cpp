// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/testcommand.h"

#include "app/cli/jsonevents.h"
#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <QLocale>

namespace kitesync::cli {

namespace {

constexpr int daysOfWarning = 30;

QString good(Stream &stream, const QString &text)
{
    return stream.styled(QStringLiteral("✔"), Style::Good) + QLatin1Char(' ') + text;
}

QString bad(Stream &stream, const QString &text)
{
    return stream.styled(QStringLiteral("✖"), Style::Bad) + QLatin1Char(' ') + text;
}

QString expiryLine(const QDateTime &expires, Stream &stream)
{
    const bool soon = QDateTime::currentDateTimeUtc().daysTo(expires) < daysOfWarning;
    const QString text
        = TestCommand::tr("The token expires on %1. Syncs stop then.").arg(TimeWords::exact(expires));
    return soon ? stream.styled(QStringLiteral("!"), Style::Warning) + QLatin1Char(' ') + text
                : good(stream, text);
}

} // namespace

CommandSpec TestCommand::spec()
{
    return {QStringLiteral("test"),
            tr("Tests token, organization and destination of a pipeline."),
            tr("Nothing is copied and nothing in the destination is changed."),
            QStringLiteral("NAME"),
            {{QStringLiteral("json"), {}, tr("Write the result as JSON, for programs.")}}};
}

std::optional<Error> refusalOf(const SourceReport &report, SourceObject object)
{
    const auto own = report.refused.constFind(object);
    if (own != report.refused.constEnd())
        return *own;
    const auto builds = report.refused.constFind(SourceObject::Builds);
    if (object == SourceObject::Jobs && builds != report.refused.constEnd())
        return *builds;
    return std::nullopt;
}

QStringList sourceLines(const SourceReport &report, SourceObjects objects, Stream &stream)
{
    QStringList lines;
    const QString organization = quoted(report.organizationName);
    lines.append(good(
        stream, report.userName.isEmpty()
                    ? TestCommand::tr("Connected to %1.").arg(organization)
                    : TestCommand::tr("Connected to %1 as %2.").arg(organization, plainLine(report.userName))));
    SourceObjects readable;
    for (const SourceObject object : listOf(objects)) {
        if (const std::optional<Error> refusal = refusalOf(report, object)) {
            const ErrorText text = ErrorWords::text(*refusal);
            lines.append(bad(stream, labelled(RunWords::object(object), text.sentence())));
        } else {
            readable |= object;
        }
    }
    if (readable)
        lines.append(good(stream, TestCommand::tr("The token can read: %1.").arg(RunWords::objects(readable))));
    if (report.tokenExpiresAt.isValid())
        lines.append(expiryLine(report.tokenExpiresAt, stream));
    return lines;
}

QStringList destinationLines(const DestinationReport &report, Stream &stream)
{
    QString state = TestCommand::tr("it will be created");
    if (report.ours)
        state = TestCommand::tr("it holds this pipeline's tables");
    else if (report.exists)
        state = TestCommand::tr("it is there");
    QString line = TestCommand::tr("Destination: %1, %2.").arg(plainLine(report.product), state);
    if (report.freeBytes >= 0)
        line = sentences(
            {line, TestCommand::tr("%1 free.", "space: 75 GB")
                       .arg(QLocale().formattedDataSize(report.freeBytes, 1, QLocale::DataSizeSIFormat))});
    return {good(stream, line)};
}

void TestCommand::work()
{
    session().engine().testSource(config().apiUrl, token(), config().organization, this,
                                  [this](const Result<SourceReport> &report) {
                                      m_source = report;
                                      testDestination();
                                  });
}

void TestCommand::testDestination()
{
    const Result<bool> wrote = session().store().runs().wroteToDestination(config().key);
    if (!wrote)
        return fail(wrote.error());
    session().engine().testDestination({.config = config(), .password = password(), .wroteBefore = *wrote},
                                       this,
                                       [this](const Result<DestinationReport> &report) { finish(report); });
}

std::optional<Error> TestCommand::firstError(const Result<DestinationReport> &destination) const
{
    if (!*m_source)
        return m_source->error();
    for (const SourceObject object : listOf(config().objects)) {
        if (std::optional<Error> refusal = refusalOf(m_source->value(), object))
            return refusal;
    }
    if (!destination)
        return destination.error();
    return std::nullopt;
}

void TestCommand::finish(const Result<DestinationReport> &destination)
{
    if (m_json)
        out().writeBytes(jsonLine(testedEvent(config(), *m_source, destination)));
    else
        showChecks(destination);
    const std::optional<Error> error = firstError(destination);
    end(error ? exitCodeOf(error->kind) : ExitCode::Complete);
}

void TestCommand::showChecks(const Result<DestinationReport> &destination)
{
    if (*m_source)
        out().line(sourceLines(m_source->value(), config().objects, out()).join(QLatin1Char('\n')));
    else
        session().report(m_source->error());
    if (destination)
        out().line(destinationLines(*destination, out()).join(QLatin1Char('\n')));
    else
        session().report(destination.error(), hintFor(destination.error(), config()));
}

} // namespace kitesync::cli
