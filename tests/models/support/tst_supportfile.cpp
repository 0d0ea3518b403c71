// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportfile.h"

#include "app/process/logfile.h"
#include "app/process/maskingvault.h"
#include "models/words/language.h"
#include "sync/credentials/memoryvault.h"
#include "sync/store/preferences.h"
#include "tests/fakes/smallfiles.h"
#include "tests/models/history/historytools.h"
#include "tests/models/support/zipreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <optional>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

const QByteArray token = "bkua_canarycanarycanary0123456789canary01";
const QByteArray password = "Canary \"Pass/word\"";
const QByteArray forgotten = "bkua_forgottenforgotten0123456789forgot01"; // of a program that ran before

/// A store with settings, a pipeline and a run, and a log folder.
class SupportWorld
{
public:
    SupportWorld() { QDir(history.folder.path()).mkdir(QStringLiteral("logs")); }

    [[nodiscard]] QString path(const QString &name) const { return history.folder.filePath(name); }

    void log(const QString &name, const QByteArray &text) const
    {
        QFile file(path(QStringLiteral("logs/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] SupportFile::Parts parts(KnownSecrets known = &logfile::masked)
    {
        return {*history.store,
                path(QStringLiteral("logs")),
                std::move(known),
                {{QStringLiteral("Qt"), QStringLiteral("6.4")}},
                {QStringLiteral("QSQLITE")}};
    }

    History history;
};

Status written(SupportFile &file, const QString &path)
{
    std::optional<Status> status;
    QObject context;
    file.write(path, &context, [&status](const Status &end) { status = end; });
    // Never before write() returned.
    if (status)
        return Error{.kind = ErrorKind::InvalidValue, .detail = QStringLiteral("at once")};
    if (!QTest::qWaitFor([&status] { return status.has_value(); }, 20000))
        return Error{.kind = ErrorKind::TimedOut};
    return *status;
}

QJsonDocument json(const QMap<QString, QByteArray> &entries, const char *name)
{
    return QJsonDocument::fromJson(entries.value(QLatin1String(name)));
}

} // namespace

class TestSupportFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void itTellsHowTheProgramIsSetAndWhatItDid()
    {
        SupportWorld world;
        world.history.keep(world.history.run());
        QVERIFY(world.history.store->preferences().set(preference::keepRuns, 77.0));
        world.log(QStringLiteral("kitesync.log"), "the newest line\n");
        world.log(QStringLiteral("kitesync.log.1"), "an older line\n");
        SupportFile file(world.parts());
        const QString path = world.path(QStringLiteral("support.zip"));
        const Status status = written(file, path);
        QVERIFY2(status.ok(), qPrintable(status ? QString() : status.error().detail));

        const QMap<QString, QByteArray> entries = unzipped(path);
        QCOMPARE(entries.keys(),
                 (QStringList{QStringLiteral("README.txt"), QStringLiteral("log/kitesync.log"),
                              QStringLiteral("log/kitesync.log.1"), QStringLiteral("pipelines.json"),
                              QStringLiteral("runs.json"), QStringLiteral("settings.json"),
                              QStringLiteral("versions.json")}));
        QCOMPARE(entries.value(QStringLiteral("log/kitesync.log")), QByteArray("the newest line\n"));
        QCOMPARE(json(entries, "settings.json")[QStringLiteral("history.keep_runs")].toInt(), 77);
        QCOMPARE(json(entries, "settings.json").object().size(),
                 static_cast<qsizetype>(std::tuple_size_v<decltype(preference::all)>));
        const QJsonObject pipeline = json(entries, "pipelines.json").array().at(0).toObject();
        QCOMPARE(pipeline.value(QStringLiteral("name")).toString(), QStringLiteral("Acme CI"));
        QCOMPARE(pipeline.value(QStringLiteral("organization")).toString(), QStringLiteral("acme"));
        QCOMPARE(pipeline.value(QStringLiteral("every_minutes")).toInt(), 360);
        QCOMPARE(pipeline.value(QStringLiteral("catch_up")).toBool(), true);
        const QJsonArray runs = json(entries, "runs.json")[world.history.key].toArray();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.at(0)[QStringLiteral("outcome")].toString(), QStringLiteral("succeeded"));
        const QJsonDocument versions = json(entries, "versions.json");
        QCOMPARE(versions[QStringLiteral("libraries")][QStringLiteral("Qt")].toString(),
                 QStringLiteral("6.4"));
        QCOMPARE(versions[QStringLiteral("sql_drivers")].toArray().size(), 1);
        QVERIFY(!versions[QStringLiteral("system")].toString().isEmpty());
    }

    void noSecretIsInAnyOfIt()
    {
        SupportWorld world;
        MemoryVault memory;
        MaskingVault vault(memory);
        const PipelineKey &key = world.history.key;
        vault.write(key, SecretKind::Token, Secret(token), this, [](const Status &) {});
        vault.write(key, SecretKind::DestinationPassword, Secret(password), this, [](const Status &) {});
        // All the places where carelessness could have put them.
        world.log(QStringLiteral("kitesync.log"),
                  "said " + token + "\nAuthorization: Bearer " + token + "\nopened with " + password + " and "
                      + password.toPercentEncoding() + "\nbefore: " + forgotten + "\n");
        Preferences &preferences = world.history.store->preferences();
        QVERIFY(preferences.set(preference::proxyAddress,
                                QStringLiteral("http://proxyuser:proxypass@proxy.example:3128")));
        Run failed = world.history.run(RunOutcome::Failed);
        failed.error
            = errorOf(ErrorKind::DestinationFailed, {}, {},
                      QStringLiteral("no: ") + QString::fromUtf8(password) + u' ' + QString::fromUtf8(token));
        world.history.keep(failed);
        PipelineConfig config = world.history.store->pipelines().byKey(key).value();
        config.destination.url = QStringLiteral("postgresql://dbuser@db.example:5432/data");
        QVERIFY(world.history.store->pipelines().update(config).ok());

        SupportFile file(world.parts());
        const QString path = world.path(QStringLiteral("support.zip"));
        QVERIFY(written(file, path).ok());
        const QMap<QString, QByteArray> entries = unzipped(path);
        QCOMPARE(entries.size(), 6);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            for (const QByteArray &secret :
                 {token, token.mid(5), password, QByteArray("Pass/word"), password.toPercentEncoding(),
                  forgotten, forgotten.mid(5), QByteArray("proxypass"), QByteArray("proxyuser"),
                  QByteArray("dbuser")})
                QVERIFY2(!entry.value().contains(secret), qPrintable(entry.key()));
        }
        // What is no secret is there still: the file is of use.
        QVERIFY(entries.value(QStringLiteral("settings.json")).contains("proxy.example:3128"));
        QVERIFY(entries.value(QStringLiteral("pipelines.json")).contains("db.example:5432/data"));
        QVERIFY(entries.value(QStringLiteral("log/kitesync.log")).contains("opened with ••••"));
        QFile archive(path);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QVERIFY(!archive.readAll().contains("canary"));
    }

