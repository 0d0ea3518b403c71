// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "sync/domain/clock.h"
#include "sync/store/appfolders.h"
#include "sync/store/preferences.h"
#include "sync/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kitesync;

/// The language of the commands: that of the settings, unless the environment says another one for this process.
class TestWishedLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(folder, m_home->path().toLocal8Bit());
        for (const char *variable : {"LC_ALL", "LANGUAGE"})
            qunsetenv(variable);
    }

    void askingCreatesNothing()
    {
        QCOMPARE(cli::wishedLanguage(), QString());
        QVERIFY(QDir(m_home->path()).isEmpty());
    }

    void theSettingCounts()
    {
        const std::unique_ptr<Store> store = opened();
        QCOMPARE(cli::wishedLanguage(), QString());
        QVERIFY(store->preferences().set(preference::language, QStringLiteral("ja")));
        // Also while the window has the file open.
        QCOMPARE(cli::wishedLanguage(), QStringLiteral("ja"));
    }

    void theEnvironmentIsForOnce()
    {
        QVERIFY(opened()->preferences().set(preference::language, QStringLiteral("ja")));
        QCOMPARE(cli::wishedLanguage(), QStringLiteral("ja"));
        for (const char *variable : {"LC_ALL", "LANGUAGE"}) {
            qputenv(variable, "de");
            QCOMPARE(cli::wishedLanguage(), QString());
            qputenv(variable, "");
            QCOMPARE(cli::wishedLanguage(), QStringLiteral("ja"));
        }
    }

    void aFileOfAnotherProgramIsNotRead()
    {
        const QString path = AppFolders::standard().storeFile();
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
        file.close();
        QCOMPARE(cli::wishedLanguage(), QString());
    }

private:
    [[nodiscard]] std::unique_ptr<Store> opened()
    {
        return Store::open(AppFolders::standard().storeFile(), m_clock).value();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestWishedLanguage)
#include "tst_wishedlanguage.moc"
