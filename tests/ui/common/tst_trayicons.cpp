// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/trayicons.h"

#include <QImage>
#include <QTest>

using namespace kitesync;

namespace {

const QList<TraySign> SIGNS{TraySign::None, TraySign::Syncing1, TraySign::Syncing2, TraySign::Warning,
                            TraySign::Paused};

QImage drawn(TraySign sign, TrayInk ink, int side)
{
    return trayIcon(sign, ink).pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 100;
    }
    return count;
}

} // namespace

class TestTrayIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsDifferWithoutColour()
    {
        for (const int side : {22, 48}) {
            for (const TraySign one : SIGNS) {
                for (const TraySign other : SIGNS) {
                    if (one == other)
                        continue;
                    const int pixels
                        = differingPixels(drawn(one, TrayInk::Dark, side), drawn(other, TrayInk::Dark, side));
                    QVERIFY2(pixels >= side / 3, qPrintable(QStringLiteral("%1 and %2 at %3: %4 pixels")
                                                                .arg(int(one))
                                                                .arg(int(other))
                                                                .arg(side)
                                                                .arg(pixels)));
                }
            }
        }
    }

    void oneInkIsOneInk()
    {
        for (const TraySign sign : SIGNS) {
            const QImage light = drawn(sign, TrayInk::Light, 22);
            const QImage dark = drawn(sign, TrayInk::Dark, 22);
            for (int y = 0; y < light.height(); ++y) {
                for (int x = 0; x < light.width(); ++x) {
                    if (qAlpha(light.pixel(x, y)) == 255)
                        QVERIFY(qGray(light.pixel(x, y)) > 230);
                    if (qAlpha(dark.pixel(x, y)) == 255)
                        QVERIFY(qGray(dark.pixel(x, y)) < 50);
                }
            }
            QCOMPARE(differingPixels(light, dark), 0);
        }
    }

    void offersTheSizesOfPanels()
    {
        const QList<QSize> sizes = trayIcon(TraySign::None, TrayInk::Colour).availableSizes();
        for (const int side : {16, 22, 24, 32})
            QVERIFY(sizes.contains(QSize(side, side)));
    }
};

QTEST_MAIN(TestTrayIcons)
#include "tst_trayicons.moc"
