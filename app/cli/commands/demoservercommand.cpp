// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/demoservercommand.h"

#include "app/cli/jsonevents.h"
#include "app/demo/faultorder.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"

#include <array>
#include <cmath>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kitesync::cli {

namespace {

constexpr qint64 longestAdvance = 10LL * 366 * 86400;
constexpr qsizetype longestLine = 4096;

/// Reads several whole numbers, stopping at the first that is wrong.
class Numbers final
{
public:
    explicit Numbers(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }
    template <typename Number> void read(const char *option, qint64 least, qint64 most, Number &into)
    {
        const Result<qint64> number
            = numberOption(m_arguments, option, least, most, static_cast<qint64>(into));
        if (number)
            into = static_cast<Number>(*number);
        else if (!m_error)
            m_error = number.error();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const Arguments &m_arguments;
    std::optional<Error> m_error;
};

Error invalid(const char *option, const QString &reason)
{
    return Error{ErrorKind::InvalidValue, {}, reason, QLatin1String("--") + QLatin1String(option), 0, {}};
}

} // namespace

CommandSpec DemoServerCommand::spec()
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    return {
        text("demo-server"),
        tr("Serves the built-in sample organization over HTTP on this computer."),
        tr("For trying the product or a load test without an account. It says where it listens, and "
           "serves until Ctrl+C.\n"
           "Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE "
           "...]” "
           "makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is "
           "wrong "
           "with it.\n"
           "Faults, the first that fits is played: %1.\n"
           "Their settings, e.g. “fault status status=401 path=/builds count=-1 body={\"message\": \"No\"}”: "
           "%2; "
           "count -1 is for ever, body has the rest of the line.\n"
           "The token is part of the sample and no secret.")
            .arg(faultKindNames().join(QLatin1String(", ")), faultSettingNames().join(QLatin1String(", "))),
        {},
        {{text("port"), text("N"), tr("Port on 127.0.0.1 (default: any free one).")},
         {text("builds"), text("N"), tr("Builds at the start, 0 to 1000000 (default: 5000).")},
         {text("jobs"), text("N"), tr("Jobs a build on average, 1 to 200 (default: 8).")},
         {text("pipelines"), text("N"), tr("Buildkite pipelines, 1 to 200 (default: 12).")},
         {text("agents"), text("N"), tr("Connected agents, 1 to 2000 (default: 24).")},
         {text("seed"), text("N"), tr("Another seed gives another organization (default: 1).")},
         {text("organization"), text("SLUG"), tr("The organization's slug (default: acme).")},
         {text("token"), text("T"), tr("The token that is accepted.")},
         {text("scopes"), text("LIST"), tr("What the token may read, e.g. read_builds,read_pipelines.")},
         {text("latency"), text("MS"), tr("Milliseconds before each answer (default: 0).")},
         {text("organization-limit"), text("N"),
          tr("Requests a minute for the organization, 0 for no limit (default: 200).")},
         {text("user-limit"), text("N"), tr("Requests a minute for the user, 0 for no limit (default: 200).")},
         {text("speed"), text("X"), tr("Simulated seconds that pass in a second (0: time stands still).")},
         {text("json"), {}, tr("Say where it listens as JSON, for programs.")}}};
}

