// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/placeholders.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace kitesync;

namespace {

const QColor darkWindow(49, 54, 59);
const QColor darkText(239, 240, 241);

/// KDE's file of dark colours, which says nothing about placeholders.
bool writeDesktopColors()
{
    QFile file(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/kdeglobals"));
    return file.open(QIODevice::WriteOnly)
           && file.write("[Colors:Window]\nBackgroundNormal=49,54,59\nForegroundNormal=239,240,241\n"
                         "[Colors:View]\nBackgroundNormal=35,38,41\nForegroundNormal=239,240,241\n"
                         "[Colors:Button]\nBackgroundNormal=49,54,59\nForegroundNormal=239,240,241\n")
                  > 0;
}

/// Half of black, as Qt has it where nobody says otherwise.
bool isBlackish(const QColor &color)
{
    return color.lightness() < 64;
}

} // namespace

/// On the private desktop of tests/story/desktop/session.py, which has a home of its own.
class TestPlaceholders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(QPalette()); }

    void mendsBlackOnDark()
    {
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkWindow);
        QVERIFY(isBlackish(QApplication::palette().color(QPalette::PlaceholderText)));
        const Placeholders placeholders(*qApp);
        const QLineEdit field;
        QVERIFY(isPaleText(field.palette()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkWindow);
        QCOMPARE(QApplication::palette().color(QPalette::Text), darkText);
    }

    void keepsWhatCanBeRead()
    {
        QPalette readable;
        readable.setColor(QPalette::PlaceholderText, Qt::cyan);
        QApplication::setPalette(readable);
        const Placeholders placeholders(*qApp);
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), QColor(Qt::cyan));
    }

    void followsChanges()
    {
        const Placeholders placeholders(*qApp);
        QPalette unreadable;
        unreadable.setColor(QPalette::PlaceholderText, Qt::black);
        QApplication::setPalette(unreadable);
        QLineEdit field;
        QTRY_VERIFY(isPaleText(field.palette()));
    }

private:
    static bool isPaleText(const QPalette &palette)
    {
        QColor pale = palette.color(QPalette::PlaceholderText);
        const bool translucent = pale.alpha() < 255 && pale.alpha() > 128;
        pale.setAlpha(255);
        return translucent && pale == palette.color(QPalette::Text);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORMTHEME", "kde");
    qputenv("KDE_SESSION_VERSION", "5");
    if (!writeDesktopColors())
        return 1;
    QApplication application(argc, argv);
    TestPlaceholders test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placeholders.moc"
