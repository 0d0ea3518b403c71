// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/appfolders.h"

#include "sync/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

class TestAppFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void variablesDecide();
    void relativeVariablesDoNotCount();
    void defaultsAreBelowHome();
    void demoIsAWorldApart();
    void foldersArePrivate();
    void openFoldersAreClosed();
    void whatIsInTheWayIsSaid();

private:
    QTemporaryDir m_home;
};

void TestAppFolders::cleanup()
{
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
}

void TestAppFolders::variablesDecide()
{
    qputenv("XDG_DATA_HOME", "/x/data");
    qputenv("XDG_CONFIG_HOME", "/x/config/");
    qputenv("XDG_STATE_HOME", "/x/state");
    const AppFolders folders = AppFolders::standard();
    QCOMPARE(folders.data, QStringLiteral("/x/data/kitesync"));
    QCOMPARE(folders.config, QStringLiteral("/x/config/kitesync"));
    QCOMPARE(folders.state, QStringLiteral("/x/state/kitesync"));
    QCOMPARE(folders.storeFile(), QStringLiteral("/x/data/kitesync/kitesync.sqlite"));
    QCOMPARE(folders.logs(), QStringLiteral("/x/state/kitesync/logs"));
}

void TestAppFolders::relativeVariablesDoNotCount()
{
    const AppFolders standard = AppFolders::standard();
    qputenv("XDG_DATA_HOME", "relative");
    qputenv("XDG_STATE_HOME", "");
    qputenv("XDG_CONFIG_HOME", "./relative");
    QCOMPARE(AppFolders::standard().config, standard.config);
    QCOMPARE(AppFolders::standard().state, standard.state);
    QCOMPARE(AppFolders::standard().data, standard.data);
}

void TestAppFolders::defaultsAreBelowHome()
{
    const AppFolders folders = AppFolders::standard();
    for (const QString &folder : {folders.data, folders.config, folders.state}) {
        QVERIFY2(folder.startsWith(QDir::homePath()), qPrintable(folder));
        QVERIFY2(folder.endsWith(QLatin1String("/kitesync")), qPrintable(folder));
    }
}

void TestAppFolders::demoIsAWorldApart()
{
    qputenv("XDG_DATA_HOME", "/x/data");
    const AppFolders folders = AppFolders::standard(true);
    QCOMPARE(folders.storeFile(), QStringLiteral("/x/data/kitesync/demo/kitesync.sqlite"));
    QVERIFY(folders.config.endsWith(QLatin1String("/kitesync/demo")));
    QVERIFY(folders.state.endsWith(QLatin1String("/kitesync/demo")));
}

void TestAppFolders::foldersArePrivate()
{
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("a/data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("a/config")).toUtf8());
    qputenv("XDG_STATE_HOME", m_home.filePath(QStringLiteral("a/state")).toUtf8());
    const AppFolders folders = AppFolders::standard();
    QVERIFY(folders.create().ok());
    QVERIFY(folders.create().ok());
    constexpr auto all = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser
                         | QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    for (const QString &folder : {folders.data, folders.config, folders.state})
        QCOMPARE(QFileInfo(folder).permissions(), all);
}

void TestAppFolders::openFoldersAreClosed()
{
    const QString folder = m_home.filePath(QStringLiteral("open"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
    QVERIFY(makePrivateFolder(folder).ok());
    QVERIFY((QFileInfo(folder).permissions() & QFileDevice::Permissions(0x0077)) == 0);
}

void TestAppFolders::whatIsInTheWayIsSaid()
{
    QFile file(m_home.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &path :
         {file.fileName(), file.fileName() + QStringLiteral("/below"), QStringLiteral("/proc/kitesync")}) {
        const Status made = makePrivateFolder(path);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, ErrorKind::StoreFailed);
        QCOMPARE(made.error().subject, storetrouble::unreachable);
        QCOMPARE(made.error().place, path);
    }
}

QTEST_GUILESS_MAIN(TestAppFolders)
#include "tst_appfolders.moc"
