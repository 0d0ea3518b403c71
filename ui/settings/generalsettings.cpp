// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsettings.h"

#include "models/settings/settings.h"
#include "ui/settings/rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace kitesync {

GeneralSettings::GeneralSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_login(new QCheckBox(tr("&Start Kitesync in the background when I log in"), this))
    , m_onClose(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_tray(new QComboBox(this))
{
    m_login->setObjectName(QStringLiteral("login"));
    m_onClose->setObjectName(QStringLiteral("onClose"));
    m_language->setObjectName(QStringLiteral("language"));
    m_tray->setObjectName(QStringLiteral("tray"));
    fill();
    QFormLayout *form = formOn(this);
    form->addRow(m_login);
    form->addRow(hint(m_login, tr("Schedules run only while Kitesync is running.")));
    form->addRow(tr("&When I close the window:"), m_onClose);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(
        QString(),
        hint(m_language,
             tr("Another language is used from the next start on: quit Kitesync, then start it again.")));
    form->addRow(tr("&Tray icon:"), m_tray);
    read();
    connectInputs();
}

void GeneralSettings::fill()
{
    const auto add
        = [](QComboBox *box, const QString &text, auto value) { box->addItem(text, static_cast<int>(value)); };
    using OnClose = Settings::OnClose;
    add(m_onClose, tr("Keep running if there is a schedule"), OnClose::Automatic);
    add(m_onClose, tr("Keep running in the tray"), OnClose::Keep);
    add(m_onClose, tr("Quit"), OnClose::Quit);
    using Look = Settings::TrayLook;
    add(m_tray, tr("Automatic"), Look::Automatic);
    add(m_tray, tr("Colour"), Look::Colour);
    add(m_tray, tr("Light, for a dark panel"), Look::Light);
    add(m_tray, tr("Dark, for a light panel"), Look::Dark);
    add(m_tray, tr("None"), Look::None);
    const QList<Settings::Language> languages = Settings::languages();
    for (const Settings::Language &language : languages)
        m_language->addItem(language.name, language.code);
}

void GeneralSettings::read()
{
    {
        const QSignalBlocker login(m_login);
        m_login->setChecked(m_settings.startsAtLogin());
    }
    choose(m_onClose, static_cast<int>(m_settings.onClose()));
    choose(m_language, m_settings.language());
    choose(m_tray, static_cast<int>(m_settings.trayLook()));
}

void GeneralSettings::connectInputs()
{
    connect(m_login, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStartsAtLogin(on); });
    connect(m_onClose, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setOnClose(static_cast<Settings::OnClose>(m_onClose->currentData().toInt()));
    });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_tray, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setTrayLook(static_cast<Settings::TrayLook>(m_tray->currentData().toInt()));
    });
}

} // namespace kitesync
