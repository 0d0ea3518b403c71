// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopapp.h"

#include "app/desktop/processsetup.h"
#include "app/desktopwindows.h"
#include "app/process/logfile.h"
#include "app/process/stopsignals.h"
#include "models/words/errorwords.h"
#include "models/words/language.h"
#include "sync/destination/destination.h"
#include "sync/domain/log.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"

#include <QApplication>
#include <QImageReader>
#include <QMessageBox>
#include <QTimer>

#include <chrono>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr int startFailed = 1; ///< "unexpected error" of cli.md
/// The window's own database is used by this process alone most of the time; nobody waits long for a command that writes.
constexpr auto storePatience = 500ms;
constexpr auto firstPaint = 100ms; ///< what comes later than the window may wait as long

DemoOptions sampleOrganization()
{
    DemoOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    return options;
}

} // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("kitesync"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KITESYNC_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kitesync"));
    QGuiApplication::setDesktopFileName(QStringLiteral("kitesync"));
}

DesktopApp::DesktopApp(EnvironmentSecrets secrets, const DesktopOptions &options)
    : m_options(options)
    , m_secrets(std::move(secrets))
    , m_folders(AppFolders::standard(options.demo))
    , m_autostart(QCoreApplication::applicationFilePath())
    , m_systemWatch(m_surroundings)
{
    logfile::mask(m_secrets.token);
    logfile::mask(m_secrets.destinationPassword);
}

DesktopApp::~DesktopApp()
{
    // What shows goes before what it shows; the engine's threads end before what they report to.
    m_windows.reset();
    m_engine.reset();
    m_manager.reset();
    logfile::close();
}

int DesktopApp::run(std::future<void> fontsListed)
{
    const QString token = SingleInstance::takeActivationToken();
    if (const Status made = m_folders.create(); made) {
        m_instance = std::make_unique<SingleInstance>(m_folders.state);
        const SingleInstance::Role role = m_instance->claim(token);
        if (role != SingleInstance::Role::First)
            return role == SingleInstance::Role::Second ? 0 : startFailed;
    }
    if (const Status opened = open(); !opened) {
        if (!m_settings)
            installLanguage();
        showFailure(opened.error());
        QApplication::exec();
        return startFailed;
    }
    StopSignals signalHandler(0);
    connect(&signalHandler, &StopSignals::stopRequested, this, &DesktopApp::leave);
    join();
    // The first image (the menu bar has one) makes Qt load the plugins for all kinds: while the fonts are being read, there is
    // time for it. And fonts that are asked for sooner would be read a second time.
    const QList<QByteArray> kinds = QImageReader::supportedImageFormats();
    Q_UNUSED(kinds)
    if (fontsListed.valid())
        fontsListed.wait();
    m_windows->start(m_options.background);
    // Qt's plugin for the network loads half a desktop: the window is painted first.
    QTimer::singleShot(firstPaint, this, [this] {
        if (m_leaving)
            return;
        m_systemWatch.start();
        m_scheduler->start();
    });
    return QApplication::exec();
}

Status DesktopApp::open()
{
    if (Status made = m_folders.create(); !made)
        return made;
    if (!makePrivateFolder(m_folders.logs()) || !logfile::open(m_folders.logs()))
        qCWarning(logApp) << "the log file cannot be written";
    auto store = Store::open(m_folders.storeFile(), m_clock, storePatience);
    if (!store)
        return std::move(store).error();
    m_store = std::move(store).value();
    qCInfo(logApp) << "kitesync" << QCoreApplication::applicationVersion() << "window";
    m_settings = std::make_unique<Settings>(m_store->preferences(), m_autostart);
    installLanguage(m_settings->language());
    openVault();
    m_maskingVault = std::make_unique<MaskingVault>(*m_vault);
    if (m_options.demo) {
        if (Status opened = openDemo(); !opened)
            return opened;
    }
    m_scheduler = std::make_unique<Scheduler>(m_clock);
    m_engine = std::make_unique<SyncEngine>(m_clock);
    m_manager = std::make_unique<PipelineManager>(
        PipelineManager::Parts{*m_store, *m_maskingVault, *m_engine, *m_scheduler, m_surroundings, m_clock});
    return m_manager->load();
}

