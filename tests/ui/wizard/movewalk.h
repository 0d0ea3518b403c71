// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/store/pipelinestore.h"
#include "tests/models/pipelines/managedworld.h"
#include "ui/wizard/movewizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace kitesync {

constexpr int runLimit = 60000; // a sanitizer on a busy machine

/// A pipeline with a copy, and the hands of a person who moves it.
struct MoveWalk
{
    explicit MoveWalk(qint64 builds = 40)
        : world(builds)
    {
        PipelineManager &manager = world.manager;
        manager.create(
            world.config(QStringLiteral("Acme CI")), ManagedWorld::token(), {}, &manager,
            [this](const Result<PipelineConfig> &result) { key = result ? result->key : PipelineKey(); });
        if (!QTest::qWaitFor([this] { return !key.isEmpty(); }, runLimit))
            qFatal("not created");
        QSignalSpy finished(&manager, &PipelineManager::runFinished);
        manager.sync(key);
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }, runLimit))
            qFatal("not synced");
        open();
    }
    void open()
    {
        const WizardContext context{world.manager,
                                    {QStringLiteral("QSQLITE")},
                                    world.folder.filePath(QStringLiteral("Documents/Kitesync")),
                                    false,
                                    {}};
        wizard = std::make_unique<MoveWizard>(context, world.manager.find(key)->config);
        wizard->show();
    }
    [[nodiscard]] QString url() const { return world.store->pipelines().byKey(key)->destination.url; }
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        Widget *const found = wizard->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QString status() const { return find<QLabel>("moveStatusText")->text(); }
    [[nodiscard]] QAbstractButton *button(QWizard::WizardButton which) const { return wizard->button(which); }
    /// Chooses a file and presses the button that begins.
    void moveTo(const QString &file) const
    {
        find<QLineEdit>("file")->setText(file);
        QTest::mouseClick(button(QWizard::NextButton), Qt::LeftButton);
    }
    [[nodiscard]] bool isMoving() const { return world.manager.find(key)->isBusy(); }

    ManagedWorld world;
    PipelineKey key;
    std::unique_ptr<MoveWizard> wizard; ///< goes before the world
};

} // namespace kitesync
