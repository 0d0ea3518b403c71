// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/roles.h"

#include "app/demo/demoserverthread.h"
#include "sync/engine/engineoptions.h"
#include "sync/engine/syncengine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace kitesync::bench {

namespace {

constexpr int patience = 3'600'000; ///< milliseconds, for a whole measurement

constexpr const char *passwordName = "KITESYNC_BENCH_PASSWORD"; ///< of the database server; made up for this

const QString token = QStringLiteral("bkua_benchmark");

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// The most memory that this program held, in MB. getrusage() would count what its parent held before exec() too.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024.0;
}

QJsonObject lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience)) {
            std::fprintf(stderr, "a measuring process ended without an answer\n");
            std::exit(2);
        }
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

int serve(const QStringList &arguments)
{
    DemoOptions organization;
    organization.builds = arguments.value(2).toLongLong();
    organization.jobsPerBuild = arguments.value(3).toInt();
    organization.token = token;
    organization.growth = false;
    DemoServerOptions options;
    options.latency = std::chrono::milliseconds(arguments.value(4).toInt());
    options.organizationLimit = 1000000;
    options.userLimit = arguments.value(5).toInt() > 0 ? arguments.value(5).toInt() : 1000000;
    options.cachePages = arguments.value(7) == QLatin1String("warm");
    options.cacheBytes = 4LL * 1024 * 1024 * 1024;
    const SystemClock clock(arguments.value(6).toDouble());
    DemoServerThread server(organization, options, &clock);
    if (options.cachePages)
        server.call([](DemoServer &inner) { inner.warmUp(); });
    print({{QStringLiteral("url"), server.url().toString()}});
    QTextStream input(stdin);
    while (input.readLine() == QLatin1String("counters")) {
        DemoCounters counters;
        server.call([&counters](DemoServer &inner) {
            counters = inner.counters();
            inner.clearLog();
        });
        print({{QStringLiteral("requests"), counters.requests},
               {QStringLiteral("tooMany"), counters.tooMany},
               {QStringLiteral("tooManyInWorstWindow"), counters.tooManyInWorstWindow}});
    }
    return 0;
}

int load(const QStringList &arguments)
{
    RunRequest request;
    request.config.key = QStringLiteral("6f1a3a51-7f0e-4d6a-9a52-5f1f2b0c7d11");
    request.config.name = QStringLiteral("bench");
    request.config.organization = QStringLiteral("acme");
    request.config.apiUrl = QUrl(arguments.value(2));
    request.config.destination.url = arguments.value(3);
    request.destinationPassword = Secret(qgetenv(passwordName));
    request.config.share = {1.0, 1.0};
    request.kind = runKindNamed(arguments.value(4)).value_or(RunKind::Sync);
    request.token = Secret(token.toUtf8());
    EngineOptions options;
    options.inFlight = arguments.value(5).toInt();
    const SystemClock clock(arguments.value(6).toDouble());
    SyncEngine engine(clock, options);
    QObject::connect(&engine, &SyncEngine::finished, &engine, [](const RunReport &report) {
        qint64 rows = 0;
        for (const ObjectCounts &counts : report.run.counts)
            rows += counts.read;
        print({{QStringLiteral("outcome"), nameOf(report.run.outcome)},
               {QStringLiteral("error"), report.run.error ? report.run.error->detail : QString()},
               {QStringLiteral("seconds"), static_cast<double>(report.run.duration.count()) / 1000.0},
               {QStringLiteral("rows"), rows},
               {QStringLiteral("calls"), report.run.apiCalls},
               {QStringLiteral("peak_mb"), peakMegabytes()}});
        QCoreApplication::quit();
    });
    const Result<QString> started = engine.start(request);
    return started ? QCoreApplication::exec() : 2;
}

} // namespace

ServerProcess::ServerProcess(const Setup &setup)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--serve"), QString::number(setup.builds), QString::number(setup.jobs),
                     QString::number(setup.latency), QString::number(setup.limit), QString::number(setup.speed),
                     setup.warm ? QStringLiteral("warm") : QStringLiteral("lazy")});
    m_url = lineOf(m_process).value(QStringLiteral("url")).toString();
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
}

QJsonObject ServerProcess::counters()
{
    m_process.write("counters\n");
    return lineOf(m_process);
}

QJsonObject runOnce(const ServerProcess &server, const QString &database, const Setup &setup, int inFlight,
                    const QString &kind, const QString &password)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(passwordName), password);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--load"), server.url(),
                   database.contains(QLatin1String("://")) ? database : QLatin1String("sqlite:") + database,
                   kind, QString::number(inFlight), QString::number(setup.speed)});
    QJsonObject result = lineOf(process);
    process.waitForFinished(patience);
    if (result.value(QStringLiteral("outcome")).toString() != QLatin1String("succeeded")) {
        std::fprintf(stderr, "a run ended as %s: %s\n",
                     qPrintable(result.value(QStringLiteral("outcome")).toString()),
                     qPrintable(result.value(QStringLiteral("error")).toString()));
        std::exit(2);
    }
    return result;
}

int asChild(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--serve"))
        return serve(arguments);
    if (arguments.value(1) == QLatin1String("--load")) {
        SyncEngine::prepareProcess();
        return load(arguments);
    }
    return -1;
}

} // namespace kitesync::bench
