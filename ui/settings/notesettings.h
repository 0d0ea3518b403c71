// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace kitesync {

class Settings;

/// Of what the person is told.
class NoteSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteSettings(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is so now.
    void read();

private:
    Settings &m_settings;
    QCheckBox *m_problems;
    QCheckBox *m_everySync;
    QCheckBox *m_firstSync;
};

} // namespace kitesync