    void itIsForItsMakerOnly()
    {
        SupportWorld world;
        SupportFile file(world.parts());
        const QString path = world.path(QStringLiteral("support.zip"));
        QVERIFY(written(file, path).ok());
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void aFileThatWasThereIsReplaced()
    {
        SupportWorld world;
        world.log(QStringLiteral("../support.zip"), "something else");
        SupportFile file(world.parts());
        QVERIFY(written(file, world.path(QStringLiteral("support.zip"))).ok());
        QVERIFY(unzipped(world.path(QStringLiteral("support.zip"))).contains(QStringLiteral("versions.json")));
        QVERIFY(written(file, world.path(QStringLiteral("support.zip"))).ok());
    }

    void whatCannotBeWrittenLeavesNothing_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no folder") << QStringLiteral("gone/support.zip") << ErrorKind::DestinationMissing;
        QTest::newRow("a folder is there") << QStringLiteral("logs") << ErrorKind::DestinationFailed;
        // Even root, who may write nearly everywhere, makes no files there.
        QTest::newRow("not writable") << QStringLiteral("/proc/support.zip") << ErrorKind::DestinationReadOnly;
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        QFETCH(QString, target);
        QFETCH(ErrorKind, kind);
        SupportWorld world;
        const QString path = QDir(world.history.folder.path()).absoluteFilePath(target);
        const QStringList before = QDir(world.history.folder.path()).entryList(QDir::AllEntries);
        SupportFile file(world.parts());
        const Status status = written(file, path);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, kind);
        QCOMPARE(status.error().place, path);
        QVERIFY(!status.error().detail.isEmpty());
        QCOMPARE(QDir(world.history.folder.path()).entryList(QDir::AllEntries), before);
    }

    void whatFailsInTheMiddleLeavesNothing()
    {
        SupportWorld world;
        SupportFile file(world.parts());
        const QString path = world.path(QStringLiteral("support.zip"));
        const QStringList before = QDir(world.history.folder.path()).entryList(QDir::AllEntries);
        const Status status = [&] {
            const SmallFiles limit;
            return written(file, path);
        }();
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, ErrorKind::DestinationFailed);
        QVERIFY(!status.error().detail.isEmpty());
        QCOMPARE(QDir(world.history.folder.path()).entryList(QDir::AllEntries), before);
    }

    void theLogIsBoundedToItsNewestLines()
    {
        SupportWorld world;
        const QByteArray line = "0123456789012345678901234567890123456789012345678901234567890\n";
        const auto much = static_cast<qsizetype>(SupportFile::logLimit) / line.size();
        world.log(QStringLiteral("kitesync.log"), "the beginning\n" + line.repeated(much) + "the end\n");
        SupportFile file(world.parts());
        const QString path = world.path(QStringLiteral("support.zip"));
        QVERIFY(written(file, path).ok());
        const QByteArray kept = unzipped(path).value(QStringLiteral("log/kitesync.log"));
        QVERIFY(kept.size() > SupportFile::logLimit - 100);
        QVERIFY(kept.size() <= SupportFile::logLimit);
        QVERIFY(kept.startsWith(line));
        QVERIFY(kept.endsWith("the end\n"));
    }

    void theWorkIsDoneOnAnotherThread()
    {
        SupportWorld world;
        world.log(QStringLiteral("kitesync.log"), "a line\n");
        std::atomic<bool> elsewhere = false;
        SupportFile file(world.parts([&elsewhere, mine = QThread::currentThread()](const QByteArray &text) {
            elsewhere = QThread::currentThread() != mine;
            return text;
        }));
        QVERIFY(written(file, world.path(QStringLiteral("support.zip"))).ok());
        QVERIFY(elsewhere);
    }

    void whoAskedMayBeGone()
    {
        SupportWorld world;
        bool told = false;
        const QString path = world.path(QStringLiteral("support.zip"));
        SupportFile file(world.parts());
        {
            QObject context;
            file.write(path, &context, [&told](const Status &) { told = true; });
        }
        // The next one ends after it.
        QVERIFY(written(file, world.path(QStringLiteral("second.zip"))).ok());
        QVERIFY(QFile::exists(path));
        QVERIFY(!told);
    }

    void itsNameTellsTheDay()
    {
        QCOMPARE(SupportFile::standardName(QDate(2026, 3, 4)),
                 QStringLiteral("kitesync-support-2026-03-04.zip"));
    }
};

QTEST_GUILESS_MAIN(TestSupportFile)
#include "tst_supportfile.moc"
