// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/connectpage.h"

#include "models/wizard/wizardwords.h"
#include "models/words/addresses.h"
#include "ui/common/announce.h"
#include "ui/wizard/checkedfield.h"
#include "ui/wizard/namelimit.h"
#include "ui/wizard/teststatus.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace kitesync {

namespace {

/// Shows and hides what was typed; for the keyboard and screen readers its button has a name.
void addEye(QLineEdit *edit)
{
    const auto icon = [edit](bool shown) {
        return shapeIcon(shown ? Shape::EyeOff : Shape::Eye, Tone::Neutral, edit->palette());
    };
    QAction *const eye = edit->addAction(icon(false), QLineEdit::TrailingPosition);
    eye->setObjectName(QStringLiteral("showToken"));
    eye->setCheckable(true);
    eye->setText(ConnectPage::tr("Show token"));
    eye->setToolTip(eye->text());
    const auto buttons = edit->findChildren<QToolButton *>();
    for (QToolButton *const button : buttons) {
        if (button->defaultAction() == eye)
            button->setAccessibleName(eye->text());
    }
    QObject::connect(eye, &QAction::toggled, edit, [edit, eye, icon](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(shown));
    });
}

QString neededScopes()
{
    return QStringLiteral("read_organizations, read_pipelines, read_builds, read_agents");
}

} // namespace

ConnectPage::ConnectPage(WizardSession &session, QWidget *parent)
    : ScrollPage(QStringLiteral("connectPage"), parent)
    , m_session(session)
{
    setTitle(tr("Connect to Buildkite"));
    setSubTitle(tr("The token is kept in your system keychain, not in a file."));
    auto *const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    content()->addLayout(form);
    makeName(form);
    makeToken(form);
    makeTokenHelp(form);
    makeSlug(form);
    makeAdvanced(form);
    content()->addStretch(1);
    makeStatus();
    connect(&m_session.source(), &SourceTest::changed, this, &ConnectPage::showTest);
    connect(&m_session.source(), &SourceTest::finished, this, &ConnectPage::testEnded);
    setButtonText(QWizard::NextButton, tr("&Test && Continue"));
}

void ConnectPage::makeName(QFormLayout *form)
{
    m_name = new QLineEdit(contentWidget());
    m_name->setObjectName(QStringLiteral("name"));
    auto *const limit = new NameLimit(m_name);
    m_name->setValidator(limit);
    m_nameField = new CheckedField(m_name, contentWidget());
    m_nameField->addTo(form, tr("Pipeline &name:"));
    connect(limit, &NameLimit::refused, this,
            [this](int length) { m_nameField->showText(DraftChecks::nameTooLong(length)); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_nameField->clear();
        m_nameField->setHint(DraftChecks::nameCounter(name));
        m_session.draft().name = name;
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified() && !m_name->text().isEmpty() && !m_nameField->hasProblem())
            m_nameField->showProblem(m_session.checkName());
    });
    connect(m_nameField, &CheckedField::proposalTaken, m_name, &QLineEdit::setText);
}

void ConnectPage::makeToken(QFormLayout *form)
{
    m_token = new QLineEdit(contentWidget());
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_token->setPlaceholderText(m_session.draft().storedKey.isEmpty()
                                    ? tr("bkua_…", "the beginning of a token")
                                    : tr("•••••••• stored"));
    addEye(m_token);
    m_tokenField = new CheckedField(m_token, contentWidget());
    m_tokenField->addTo(form, tr("&Access token:"));
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString &text) {
        // A pasted token often brings white space along.
        const bool pasted = text.size() > std::exchange(m_tokenLength, text.size()) + 1;
        if (const QString trimmed = text.trimmed(); pasted && trimmed != text) {
            m_token->setText(trimmed);
            return;
        }
        m_tokenField->clear();
        edited();
    });
    connect(m_token, &QLineEdit::editingFinished, this, [this] {
        take();
        if (m_token->isModified())
            m_tokenField->showProblem(m_session.checkToken());
    });
}

void ConnectPage::makeTokenHelp(QFormLayout *form)
{
    auto *const help = new QWidget(contentWidget());
    auto *const rows = new QVBoxLayout(help);
    rows->setContentsMargins({});
    QLabel *const link = makeLink(tr("Create a token in Buildkite"), QStringLiteral("tokenLink"), help);
    link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                      .arg(QLatin1String(addresses::tokens), link->accessibleName().toHtmlEscaped()));
    link->setOpenExternalLinks(true);
    rows->addWidget(link);
    auto *const line = new QHBoxLayout;
    auto *const needed
        = new QLabel(tr("Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents"), help);
    needed->setObjectName(QStringLiteral("neededScopes"));
    needed->setWordWrap(true);
    auto *const copy = new QPushButton(tr("Co&py"), help);
    copy->setObjectName(QStringLiteral("copyScopes"));
    copy->setAccessibleName(tr("Copy the names of the needed scopes"));
    copy->setAutoDefault(false);
    line->addWidget(needed, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    rows->addLayout(line);
    form->addRow(QString(), help);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(neededScopes()); });
}

