// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lazypage.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace kitesync;

class TestLazyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeWhenSeen()
    {
        QTabWidget tabs;
        auto *first = new LazyPage(&makeField);
        auto *second = new LazyPage(&makeField);
        tabs.addTab(first, QStringLiteral("First"));
        tabs.addTab(second, QStringLiteral("Second"));
        QVERIFY(!first->isMade());
        tabs.show();
        QVERIFY(first->isMade());
        QVERIFY(!second->isMade());
        tabs.setCurrentIndex(1);
        QVERIFY(second->isMade());
        QTRY_VERIFY(second->findChild<QLineEdit *>()->isVisible());
    }

    void isMadeOnceWhenAsked()
    {
        int made = 0;
        LazyPage page([&made](QWidget *parent) {
            ++made;
            return new QLineEdit(parent);
        });
        QWidget *const content = page.content();
        QVERIFY(content);
        page.show();
        QCOMPARE(page.content(), content);
        QCOMPARE(made, 1);
    }

    void givesItsFocus()
    {
        LazyPage page(&makeField);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTRY_VERIFY(page.content()->hasFocus());
    }

    void fillsThePage()
    {
        LazyPage page(&makeField);
        page.resize(300, 40);
        page.show();
        QTRY_COMPARE(page.content()->width(), 300);
    }

private:
    static QWidget *makeField(QWidget *parent) { return new QLineEdit(parent); }
};

QTEST_MAIN(TestLazyPage)
#include "tst_lazypage.moc"
