// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/destinationdraft.h"
#include "models/wizard/draftchecks.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kitesync {

class CheckedField;

/// What a database server or an ODBC data source is asked for.
class ServerForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerForm)
public:
    /// @p hasStored: a password may be in the keychain already.
    explicit ServerForm(bool hasStored, QWidget *parent = nullptr);

    /// Shows the rows of the draft's kind and its values.
    void showDraft(const DestinationDraft &draft);
    void take(DestinationDraft &draft) const;
    /// The field's place, or null when it is none of this form.
    [[nodiscard]] CheckedField *fieldOf(DraftField field) const;
    void clearProblems();
    void forgetSecrets();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLabel *label = nullptr;
        CheckedField *field = nullptr;
    };
    [[nodiscard]] QLineEdit *addEdit(QFormLayout *form, DraftField field, const QString &label,
                                     const QString &objectName, Row &row);
    void addPort(QFormLayout *form);
    void addPassword(QFormLayout *form, bool hasStored);
    void takeSourcePassword();
    void addTls(QFormLayout *form);
    static void setShown(const Row &row, bool shown);

    QLineEdit *m_host;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database;
    QLineEdit *m_source;
    QLineEdit *m_user;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_schema;
    QComboBox *m_tls = nullptr;
    QHash<int, CheckedField *> m_fields; ///< by DraftField
    Row m_hostRow;
    Row m_portRow;
    Row m_databaseRow;
    Row m_sourceRow;
    Row m_userRow;
    Row m_schemaRow;
    Row m_passwordRow;
    Row m_tlsRow;
};

} // namespace kitesync
