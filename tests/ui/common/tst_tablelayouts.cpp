// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablelayouts.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace kitesync;

namespace {

/// A window with a table of so many columns.
struct Desk
{
    explicit Desk(int columns = 4)
        : model(1, columns)
        , table(new QTableView(&window))
        , layouts(new TableLayouts(&window))
    {
        for (int column = 0; column < columns; ++column)
            model.setHeaderData(column, Qt::Horizontal, QStringLiteral("Column %1").arg(column));
        table->setModel(&model);
        header()->setSectionsMovable(true);
    }
    [[nodiscard]] QHeaderView *header() const { return table->horizontalHeader(); }
    void arrange() const
    {
        header()->moveSection(1, 3);
        header()->resizeSection(2, 234);
        header()->setSectionHidden(3, true);
    }
    [[nodiscard]] bool isArranged() const
    {
        return header()->visualIndex(1) == 3 && header()->sectionSize(2) == 234
               && header()->isSectionHidden(3);
    }

    QStandardItemModel model;
    QWidget window;
    QTableView *table;
    TableLayouts *layouts;
};

const QString name = QStringLiteral("table");

} // namespace

class TestTableLayouts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFoundInItsWindow()
    {
        const Desk desk;
        QCOMPARE(TableLayouts::of(desk.table), desk.layouts);
        const QWidget other;
        QVERIFY(TableLayouts::of(&other) == nullptr);
    }

    void arrangesAPageThatComesLate()
    {
        QByteArray saved;
        {
            const Desk desk;
            desk.layouts->follow(desk.header(), name);
            desk.arrange();
            saved = desk.layouts->save();
        }
        const Desk late;
        late.layouts->restore(saved);
        QVERIFY(!late.isArranged());
        late.layouts->follow(late.header(), name);
        QVERIFY(late.isArranged());

        const Desk early;
        early.layouts->follow(early.header(), name);
        early.layouts->restore(saved);
        QVERIFY(early.isArranged());
        QCOMPARE(early.layouts->save(), saved);
    }

    void keepsATablesLayoutWhenItsPageGoes()
    {
        const Desk desk;
        desk.layouts->follow(desk.header(), name);
        desk.arrange();
        QCoreApplication::processEvents();
        delete desk.table;
        const Desk next;
        next.layouts->restore(desk.layouts->save());
        next.layouts->follow(next.header(), name);
        QVERIFY(next.isArranged());
    }

    void knowsTablesByNameAndColumns()
    {
        const Desk desk;
        desk.layouts->follow(desk.header(), name);
        desk.arrange();
        const QByteArray saved = desk.layouts->save();
        const Desk other;
        other.layouts->restore(saved);
        other.layouts->follow(other.header(), QStringLiteral("other"));
        QVERIFY(!other.isArranged());
        const Desk grown(5);
        grown.layouts->restore(saved);
        grown.layouts->follow(grown.header(), name);
        QVERIFY(!grown.isArranged());
    }

    void notesNothingWhileTheColumnsChangeByThemselves()
    {
        const Desk desk;
        desk.layouts->follow(desk.header(), name);
        desk.arrange();
        desk.layouts->leave(desk.header());
        desk.header()->setSectionHidden(3, false);
        desk.header()->resizeSection(2, 50);
        desk.layouts->follow(desk.header(), QStringLiteral("other"));
        desk.layouts->leave(desk.header());
        desk.layouts->follow(desk.header(), name);
        QVERIFY(desk.isArranged());
    }

    void takesNoNonsense()
    {
        const Desk desk;
        desk.layouts->follow(desk.header(), name);
        desk.arrange();
        for (const QByteArray &nonsense : {QByteArray(), QByteArray("nonsense"), QByteArray(8, '\xff')})
            desk.layouts->restore(nonsense);
        QVERIFY(desk.isArranged());
    }

    void menuHidesAndShows()
    {
        const Desk desk;
        addColumnMenu(desk.table, desk.header());
        desk.window.findChild<QAction *>(QStringLiteral("columns"))->trigger();
        auto *const menu = desk.window.findChild<QMenu *>(QStringLiteral("columnMenu"));
        QVERIFY(menu != nullptr);
        // What a row is stays.
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Column 2"));
        QVERIFY(menu->actions().at(1)->isChecked());
        menu->actions().at(1)->trigger();
        QVERIFY(desk.header()->isSectionHidden(2));
        menu->actions().at(1)->trigger();
        QVERIFY(!desk.header()->isSectionHidden(2));
        menu->close();
        QTRY_VERIFY(desk.window.findChild<QMenu *>(QStringLiteral("columnMenu")) == nullptr);
        Q_EMIT desk.header()->customContextMenuRequested({});
        QVERIFY(desk.window.findChild<QMenu *>(QStringLiteral("columnMenu")) != nullptr);
    }
};

QTEST_MAIN(TestTableLayouts)
#include "tst_tablelayouts.moc"
