// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/traymenu.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;

namespace {

TrayStatus statusWith(const QList<TrayStatus::Entry> &entries)
{
    TrayStatus status;
    status.line = QStringLiteral("line");
    status.entries = entries;
    return status;
}

TrayStatus::Entry entry(const char *key, const char *name, bool busy = false, bool stopping = false)
{
    return {QLatin1String(key), QLatin1String(name), busy, stopping};
}

/// "Open Kitesync|line|-|Sync now>All,-,Acme|..."
QString textOf(const QMenu *menu, QChar separator = u'|')
{
    QStringList parts;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            parts.append(QStringLiteral("-"));
        else if (action->menu() != nullptr)
            parts.append(action->text() + u'>' + textOf(action->menu(), u','));
        else
            parts.append(action->text() + (action->isEnabled() ? QString() : QStringLiteral(" (off)")));
    }
    return parts.join(separator);
}

const QString pauseEntries = QStringLiteral("Pause syncing>1 hour,Until tomorrow,Until I resume");

} // namespace

class TestTrayMenu final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsInIt_data()
    {
        QTest::addColumn<TrayStatus>("status");
        QTest::addColumn<QString>("middle");
        QTest::newRow("no pipeline") << statusWith({}) << QString();
        QTest::newRow("one") << statusWith({entry("a", "Acme")})
                             << QStringLiteral("Sync now|") + pauseEntries + u'|';
        QTest::newRow("one that syncs")
            << statusWith({entry("a", "Acme", true)}) << QStringLiteral("Stop|") + pauseEntries + u'|';
        QTest::newRow("one that stops") << statusWith({entry("a", "Acme", true, true)})
                                        << QStringLiteral("Stop (off)|") + pauseEntries + u'|';
        QTest::newRow("two") << statusWith({entry("a", "R&D"), entry("b", "Beta")})
                             << QStringLiteral("Sync now>All,-,R&&D,Beta|") + pauseEntries + u'|';
        QTest::newRow("two, one syncs")
            << statusWith({entry("a", "Acme", true), entry("b", "Beta")})
            << QStringLiteral("Sync now>All,-,Acme (off),Beta|Stop|") + pauseEntries + u'|';
        TrayStatus paused = statusWith({entry("a", "Acme")});
        paused.paused = true;
        QTest::newRow("paused") << paused << QStringLiteral("Sync now|Resume|");
    }

    void whatStandsInIt()
    {
        QFETCH(TrayStatus, status);
        QFETCH(QString, middle);
        TrayMenu menu;
        // From another state, so that nothing of it stays.
        menu.setStatus(statusWith({entry("x", "X"), entry("y", "Y", true)}));
        menu.setStatus(status);
        QCOMPARE(textOf(menu.menu()),
                 QStringLiteral("Open Kitesync|line (off)|-|") + middle + QStringLiteral("-|Settings…|Quit"));
    }

    void aNewLineLeavesTheMenuAsItIs()
    {
        TrayMenu menu;
        TrayStatus status = statusWith({entry("a", "Acme", true), entry("b", "Beta")});
        menu.setStatus(status);
        const QList<QAction *> before = menu.menu()->actions();
        status.line = QStringLiteral("Acme: 46 % & more");
        menu.setStatus(status);
        QCOMPARE(menu.menu()->actions(), before);
        QCOMPARE(before.at(1)->text(), QStringLiteral("Acme: 46 % && more"));
    }

    void chosenEntriesAreTold()
    {
        TrayMenu menu;
        menu.setStatus(statusWith({entry("a", "Acme", true), entry("b", "Beta")}));
        QSignalSpy open(&menu, &TrayMenu::openAsked);
        QSignalSpy sync(&menu, &TrayMenu::syncAsked);
        QSignalSpy stop(&menu, &TrayMenu::stopAsked);
        QSignalSpy pauseAsked(&menu, &TrayMenu::pauseAsked);
        QSignalSpy settings(&menu, &TrayMenu::settingsAsked);
        QSignalSpy quit(&menu, &TrayMenu::quitAsked);
        const auto trigger
            = [&menu](const char *name) { menu.menu()->findChild<QAction *>(QLatin1String(name))->trigger(); };
        trigger("open");
        trigger("syncAll");
        menu.menu()->findChildren<QAction *>(QStringLiteral("sync")).at(1)->trigger();
        trigger("stop");
        trigger("pauseUntilTomorrow");
        trigger("settings");
        trigger("quit");
        QCOMPARE(open.size(), 1);
        QCOMPARE(sync.size(), 2);
        QCOMPARE(sync.at(0).first().toString(), QString());
        QCOMPARE(sync.at(1).first().toString(), QStringLiteral("b"));
        QCOMPARE(stop.size(), 1);
        QCOMPARE(stop.first().first().toString(), QString());
        QCOMPARE(pauseAsked.size(), 1);
        QCOMPARE(pauseAsked.first().first().value<PauseLength>(), PauseLength::UntilTomorrow);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(quit.size(), 1);
    }

    void submenusOfOldStatesGo()
    {
        TrayMenu menu;
        for (int i = 0; i < 50; ++i)
            menu.setStatus(statusWith({entry("a", "Acme", i % 2 == 0), entry("b", "Beta")}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(menu.menu()->findChildren<QMenu *>().size(), 2);
    }
};

QTEST_MAIN(TestTrayMenu)
#include "tst_traymenu.moc"
