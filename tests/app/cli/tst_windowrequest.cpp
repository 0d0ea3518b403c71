// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QTest>

using namespace kitesync::cli;

class TestWindowRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("window");
        QTest::addColumn<bool>("background");
        const auto row = [](const char *arguments, bool window, bool background = false) {
            QTest::newRow(*arguments == '\0' ? "nothing" : arguments)
                << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << window << background;
        };
        row("", true);
        row("--background", true, true);
        row("--demo", true);
        row("-reverse", true);
        row("-session 2a7 --background", true, true);
        row("-style=fusion --demo", true);
        row("-qwindowtitle --background", true); // that is the title
        row("sync acme", false);
        row("sync -reverse", false);
        row("--reverse", false);
        row("--no-such-option", false);
        row("--help", false);
    }

    void asked()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, window);
        QFETCH(const bool, background);
        const std::optional<WindowRequest> request = windowRequest(arguments);
        QCOMPARE(request.has_value(), window);
        QCOMPARE(request && request->background, background);
    }
};

QTEST_GUILESS_MAIN(TestWindowRequest)
#include "tst_windowrequest.moc"
