// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "tests/fakes/namedwidget.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestAboutDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setApplicationVersion(QStringLiteral("9.8.7")); }

    void itNamesTheProgramItsLicenceAndItsParts()
    {
        AboutDialog dialog(parts());
        QCOMPARE(named<QLabel>(&dialog, "aboutName")->text(), QStringLiteral("Kitesync 9.8.7"));
        QVERIFY(named<QLabel>(&dialog, "aboutLicence")->text().contains(QStringLiteral("GPL-3.0-or-later")));
        QCOMPARE(named<QLabel>(&dialog, "aboutQt")->text(), QStringLiteral("6.4.2"));
        QCOMPARE(named<QLabel>(&dialog, "aboutSQLite")->text(), QStringLiteral("3.40.1"));
    }

    void itsTextCanBeCopied()
    {
        AboutDialog dialog(parts());
        named<QPushButton>(&dialog, "aboutCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Kitesync 9.8.7 (GPL-3.0-or-later)\nQt 6.4.2\nSQLite 3.40.1\n"));
    }

    void escapeCloses()
    {
        AboutDialog dialog(parts());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.isModal());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

private:
    static QList<PartVersion> parts()
    {
        return {{QStringLiteral("Qt"), QStringLiteral("6.4.2")},
                {QStringLiteral("SQLite"), QStringLiteral("3.40.1")}};
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
