// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "tests/fakes/namedwidget.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

HelpPlaces places()
{
    return {QStringLiteral("/places/.local/share/kitesync/kitesync.sqlite"),
            QStringLiteral("/places/state & <logs>"), QStringLiteral("/places/Documents/Kitesync")};
}

} // namespace

class TestHelpWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhatPeopleAsk()
    {
        HelpWindow window(places());
        const QString text = named<QTextBrowser>(&window, "helpText")->toPlainText();
        for (const char *scope : {"read_organizations", "read_pipelines", "read_builds", "read_agents"})
            QVERIFY2(text.contains(QLatin1String(scope)), scope);
        for (const QString &place : {places().settingsFile, places().logFolder, places().dataFolder})
            QVERIFY2(text.contains(place), qPrintable(place));
        for (const char *key :
             {"Ctrl+N", "Ctrl+E", "Del", "Ctrl+1 to Ctrl+9", "F5", "Shift+F5", "Alt+1 to Alt+3", "Ctrl+F",
              "Return", "Ctrl+C", "F6", "Ctrl+,", "Ctrl+Shift+S", "F1", "Ctrl+W", "Ctrl+Q"})
            QVERIFY2(text.contains(QLatin1String(key) + u'\n'), key);
    }

    void itNeedsNoNetwork()
    {
        const QString html = helpHtml(places());
        for (const char *outside : {"http:", "https:", "href", "<img"})
            QVERIFY2(!html.contains(QLatin1String(outside)), outside);
    }

    void keysLeadThroughItAndOut()
    {
        HelpWindow window(places());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!window.isModal());
        auto *const text = named<QTextBrowser>(&window, "helpText");
        QTRY_COMPARE(QApplication::focusWidget(), text);
        QVERIFY(!text->accessibleName().isEmpty());
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