Result<DemoServerSetup> demoSetupFrom(const Arguments &arguments)
{
    DemoServerSetup setup;
    qint64 latency = 0;
    Numbers numbers(arguments);
    numbers.read("port", 0, 65535, setup.server.port);
    numbers.read("builds", 0, 1'000'000, setup.organization.builds);
    numbers.read("jobs", 1, 200, setup.organization.jobsPerBuild);
    numbers.read("pipelines", 1, 200, setup.organization.pipelines);
    numbers.read("agents", 1, 2000, setup.organization.agents);
    numbers.read("seed", 0, std::numeric_limits<qint64>::max(), setup.organization.seed);
    numbers.read("latency", 0, 600'000, latency);
    numbers.read("organization-limit", 0, 1'000'000, setup.server.organizationLimit);
    numbers.read("user-limit", 0, 1'000'000, setup.server.userLimit);
    if (numbers.error())
        return *numbers.error();
    setup.server.latency = std::chrono::milliseconds(latency);
    if (arguments.has("speed")) {
        bool ok = false;
        const double speed = arguments.value("speed").toDouble(&ok);
        if (!ok || !std::isfinite(speed) || speed < 0 || speed > 1e6)
            return invalid("speed", DemoServerCommand::tr("It must be a number from 0 to 1000000."));
        setup.server.simulatedSpeed = speed;
    }
    if (arguments.has("organization"))
        setup.organization.slug = arguments.value("organization");
    if (arguments.has("token"))
        setup.organization.token = arguments.value("token");
    if (arguments.has("scopes"))
        setup.organization.scopes = arguments.value("scopes").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (setup.organization.slug.isEmpty())
        return invalid("organization", DemoServerCommand::tr("It is empty."));
    if (setup.organization.token.isEmpty())
        return invalid("token", DemoServerCommand::tr("It is empty."));
    return setup;
}

void DemoServerCommand::start()
{
    const Result<DemoServerSetup> setup = demoSetupFrom(m_arguments);
    if (!setup)
        return fail(setup.error());
    m_server = std::make_unique<DemoServer>(setup->organization, setup->server, session().clock());
    if (const QString trouble = m_server->listen(); !trouble.isEmpty()) {
        session().complain(
            tr("The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.")
                .arg(plainLine(trouble)));
        return end(ExitCode::Unexpected);
    }
    tellReady();
    // A server in the background of a terminal must not be stopped for looking at its input.
    std::signal(SIGTTIN, SIG_IGN);
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &DemoServerCommand::readInput);
}

void DemoServerCommand::tellReady()
{
    const DemoOptions &options = m_server->organization().options();
    const QString url = m_server->url().toString();
    if (m_arguments.has("json")) {
        out().writeBytes(jsonLine({{QStringLiteral("event"), QStringLiteral("ready")},
                                   {QStringLiteral("url"), url},
                                   {QStringLiteral("organization"), options.slug},
                                   {QStringLiteral("token"), options.token},
                                   {QStringLiteral("builds"), options.builds}}));
        return;
    }
    out().line(
        tr("Sample organization at %1 · slug %2 · token %3 · %4 builds")
            .arg(url, plainLine(options.slug), plainLine(options.token), RunWords::count(options.builds)));
}

void DemoServerCommand::stop()
{
    end(ExitCode::Complete);
}

void DemoServerCommand::readInput()
{
    std::array<char, 1024> bytes;
    const ssize_t got = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got <= 0) {
        // Nobody there (any more): serve on.
        m_input->setEnabled(false);
        return;
    }
    m_line.append(bytes.data(), got);
    qsizetype end = m_line.indexOf('\n');
    while (end >= 0) {
        const QString line = QString::fromUtf8(m_line.left(end)).trimmed();
        m_line.remove(0, end + 1);
        if (!line.isEmpty())
            obey(line);
        end = m_line.indexOf('\n');
    }
    if (m_line.size() > longestLine)
        m_line.clear();
}

void DemoServerCommand::obey(const QString &line)
{
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    if (words.size() == 1 && words.constFirst() == QLatin1String("quit")) {
        out().line(QStringLiteral("ok"));
        return end(ExitCode::Complete);
    }
    if (words.size() == 2 && words.constFirst() == QLatin1String("advance"))
        return out().line(advance(words.at(1)));
    if (words.size() >= 2 && words.constFirst() == QLatin1String("fault"))
        return out().line(playFault(line.mid(words.constFirst().size()).trimmed()));
    out().line(
        QStringLiteral("error: ")
        + tr("the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”"));
}

QString DemoServerCommand::playFault(const QString &order)
{
    if (order == QLatin1String("none")) {
        m_server->faults().clear();
        return QStringLiteral("ok");
    }
    const std::variant<FaultRule, FaultComplaint> fault = faultFrom(order);
    if (const auto *complaint = std::get_if<FaultComplaint>(&fault))
        return QStringLiteral("error: ") + plainLine(complaint->words);
    m_server->faults().add(std::get<FaultRule>(fault));
    return QStringLiteral("ok");
}

QString DemoServerCommand::advance(const QString &seconds)
{
    bool ok = false;
    const qint64 number = seconds.toLongLong(&ok);
    if (!ok || number < 0 || number > longestAdvance)
        return QStringLiteral("error: ")
               + tr("the seconds must be a whole number from 0 to %1").arg(longestAdvance);
    m_server->organization().advance(std::chrono::seconds(number));
    return QStringLiteral("ok");
}

} // namespace kitesync::cli
