// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/checkedfield.h"

#include "ui/common/announce.h"
#include "ui/common/wrappedlabel.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kitesync {

namespace {

QLabel *makeLabel(QWidget *parent, const QString &objectName)
{
    auto *const label = new WrappedLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

/// A link that has the focus as soon as its label has it: one Tab goes there, Enter follows it.
class LinkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        const Qt::FocusReason reason = event->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
            QLabel::focusNextPrevChild(true);
    }
};

} // namespace

QLabel *makeLink(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *const link = new LinkLabel(parent);
    link->setObjectName(objectName);
    link->setTextFormat(Qt::RichText);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setLinkText(link, text);
    return link;
}

void setLinkText(QLabel *link, const QString &text)
{
    link->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()));
    link->setAccessibleName(text);
    link->setVisible(!text.isEmpty());
}

CheckedField::CheckedField(QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_hint(makeLabel(this, input->objectName() + QLatin1String("Hint")))
    , m_error(makeLabel(this, input->objectName() + QLatin1String("Error")))
    , m_link(makeLink({}, input->objectName() + QLatin1String("Proposal"), this))
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    rows->addWidget(input);
    rows->addWidget(m_hint);
    rows->addWidget(m_error);
    rows->addWidget(m_link);
    setFocusProxy(input);
    connect(m_link, &QLabel::linkActivated, this, [this] {
        m_input->setFocus();
        Q_EMIT proposalTaken(QString(m_proposal));
    });
}

QLabel *CheckedField::makeInputLabel(const QString &label)
{
    auto *const text = new QLabel(label, this);
    text->setBuddy(m_input);
    // The label stands beside this, not beside the input, where Qt looks for it.
    QString name = label;
    name.remove(u'&');
    if (name.endsWith(u':'))
        name.chop(1);
    if (auto *const choice = qobject_cast<QComboBox *>(m_input))
        nameChoice(choice, name);
    else
        m_input->setAccessibleName(name);
    return text;
}

QLabel *CheckedField::addTo(QFormLayout *form, const QString &label)
{
    QLabel *const text = makeInputLabel(label);
    form->addRow(text, this);
    return text;
}

bool CheckedField::showProblem(const DraftChecks::Problem &problem)
{
    if (!problem) {
        clear();
        return false;
    }
    showText(problem->text);
    m_proposal = problem->proposal;
    setLinkText(m_link, m_proposal.isEmpty() ? QString() : tr("Use “%1”?").arg(m_proposal));
    return true;
}

void CheckedField::showText(const QString &text)
{
    m_proposal.clear();
    setLinkText(m_link, {});
    showFieldError(m_input, m_error, text);
}

void CheckedField::clear()
{
    showText({});
}

bool CheckedField::hasProblem() const
{
    return !m_error->isHidden();
}

void CheckedField::setHint(const QString &text)
{
    announce(m_hint, text);
}

} // namespace kitesync
