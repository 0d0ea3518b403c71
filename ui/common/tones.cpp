// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tones.h"

#include "ui/common/drawing.h"

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

/// WCAG's contrast for text. A little more is asked for, as colours are rounded to eight bits.
constexpr double ENOUGH = 4.6;
/// What a desktop's own placeholders may be as pale as; ours are darker.
constexpr double PALE_ENOUGH = 3.0;
constexpr float PALENESS = 0.65F;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// What is seen of a translucent colour on @p ground.
QColor mixed(const QColor &colour, const QColor &ground)
{
    const auto part = [a = colour.alphaF()](float over, float under) { return over * a + under * (1 - a); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()), part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

double worstContrast(const QColor &colour, const QPalette &palette)
{
    return std::min({contrast(colour, palette.color(QPalette::Base)),
                     contrast(colour, palette.color(QPalette::Window)),
                     contrast(colour, palette.color(QPalette::AlternateBase))});
}

/// @p seed made lighter (@p step > 0) or darker until it can be read, or as far as it goes.
QColor shifted(const QColor &seed, int step, const QPalette &palette)
{
    QColor colour = seed;
    for (int lightness = seed.lightness(); lightness >= 0 && lightness <= 255; lightness += step) {
        colour.setHsl(seed.hslHue(), seed.hslSaturation(), lightness);
        if (worstContrast(colour, palette) >= ENOUGH)
            break;
    }
    return colour.toRgb();
}

QColor seedOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return QColor(0x2e, 0x8b, 0x57);
    case Tone::Warning:
        return QColor(0xc7, 0x7d, 0x0a);
    case Tone::Bad:
        return QColor(0xd0, 0x36, 0x36);
    case Tone::Busy:
        return QColor(0x2f, 0x7f, 0xc1);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::Text);
}

QString nameOf(Shape shape)
{
    switch (shape) {
    case Shape::Done:
        return QStringLiteral("done");
    case Shape::Warning:
        return QStringLiteral("warning");
    case Shape::Failed:
        return QStringLiteral("failed");
    case Shape::Busy:
        return QStringLiteral("busy");
    case Shape::Waiting:
        return QStringLiteral("waiting");
    case Shape::Paused:
        return QStringLiteral("paused");
    case Shape::Stopped:
        return QStringLiteral("stopped");
    case Shape::Skipped:
        return QStringLiteral("skipped");
    case Shape::Info:
        return QStringLiteral("info");
    case Shape::NeverRun:
        return QStringLiteral("neverrun");
    case Shape::Database:
        return QStringLiteral("database");
    case Shape::Add:
        return QStringLiteral("add");
    case Shape::Menu:
        return QStringLiteral("menu");
    case Shape::Eye:
        return QStringLiteral("eye");
    case Shape::EyeOff:
        return QStringLiteral("eyeoff");
    }
    return {};
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    const QColor seed = seedOf(tone, palette);
    const bool onDark = luminance(palette.color(QPalette::Window)) < 0.18;
    const QColor likely = shifted(seed, onDark ? 1 : -1, palette);
    if (worstContrast(likely, palette) >= ENOUGH)
        return likely;
    // Palettes whose Base and Window are of opposite lightness: whichever way can be read better.
    const QColor other = shifted(seed, onDark ? -1 : 1, palette);
    return worstContrast(other, palette) > worstContrast(likely, palette) ? other : likely;
}

QColor placeholderColor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor now = mixed(palette.color(QPalette::PlaceholderText), base);
    if (contrast(now, base) >= PALE_ENOUGH)
        return palette.color(QPalette::PlaceholderText);
    QColor paler = palette.color(QPalette::Text);
    paler.setAlphaF(PALENESS);
    return paler;
}

QIcon shapeIcon(Shape shape, Tone tone, const QPalette &palette)
{
    const QString path = QStringLiteral(":/kitesync/shapes/%1.svg").arg(nameOf(shape));
    return QIcon(new Drawing({{path, toneColor(tone, palette)}}, palette.color(QPalette::HighlightedText),
                             palette.color(QPalette::Disabled, QPalette::Text)));
}

QIcon applicationIcon()
{
    return QIcon(new Drawing({{QStringLiteral(":/kitesync/kitesync.svg"), {}}}));
}

} // namespace kitesync
