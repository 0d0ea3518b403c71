// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace kitesync {

/// The settings (ux.md 3.8). Not modal; what is changed takes effect at once, so there is nothing to accept or to discard.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)
public:
    enum class Category { General, Notifications, Network, Data, Advanced };

    /// @p settings must outlive it.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows the page of @p category.
    void showCategory(Category category);
    /// Shows the page of the network's settings, ready to change the share of the request limits or the proxy.
    void showRequestShare();
    void showProxy();

Q_SIGNALS:
    /// The person wants a support file.
    void supportFileAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showNetwork(const QString &input);
    void addPage(const QString &title, QWidget *page);
    void showFailure(Settings::Topic topic, const Error &error);

    Settings &m_settings;
    QListWidget *m_categories;
    QStackedWidget *m_pages;
    QLabel *m_failure;
};

} // namespace kitesync