void DesktopApp::openVault()
{
    // Trying the program leaves nothing in anybody's keychain.
    if (m_options.demo) {
        m_vault = std::make_unique<MemoryVault>();
        return;
    }
    m_keychain = std::make_unique<KeychainVault>();
    m_environment = std::make_unique<EnvironmentVault>(m_secrets, *m_keychain);
    m_vault = std::make_unique<MemoryVault>(m_environment.get());
    m_vault->setHolding(false);
}

Status DesktopApp::openDemo()
{
    const DemoOptions options = sampleOrganization();
    m_demo = std::make_unique<DemoServerThread>(options);
    if (!m_demo->error().isEmpty())
        return Error{.kind = ErrorKind::ConnectionRefused, .detail = m_demo->error()};
    const Result<QList<PipelineConfig>> known = m_store->pipelines().list();
    if (!known)
        return known.error();
    for (PipelineConfig config : *known) {
        config.apiUrl = m_demo->url();
        if (const Result<PipelineConfig> moved = m_store->pipelines().update(config); !moved)
            return moved.error();
        m_vault->write(config.key, SecretKind::Token, Secret(options.token.toUtf8()), this,
                       [](const Status &) {});
    }
    return {};
}

void DesktopApp::join()
{
    DesktopWindows::Parts parts{*m_manager, *m_settings, m_folders, {}, Destination::installedDrivers(), {}};
    if (m_demo) {
        const DemoOptions options = sampleOrganization();
        parts.prefill.name = options.name;
        parts.prefill.token = Secret(options.token.toUtf8());
        parts.prefill.organization = options.slug;
        parts.prefill.apiAddress = m_demo->url().toString();
        parts.prefill.databaseFile = m_folders.data + QStringLiteral("/acme.sqlite");
    } else {
        parts.keepSecretsUntilQuit = [this] { m_vault->setHolding(true); };
    }
    m_windows = std::make_unique<DesktopWindows>(std::move(parts));
    connect(m_windows.get(), &DesktopWindows::leaveWanted, this, &DesktopApp::leave);
    connect(m_instance.get(), &SingleInstance::raiseAsked, m_windows.get(),
            [this](const QString &activationToken) {
                if (!activationToken.isEmpty())
                    qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
                m_windows->raise();
            });
    connectSettings();
    QApplication::setQuitOnLastWindowClosed(false);
}

void DesktopApp::connectSettings()
{
    const auto apply = [this](Settings::Topic topic) {
        if (topic == Settings::Topic::Network)
            applyNetwork(*m_settings);
        if (topic == Settings::Topic::Log)
            applyLogLevel(*m_settings);
        if (topic == Settings::Topic::History) {
            const Settings::Retention kept = m_settings->retention();
            m_store->runs().setRetention({kept.runs, std::chrono::days(kept.days)});
        }
    };
    connect(m_settings.get(), &Settings::changed, this, apply);
    for (const Settings::Topic topic :
         {Settings::Topic::Network, Settings::Topic::Log, Settings::Topic::History})
        apply(topic);
}

void DesktopApp::showFailure(const Error &error)
{
    const ErrorText text = ErrorWords::text(error);
    qCCritical(logApp).noquote() << text.id << text.sentence() << text.said;
    auto *const box
        = new QMessageBox(QMessageBox::Critical, QStringLiteral("Kitesync"), text.title, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.body + QLatin1Char('\n') + text.nextStep);
    box->setDetailedText(QStringList{text.said, text.id}.join(QLatin1Char('\n')).trimmed());
    box->show();
}

void DesktopApp::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    m_scheduler->stop();
    m_windows->hideAll();
    const auto quitWhenIdle = [this] {
        if (!m_manager->isAnyBusy())
            QApplication::exit(0);
    };
    connect(m_manager.get(), &PipelineManager::runFinished, this, quitWhenIdle, Qt::QueuedConnection);
    m_manager->stopAll();
    quitWhenIdle();
}

} // namespace kitesync