void ConnectPage::makeSlug(QFormLayout *form)
{
    m_slug = new QComboBox(contentWidget());
    m_slug->setObjectName(QStringLiteral("organization"));
    m_slug->setEditable(true);
    m_slug->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slug->setInsertPolicy(QComboBox::NoInsert);
    m_slug->setCompleter(nullptr);
    listOrganizations();
    m_slugField = new CheckedField(m_slug, contentWidget());
    m_slugField->addTo(form, tr("&Organization slug:"));
    connect(m_slug, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (const QString slug = DraftChecks::slugOfAddress(text); slug != text && !slug.isEmpty()) {
            m_slug->setEditText(slug);
            return;
        }
        m_slugField->clear();
        setLinkText(m_list, {});
        edited();
    });
    connect(m_slug->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        take();
        if (!m_slug->currentText().isEmpty())
            m_slugField->showProblem(DraftChecks::organization(m_slug->currentText()));
    });
    connect(m_slugField, &CheckedField::proposalTaken, m_slug, &QComboBox::setEditText);
    m_list = makeLink({}, QStringLiteral("chooseOrganization"), contentWidget());
    form->addRow(QString(), m_list);
    connect(m_list, &QLabel::linkActivated, this, [this] {
        m_slug->setFocus();
        m_slug->showPopup();
    });
    SourceTest &test = m_session.source();
    connect(&test, &SourceTest::organizationsChanged, this, [this] {
        listOrganizations();
        offerOrganizations();
    });
    connect(&test, &SourceTest::organizationChosen, this, [this](const QString &slug) {
        // It is being tested already: this is no edit.
        const QSignalBlocker silent(m_slug);
        m_slug->setEditText(slug);
    });
    connect(&test, &SourceTest::organizationWanted, this, &ConnectPage::askForSlug);
}

/// What was typed stays as it is.
void ConnectPage::listOrganizations()
{
    const QString typed = m_slug->currentText();
    const QSignalBlocker silent(m_slug);
    m_slug->clear();
    m_slug->addItems(m_session.knownOrganizations());
    m_slug->setCurrentIndex(-1);
    m_slug->setEditText(typed);
}

void ConnectPage::makeAdvanced(QFormLayout *form)
{
    m_advanced = new QToolButton(contentWidget());
    m_advanced->setObjectName(QStringLiteral("advanced"));
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(m_advanced);
    m_api = new QLineEdit(contentWidget());
    m_api->setObjectName(QStringLiteral("apiAddress"));
    m_apiField = new CheckedField(m_api, contentWidget());
    QLabel *const label = m_apiField->addTo(form, tr("AP&I address:"));
    const auto open = [this, label](bool opened) {
        m_advanced->setArrowType(opened ? Qt::DownArrow : Qt::RightArrow);
        label->setVisible(opened);
        m_apiField->setVisible(opened);
    };
    open(false);
    connect(m_advanced, &QToolButton::toggled, this, open);
    connect(m_api, &QLineEdit::textChanged, this, [this] {
        m_apiField->clear();
        edited();
    });
    connect(m_api, &QLineEdit::editingFinished, this, [this] {
        take();
        m_apiField->showProblem(DraftChecks::apiAddress(m_api->text()));
    });
    connect(m_apiField, &CheckedField::proposalTaken, m_api, &QLineEdit::setText);
}

void ConnectPage::makeStatus()
{
    m_status = new TestStatus(QStringLiteral("sourceStatus"), contentWidget());
    m_waive = makeLink({}, QStringLiteral("waiveTest"), contentWidget());
    content()->addWidget(m_status);
    content()->addWidget(m_waive);
    connect(m_waive, &QLabel::linkActivated, this, [this] {
        take();
        if (QWidget *const wrong = firstWrong()) {
            wrong->setFocus();
            return;
        }
        m_session.waiveSourceTest();
        Q_EMIT settled();
    });
}

void ConnectPage::initializePage()
{
    const PipelineDraft &draft = m_session.draft();
    // Filling the first field writes the others into the draft: all are read before.
    const QString name = draft.name;
    const QString token = QString::fromUtf8(draft.token.reveal());
    const QString slug = draft.organization;
    const QString api = draft.apiAddress;
    m_api->setText(api);
    m_name->setText(name);
    m_token->setText(token);
    m_slug->setEditText(slug);
    m_advanced->setChecked(api != PipelineDraft::defaultApiAddress());
    m_name->setModified(false);
    m_token->setModified(false);
    take();
}

/// A tested field changed: what was found holds no longer.
void ConnectPage::edited()
{
    m_session.source().invalidate();
}

void ConnectPage::take()
{
    PipelineDraft &draft = m_session.draft();
    draft.name = m_name->text();
    draft.token = Secret(m_token->text().trimmed().toUtf8());
    draft.organization = m_slug->currentText().trimmed();
    draft.apiAddress = m_api->text().trimmed();
}

