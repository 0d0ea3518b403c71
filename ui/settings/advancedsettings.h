// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace kitesync {

class Settings;

/// Log, support file, questions that were put to rest.
class AdvancedSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedSettings(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is so now.
    void read();

Q_SIGNALS:
    void supportFileAsked();

private:
    Settings &m_settings;
    QComboBox *m_logLevel;
    QLabel *m_done;
};

} // namespace kitesync
