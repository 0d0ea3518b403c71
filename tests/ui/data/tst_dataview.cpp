// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dataview.h"

#include "models/words/language.h"
#include "sync/domain/destinationurl.h"
#include "tests/fakes/namedwidget.h"
#include "tests/ui/data/filled.h"
#include "ui/common/tablelayouts.h"
#include "ui/data/filterheader.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace kitesync;
using namespace kitesync::tests;

/// Shows the desk's pipeline in a view with room for several columns.
static void showWide(DataView &view, const FilledDesk &desk)
{
    view.resize(1000, 500);
    view.setPipeline(desk.history.key);
    view.show();
}

class TestDataView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void readsOnlyWhenItCanBeSeen()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        view.setPipeline(desk.history.key);
        QCOMPARE(view.model().state(), DataState::Nothing);
        view.show();
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        QCOMPARE(named<QLabel>(&view, "dataPosition")->text(), QStringLiteral("1–200 of 260"));
        QVERIFY(named<QPushButton>(&view, "dataStop")->isHidden());
    }

    void pagesAndTables()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        auto *const next = named<QPushButton>(&view, "dataNext");
        next->click();
        QTRY_COMPARE(view.model().rowCount(), 60);
        QTRY_VERIFY(!next->isEnabled());
        named<QPushButton>(&view, "dataPrevious")->click();
        QTRY_COMPARE(view.model().rowCount(), 200);
        auto *const relation = named<QComboBox>(&view, "dataRelation");
        QCOMPARE(relation->itemText(0), QStringLiteral("Pipelines (Buildkite)"));
        relation->setCurrentIndex(relation->findData(QStringLiteral("job_queue_times")));
        QTRY_VERIFY(view.model().columns().contains(QStringLiteral("queue_seconds")));
        relation->setCurrentIndex(0);
        QTRY_COMPARE(named<QLabel>(&view, "dataText")->text(), QStringLiteral("No pipelines copied yet."));
    }

    void filterFieldsUnderTheHeader()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        showWide(view, desk);
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        auto *const header = named<FilterHeader>(&view, "dataHeader");
        const int state = static_cast<int>(view.model().columns().indexOf(QStringLiteral("state")));
        QLineEdit *const field = header->field(state);
        QCOMPARE(field->x(), header->sectionViewportPosition(state));
        QCOMPARE(field->width(), header->sectionSize(state));
        QCOMPARE(field->mapToGlobal(QPoint()).x(),
                 header->viewport()->mapToGlobal(QPoint(header->sectionViewportPosition(state), 0)).x());
        QVERIFY(field->mapTo(&view, QPoint(0, field->height())).y()
                <= header->mapTo(&view, QPoint(0, header->height())).y());
        QVERIFY(field->mapTo(&view, QPoint()).y() > header->mapTo(&view, QPoint()).y());
        QCOMPARE(view.childAt(field->mapTo(&view, QPoint(5, 5))), field);
        field->setText(QStringLiteral("=failed"));
        QTRY_COMPARE(view.model().total(), 52);
        QCOMPARE(header->field(state), field); // who types keeps the field
        named<QPushButton>(&view, "dataClear")->click();
        QTRY_COMPARE(view.model().total(), 260);
        QVERIFY(field->text().isEmpty());
    }

    void filterFieldsAreThereForScreenReaders()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        showWide(view, desk);
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        // From the top to the bottom, as a screen reader goes, and without a focus that leads there.
        QStringList names;
        std::function<void(QAccessibleInterface *)> collect = [&](QAccessibleInterface *thing) {
            if (thing->role() == QAccessible::EditableText)
                names.append(thing->text(QAccessible::Name));
            if (thing->role() == QAccessible::Table)
                return;
            for (int i = 0; i < thing->childCount(); ++i)
                collect(thing->child(i));
        };
        collect(QAccessible::queryAccessibleInterface(&view));
        QCOMPARE(names.size(), view.model().columnCount());
        for (const QString &column : view.model().columns())
            QVERIFY2(names.contains(QStringLiteral("Filter ") + column), qPrintable(column));
    }

    void columnsAreRememberedByTable()
    {
        FilledDesk desk;
        QWidget window;
        auto *layouts = new TableLayouts(&window);
        auto *const view = new DataView(desk.manager, &window);
        window.resize(1000, 500);
        view->setPipeline(desk.history.key);
        window.show();
        QTRY_COMPARE(view->model().state(), DataState::Rows);
        auto *const header = named<FilterHeader>(view, "dataHeader");
        header->moveSection(0, 3);
        header->resizeSection(1, 234);
        header->setSectionHidden(2, true);
        const QByteArray saved = layouts->save();
        auto *const relation = named<QComboBox>(view, "dataRelation");
        const int builds = relation->currentIndex();
        relation->setCurrentIndex(relation->findData(QStringLiteral("jobs")));
        QTRY_VERIFY(view->model().columns().contains(QStringLiteral("build_id")));
        QVERIFY(!header->isSectionHidden(2));
        QCOMPARE(header->visualIndex(0), 0);
        relation->setCurrentIndex(builds);
        QTRY_VERIFY(header->isSectionHidden(2));
        QCOMPARE(header->visualIndex(0), 3);
        QCOMPARE(header->sectionSize(1), 234);
        QVERIFY(!header->isSortIndicatorShown());
        QTRY_COMPARE(view->model().state(), DataState::Rows);
        QCOMPARE(header->field(1)->width(), 234);
        QVERIFY(!header->field(2)->isVisible());
        QCOMPARE(layouts->save(), saved);
    }

    void copies()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        showWide(view, desk);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        auto *const table = named<QTableView>(&view, "dataTable");
        table->setFocus();
        table->setCurrentIndex(view.model().index(0, 0));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("build-")));
        table->setColumnHidden(1, true);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\t'), view.model().columnCount() - 2);
    }

    void onlyAFileIsOpenedElsewhere()
    {
        Desk desk;
        DataView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        auto *const elsewhere = view.findChild<QAction *>(QStringLiteral("dataElsewhere"));
        QVERIFY(elsewhere != nullptr);
        QVERIFY(elsewhere->isEnabled());
        QSignalSpy asked(&view, &DataView::openFileRequested);
        elsewhere->trigger();
        QCOMPARE(asked.value(0), QVariantList{desk.history.key});

        PipelineConfig server;
        server.name = QStringLiteral("On a server");
        server.organization = QStringLiteral("acme");
        server.destination.url = QStringLiteral("postgresql://me@127.0.0.1:1/none");
        const auto added = desk.history.store->pipelines().add(server);
        QVERIFY(added.ok());
        QVERIFY(desk.manager.load().ok());
        view.setPipeline(added->key);
        QVERIFY(!elsewhere->isEnabled());
    }

    void aFileThatIsGoneCanBeLocated()
    {
        FilledDesk desk;
        const QString path = sqlitePath(desk.manager.find(desk.history.key)->config.destination.url);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
        DataView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        auto *const locate = named<QPushButton>(&view, "dataLocate");
        QTRY_COMPARE(view.model().state(), DataState::Failed);
        QVERIFY(!locate->isHidden());
        QSignalSpy asked(&view, &DataView::locateRequested);
        locate->click();
        QCOMPARE(asked.value(0), QVariantList{desk.history.key});
    }

    void findGoesToTheFiltersIfThereAreAny()
    {
        FilledDesk desk;
        DataView view(desk.manager);
        view.resize(1000, 500);
        view.focusFilter(); // nothing to go to
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTRY_COMPARE(view.model().state(), DataState::Rows);
        view.focusFilter();
        QVERIFY(named<FilterHeader>(&view, "dataHeader")->field(0)->hasFocus());
    }
};

QTEST_MAIN(TestDataView)
#include "tst_dataview.moc"
