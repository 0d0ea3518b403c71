// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/dashboard.h"

#include "ui/common/announce.h"
#include "ui/common/tablelayouts.h"
#include "ui/common/tones.h"
#include "ui/main/mainactions.h"
#include "ui/main/messagebar.h"
#include "ui/main/progressdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kitesync {

namespace {

constexpr double nameScale = 1.4;

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Dashboard::Dashboard(PipelineManager &manager, MainActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_manager(manager)
    , m_actions(actions)
    , m_model(new ObjectsModel(manager, this))
    , m_name(plainLabel("pipelineName", this))
    , m_headline(plainLabel("headline", this))
    , m_next(plainLabel("nextRun", this))
    , m_leftOut(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_message(new MessageBar(this))
    , m_table(new QTreeView(this))
    , m_tabs(new QTabWidget(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dashboard"));
    m_layout->addWidget(makeHead());
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_next);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_leftOut);
    m_layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Details of the pipeline"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    setUpTable();
    connect(m_message, &MessageBar::actionWanted, this, &Dashboard::noticeActionWanted);
    connect(m_leftOut, &QLabel::linkActivated, this, [this] { Q_EMIT changeObjectsWanted(); });
    connect(&m_manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (key == pipeline())
            refresh();
    });
    connect(&m_manager, &PipelineManager::pauseOfAllChanged, this, &Dashboard::refresh);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const PipelineState *state = m_manager.find(pipeline());
        (state != nullptr && state->isBusy() ? m_actions.stop : m_actions.syncNow)->trigger();
    });
}

QWidget *Dashboard::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_more);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * nameScale);
    font.setBold(true);
    m_name->setFont(font);
    m_button->setObjectName(QStringLiteral("syncButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More about this pipeline"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setIcon(shapeIcon(Shape::Menu, Tone::Neutral, palette()));
    auto *const menu = new QMenu(m_more);
    m_actions.fillPipelineMenu(menu);
    m_more->setMenu(menu);
    return head;
}

void Dashboard::setUpTable()
{
    m_table->setObjectName(QStringLiteral("objects"));
    m_table->setAccessibleName(tr("Objects"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setItemDelegateForColumn(ObjectsModel::ProgressBar, new ProgressDelegate(m_table));
    m_table->setItemDelegateForColumn(ObjectsModel::Status, new StatusDelegate(m_table));
    QHeaderView *const header = m_table->header();
    header->setStretchLastSection(true);
    m_table->setColumnHidden(ObjectsModel::LastSynced, true);
    addColumnMenu(m_table, header);
    setColumnWidths();
    if (TableLayouts *const layouts = TableLayouts::of(this))
        layouts->follow(header, QStringLiteral("objects"));
    fitTable();
}

/// Once, before the person's own are restored.
void Dashboard::setColumnWidths()
{
    const auto wide = [this](ObjectsModel::Column column, int letters) {
        widenColumn(m_table->header(), column, letters);
    };
    QStringList names;
    for (const SourceObject object : allSourceObjects)
        names.append(ObjectsModel::name(object));
    widenColumn(m_table->header(), ObjectsModel::Object, 12, names);
    widenColumn(m_table->header(), ObjectsModel::Status, 17, ObjectsModel::statusTexts(), true);
    wide(ObjectsModel::ProgressBar, 15);
    wide(ObjectsModel::Copied, 10);
    wide(ObjectsModel::Changed, 10);
    wide(ObjectsModel::Rate, 8);
    wide(ObjectsModel::TimeLeft, 16);
    wide(ObjectsModel::LastSynced, 18);
}

void Dashboard::fitTable()
{
    // Four rows at most: the table is as high as they are, the rest of the window belongs to the tabs.
    const int row
        = m_table->sizeHintForRow(0) > 0 ? m_table->sizeHintForRow(0) : fontMetrics().height() * 3 / 2;
    const int frame = 2 * m_table->frameWidth();
    const int height = m_table->header()->sizeHint().height() + row * qMax(1, m_model->rowCount()) + frame;
    m_table->setFixedHeight(height + fontMetrics().height());
}

void Dashboard::setPipeline(const PipelineKey &key)
{
    m_model->setPipeline(key);
    fitTable();
    refresh();
}

void Dashboard::addStrip(QWidget *strip)
{
    m_layout->insertWidget(m_layout->indexOf(m_tabs), strip);
}

void Dashboard::addTab(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void Dashboard::showTab(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    page->setFocus(Qt::ShortcutFocusReason);
}

void Dashboard::refresh()
{
    const PipelineState *state = m_manager.find(pipeline());
    if (state == nullptr)
        return;
    const StateContext context{m_manager.clock().now(), m_manager.pauseOfAll(),
                               m_manager.surroundings().isOnline()};
    m_name->setText(state->config.name);
    m_headline->setText(StateWords::headline(*state, context));
    m_next->setText(StateWords::next(*state, context));
    m_message->show(StateWords::notice(*state, context));
    const QString leftOut = m_model->leftOutText();
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_leftOut->setText(QStringLiteral("%1 <a href=\"change\">%2</a>").arg(leftOut, tr("Change…")));
    updateButton(*state);
}

void Dashboard::updateButton(const PipelineState &state)
{
    const QString text = state.stopping ? tr("Stopping…") : state.isBusy() ? tr("Stop") : tr("Sync now");
    if (m_button->text() != text)
        m_button->setText(text);
    m_button->setEnabled(!state.stopping);
    m_button->setDefault(!state.isBusy());
}

void Dashboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
    if (event->type() == QEvent::PaletteChange)
        m_more->setIcon(shapeIcon(Shape::Menu, Tone::Neutral, palette()));
}

} // namespace kitesync
