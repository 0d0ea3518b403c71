// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/errands.h"
#include "app/desktop/traymenu.h"
#include "app/desktoppages.h"
#include "models/words/language.h"
#include "tests/models/pipelines/managedworld.h"
#include "tests/models/settings/settingsbox.h"
#include "tests/ui/fits/fitcheck.h"
#include "tests/ui/wizard/movewalk.h"
#include "tests/ui/wizard/wizardwalk.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/history/rundetailsdialog.h"
#include "ui/main/dashboard.h"
#include "ui/main/mainactions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr int layoutPatience = 1000;
const QString acme = QStringLiteral("Acme CI");

PipelineKey add(ManagedWorld &world, const QString &name, const Secret &token, bool scheduled)
{
    PipelineConfig config = world.config(name);
    if (scheduled)
        config.every = std::chrono::hours(6);
    PipelineKey key;
    bool ended = false;
    world.manager.create(config, token, {}, &world.manager, [&](const Result<PipelineConfig> &saved) {
        ended = true;
        key = saved ? saved->key : PipelineKey();
    });
    return QTest::qWaitFor([&ended] { return ended; }, runLimit) ? key : PipelineKey();
}

} // namespace

/// Every screen, in the language of KITESYNC_TEST_LANGUAGE: nothing on it is cut, lies over another or has another's key.
/// The screens are those of tests/story/desktop/screenshots.py and the accessibility lint.
class TestFits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(qEnvironmentVariable("KITESYNC_TEST_LANGUAGE")); }

    void init() { m_misfits.clear(); }

    void cleanup()
    {
        if (!m_misfits.isEmpty())
            QFAIL(qPrintable(m_misfits.join(QLatin1Char('\n'))));
    }

    void theWindow()
    {
        ManagedWorld world(60);
        {
            MainWindow window(world.manager);
            look(window, "no pipelines");
        }
        const PipelineKey key = add(world, acme, ManagedWorld::token(), true);
        const PipelineKey refused = add(world, QStringLiteral("Old"), Secret("bkua_wrong"), true);
        MainWindow window(world.manager);
        DesktopPages pages(world.manager, window, world.folder.path());
        window.choose(key);
        look(window, "not run yet");
        sync(world, key);
        const QList<std::pair<QAction *, const char *>> tabs{{window.actions()->runs, "runs"},
                                                             {window.actions()->data, "data"},
                                                             {window.actions()->log, "log"}};
        for (const auto &[action, name] : tabs) {
            action->trigger();
            look(window, name);
        }
        sync(world, refused);
        window.choose(refused);
        look(window, "token refused");
        for (const auto &[action, box] : {std::pair{window.actions()->remove, "deleteBox"},
                                          std::pair{window.actions()->runAgain, "scratchBox"}}) {
            action->trigger();
            lookAtBox(window, box);
        }
        QVERIFY(QFile::remove(world.file(acme)));
        sync(world, key);
        window.choose(key);
        look(window, "database missing");
        auto *const bar = window.findChild<MessageBar *>();
        Q_EMIT bar->actionWanted(NoticeAction::StartNew);
        lookAtBox(window, "startNewBox");
    }

    /// What cannot be opened is said in a box.
    void theErrands()
    {
        QWidget window;
        Errands errands(&window, QUrl());
        errands.run(NoticeAction::Update);
        lookAtBox(window, "errandBox");
    }

    void theMove()
    {
        MoveWalk walk;
        look(*walk.wizard, "move: destination");
        QSignalSpy finished(&walk.world.manager, &PipelineManager::moveFinished);
        const QString first = walk.url().mid(7);
        walk.moveTo(walk.world.folder.filePath(QStringLiteral("there.sqlite")));
        look(*walk.wizard, "move: on its way");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        look(*walk.wizard, "move: done");
        walk.open();
        walk.moveTo(first);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        look(*walk.wizard, "move: refused");
    }

    void theTray()
    {
        TrayMenu tray;
        for (const bool paused : {false, true}) {
            tray.setStatus({.sign = TrayStatus::Sign::Syncing,
                            .line = acme,
                            .entries = {{{}, acme, true, false}, {{}, acme, false, false}},
                            .paused = paused});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the menus before
            QList<QMenu *> menus = tray.menu()->findChildren<QMenu *>();
            menus.prepend(tray.menu());
            for (QMenu *menu : std::as_const(menus)) {
                look(*menu, qPrintable(QStringLiteral("tray: ") + menu->objectName()));
                menu->hide();
            }
        }
    }

    void aRun()
    {
        Run run;
        run.pipelineName = acme;
        run.outcome = RunOutcome::SucceededWithRejects;
        run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        run.finishedAt = run.startedAt.addSecs(1200);
        run.duration = std::chrono::minutes(20);
        run.correctAsOf = run.startedAt;
        run.missed = 3;
        for (const SourceObject object : allSourceObjects)
            run.objects |= object;
        for (ObjectCounts &counts : run.counts)
            counts = {1234567, 1034567, 200000, 3, 2, 1};
        run.problems.append(Error{.kind = ErrorKind::Forbidden,
                                  .detail = QStringLiteral("No access"),
                                  .subject = QStringLiteral("x")});
        for (const RunOutcome outcome :
             {RunOutcome::SucceededWithRejects, RunOutcome::Failed, RunOutcome::Interrupted}) {
            run.outcome = outcome;
            if (outcome == RunOutcome::Failed)
                run.error = Error{.kind = ErrorKind::TokenRefused, .status = 401};
            RunDetailsDialog dialog(run);
            look(dialog, "run details");
        }
    }

    void theSettings()
    {
        SettingsBox box;
        SettingsDialog dialog(box.settings);
        box.settings.setProxy(Settings::Proxy::Manual);
        auto *const categories = dialog.findChild<QListWidget *>(QStringLiteral("categories"));
        for (int row = 0; row < categories->count(); ++row) {
            categories->setCurrentRow(row);
            look(dialog, qPrintable(QStringLiteral("settings %1").arg(row + 1)));
        }
    }

    void theWizard()
    {
        WizardWalk walk;
        PipelineWizard &wizard = *walk.wizard;
        look(wizard, "wizard: connect");
        walk.click("advanced");
        walk.fillConnection();
        walk.type("token", QStringLiteral("bkua wrong"));
        walk.press(QWizard::NextButton);
        look(wizard, "wizard: connect, half a token");
        walk.type("token", QStringLiteral("bkua_wrong"));
        walk.press(QWizard::NextButton);
        QTRY_VERIFY(!walk.text("tokenError").isEmpty());
        look(wizard, "wizard: connect, refused");
        walk.type("token", DemoOptions().token);
        walk.press(QWizard::NextButton);
        QTRY_COMPARE(wizard.currentId(), int(PipelineWizard::Destination));
        walk.click("kind1");
        look(wizard, "wizard: destination, PostgreSQL");
        walk.click("kind0");
        QTRY_VERIFY(!walk.text("destinationStatusText").isEmpty());
        look(wizard, "wizard: destination");
        for (const auto &[page, name] : {std::pair{PipelineWizard::Objects, "wizard: objects"},
                                         std::pair{PipelineWizard::Schedule, "wizard: schedule"},
                                         std::pair{PipelineWizard::Review, "wizard: review"}}) {
            walk.press(QWizard::NextButton);
            QTRY_COMPARE(wizard.currentId(), int(page));
            look(wizard, name);
        }
        wizard.reject();
        lookAtBox(wizard, "discardQuestion");
    }

    void theHelp()
    {
        HelpWindow help({QStringLiteral("/a/kitesync.sqlite"), QStringLiteral("/b"), QStringLiteral("/c")});
        look(help, "help");
        AboutDialog about({{QStringLiteral("Kitesync"), QStringLiteral("0.1.0")},
                           {QStringLiteral("Qt"), QStringLiteral("6")}});
        look(about, "about");
    }

private:
    static void sync(ManagedWorld &world, const PipelineKey &key)
    {
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
    }

    void lookAtBox(QWidget &window, const char *name)
    {
        auto *const box = window.findChild<QMessageBox *>(QLatin1String(name));
        QVERIFY2(box != nullptr, name);
        look(*box, name);
        delete box;
    }

    void look(QWidget &window, const char *screen)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // Layouts come to rest in several rounds of events; a picture makes all of them do what is due.
        for (int round = 0; round < 3; ++round) {
            window.grab();
            QCoreApplication::processEvents();
        }
        QStringList found;
        const auto fits = [&] {
            found = misfits(window);
            return found.isEmpty();
        };
        const bool isAtRest = QTest::qWaitFor(fits, layoutPatience);
        Q_UNUSED(isAtRest)
        for (const QString &misfit : found)
            m_misfits.append(QStringLiteral("%1: %2").arg(QLatin1String(screen), misfit));
        // For people to look at.
        const QString folder = qEnvironmentVariable("KITESYNC_SHOTS");
        if (!folder.isEmpty())
            window.grab().save(
                QStringLiteral("%1/%2.png").arg(folder, QString(QLatin1String(screen)).replace(u' ', u'-')));
    }

    QStringList m_misfits;
};

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
