// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/advancedsettings.h"

#include "models/settings/settings.h"
#include "ui/common/announce.h"
#include "ui/settings/rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kitesync {

AdvancedSettings::AdvancedSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_logLevel(new QComboBox(this))
    , m_done(new QLabel(this))
{
    using Level = Settings::LogLevel;
    m_logLevel->setObjectName(QStringLiteral("logLevel"));
    m_logLevel->addItem(tr("Problems only"), static_cast<int>(Level::Problems));
    m_logLevel->addItem(tr("Normal"), static_cast<int>(Level::Normal));
    m_logLevel->addItem(tr("Detail"), static_cast<int>(Level::Detail));
    auto *support = new QPushButton(tr("Create &support file…"), this);
    support->setObjectName(QStringLiteral("supportFile"));
    auto *reset = new QPushButton(tr("Ask &again"), this);
    reset->setObjectName(QStringLiteral("resetDialogs"));
    m_done->setObjectName(QStringLiteral("resetDone"));
    m_done->hide();

    QFormLayout *form = formOn(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&What the log keeps:"), m_logLevel);
    form->addRow(tr("For a report:"), support);
    form->addRow(
        QString(),
        hint(support, tr("Log, settings and run reports in one file, without tokens and passwords.")));
    form->addRow(tr("Questions that are not asked any more:"), reset);
    form->addRow(QString(), m_done);
    read();
    connect(m_logLevel, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setLogLevel(static_cast<Level>(m_logLevel->currentData().toInt())); });
    connect(support, &QPushButton::clicked, this, &AdvancedSettings::supportFileAsked);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_settings.resetDialogs();
        announce(m_done, tr("Kitesync will ask again."));
    });
}

void AdvancedSettings::read()
{
    choose(m_logLevel, static_cast<int>(m_settings.logLevel()));
    announce(m_done, {});
}

} // namespace kitesync
