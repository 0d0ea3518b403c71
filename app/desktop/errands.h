// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/statewords.h"

#include <QObject>
#include <QUrl>

class QWidget;

namespace kitesync {

/// What the button of a notice opens outside of the program: pages in the browser, the desktop's settings. GUI thread.
class Errands final : public QObject
{
    Q_OBJECT
public:
    /// @p window is the one beside which something is said where nothing could be opened; it must outlive this.
    /// @p newVersions: the page with newer versions; empty: the system's package manager brings them.
    explicit Errands(QWidget *window, QUrl newVersions = usualNewVersions());

    /// As this program was built.
    [[nodiscard]] static QUrl usualNewVersions();

    /// Does nothing for an action of the program's own windows.
    void run(NoticeAction action);

private:
    void openPage(const QUrl &page);
    void update();
    void openDateSettings();
    void tell(const QString &what, const QString &whatToDo);

    QWidget *const m_window;
    const QUrl m_newVersions;
};

} // namespace kitesync
