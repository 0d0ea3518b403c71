// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace kitesync {

class Settings;

/// How much history stays, where new databases go.
class DataSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit DataSettings(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is so now.
    void read();

private:
    void takeRetention();
    void chooseFolder();

    Settings &m_settings;
    QSpinBox *m_runs;
    QSpinBox *m_days;
    QLineEdit *m_folder;
};

} // namespace kitesync
