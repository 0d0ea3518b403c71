// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/earlyfonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

#include <chrono>

using namespace kitesync;
using namespace std::chrono_literals;

/// Begun before there is an application, as main() does.
class TestEarlyFonts final : public QObject
{
    Q_OBJECT
public:
    explicit TestEarlyFonts(const EarlyFonts &fonts)
        : m_fonts(fonts)
    {
    }

private Q_SLOTS:
    void listEndsAndIsQtsOwn()
    {
        const std::future<void> listed = m_fonts.list();
        if (!listed.valid())
            QSKIP("built without fontconfig");
        // Words are measured meanwhile: whoever comes second waits, and nobody reads half a list.
        QVERIFY(QFontMetrics(QGuiApplication::font()).horizontalAdvance(QStringLiteral("Kitesync")) > 0);
        QCOMPARE(listed.wait_for(60s), std::future_status::ready);
        QVERIFY(!QFontDatabase::families().isEmpty());
    }

    void nobodyNeedsToWait()
    {
        // A second start of the program ends at once: the thread ends with the answer that nobody took.
        for (int i = 0; i < 10; ++i) {
            const std::future<void> dropped = m_fonts.list();
            Q_UNUSED(dropped)
        }
    }

private:
    const EarlyFonts &m_fonts;
};

int main(int argc, char **argv)
{
    const EarlyFonts fonts;
    const QGuiApplication application(argc, argv);
    TestEarlyFonts test(fonts);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_earlyfonts.moc"
