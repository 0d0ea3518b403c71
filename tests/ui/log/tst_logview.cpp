// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logview.h"

#include "models/words/language.h"
#include "tests/fakes/namedwidget.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestLogView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void itShowsWhatWasLoggedAndFilters()
    {
        const Folder folder;
        LogView view(folder.path());
        view.show();
        auto *const table = named<QTableView>(&view, "logTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        named<QLineEdit>(&view, "logSearch")->setText(QStringLiteral("second"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        named<QLineEdit>(&view, "logSearch")->setText(QStringLiteral("third"));
        QTRY_COMPARE(named<QLabel>(&view, "logEmpty")->text(), QStringLiteral("Nothing matches “third”."));
    }

    void findGoesToTheSearchAndMarksWhatStandsThere()
    {
        const Folder folder;
        LogView view(folder.path());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *const search = named<QLineEdit>(&view, "logSearch");
        search->setText(QStringLiteral("old"));
        named<QTableView>(&view, "logTable")->setFocus();
        view.focusFilter();
        QVERIFY(search->hasFocus());
        QCOMPARE(search->selectedText(), QStringLiteral("old"));
    }

    void aSupportFileIsAskedForOnce()
    {
        const Folder folder;
        LogView view(folder.path());
        QSignalSpy asked(&view, &LogView::supportFileWanted);
        named<QPushButton>(&view, "logSupport")->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    /// With a log of two messages.
    class Folder
    {
    public:
        Folder()
        {
            QFile log(m_folder.filePath(QStringLiteral("kitesync.log")));
            if (!log.open(QIODevice::WriteOnly)
                || log.write("2026-03-04T05:06:07.890Z I 12 kitesync.app: the first\n"
                             "2026-03-04T05:06:08.890Z W 12 kitesync.app: the second\n")
                       < 0)
                qFatal("no log");
        }
        [[nodiscard]] QString path() const { return m_folder.path(); }

    private:
        QTemporaryDir m_folder;
    };
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
