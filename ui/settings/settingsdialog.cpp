// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "models/words/errorwords.h"
#include "ui/common/announce.h"
#include "ui/common/screenfit.h"
#include "ui/settings/advancedsettings.h"
#include "ui/settings/datasettings.h"
#include "ui/settings/generalsettings.h"
#include "ui/settings/networksettings.h"
#include "ui/settings/notesettings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitesync {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_categories(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_failure(new QLabel(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_categories->setObjectName(QStringLiteral("categories"));
    m_categories->setAccessibleName(tr("Category"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setWordWrap(true);
    m_failure->hide();

    auto *advanced = new AdvancedSettings(settings);
    connect(advanced, &AdvancedSettings::supportFileAsked, this, &SettingsDialog::supportFileAsked);
    addPage(tr("General"), new GeneralSettings(settings));
    addPage(tr("Notifications"), new NoteSettings(settings));
    addPage(tr("Network"), new NetworkSettings(settings));
    addPage(tr("Data"), new DataSettings(settings));
    addPage(tr("Advanced"), advanced);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *content = new QHBoxLayout;
    content->addWidget(m_categories);
    content->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(content, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    // Enter ends the editing of a field; it must not press a button besides.
    const QList<QPushButton *> all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_categories, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&settings, &Settings::failed, this, &SettingsDialog::showFailure);
    connect(&settings, &Settings::changed, this, [this] { announce(m_failure, {}); });
    m_categories->setCurrentRow(0);
    m_categories->setFixedWidth(m_categories->sizeHintForColumn(0) + 2 * m_categories->frameWidth()
                                + fontMetrics().horizontalAdvance(QStringLiteral("xxx")));
    const QSize wanted(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    fitOnScreen(this, wanted);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(const QString &title, QWidget *page)
{
    // In a small window, or with a large font, a page is scrolled rather than cut.
    auto *area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAccessibleName(title);
    m_pages->addWidget(area);
    m_categories->addItem(title);
}

void SettingsDialog::showCategory(Category category)
{
    m_categories->setCurrentRow(static_cast<int>(category));
    show();
    raise();
    activateWindow();
}

void SettingsDialog::showRequestShare()
{
    showNetwork(QStringLiteral("organizationShare"));
}

void SettingsDialog::showProxy()
{
    showNetwork(QStringLiteral("proxy"));
}

void SettingsDialog::showNetwork(const QString &input)
{
    showCategory(Category::Network);
    auto *const widget = m_pages->currentWidget()->findChild<QWidget *>(input);
    widget->setFocus(Qt::ShortcutFocusReason);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    // Start at login may have been switched elsewhere, the rest by the command line.
    if (!event->spontaneous()) {
        findChild<GeneralSettings *>()->read();
        findChild<NoteSettings *>()->read();
        findChild<NetworkSettings *>()->read();
        findChild<DataSettings *>()->read();
        findChild<AdvancedSettings *>()->read();
    }
    QDialog::showEvent(event);
}

void SettingsDialog::showFailure(Settings::Topic topic, const Error &error)
{
    // What did not take effect must not look as if it had.
    if (topic == Settings::Topic::LoginStart)
        findChild<GeneralSettings *>()->read();
    const QString why = ErrorWords::exactly(error);
    showFieldError(m_pages->currentWidget(), m_failure,
                   error.place.isEmpty()
                       ? tr("The setting could not be kept: %1").arg(why)
                       : tr("The setting could not be kept in %1: %2").arg(error.place, why));
}

} // namespace kitesync
