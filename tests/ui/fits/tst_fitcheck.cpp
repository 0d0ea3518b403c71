// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fits/fitcheck.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

using namespace kitesync::tests;

namespace {

const QString longText = QStringLiteral("A sentence of some length");

} // namespace

/// The check finds what it is there to find.
class TestFitCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsLeftInPeace()
    {
        QWidget window;
        auto *const layout = new QHBoxLayout(&window);
        layout->addWidget(new QLabel(longText, &window));
        layout->addWidget(new QPushButton(QStringLiteral("&Press"), &window));
        window.show();
        QCOMPARE(misfits(window), QStringList());
    }

    void aCutButtonIsFound() { found(new QPushButton(longText), {30, 30}); }

    void aCutLabelIsFound() { found(new QLabel(longText), {30, 30}); }

    void aLabelWithTooFewLinesIsFound()
    {
        auto *const label = new QLabel(longText);
        label->setWordWrap(true);
        found(label, {label->fontMetrics().horizontalAdvance(QStringLiteral("A sentence of")), 16});
    }

    void aWordThatIsTooLongIsFound()
    {
        auto *const label = new QLabel(QStringLiteral("Unwahrscheinlichkeiten gibt es"));
        label->setWordWrap(true);
        found(label, {label->fontMetrics().horizontalAdvance(QStringLiteral("Unwahrsch")), 200});
    }

    void aCutPlaceholderIsFound()
    {
        auto *const edit = new QLineEdit;
        edit->setPlaceholderText(longText);
        found(edit, {40, 30});
    }

    void whatIsOutsideItsRoomIsFound()
    {
        QWidget window;
        window.resize(100, 100);
        QWidget room(&window);
        room.setGeometry(0, 0, 50, 50);
        QLabel label(QStringLiteral("ab"), &room);
        label.adjustSize();
        label.move(45, 0);
        window.show();
        QCOMPARE(misfits(window).size(), 1);
    }

    void whatCanBeScrolledToIsNot()
    {
        QScrollArea area;
        auto *const page = new QWidget;
        page->resize(60, 500);
        auto *const label = new QLabel(QStringLiteral("ab"), page);
        label->adjustSize();
        label->move(0, 400);
        area.setWidget(page);
        area.resize(100, 100);
        area.show();
        QCOMPARE(misfits(area), QStringList());
        label->move(area.width(), 0);
        page->resize(300, 500);
        QCOMPARE(misfits(area).size(), 2); // the label, and that one has to scroll to the side
    }

    void whatLiesOverAnotherIsFound()
    {
        QWidget window;
        window.resize(200, 100);
        QLabel one(QStringLiteral("one"), &window);
        QLabel two(QStringLiteral("two"), &window);
        one.setGeometry(0, 0, 100, 30);
        two.setGeometry(90, 0, 100, 30);
        window.show();
        QCOMPARE(misfits(window), QStringList{QStringLiteral("“one” lies over “two”")});
    }

    void aCutHeaderIsFound()
    {
        QTableWidget table(1, 2);
        table.setHorizontalHeaderLabels({longText, QStringLiteral("b")});
        table.setColumnWidth(0, 20);
        table.show();
        QCOMPARE(misfits(table).size(), 1);
        table.setColumnWidth(0, 500);
        QCOMPARE(misfits(table), QStringList());
    }

    void aCutCellIsFound()
    {
        QTableWidget table(1, 1);
        table.setHorizontalHeaderLabels({QStringLiteral("b")});
        table.setItem(0, 0, new QTableWidgetItem(longText));
        table.setColumnWidth(0, 60);
        table.show();
        QCOMPARE(misfits(table).size(), 1);
        table.setColumnWidth(0, 500);
        QCOMPARE(misfits(table), QStringList());
    }

    void aKeyThatTwoHaveIsFound()
    {
        QWidget window;
        auto *const layout = new QHBoxLayout(&window);
        auto *const other = new QPushButton(QStringLiteral("&About"), &window);
        layout->addWidget(new QPushButton(QStringLiteral("&Again"), &window));
        layout->addWidget(other);
        window.show();
        QCOMPARE(misfits(window).size(), 1);
        other->setEnabled(false);
        QCOMPARE(misfits(window), QStringList());
    }

private:
    static void found(QWidget *widget, const QSize &size)
    {
        QWidget window;
        window.resize(400, 300);
        widget->setParent(&window);
        widget->resize(size);
        window.show();
        QCOMPARE(misfits(window).size(), 1);
        widget->resize(380, 280);
        QCOMPARE(misfits(window), QStringList());
    }
};

QTEST_MAIN(TestFitCheck)
#include "tst_fitcheck.moc"
