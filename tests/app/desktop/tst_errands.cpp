// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/errands.h"

#include "app/desktop/datesettings.h"
#include "models/words/language.h"

#include <QDesktopServices>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace kitesync;

namespace {

/// What the desktop's browser would be.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser()
    {
        for (const char *scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char *scheme : {"http", "https"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QMessageBox *boxOf(QWidget &window)
{
    return window.findChild<QMessageBox *>(QStringLiteral("errandBox"));
}

/// An executable that does nothing.
void install(const QTemporaryDir &folder, const char *name, const QByteArray &script = "#!/bin/sh\n")
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

class TestErrands final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void pagesOpenInTheBrowser()
    {
        Browser browser;
        QWidget window;
        Errands errands(&window, QUrl(QStringLiteral("https://example.com/releases")));
        errands.run(NoticeAction::TokenPage);
        errands.run(NoticeAction::SignInPage);
        errands.run(NoticeAction::Update);
        errands.run(NoticeAction::SyncNow);
        QCOMPARE(browser.opened.size(), 3);
        QCOMPARE(browser.opened.at(0), QUrl(QStringLiteral("https://buildkite.com/user/api-access-tokens")));
        // A network that asks for a sign-in cannot answer in an encrypted page's place.
        QCOMPARE(browser.opened.at(1).scheme(), QStringLiteral("http"));
        QCOMPARE(browser.opened.at(2), QUrl(QStringLiteral("https://example.com/releases")));
        QVERIFY(!boxOf(window));
    }

    void theDesktopsOwnProgramSetsTheClock()
    {
        QTemporaryDir folder;
        const QStringList folders{folder.path()};
        QVERIFY(!datesettings::program(QStringLiteral("GNOME"), folders));
        install(folder, "systemsettings");
        QCOMPARE(datesettings::program(QStringLiteral("GNOME"), folders)->path,
                 folder.filePath(QStringLiteral("systemsettings")));
        install(folder, "gnome-control-center");
        const auto ofGnome = datesettings::program(QStringLiteral("ubuntu:GNOME"), folders);
        QCOMPARE(ofGnome->path, folder.filePath(QStringLiteral("gnome-control-center")));
        QCOMPARE(ofGnome->arguments, QStringList{QStringLiteral("datetime")});
        QCOMPARE(datesettings::program(QStringLiteral("KDE"), folders)->arguments,
                 QStringList{QStringLiteral("kcm_clock")});
    }

    void theClocksProgramIsStarted()
    {
        QTemporaryDir folder;
        const QString said = folder.filePath(QStringLiteral("said"));
        install(folder, "gnome-control-center", "#!/bin/sh\necho \"$1\" >" + said.toLocal8Bit() + '\n');
        qputenv("PATH", folder.path().toLocal8Bit());
        QWidget window;
        Errands errands(&window, QUrl());
        errands.run(NoticeAction::DateSettings);
        QFile file(said);
        QTRY_VERIFY(file.exists() && file.size() > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("datetime\n"));
        QVERIFY(!boxOf(window));
        // Without one it is said what to do.
        qputenv("PATH", "/nowhere");
        errands.run(NoticeAction::DateSettings);
        QVERIFY(boxOf(window) && boxOf(window)->informativeText().contains(QLatin1String("timedatectl")));
    }

    void aDistributionsPackageIsUpdatedByIt()
    {
        Browser browser;
        QWidget window;
        Errands errands(&window, QUrl());
        errands.run(NoticeAction::Update);
        QVERIFY(browser.opened.isEmpty());
        QVERIFY(boxOf(window) && boxOf(window)->isVisible());
        QVERIFY(boxOf(window)->informativeText().contains(QLatin1String("package manager")));
        QVERIFY(boxOf(window)->informativeText().contains(QLatin1String(KITESYNC_VERSION)));
    }
};

QTEST_MAIN(TestErrands)
#include "tst_errands.moc"
