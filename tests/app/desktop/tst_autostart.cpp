// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

namespace {

void write(const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(Autostart::file()).absolutePath()));
    QFile file(Autostart::file());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

} // namespace

class TestAutostart final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("conf")).toLocal8Bit());
    }

    void theFileIsWhereDesktopsLook()
    {
        QCOMPARE(Autostart::file(), m_home->filePath(QStringLiteral("conf/autostart/kitesync.desktop")));
        // A relative one counts as none.
        qputenv("XDG_CONFIG_HOME", "conf");
        QCOMPARE(Autostart::file(), m_home->filePath(QStringLiteral(".config/autostart/kitesync.desktop")));
        qunsetenv("XDG_CONFIG_HOME");
        QCOMPARE(Autostart::file(), m_home->filePath(QStringLiteral(".config/autostart/kitesync.desktop")));
    }

    void onAndOff()
    {
        Autostart autostart(QStringLiteral("/usr/bin/kitesync"));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true).ok());
        QVERIFY(autostart.isOn());
        QFile file(Autostart::file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("\nType=Application\n"));
        QVERIFY(text.contains("\nExec=\"/usr/bin/kitesync\" \"--background\"\n"));
        QVERIFY(autostart.setOn(false).ok());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(Autostart::file()));
        QVERIFY(autostart.setOn(false).ok());
    }

    void othersMaySwitchItOff_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOn");
        const QByteArray entry = "[Desktop Entry]\nType=Application\nExec=kitesync --background\n";
        QTest::newRow("on") << entry << true;
        QTest::newRow("hidden") << QByteArray(entry + "Hidden=true\n") << false;
        QTest::newRow("not hidden") << QByteArray(entry + "Hidden=false\n") << true;
        QTest::newRow("GNOME") << QByteArray(entry + "X-GNOME-Autostart-enabled = false\n") << false;
        QTest::newRow("GNOME, on") << QByteArray(entry + "X-GNOME-Autostart-enabled=true\n") << true;
        QTest::newRow("a comment") << QByteArray(entry + "#Hidden=true\n") << true;
        QTest::newRow("another group") << QByteArray(entry + "[Desktop Action x]\nHidden=true\n") << true;
        QTest::newRow("program is gone") << QByteArray(entry + "TryExec=/nowhere/kitesync\n") << false;
        QTest::newRow("nothing to run") << QByteArray("[Desktop Entry]\nType=Application\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void othersMaySwitchItOff()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isOn);
        write(content);
        Autostart autostart(QStringLiteral("/usr/bin/kitesync"));
        QCOMPARE(autostart.isOn(), isOn);
        // And on again by us.
        QVERIFY(autostart.setOn(true).ok());
        QVERIFY(autostart.isOn());
    }

    void commandsAreQuoted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("/usr/bin/kitesync")
                               << QStringLiteral("\"/usr/bin/kitesync\"");
        QTest::newRow("space") << QStringLiteral("/opt/my apps/k") << QStringLiteral("\"/opt/my apps/k\"");
        QTest::newRow("field code") << QStringLiteral("/opt/100%u/k") << QStringLiteral("\"/opt/100%%u/k\"");
        // Escaped for the quotes, and the backslash once more for the string.
        QTest::newRow("dollar") << QStringLiteral("/opt/$x/k") << QStringLiteral("\"/opt/\\\\$x/k\"");
        QTest::newRow("quote") << QStringLiteral("/opt/a\"b") << QStringLiteral("\"/opt/a\\\\\"b\"");
        QTest::newRow("backslash") << QStringLiteral("/a\\b") << QStringLiteral("\"/a\\\\\\\\b\"");
    }

    void commandsAreQuoted()
    {
        QFETCH(QString, program);
        QTEST(Autostart::execLine({program}), "line");
    }

    void whatCannotBeWrittenIsSaid()
    {
        // A file where the folder should be.
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("conf"))));
        QFile inTheWay(m_home->filePath(QStringLiteral("conf/autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Autostart autostart(QStringLiteral("/usr/bin/kitesync"));
        const Status status = autostart.setOn(true);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, ErrorKind::StoreFailed);
        QCOMPARE(status.error().place, Autostart::file());
        QVERIFY(!autostart.isOn());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
