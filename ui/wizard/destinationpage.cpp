// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/destinationpage.h"

#include "models/wizard/wizardwords.h"
#include "ui/wizard/checkedfield.h"
#include "ui/wizard/serverform.h"
#include "ui/wizard/teststatus.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

QString titleWithKey(const DestinationChoice &choice)
{
    switch (choice.kind) {
    case DestinationKind::Sqlite:
        return DestinationPage::tr("&SQLite file");
    case DestinationKind::PostgreSql:
        return DestinationPage::tr("&PostgreSQL");
    case DestinationKind::MySql:
        return DestinationPage::tr("&MySQL / MariaDB");
    case DestinationKind::Odbc:
        return DestinationPage::tr("&ODBC data source");
    }
    return choice.title;
}

} // namespace

DestinationPage::DestinationPage(WizardSession &session, const QStringList &sqlDrivers, QWidget *parent)
    : ScrollPage(QStringLiteral("destinationPage"), parent)
    , m_session(session)
{
    setTitle(tr("Choose where the data goes"));
    setSubTitle(tr("Kitesync makes its own tables there and leaves everything else alone."));
    makeKinds(sqlDrivers);
    m_forms = new QStackedWidget(contentWidget());
    m_forms->addWidget(makeFileForm());
    m_server = new ServerForm(!session.draft().storedKey.isEmpty(), m_forms);
    m_forms->addWidget(m_server);
    content()->addWidget(m_forms);
    makeShared();
    content()->addStretch(1);
    makeStatus();
    m_settling.setSingleShot(true);
    m_settling.setInterval(typingPause);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_session.checkDestination())
            test();
    });
    connect(m_server, &ServerForm::edited, this, &DestinationPage::edited);
    connect(&m_session.destination(), &DestinationTest::changed, this, &DestinationPage::showTest);
}

void DestinationPage::makeKinds(const QStringList &sqlDrivers)
{
    const QList<DestinationChoice> choices = destinationChoices(sqlDrivers);
    for (const DestinationChoice &choice : choices) {
        auto *const button = new QRadioButton(titleWithKey(choice), contentWidget());
        button->setObjectName(QStringLiteral("kind%1").arg(static_cast<int>(choice.kind)));
        auto *const about = new QLabel(choice.also, contentWidget());
        about->setObjectName(button->objectName() + QLatin1String("About"));
        about->setWordWrap(true);
        if (!choice.isInstalled) {
            about->setText(tr("%1. Its driver is missing: install %2.").arg(choice.also, choice.package));
            button->setEnabled(false);
            about->setEnabled(false);
        }
        button->setAccessibleDescription(about->text());
        auto *const row = new QHBoxLayout;
        row->addWidget(button);
        row->addWidget(about, 1);
        content()->addLayout(row);
        m_kinds.insert(choice.kind, button);
        connect(button, &QRadioButton::toggled, this, [this, kind = choice.kind](bool chosen) {
            if (chosen)
                choose(kind);
        });
    }
}

