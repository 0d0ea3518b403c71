// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announce.h"

#include "ui/common/tones.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace kitesync {

namespace {

/// The sign of an error at the beginning of a label's text, and the text's colour: the colour alone would not do.
class ErrorSign final : public QLabel
{
public:
    explicit ErrorSign(QLabel *host)
        : QLabel(host)
        , m_host(host)
    {
        setObjectName(QStringLiteral("errorSign"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        host->installEventFilter(this);
        host->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        adopt();
        show();
    }

    [[nodiscard]] static bool stands(const QLabel *host)
    {
        return host->findChild<QLabel *>(QStringLiteral("errorSign"), Qt::FindDirectChildrenOnly) != nullptr;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::FontChange:
        case QEvent::PaletteChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::StyleChange:
            adopt();
            break;
        default:
            break;
        }
        return QLabel::eventFilter(watched, event);
    }

private:
    void adopt()
    {
        const QWidget *around = m_host->parentWidget();
        const QPalette ground = around ? around->palette() : m_host->palette();
        const QColor bad = toneColor(Tone::Bad, ground);
        if (m_host->palette().color(QPalette::WindowText) != bad) {
            QPalette own;
            own.setColor(QPalette::WindowText, bad);
            m_host->setPalette(own);
        }
        const int side = m_host->fontMetrics().ascent();
        const int room = side + side / 3;
        const bool mirrored = m_host->layoutDirection() == Qt::RightToLeft;
        const QMargins margins(mirrored ? 0 : room, 0, mirrored ? room : 0, 0);
        if (m_host->contentsMargins() != margins)
            m_host->setContentsMargins(margins);
        setPixmap(shapeIcon(kitesync::Shape::Failed, Tone::Bad, ground)
                      .pixmap(QSize(side, side), devicePixelRatioF()));
        const QRect place(0, m_host->fontMetrics().leading() + m_host->fontMetrics().descent() / 2, side, side);
        setGeometry(QStyle::visualRect(m_host->layoutDirection(), m_host->rect(), place));
    }

    QLabel *m_host;
};

} // namespace

void announce(QLabel *label, const QString &text)
{
    if (label->text() == text && label->isHidden() == text.isEmpty())
        return;
    // Shown first: what is hidden is not read out. Setting the text changes the label's accessible name, and says so.
    label->setVisible(!text.isEmpty());
    label->setText(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showFieldError(QWidget *field, QLabel *label, const QString &text)
{
    if (!ErrorSign::stands(label))
        new ErrorSign(label);
    field->setAccessibleDescription(text);
    announce(label, text);
}

void nameChoice(QComboBox *choice, const QString &name)
{
    choice->setAccessibleName(name);
    auto *const label = new QLabel(name, choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
}

} // namespace kitesync
