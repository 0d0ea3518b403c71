// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kitesync {

class Settings;

/// Proxy, certificates, metered connections, share of the request limits.
class NetworkSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkSettings(Settings &settings, QWidget *parent = nullptr);

    /// Shows what is so now.
    void read();

private:
    void nameInputs();
    void layOut();
    void connectInputs();
    void takeAddress();
    void chooseCertificate();
    void showProxyState();

    Settings &m_settings;
    QComboBox *m_proxy;
    QLineEdit *m_address;
    QLabel *m_addressError;
    QLineEdit *m_certificate;
    QCheckBox *m_metered;
    QSpinBox *m_userShare;
    QSpinBox *m_organizationShare;
};

} // namespace kitesync