QWidget *DestinationPage::makeFileForm()
{
    auto *const widget = new QWidget(m_forms);
    auto *const form = new QFormLayout(widget);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_file = new QLineEdit(widget);
    m_file->setObjectName(QStringLiteral("file"));
    m_fileField = new CheckedField(m_file, widget);
    auto *const browsing = new QPushButton(tr("Brows&e…"), widget);
    browsing->setObjectName(QStringLiteral("browse"));
    browsing->setAutoDefault(false);
    auto *const label = m_fileField->makeInputLabel(tr("Database &file:"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_fileField, 1);
    row->addWidget(browsing, 0, Qt::AlignTop);
    form->addRow(label, row);
    connect(m_file, &QLineEdit::textChanged, this, &DestinationPage::edited);
    connect(browsing, &QPushButton::clicked, this, &DestinationPage::browse);
    return widget;
}

void DestinationPage::makeShared()
{
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_prefix = new QLineEdit(contentWidget());
    m_prefix->setObjectName(QStringLiteral("tablePrefix"));
    m_prefix->setPlaceholderText(tr("none"));
    m_prefixField = new CheckedField(m_prefix, contentWidget());
    m_prefixField->addTo(form, tr("Table prefi&x:"));
    content()->addLayout(form);
    connect(m_prefix, &QLineEdit::textChanged, this, &DestinationPage::edited);
    connect(m_prefixField, &CheckedField::proposalTaken, m_prefix, &QLineEdit::setText);
}

void DestinationPage::makeStatus()
{
    m_test = new QPushButton(tr("Test dest&ination"), contentWidget());
    m_test->setObjectName(QStringLiteral("testDestination"));
    m_test->setAutoDefault(false);
    content()->addWidget(m_test, 0, Qt::AlignLeading);
    m_status = new TestStatus(QStringLiteral("destinationStatus"), contentWidget());
    m_makeFolder = makeLink({}, QStringLiteral("makeFolder"), contentWidget());
    content()->addWidget(m_status);
    content()->addWidget(m_makeFolder);
    m_adopt = makeLink({}, QStringLiteral("adoptTables"), contentWidget());
    content()->addWidget(m_adopt);
    connect(m_adopt, &QLabel::linkActivated, &m_session, &WizardSession::adoptDestination);
    connect(m_test, &QPushButton::clicked, this, [this] {
        take();
        if (QWidget *const wrong = firstWrong())
            wrong->setFocus();
        else
            test();
    });
    connect(m_makeFolder, &QLabel::linkActivated, this, [this] {
        if (const Status made = DestinationTest::makeFolder(m_session.missingFolder()); !made)
            m_status->showError(WizardWords::trouble(made.error(), DestinationKind::Sqlite, {}));
        else
            test();
    });
}

void DestinationPage::browse()
{
    auto *const dialog = new QFileDialog(this, tr("Choose the database file"), m_file->text(),
                                         tr("SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    // An existing database is added to, not written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void DestinationPage::initializePage()
{
    m_session.proposeFile();
    m_goOn = false;
    showForm();
    // Nothing keeps a file from being looked at; a server is asked when the person says so.
    if (m_session.draft().destination.kind == DestinationKind::Sqlite && !m_session.isDestinationTestCurrent()
        && !m_session.checkDestination())
        test();
}

void DestinationPage::showForm()
{
    const DestinationDraft destination = m_session.draft().destination;
    {
        const QSignalBlocker file(m_file);
        const QSignalBlocker prefix(m_prefix);
        m_file->setText(QDir::toNativeSeparators(destination.file));
        m_prefix->setText(destination.tablePrefix);
    }
    m_kinds.value(destination.kind)->setChecked(true);
    m_server->showDraft(destination);
    const bool isFile = destination.kind == DestinationKind::Sqlite;
    m_forms->setCurrentIndex(isFile ? 0 : 1);
    m_test->setVisible(!isFile);
}

void DestinationPage::choose(DestinationKind kind)
{
    DestinationDraft &destination = m_session.draft().destination;
    if (destination.kind == kind)
        return;
    take();
    // The usual port belongs to the kind; another one is the person's.
    if (destination.port == DestinationDraft::usualPort(destination.kind))
        destination.port = 0;
    destination.kind = kind;
    showForm();
    edited();
}

void DestinationPage::edited()
{
    take();
    m_goOn = false;
    m_fileField->clear();
    m_prefixField->clear();
    m_server->clearProblems();
    m_session.destination().invalidate();
    if (m_session.draft().destination.kind == DestinationKind::Sqlite)
        m_settling.start();
}

void DestinationPage::take()
{
    DestinationDraft &destination = m_session.draft().destination;
    destination.file = QDir::fromNativeSeparators(m_file->text().trimmed());
    destination.tablePrefix = m_prefix->text().trimmed();
    if (destination.kind != DestinationKind::Sqlite)
        m_server->take(destination);
}

CheckedField *DestinationPage::fieldOf(DraftField field) const
{
    if (field == DraftField::TablePrefix)
        return m_prefixField;
    if (CheckedField *const ofServer = m_server->fieldOf(field))
        return ofServer;
    return m_fileField;
}

QWidget *DestinationPage::firstWrong()
{
    const DraftChecks::Problem problem = m_session.checkDestination();
    if (!problem)
        return nullptr;
    CheckedField *const place = fieldOf(problem->field);
    place->showProblem(problem);
    return place;
}

void DestinationPage::test()
{
    m_settling.stop();
    m_session.testDestination();
}

bool DestinationPage::validatePage()
{
    take();
    if (QWidget *const wrong = firstWrong()) {
        wrong->setFocus();
        return false;
    }
    if (m_session.isDestinationTested())
        return true;
    m_goOn = true;
    if (!m_session.destination().isTesting() || !m_session.isDestinationTestCurrent())
        test();
    return false;
}

void DestinationPage::showTest()
{
    const DestinationTest &found = m_session.destination();
    if (found.isTesting() && m_goOn)
        reveal(m_status);
    setLinkText(m_makeFolder, {});
    setLinkText(m_adopt, {});
    m_prefixField->setHint({});
    switch (found.state()) {
    case DestinationTest::State::Idle:
    case DestinationTest::State::Dirty:
        m_status->showNothing();
        break;
    case DestinationTest::State::Testing:
        m_status->showBusy(found.isStillWaiting() ? tr("Still looking at the destination…")
                                                  : tr("Looking at the destination…"));
        break;
    case DestinationTest::State::Passed:
    case DestinationTest::State::PassedWithLimits:
        m_status->showResult(
            Tone::Good,
            WizardWords::found(*found.findings(), m_session.draft().destination.kind, m_session.now()));
        if (std::exchange(m_goOn, false))
            Q_EMIT settled();
        break;
    case DestinationTest::State::Failed:
        showFailure();
        break;
    }
}

void DestinationPage::showFailure()
{
    const bool wanted = std::exchange(m_goOn, false);
    const ErrorText trouble = m_session.destinationTrouble();
    if (m_session.canAdopt()) {
        showAdoptable(trouble, wanted);
        return;
    }
    m_status->showError(trouble);
    const ErrorKind kind = m_session.destination().error()->kind;
    if (!m_session.missingFolder().isEmpty())
        setLinkText(m_makeFolder, tr("Create the folder"));
    CheckedField *field
        = m_session.draft().destination.kind == DestinationKind::Sqlite ? m_fileField : nullptr;
    if (kind == ErrorKind::DestinationForeignTable || kind == ErrorKind::DestinationTaken) {
        field = m_prefixField;
        field->showProblem(FieldProblem{DraftField::TablePrefix, trouble.title,
                                        m_prefix->text().isEmpty() ? QStringLiteral("bk_") : QString()});
    }
    if (!wanted)
        return;
    if (field)
        field->setFocus();
    reveal(m_status);
}

/// Nothing is wrong: it is for the person to say whether to go on with what is there.
void DestinationPage::showAdoptable(const ErrorText &text, bool wanted)
{
    m_status->showResult(Tone::Warning, text.title, text.body);
    setLinkText(m_adopt, tr("Go on with these tables"));
    m_prefixField->setHint(tr("A prefix such as bk_ begins anew beside those tables."));
    if (!wanted)
        return;
    m_adopt->setFocus();
    reveal(m_adopt);
}

void DestinationPage::forgetSecrets()
{
    const QSignalBlocker silent(m_server);
    m_server->forgetSecrets();
}

} // namespace kitesync
