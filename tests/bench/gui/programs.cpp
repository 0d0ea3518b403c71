// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/programs.h"

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/store/appfolders.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/store.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <utility>

namespace kitesync::bench {

namespace {

constexpr int patience = 60'000; ///< milliseconds
constexpr unsigned long settling = 35; ///< seconds until what follows a start is over: a tray is waited for
constexpr unsigned long watched = 62; ///< seconds: two ticks of half a minute lie within

[[noreturn]] void fail(const QString &reason)
{
    std::fprintf(stderr, "bench_gui: %s\n", qPrintable(reason));
    std::exit(2);
}

/// A process with a window; ends with its scope.
class Program final
{
public:
    Program(Window window, const QString &home, const QStringList &arguments)
        : m_home(home)
    {
        forgetLog();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_home);
        // Qt tells what it draws: nothing has to be built into the product for this.
        environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                           QStringLiteral("qt.widgets.painting.info=true"));
        environment.remove(QStringLiteral("QT_MESSAGE_PATTERN"));
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_clock.start();
        const QString self = QCoreApplication::applicationFilePath();
        if (window == Window::Bare)
            m_process.start(self, QStringList{QStringLiteral("--bare")} + arguments);
        else
            m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/kitesync"), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] double untilPainted()
    {
        while (!m_said.contains("Flushing")) {
            if (m_clock.elapsed() > patience)
                fail(QStringLiteral("%1 draws nothing: %2").arg(m_process.program(), QString::fromUtf8(m_said)));
            m_process.waitForReadyRead(1);
            m_said += m_process.readAllStandardError();
            readLog();
        }
        return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] QString file(const QString &name) const
    {
        return QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(name);
    }

private:
    /// The product's messages go to its log file.
    void readLog()
    {
        QDirIterator files(m_home, {QStringLiteral("*.log")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile log(files.next());
            if (log.open(QIODevice::ReadOnly))
                m_said += log.readAll();
        }
    }

    void forgetLog()
    {
        QDirIterator files(m_home, {QStringLiteral("*.log")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            QFile::remove(files.next());
    }

    QByteArray m_said;
    QString m_home;
    QProcess m_process;
    QElapsedTimer m_clock;
};

/// The sum of all numbers after @p key in a file of /proc.
double sumOf(const QString &path, const char *key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(path + QStringLiteral(" cannot be read"));
    const QRegularExpression line(QStringLiteral("^%1\\s+(\\d+)").arg(QLatin1String(key)),
                                  QRegularExpression::MultilineOption);
    double sum = 0;
    for (auto found = line.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        sum += found.next().captured(1).toDouble();
    return sum;
}

/// How often threads of the program were woken so far.
double wakeUps(const Program &program)
{
    double sum = 0;
    const QStringList threads
        = QDir(program.file(QStringLiteral("task"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        sum += sumOf(program.file(QStringLiteral("task/%1/status").arg(thread)), "voluntary_ctxt_switches:");
    return sum;
}

/// A pipeline in that home, whose next run is hours away.
void schedulePipeline(const QString &home)
{
    const QString folder = home + QStringLiteral("/kitesync");
    const AppFolders folders{folder, folder, folder};
    const SystemClock clock;
    PipelineConfig config;
    config.name = config.organization = QStringLiteral("acme");
    config.destination.url = QStringLiteral("sqlite:") + home + QStringLiteral("/acme.sqlite");
    config.scheduleAnchor = clock.now().addSecs(3 * 60 * 60);
    if (!folders.create())
        fail(QStringLiteral("%1 cannot be made").arg(folder));
    const auto store = Store::open(folders.storeFile(), clock);
    if (!store || !(*store)->pipelines().add(config))
        fail(QStringLiteral("no pipeline can be kept in %1").arg(folder));
}

} // namespace

double firstPaint(Window window, const QString &home)
{
    return Program(window, home, {}).untilPainted();
}

Idle watchIdle(Window window)
{
    const QTemporaryDir home;
    schedulePipeline(home.path());
    const Program program(window, home.path(), {QStringLiteral("--background")});
    QThread::sleep(settling);
    const double before = wakeUps(program);
    QThread::sleep(watched);
    Idle idle;
    idle.wakeUps = wakeUps(program) - before;
    const QString memory = program.file(QStringLiteral("smaps_rollup"));
    idle.megabytes = sumOf(memory, "Pss:") / 1024.0;
    idle.privateMegabytes = (sumOf(memory, "Private_Dirty:") + sumOf(memory, "Private_Clean:")) / 1024.0;
    return idle;
}

int asProgram(const QStringList &arguments)
{
    if (arguments.value(1) != QLatin1String("--bare"))
        return -1;
    QMainWindow window;
    if (!arguments.contains(QStringLiteral("--background")))
        window.show();
    return QApplication::exec();
}

} // namespace kitesync::bench
