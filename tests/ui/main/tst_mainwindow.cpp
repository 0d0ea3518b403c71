// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/language.h"
#include "tests/fakes/palettes.h"
#include "tests/models/pipelines/managedworld.h"
#include "ui/common/tablelayouts.h"
#include "ui/main/dashboard.h"
#include "ui/main/mainactions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <functional>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000;

PipelineKey add(ManagedWorld &world, const QString &name, const Secret &token = ManagedWorld::token())
{
    PipelineKey key;
    bool ended = false;
    world.manager.create(world.config(name), token, {}, &world.manager,
                         [&](const Result<PipelineConfig> &saved) {
                             ended = true;
                             key = saved ? saved->key : PipelineKey();
                         });
    return QTest::qWaitFor([&ended] { return ended; }, runLimit) ? key : PipelineKey();
}

template <typename Widget> Widget *child(QWidget &window, const char *name)
{
    auto *const found = window.findChild<Widget *>(QLatin1String(name));
    Q_ASSERT(found != nullptr);
    return found;
}

/// Saves a picture where KITESYNC_SHOTS says, for people to look at.
void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("KITESYNC_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void emptyOffersToCreate()
    {
        ManagedWorld world;
        MainWindow window(world.manager);
        window.show();
        QSignalSpy wanted(&window, &MainWindow::newPipelineWanted);
        auto *const create = child<QPushButton>(window, "createPipeline");
        QVERIFY(create->isVisible());
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!window.actions()->syncNow->isEnabled());
        shoot(window, QStringLiteral("main-empty"));
    }

    void syncByKeyShowsEachState()
    {
        ManagedWorld world(3000);
        const PipelineKey key = add(world, QStringLiteral("Acme CI"));
        add(world, QStringLiteral("Zeta"));
        MainWindow window(world.manager);
        window.show();
        QCOMPARE(window.chosen(), key);
        QCOMPARE(child<QLabel>(window, "headline")->text(), QStringLiteral("Not run yet."));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        window.actions()->syncNow->trigger();
        QCOMPARE(child<QPushButton>(window, "syncButton")->text(), QStringLiteral("Stop"));
        QVERIFY(window.actions()->stop->isEnabled());
        QVERIFY(!window.actions()->edit->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QCOMPARE(child<QPushButton>(window, "syncButton")->text(), QStringLiteral("Sync now"));
        QVERIFY(child<QLabel>(window, "headline")->text().startsWith(QLatin1String("Up to date")));
        shoot(window, QStringLiteral("main-light"));
        window.setPalette(tests::darkPalette());
        shoot(window, QStringLiteral("main-dark"));
    }

    void refusedTokenOffersToReplaceIt()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"), Secret("bkua_wrong"));
        MainWindow window(world.manager);
        window.show();
        QSignalSpy edit(&window, &MainWindow::editWanted);
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        auto *const button = child<QPushButton>(window, "messageButton");
        QVERIFY(button->isVisible());
        shoot(window, QStringLiteral("main-refused"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit.at(0).at(0).toString(), key);
    }

    void errandsLeadOutOfTheWindow()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        FaultRule page;
        page.kind = FaultKind::HtmlPage;
        page.count = -1;
        world.server.call([&page](DemoServer &server) { server.faults().add(page); });
        MainWindow window(world.manager);
        window.show();
        QSignalSpy errand(&window, &MainWindow::errandWanted);
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        auto *const button = child<QPushButton>(window, "messageButton");
        QCOMPARE(button->text(), QStringLiteral("Open browser"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(errand.count(), 1);
        QCOMPARE(errand.at(0).at(0).value<NoticeAction>(), NoticeAction::SignInPage);
    }

    void missingDatabaseIsLocatedOrMadeAnew()
    {
        ManagedWorld world(40);
        const QString acme = QStringLiteral("acme");
        const PipelineKey key = add(world, acme);
        MainWindow window(world.manager);
        window.show();
        const auto finished = [&world](const std::function<void()> &work) {
            QSignalSpy runs(&world.manager, &PipelineManager::runFinished);
            work();
            const bool ended = QTest::qWaitFor([&runs] { return !runs.isEmpty(); }, runLimit);
            return ended ? runs.first().first().value<Run>() : Run();
        };
        const auto sync = [&world, key] { world.manager.sync(key); };
        QCOMPARE(finished(sync).outcome, RunOutcome::Succeeded);
        auto *const locate = child<QPushButton>(window, "messageButton");
        auto *const startNew = child<QPushButton>(window, "messageOther");
        QVERIFY(!locate->isVisible() && !startNew->isVisible());

        const QString moved = world.file(QStringLiteral("moved"));
        QVERIFY(QFile::rename(world.file(acme), moved));
        QCOMPARE(finished(sync).error->kind, ErrorKind::DestinationMissing);
        QVERIFY(locate->isVisible() && startNew->isVisible());
        shoot(window, QStringLiteral("main-missing"));
        QTest::mouseClick(locate, Qt::LeftButton);
        const Run found
            = finished([&] { Q_EMIT child<QFileDialog>(window, "locateFile")->fileSelected(moved); });
        QCOMPARE(found.outcome, RunOutcome::Succeeded);
        QVERIFY(found.of(SourceObject::Builds).read < 40);
        QVERIFY(!locate->isVisible() && !startNew->isVisible());

        QVERIFY(QFile::remove(moved));
        QCOMPARE(finished(sync).error->kind, ErrorKind::DestinationMissing);
        QTest::mouseClick(startNew, Qt::LeftButton);
        auto *const box = child<QMessageBox>(window, "startNewBox");
        QVERIFY(!QFile::exists(moved));
        const Run anew = finished([box] {
            for (QAbstractButton *const button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        QCOMPARE(anew.of(SourceObject::Builds).written, 40);
        QVERIFY(QFile::exists(moved));
    }

    void aFileOfOthersIsNotTaken()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        MainWindow window(world.manager);
        window.show();
        window.askToLocate(key);
        Q_EMIT child<QFileDialog>(window, "locateFile")->fileSelected(world.file(QStringLiteral("none")));
        QTRY_VERIFY(window.findChild<QMessageBox *>(QStringLiteral("errorBox")) != nullptr);
        QVERIFY(child<QMessageBox>(window, "errorBox")->informativeText().contains(QLatin1String("any more")));
        QCOMPARE(world.manager.find(key)->config.destination.url,
                 QStringLiteral("sqlite:") + world.file(QStringLiteral("acme")));
    }

    void deletingAsksFirst()
    {
        ManagedWorld world;
        add(world, QStringLiteral("acme"));
        MainWindow window(world.manager);
        window.show();
        window.actions()->remove->trigger();
        auto *const box = child<QMessageBox>(window, "deleteBox");
        QVERIFY(!child<QCheckBox>(*box, "alsoFile")->isChecked());
        QCOMPARE(world.manager.keys().size(), 1);
        for (QAbstractButton *const button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(world.manager.keys().isEmpty());
        QVERIFY(child<QPushButton>(window, "createPipeline")->isVisible());
    }

    void pausedSaysSoAndResumes()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        MainWindow window(world.manager);
        window.show();
        window.actions()->pauseTomorrow->trigger();
        QVERIFY(world.manager.find(key)->schedule.pause.on);
        QVERIFY(child<QLabel>(window, "messageText")->text().startsWith(QLatin1String("Paused until")));
        QTest::mouseClick(child<QPushButton>(window, "messageButton"), Qt::LeftButton);
        QVERIFY(!world.manager.find(key)->schedule.pause.on);
        QVERIFY(!child<MessageBar>(window, "messageBar")->isVisible());
    }

    void layoutSurvives()
    {
        ManagedWorld world;
        MainWindow window(world.manager);
        window.resize(700, 500);
        const QByteArray kept = window.saveLayout();
        MainWindow other(world.manager);
        other.restoreLayout(kept);
        QCOMPARE(other.size(), QSize(700, 500));
        other.restoreLayout(QByteArray("nonsense"));
        QCOMPARE(other.size(), QSize(700, 500));
    }

    void columnsSurvive()
    {
        ManagedWorld world;
        add(world, QStringLiteral("a"));
        const PipelineKey second = add(world, QStringLiteral("b"));
        MainWindow window(world.manager);
        const auto headerOf = [](MainWindow &of) { return child<QTreeView>(of, "objects")->header(); };
        headerOf(window)->resizeSection(ObjectsModel::Object, 234);
        headerOf(window)->setSectionHidden(ObjectsModel::Rate, true);
        headerOf(window)->moveSection(2, 1);
        auto *const late = new QTableView(&window);
        late->setModel(headerOf(window)->model());
        TableLayouts::of(late)->follow(late->horizontalHeader(), QStringLiteral("late"));
        late->horizontalHeader()->resizeSection(1, 123);

        MainWindow other(world.manager);
        other.restoreLayout(window.saveLayout());
        // Another pipeline has other rows, but the columns are the person's.
        other.choose(second);
        QCOMPARE(headerOf(other)->sectionSize(ObjectsModel::Object), 234);
        QVERIFY(headerOf(other)->isSectionHidden(ObjectsModel::Rate));
        QCOMPARE(headerOf(other)->visualIndex(2), 1);
        auto *const later = new QTableView(&other);
        later->setModel(headerOf(other)->model());
        TableLayouts::of(later)->follow(later->horizontalHeader(), QStringLiteral("late"));
        QCOMPARE(later->horizontalHeader()->sectionSize(1), 123);
    }

    void ctrlNumberChooses()
    {
        ManagedWorld world;
        add(world, QStringLiteral("a"));
        const PipelineKey second = add(world, QStringLiteral("b"));
        MainWindow window(world.manager);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.chosen(), second);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
