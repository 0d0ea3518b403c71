// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/supportsaving.h"

#include "models/support/supportfile.h"
#include "models/words/language.h"
#include "tests/fakes/namedwidget.h"
#include "tests/fakes/storebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

/// Stands in for the system's file manager.
class FolderViewer final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestSupportSaving final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installLanguage();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void theNameIsSuggestedAndTheEndIsSaid()
    {
        World world;
        saveSupportFile(&world.window, world.file);
        auto *const ask = named<QFileDialog>(&world.window, "supportAsk");
        QVERIFY(ask->isVisible());
        QCOMPARE(QFileInfo(ask->selectedFiles().value(0)).fileName(),
                 SupportFile::standardName(QDate::currentDate()));
        const QString path = world.box.folder.filePath(QStringLiteral("a.zip"));
        choose(ask, path);
        auto *const box = world.wait("supportSaved");
        QVERIFY(box != nullptr);
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(box->text(), QStringLiteral("The support file was saved."));
        QVERIFY(box->informativeText().contains(QStringLiteral("It holds no token and no password.")));
        QVERIFY(box->informativeText().contains(path));
        QVERIFY(world.window.findChild<QProgressDialog *>() == nullptr);
    }

    void itsFolderCanBeOpened()
    {
        FolderViewer viewer;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &viewer, "open");
        World world;
        saveSupportFile(&world.window, world.file);
        choose(named<QFileDialog>(&world.window, "supportAsk"),
               world.box.folder.filePath(QStringLiteral("a.zip")));
        auto *const box = world.wait("supportSaved");
        QVERIFY(box != nullptr);
        named<QAbstractButton>(box, "supportFolder")->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(viewer.opened, QList<QUrl>{QUrl::fromLocalFile(world.box.folder.path())});
    }

    void whyNotIsSaidAndAskedAgain()
    {
        World world;
        saveSupportFile(&world.window, world.file);
        const QString path = world.box.folder.filePath(QStringLiteral("gone/a.zip"));
        auto *const ask = named<QFileDialog>(&world.window, "supportAsk");
        choose(ask, path);
        auto *const box = world.wait("supportFailed");
        QVERIFY(box != nullptr);
        QVERIFY(box->text().contains(path));
        QVERIFY(box->informativeText().contains(QStringLiteral("The folder is not there any more.")));
        QVERIFY(box->informativeText().contains(QStringLiteral("The system said: ")));
        QVERIFY(!world.window.findChild<QMessageBox *>(QStringLiteral("supportSaved")));
        QTRY_VERIFY(!world.window.findChild<QFileDialog *>(QStringLiteral("supportAsk")));
        named<QAbstractButton>(box, "supportAgain")->click();
        QVERIFY(named<QFileDialog>(&world.window, "supportAsk")->isVisible());
    }

    void askedTwiceItIsOneQuestion()
    {
        World world;
        saveSupportFile(&world.window, world.file);
        saveSupportFile(&world.window, world.file);
        QCOMPARE(world.window.findChildren<QFileDialog *>().size(), 1);
    }

    void nothingIsWrittenBeforeAPlaceIsChosen()
    {
        World world;
        const QStringList before = QDir(world.box.folder.path()).entryList(QDir::Files);
        saveSupportFile(&world.window, world.file);
        QTest::keyClick(named<QFileDialog>(&world.window, "supportAsk"), Qt::Key_Escape);
        QTRY_VERIFY(!world.window.findChild<QFileDialog *>(QStringLiteral("supportAsk")));
        QCOMPARE(QDir(world.box.folder.path()).entryList(QDir::Files), before);
        QVERIFY(world.window.findChildren<QMessageBox *>().isEmpty());
    }

private:
    struct World
    {
        World() { window.show(); }

        QMessageBox *wait(const char *name)
        {
            QMessageBox *found = nullptr;
            const bool there = QTest::qWaitFor(
                [&] { return (found = window.findChild<QMessageBox *>(QLatin1String(name))) != nullptr; },
                20000);
            return there ? found : nullptr;
        }

        StoreBox box;
        SupportFile file{{*box.store, box.folder.path(), {}, {}, {}}};
        QWidget window;
    };

    /// As if @p path had been typed and the button pressed.
    static void choose(QFileDialog *dialog, const QString &path)
    {
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
};

QTEST_MAIN(TestSupportSaving)
#include "tst_supportsaving.moc"
