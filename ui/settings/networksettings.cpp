// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networksettings.h"

#include "models/settings/settings.h"
#include "ui/common/announce.h"
#include "ui/settings/rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace kitesync {

namespace {

QSpinBox *shareBox(QWidget *parent, const char *name)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(5, 100);
    box->setSingleStep(5);
    box->setSuffix(NetworkSettings::tr(" %", "per cent, after a number"));
    return box;
}

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

} // namespace

NetworkSettings::NetworkSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_proxy(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_addressError(new QLabel(this))
    , m_certificate(new QLineEdit(this))
    , m_metered(new QCheckBox(tr("New pipelines: not on &metered connections"), this))
    , m_userShare(shareBox(this, "userShare"))
    , m_organizationShare(shareBox(this, "organizationShare"))
{
    nameInputs();
    layOut();
    read();
    connectInputs();
}

void NetworkSettings::nameInputs()
{
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_address->setObjectName(QStringLiteral("proxyAddress"));
    m_addressError->setObjectName(QStringLiteral("proxyAddressError"));
    m_addressError->setWordWrap(true);
    m_addressError->hide();
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_metered->setObjectName(QStringLiteral("metered"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(Settings::Proxy::System));
    m_proxy->addItem(tr("None"), static_cast<int>(Settings::Proxy::None));
    m_proxy->addItem(tr("This one:", "proxy"), static_cast<int>(Settings::Proxy::Manual));
    m_address->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    // Addresses and paths read from left to right in every language.
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_certificate->setLayoutDirection(Qt::LeftToRight);
    m_certificate->setPlaceholderText(tr("only the system's"));
    m_certificate->setMinimumWidth(
        fontMetrics().horizontalAdvance(m_certificate->placeholderText() + QStringLiteral("xxx")));
}

void NetworkSettings::layOut()
{
    QFormLayout *form = formOn(this);
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(tr("Proxy's &address:"), m_address);
    form->addRow(QString(), m_addressError);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browseCertificate"));
    connect(browse, &QPushButton::clicked, this, &NetworkSettings::chooseCertificate);
    auto *certificate = new QHBoxLayout;
    certificate->addWidget(m_certificate, 1);
    certificate->addWidget(browse);
    auto *label = new QLabel(tr("Own &CA file:"), this);
    label->setBuddy(m_certificate);
    form->addRow(label, certificate);
    form->addRow(m_metered);
    form->addRow(tr("Share of &your request limit:"), m_userShare);
    form->addRow(tr("Share of the &organization's:"), m_organizationShare);
    form->addRow(QString(),
                 hint(m_organizationShare,
                      tr("Buildkite limits requests a minute, for you and for your whole organization. "
                         "Colleagues and their tools use the organization's limit too.")));
}

void NetworkSettings::read()
{
    const QList<QWidget *> inputs{m_address, m_certificate, m_metered, m_userShare, m_organizationShare};
    for (QWidget *input : inputs)
        input->blockSignals(true);
    choose(m_proxy, static_cast<int>(m_settings.proxy()));
    m_address->setText(m_settings.proxyAddress());
    m_certificate->setText(m_settings.certificateFile());
    m_metered->setChecked(m_settings.avoidsMetered());
    const RequestShare share = m_settings.share();
    m_userShare->setValue(percentOf(share.user));
    m_organizationShare->setValue(percentOf(share.organization));
    for (QWidget *input : inputs)
        input->blockSignals(false);
    showProxyState();
}

void NetworkSettings::connectInputs()
{
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        showProxyState();
        m_settings.setProxy(static_cast<Settings::Proxy>(m_proxy->currentData().toInt()));
    });
    connect(m_address, &QLineEdit::editingFinished, this, &NetworkSettings::takeAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this] { showFieldError(m_address, m_addressError, {}); });
    connect(m_certificate, &QLineEdit::editingFinished, this,
            [this] { m_settings.setCertificateFile(m_certificate->text().trimmed()); });
    connect(m_metered, &QCheckBox::toggled, &m_settings, &Settings::setAvoidsMetered);
    const auto takeShare = [this] {
        m_settings.setShare({m_userShare->value() / 100.0, m_organizationShare->value() / 100.0});
    };
    connect(m_userShare, &QSpinBox::valueChanged, this, takeShare);
    connect(m_organizationShare, &QSpinBox::valueChanged, this, takeShare);
}

void NetworkSettings::takeAddress()
{
    const QString address = m_address->text().trimmed();
    const bool isWrong = m_address->isEnabled() && !Settings::isProxyAddress(address);
    showFieldError(m_address, m_addressError,
                   isWrong
                       ? tr("Enter it as http://host:port or socks5://host:port, without user and password.")
                       : QString());
    if (!isWrong)
        m_settings.setProxyAddress(address);
}

void NetworkSettings::chooseCertificate()
{
    auto *dialog
        = new QFileDialog(this, tr("Choose a CA file"), QString(),
                          tr("Certificates (*.pem *.crt *.cer)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_certificate->setText(path);
        m_settings.setCertificateFile(path);
    });
    dialog->open();
}

void NetworkSettings::showProxyState()
{
    const bool isManual = m_proxy->currentData().toInt() == static_cast<int>(Settings::Proxy::Manual);
    m_address->setEnabled(isManual);
    if (!isManual)
        showFieldError(m_address, m_addressError, {});
}

} // namespace kitesync
