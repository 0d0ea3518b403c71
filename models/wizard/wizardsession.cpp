// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/wizardsession.h"

#include "models/wizard/wizardwords.h"
#include "sync/store/pipelinerules.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"

#include <QFileInfo>

#include <algorithm>

namespace kitesync {

WizardSession::WizardSession(PipelineManager &manager, const PipelineDraft &draft, const QString &dataFolder,
                             const TestTiming &timing, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_draft(draft)
    , m_dataFolder(dataFolder)
    , m_source(manager.engine(), manager.vault(), timing)
    , m_destination(manager.engine(), manager.vault(), dataFolder, timing)
{
    if (m_draft.purpose == DraftPurpose::New)
        m_draft.notOnMetered = manager.store().preferences().value(preference::notOnMetered);
    connect(&m_source, &SourceTest::finished, this, &WizardSession::takeReport);
    connect(&m_source, &SourceTest::organizationChosen, this,
            [this](const QString &slug) { m_draft.organization = slug; });
}

SourceTest::Values WizardSession::sourceValues() const
{
    const Result<QUrl> url = checkedApiUrl(QUrl(m_draft.apiAddress.trimmed(), QUrl::StrictMode));
    return {url ? *url : QUrl(), m_draft.token, m_draft.token.isEmpty() ? m_draft.storedKey : PipelineKey(),
            m_draft.organization.trimmed()};
}

DestinationTest::Values WizardSession::destinationValues() const
{
    const DestinationDraft &destination = m_draft.destination;
    const Result<DestinationConfig> config = checkedDestination(destination.config());
    // A file has no password, so the keychain is not asked for one.
    const bool stored = destination.kind != DestinationKind::Sqlite && destination.password.isEmpty();
    DestinationTest::Values values{m_draft.base.key, m_draft.organization.trimmed(),
                                   config ? *config : DestinationConfig(), destination.password,
                                   stored ? m_draft.storedKey : PipelineKey()};
    if (m_adopted && m_adopted->organization == values.organization
        && m_adopted->destination == values.destination)
        values.key = m_adopted->key;
    return values;
}

/// The tables' name for their pipeline: who takes them over takes it over.
PipelineKey WizardSession::key() const
{
    return destinationValues().key;
}

bool WizardSession::isConnectionUntouched() const
{
    return isEdit() && m_draft.token.isEmpty() && m_draft.organization == m_draft.base.organization
           && sourceValues().apiUrl == m_draft.base.apiUrl;
}

bool WizardSession::hasSomethingToLose() const
{
    if (!isEdit())
        return m_sourceEverPassed;
    const Result<PipelineConfig> config = m_draft.config(now());
    return !m_draft.token.isEmpty() || !m_draft.destination.password.isEmpty() || !config
           || !(*config == m_draft.base);
}

void WizardSession::testSource()
{
    m_source.start(sourceValues());
}

void WizardSession::waiveSourceTest()
{
    m_waived = sourceValues();
}

bool WizardSession::isSourceTested() const
{
    return m_source.hasPassedFor(sourceValues());
}

bool WizardSession::isSourceSettled() const
{
    return isSourceTested() || isConnectionUntouched() || isSourceWaived();
}

std::optional<SourceReport> WizardSession::report() const
{
    return isSourceTested() ? m_source.report() : std::nullopt;
}

void WizardSession::takeReport()
{
    if (!m_source.hasPassed())
        return;
    m_sourceEverPassed = true;
    const QString name = m_source.report()->organizationName;
    if (m_draft.name.trimmed().isEmpty()
        && !DraftChecks::name(name, [this](const QString &each) { return isNameFree(each); }))
        m_draft.name = name;
}

void WizardSession::testDestination()
{
    m_destination.start(destinationValues());
}

bool WizardSession::isDestinationTested() const
{
    return m_destination.hasPassedFor(destinationValues());
}

bool WizardSession::isDestinationTestCurrent() const
{
    return m_destination.isAbout(destinationValues());
}

std::optional<DestinationFindings> WizardSession::findings() const
{
    return isDestinationTested() ? m_destination.findings() : std::nullopt;
}

ErrorText WizardSession::destinationTrouble() const
{
    if (!m_destination.error())
        return {};
    if (canAdopt())
        return WizardWords::adoptable(*m_destination.taken(), m_draft, now());
    return WizardWords::trouble(*m_destination.error(), m_draft.destination.kind,
                                [this](const PipelineKey &key) {
                                    const PipelineState *const state = m_manager.find(key);
                                    return state ? state->config.name : QString();
                                });
}

void WizardSession::proposeFile()
{
    QString &file = m_draft.destination.file;
    if (!file.isEmpty() && file != m_proposedFile)
        return;
    const QString usual = PipelineDraft::defaultFile(m_dataFolder, m_draft.organization);
    const QString stem = usual.chopped(7); // ".sqlite"
    file = usual;
    const QList<PipelineConfig> others = pipelines();
    for (int number = 2; DraftChecks::sharing(m_draft.destination, sharer(), others); ++number)
        file = QStringLiteral("%1-%2.sqlite").arg(stem, QString::number(number));
    m_proposedFile = file;
}

bool WizardSession::canAdopt() const
{
    const std::optional<DestinationFindings> &taken = m_destination.taken();
    if (!taken || isEdit() || m_draft.purpose == DraftPurpose::Move || !isDestinationTestCurrent())
        return false;
    const Result<PipelineConfig> known = m_manager.store().pipelines().byKey(taken->report.takenBy);
    return !known && known.error().kind == ErrorKind::UnknownPipeline;
}

void WizardSession::adoptDestination()
{
    if (!canAdopt())
        return;
    m_adopted = m_destination.values();
    m_adopted->key = m_destination.taken()->report.takenBy;
    testDestination();
}

QString WizardSession::missingFolder() const
{
    const std::optional<Error> &error = m_destination.error();
    if (!error || error->kind != ErrorKind::DestinationMissing
        || m_draft.destination.kind != DestinationKind::Sqlite)
        return {};
    const QString folder = QFileInfo(m_draft.destination.file.trimmed()).absolutePath();
    return QFileInfo::exists(folder) ? QString() : folder;
}

/// Whose tables may be at the destination: to move to where it is already is no move.
PipelineKey WizardSession::sharer() const
{
    return m_draft.purpose == DraftPurpose::Move ? PipelineKey() : m_draft.base.key;
}

SourceObjects WizardSession::objects() const
{
    SourceObjects objects = m_draft.objects;
    if (const std::optional<SourceReport> known = report()) {
        for (const SourceObject object : allSourceObjects)
            objects.setFlag(object, objects.testFlag(object) && !WizardWords::refusal(*known, object));
    }
    return objects;
}

QList<PipelineConfig> WizardSession::pipelines() const
{
    QList<PipelineConfig> configs;
    const QList<PipelineKey> keys = m_manager.keys();
    for (const PipelineKey &key : keys) {
        if (const PipelineState *const state = m_manager.find(key))
            configs.append(state->config);
    }
    return configs;
}

bool WizardSession::isNameFree(const QString &name) const
{
    const Result<bool> free = m_manager.store().pipelines().isNameFree(name, m_draft.base.key);
    // A store that cannot be read says so when it is to be written.
    return !free || *free;
}

DraftChecks::Problem WizardSession::checkName() const
{
    return DraftChecks::name(m_draft.name, [this](const QString &name) { return isNameFree(name); });
}

DraftChecks::Problem WizardSession::checkToken() const
{
    return DraftChecks::token(QString::fromUtf8(m_draft.token.reveal()), !m_draft.storedKey.isEmpty());
}

DraftChecks::Problem WizardSession::checkDestination() const
{
    if (DraftChecks::Problem problem = DraftChecks::destination(m_draft.destination))
        return problem;
    return DraftChecks::sharing(m_draft.destination, sharer(), pipelines());
}

DraftChecks::Problem WizardSession::checkObjects() const
{
    return DraftChecks::objects(objects());
}

DraftChecks::Problem WizardSession::checkHistory() const
{
    return DraftChecks::history(m_draft, now());
}

QStringList WizardSession::knownOrganizations() const
{
    QStringList slugs;
    for (const OrganizationEntry &entry : m_source.organizations())
        slugs.append(entry.slug);
    if (!slugs.isEmpty())
        return slugs;
    const QList<PipelineConfig> configs = pipelines();
    for (const PipelineConfig &config : configs) {
        if (!slugs.contains(config.organization))
            slugs.append(config.organization);
    }
    slugs.sort();
    return slugs;
}

void WizardSession::save()
{
    if (m_saving)
        return;
    m_saving = true;
    m_known = report();
    PipelineDraft draft = m_draft;
    draft.objects = objects();
    draft.base.key = key();
    const Result<PipelineConfig> config = draft.config(now());
    if (!config) {
        failSaving(config.error());
        return;
    }
    const std::optional<DestinationFindings> known = findings();
    if (known && known->makesFolder) {
        if (const Status made = DestinationTest::makeFolder(m_dataFolder); !made) {
            failSaving(made.error());
            return;
        }
    }
    if (m_draft.purpose == DraftPurpose::Duplicate)
        readStored(*config, SecretKind::Token);
    else
        store(*config);
}

/// A copy has an entry of its own in the keychain, filled from that of the original.
void WizardSession::readStored(const PipelineConfig &config, SecretKind kind)
{
    const bool isToken = kind == SecretKind::Token;
    Secret &secret = isToken ? m_draft.token : m_draft.destination.password;
    const auto goOn = [this, config, isToken] {
        if (isToken && m_draft.destination.kind != DestinationKind::Sqlite)
            readStored(config, SecretKind::DestinationPassword);
        else
            store(config);
    };
    if (!secret.isEmpty()) {
        goOn();
        return;
    }
    m_manager.vault().read(m_draft.storedKey, kind, this,
                           [this, &secret, goOn, isToken](const Result<Secret> &stored) {
                               if (!stored && (isToken || stored.error().kind != ErrorKind::SecretMissing)) {
                                   failSaving(stored.error());
                                   return;
                               }
                               if (stored)
                                   secret = *stored;
                               goOn();
                           });
}

void WizardSession::store(const PipelineConfig &config)
{
    const auto done = [this](const Result<PipelineConfig> &result) {
        if (!result) {
            failSaving(result.error());
            return;
        }
        m_saving = false;
        if (m_known)
            m_manager.learn(result->key, *m_known);
        m_draft.token = {};
        m_draft.destination.password = {};
        Q_EMIT saved(*result);
    };
    if (isEdit())
        m_manager.change(config, m_draft.token, m_draft.destination.password, this, done);
    else
        m_manager.create(config, m_draft.token, m_draft.destination.password, this, done);
}

void WizardSession::failSaving(const Error &error)
{
    m_saving = false;
    Q_EMIT saveFailed(error);
}

} // namespace kitesync
