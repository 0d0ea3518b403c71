// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/pipelines/managedworld.h"
#include "ui/wizard/pipelinewizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace kitesync {

/// A wizard on the sample organisation, and the hands of a person.
struct WizardWalk
{
    explicit WizardWalk(const DraftPrefill &prefill = {})
    {
        open(std::unique_ptr<PipelineWizard>(PipelineWizard::forNew(context(), prefill)));
    }

    [[nodiscard]] WizardContext context()
    {
        return {world.manager,
                {QStringLiteral("QSQLITE"), QStringLiteral("QPSQL"), QStringLiteral("QODBC")},
                world.folder.filePath(QStringLiteral("Documents/Kitesync")),
                false,
                keepInMemory};
    }
    void open(std::unique_ptr<PipelineWizard> opened)
    {
        wizard = std::move(opened);
        wizard->show();
    }

    /// By object name; fails the test by crashing when there is none.
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *const found = wizard->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const QLabel *const label = find<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    void type(const char *name, const QString &text) const
    {
        auto *const edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    void typeSlug(const QString &slug) const
    {
        QLineEdit *const edit = find<QComboBox>("organization")->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, slug);
    }
    void press(QWizard::WizardButton which) const
    {
        QTest::mouseClick(wizard->button(which), Qt::LeftButton);
    }
    void click(const char *name) const { find<QAbstractButton>(name)->click(); }
    void follow(const char *name) const { Q_EMIT find<QLabel>(name)->linkActivated(QStringLiteral("#")); }

    /// Fills page 1 for the sample organisation.
    void fillConnection(const QString &name = QStringLiteral("Acme CI")) const
    {
        type("name", name);
        type("token", DemoOptions().token);
        typeSlug(DemoOptions().slug);
        find<QLineEdit>("apiAddress")->setText(world.server.url().toString());
    }

    std::function<void()> keepInMemory;
    ManagedWorld world;
    std::unique_ptr<PipelineWizard> wizard; ///< goes before the world
};

} // namespace kitesync