/// The token alone tells which organization it is for.
bool ConnectPage::canLookUpSlug() const
{
    return !m_session.checkToken() && !DraftChecks::apiAddress(m_session.draft().apiAddress);
}

void ConnectPage::askForSlug()
{
    if (m_slug->count() == 0)
        m_slugField->showProblem(DraftChecks::organization({}));
    else
        m_slugField->showText(tr("Choose one of the organizations that this token can read."));
    offerOrganizations();
    m_slug->setFocus();
    reveal(m_slugField);
}

/// Where the slug is what is wrong, and it is known which ones are right.
void ConnectPage::offerOrganizations()
{
    const QList<OrganizationEntry> &known = m_session.source().organizations();
    const bool wanted = m_slugField->hasProblem() && !known.isEmpty();
    const bool notFound = m_session.source().fieldToBlame() == DraftField::Organization;
    if (wanted && notFound && known.size() == 1 && known.first().slug != m_session.draft().organization)
        m_slugField->showProblem(
            FieldProblem{DraftField::Organization, m_session.source().errorText().title, known.first().slug});
    setLinkText(m_list, wanted && known.size() > 1 ? tr("Choose from list") : QString());
}

/// Shows what is wrong with each field; the first of them, or null.
QWidget *ConnectPage::firstWrong()
{
    // The organization's name will do, and is not known before the test.
    const bool nameCanWait = m_name->text().trimmed().isEmpty() && !m_session.isSourceSettled();
    const bool name = m_nameField->showProblem(nameCanWait ? std::nullopt : m_session.checkName());
    const bool token = m_tokenField->showProblem(m_session.checkToken());
    const QString &organization = m_session.draft().organization;
    const bool slugCanWait = m_mayWait && organization.isEmpty() && canLookUpSlug();
    const bool slug
        = m_slugField->showProblem(slugCanWait ? std::nullopt : DraftChecks::organization(organization));
    const bool api = m_apiField->showProblem(DraftChecks::apiAddress(m_session.draft().apiAddress));
    if (api)
        m_advanced->setChecked(true);
    if (name)
        return m_name;
    if (token)
        return m_token;
    if (slug)
        return m_slug;
    return api ? m_api : nullptr;
}

bool ConnectPage::validatePage()
{
    if (m_session.source().isTesting()) {
        m_session.source().abort();
        return false;
    }
    take();
    const QScopedValueRollback mayWait(m_mayWait, true);
    if (QWidget *const wrong = firstWrong()) {
        wrong->setFocus();
        return false;
    }
    if (m_session.isSourceTested() || m_session.isSourceWaived() || (m_jumping && m_session.isSourceSettled()))
        return true;
    m_session.testSource();
    return false;
}

void ConnectPage::showTest()
{
    SourceTest &test = m_session.source();
    setButtonText(QWizard::NextButton, test.isTesting() ? tr("Stop &test") : tr("&Test && Continue"));
    setLinkText(m_waive, {});
    switch (test.state()) {
    case SourceTest::State::Idle:
    case SourceTest::State::Dirty:
        m_status->showNothing();
        break;
    case SourceTest::State::Testing: {
        QString text = tr("Testing the connection to Buildkite…");
        if (test.isStillWaiting())
            text += QLatin1Char('\n') + tr("Still waiting for %1…").arg(test.host());
        m_status->showBusy(text);
        reveal(m_status);
        break;
    }
    case SourceTest::State::Passed:
    case SourceTest::State::PassedWithLimits: {
        const QString expiry = WizardWords::expiry(*test.report(), m_session.now());
        const bool whole = test.state() == SourceTest::State::Passed && expiry.isEmpty();
        m_status->showResult(whole ? Tone::Good : Tone::Warning, WizardWords::connected(*test.report()),
                             expiry);
        break;
    }
    case SourceTest::State::Failed:
        m_status->showError(test.errorText());
        reveal(m_status);
        if (test.isNetworkTrouble())
            setLinkText(m_waive, tr("Continue without testing"));
        break;
    }
}

void ConnectPage::testEnded()
{
    if (!m_session.source().hasPassed()) {
        blame();
        return;
    }
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(QString(m_session.draft().name));
    Q_EMIT settled();
}

void ConnectPage::blame()
{
    const QString title = m_session.source().errorText().title;
    switch (m_session.source().fieldToBlame()) {
    case DraftField::Token:
        m_tokenField->showText(title);
        m_token->setFocus();
        m_token->selectAll();
        reveal(m_tokenField);
        break;
    case DraftField::Organization:
        m_slugField->showText(title);
        offerOrganizations();
        m_slug->setFocus();
        m_slug->lineEdit()->selectAll();
        reveal(m_slugField);
        break;
    case DraftField::ApiAddress:
        m_advanced->setChecked(true);
        m_apiField->showText(title);
        m_api->setFocus();
        reveal(m_apiField);
        break;
    default:
        break;
    }
}

void ConnectPage::forgetSecrets()
{
    const QSignalBlocker silent(m_token);
    m_token->clear();
}

} // namespace kitesync
