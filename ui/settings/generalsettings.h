// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kitesync {

class Settings;

/// Start at login, catching up, closing, language, tray icon.
class GeneralSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit GeneralSettings(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is so now: others may have changed it.
    void read();

private:
    void fill();
    void connectInputs();

    Settings &m_settings;
    QCheckBox *m_login;
    QComboBox *m_onClose;
    QComboBox *m_language;
    QComboBox *m_tray;
};

} // namespace kitesync
