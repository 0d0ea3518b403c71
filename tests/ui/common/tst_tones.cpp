// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/palettes.h"
#include "ui/common/tones.h"

#include <QTest>

#include <cmath>

using namespace kitesync;

namespace {

const QList<Tone> TONES{Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Busy};
const QList<Shape> SHAPES{Shape::Done,     Shape::Warning, Shape::Failed,  Shape::Busy, Shape::Waiting,
                          Shape::Paused,   Shape::Stopped, Shape::Skipped, Shape::Info, Shape::NeverRun,
                          Shape::Database, Shape::Add,     Shape::Menu,    Shape::Eye,  Shape::EyeOff};

/// WCAG 2's relative luminance, written out again: the product's own is what is under test.
double luminance(const QColor &colour)
{
    const auto part = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QImage drawn(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How much of the area two shapes differ in when nothing is seen but their outline.
double maskDifference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) / 255.0;
    }
    return sum / (one.width() * one.height());
}

/// The colour of the pixel that is covered most.
QColor ink(const QImage &image)
{
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
        }
    }
    return QColor(qRed(strongest), qGreen(strongest), qBlue(strongest));
}

} // namespace

class TestTones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << tests::lightPalette();
        QTest::newRow("dark") << tests::darkPalette();
        QTest::newRow("black") << tests::paletteOf(Qt::white, Qt::black, Qt::black, QColor(0x10, 0x10, 0x10));
        QTest::newRow("sepia") << tests::paletteOf(QColor(0x43, 0x34, 0x22), QColor(0xe8, 0xdc, 0xc0),
                                                   QColor(0xf4, 0xec, 0xd8), QColor(0xee, 0xe4, 0xce));
    }

    void canBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : TONES) {
            const QColor colour = toneColor(tone, palette);
            for (const auto ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
                const double ratio = contrast(colour, palette.color(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("tone %1 %2 on %3: %4")
                                                      .arg(int(tone))
                                                      .arg(colour.name(), palette.color(ground).name())
                                                      .arg(ratio)));
            }
        }
    }

    void tonesDiffer()
    {
        for (const QPalette &palette : {tests::lightPalette(), tests::darkPalette()}) {
            QSet<QRgb> seen;
            for (const Tone tone : TONES)
                seen.insert(toneColor(tone, palette).rgb());
            QCOMPARE(seen.size(), TONES.size());
        }
    }

    void shapesDifferWithoutColour()
    {
        const QPalette palette = tests::lightPalette();
        for (const int side : {16, 48}) {
            for (qsizetype i = 0; i < SHAPES.size(); ++i) {
                const QImage one = drawn(shapeIcon(SHAPES[i], Tone::Neutral, palette), side);
                for (qsizetype j = 0; j < i; ++j) {
                    const double difference
                        = maskDifference(one, drawn(shapeIcon(SHAPES[j], Tone::Neutral, palette), side));
                    QVERIFY2(
                        difference > 0.03,
                        qPrintable(
                            QStringLiteral("shapes %1 and %2 at %3: %4").arg(i).arg(j).arg(side).arg(difference)));
                }
            }
        }
    }

    void nothingIsEmpty()
    {
        for (const Shape shape : SHAPES) {
            const QImage image = drawn(shapeIcon(shape, Tone::Neutral, tests::lightPalette()), 16);
            QImage nothing(image.size(), image.format());
            nothing.fill(Qt::transparent);
            QVERIFY2(maskDifference(image, nothing) > 0.05, qPrintable(QString::number(int(shape))));
        }
    }

    void drawnInTheToneOfThePalette()
    {
        for (const QPalette &palette : {tests::lightPalette(), tests::darkPalette()}) {
            for (const Tone tone : TONES) {
                const QIcon icon = shapeIcon(Shape::Stopped, tone, palette);
                QCOMPARE(ink(drawn(icon, 32)).rgb(), toneColor(tone, palette).rgb());
                QCOMPARE(ink(drawn(icon, 32, QIcon::Selected)).rgb(),
                         palette.color(QPalette::HighlightedText).rgb());
                QCOMPARE(ink(drawn(icon, 32, QIcon::Disabled)).rgb(),
                         palette.color(QPalette::Disabled, QPalette::Text).rgb());
            }
        }
    }

    void sharpAtEveryScale()
    {
        // Down the middle of the square only its two edges may be half covered: an enlarged picture is smeared.
        const QIcon icon = shapeIcon(Shape::Stopped, Tone::Bad, tests::lightPalette());
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            QCOMPARE(pixmap.size(), QSize(qRound(16 * ratio), qRound(16 * ratio)));
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            int partly = 0;
            for (int y = 0; y < image.height(); ++y) {
                const int alpha = qAlpha(image.pixel(image.width() / 2, y));
                partly += alpha > 0 && alpha < 255;
            }
            QVERIFY2(partly <= 4, qPrintable(QStringLiteral("%1 blurred rows at %2").arg(partly).arg(ratio)));
        }
    }

    void applicationIconIsDrawn()
    {
        const QImage image = drawn(applicationIcon(), 96);
        QSet<QRgb> solid;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    solid.insert(image.pixel(x, y));
            }
        }
        QVERIFY2(solid.size() >= 5, "four facets and their outline");
        QCOMPARE(qAlpha(image.pixel(95, 95)), 0);
    }
};

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
