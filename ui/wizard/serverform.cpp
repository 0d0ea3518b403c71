// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/serverform.h"

#include "sync/domain/odbcstring.h"
#include "ui/wizard/checkedfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace kitesync {

ServerForm::ServerForm(bool hasStored, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("serverForm"));
    auto *const form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_host = addEdit(form, DraftField::Host, tr("&Host:"), QStringLiteral("host"), m_hostRow);
    addPort(form);
    m_database
        = addEdit(form, DraftField::Database, tr("&Database:"), QStringLiteral("database"), m_databaseRow);
    m_source = addEdit(form, DraftField::Source, tr("Data sour&ce:"), QStringLiteral("source"), m_sourceRow);
    m_source->setPlaceholderText(tr("its name, or Driver=…;Server=…;Database=…"));
    connect(m_source, &QLineEdit::editingFinished, this, &ServerForm::takeSourcePassword);
    m_schema = addEdit(form, DraftField::Schema, tr("Schem&a:"), QStringLiteral("schema"), m_schemaRow);
    m_schema->setPlaceholderText(tr("the connection's own"));
    m_user = addEdit(form, DraftField::User, tr("&User:"), QStringLiteral("user"), m_userRow);
    addPassword(form, hasStored);
    addTls(form);
}

QLineEdit *ServerForm::addEdit(QFormLayout *form, DraftField field, const QString &label,
                               const QString &objectName, Row &row)
{
    auto *const edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    row.field = new CheckedField(edit, this);
    row.label = row.field->addTo(form, label);
    m_fields.insert(static_cast<int>(field), row.field);
    connect(edit, &QLineEdit::textEdited, this, [this, place = row.field] {
        place->clear();
        Q_EMIT edited();
    });
    return edit;
}

void ServerForm::addPort(QFormLayout *form)
{
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_portRow.field = new CheckedField(m_port, this);
    m_portRow.label = m_portRow.field->addTo(form, tr("Po&rt:"));
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::edited);
}

void ServerForm::addPassword(QFormLayout *form, bool hasStored)
{
    m_password = new QLineEdit(this);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(hasStored ? tr("empty: the stored one, if any") : QString());
    m_passwordRow.field = new CheckedField(m_password, this);
    m_passwordRow.label = m_passwordRow.field->addTo(form, tr("Pass&word:"));
    connect(m_password, &QLineEdit::textEdited, this, &ServerForm::edited);
}

void ServerForm::addTls(QFormLayout *form)
{
    m_tls = new QComboBox(this);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_tls->addItem(tr("Where the server can"), static_cast<int>(TlsMode::Prefer));
    m_tls->addItem(tr("Always"), static_cast<int>(TlsMode::Require));
    m_tls->addItem(tr("Always, and verify the server's name"), static_cast<int>(TlsMode::Verify));
    m_tlsRow.field = new CheckedField(m_tls, this);
    m_tlsRow.label = m_tlsRow.field->addTo(form, tr("Encr&yption (TLS):"));
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerForm::edited);
}

/// A password is not shown where everybody can read it: it moves to its own field.
void ServerForm::takeSourcePassword()
{
    Secret password;
    const QString text = withoutOdbcPassword(m_source->text(), &password);
    if (text == m_source->text())
        return;
    m_source->setText(text);
    m_password->setText(QString::fromUtf8(password.reveal()));
    Q_EMIT edited();
}

void ServerForm::setShown(const Row &row, bool shown)
{
    row.label->setVisible(shown);
    row.field->setVisible(shown);
}

void ServerForm::showDraft(const DestinationDraft &draft)
{
    const QSignalBlocker silent(this);
    const bool isServer = draft.isServer();
    setShown(m_hostRow, isServer);
    setShown(m_portRow, isServer);
    setShown(m_databaseRow, isServer);
    setShown(m_tlsRow, isServer);
    const bool isOdbc = draft.kind == DestinationKind::Odbc;
    setShown(m_userRow, isServer || isOdbc);
    setShown(m_passwordRow, isServer || isOdbc);
    setShown(m_sourceRow, isOdbc);
    setShown(m_schemaRow, draft.hasSchema());
    m_host->setText(draft.host);
    m_port->setValue(draft.port > 0 ? draft.port : DestinationDraft::usualPort(draft.kind));
    m_database->setText(draft.database);
    m_source->setText(draft.source);
    m_schema->setText(draft.schema);
    m_user->setText(draft.user);
    m_password->setText(QString::fromUtf8(draft.password.reveal()));
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(draft.tls)));
}

void ServerForm::take(DestinationDraft &draft) const
{
    draft.host = m_host->text().trimmed();
    draft.port = draft.isServer() ? m_port->value() : 0;
    draft.database = m_database->text().trimmed();
    Secret inSource;
    draft.source = withoutOdbcPassword(m_source->text().trimmed(), &inSource);
    draft.schema = m_schema->text().trimmed();
    draft.user = m_user->text().trimmed();
    draft.password = inSource.isEmpty() ? Secret(m_password->text().toUtf8()) : inSource;
    draft.tls = static_cast<TlsMode>(m_tls->currentData().toInt());
}

CheckedField *ServerForm::fieldOf(DraftField field) const
{
    return m_fields.value(static_cast<int>(field));
}

void ServerForm::clearProblems()
{
    for (CheckedField *const field : std::as_const(m_fields))
        field->clear();
}

void ServerForm::forgetSecrets()
{
    m_password->clear();
}

} // namespace kitesync
