// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pipelinewizard.h"

#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "tests/ui/wizard/wizardwalk.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestPipelineWizard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksToACreatedPipeline();
    void walksToAPrefilledPipelineByFourClicks();
    void takesTheOrganizationsNameForAnUntouchedOne();
    void blamesTheField_data();
    void blamesTheField();
    void stopsATest();
    void offersToGoOnUntestedOnlyWhenTheNetworkFails();
    void keepsTheStoredTokenOfAnEditedPipeline();
    void replacesTheTokenOfAnEditedPipeline();
    void reachesAllPagesOfAnEdit();
    void testsAChangedConnectionOfAnEditBeforeItIsSaved();
    void savesAnEditFromItsFirstPage();
    void eachPipelineHasItsConditions();
    void doesNotSaveWhatWasGivenUp();
    void duplicatesWithTheStoredToken();
    void staysWhenTheKeychainRefuses();
    void asksBeforeDiscardingATestedPipeline();
    void forgetsTheTokenWhenItCloses();

private:
    static PipelineConfig add(ManagedWorld &world, const QString &name);
    static Secret stored(ManagedWorld &world, const PipelineKey &key);
};

PipelineConfig TestPipelineWizard::add(ManagedWorld &world, const QString &name)
{
    std::optional<PipelineConfig> added;
    QObject context;
    world.manager.create(world.config(name), ManagedWorld::token(), {}, &context,
                         [&](const Result<PipelineConfig> &result) {
                             if (result)
                                 added = *result;
                         });
    if (!QTest::qWaitFor([&] { return added.has_value(); }))
        qFatal("the pipeline was not added");
    return *added;
}

Secret TestPipelineWizard::stored(ManagedWorld &world, const PipelineKey &key)
{
    std::optional<Secret> secret;
    QObject context;
    world.vault.read(key, SecretKind::Token, &context,
                     [&](const Result<Secret> &read) { secret = read ? *read : Secret(); });
    if (!QTest::qWaitFor([&] { return secret.has_value(); }))
        qFatal("the vault did not answer");
    return *secret;
}

void TestPipelineWizard::walksToACreatedPipeline()
{
    WizardWalk walk;
    QSignalSpy created(walk.wizard.get(), &PipelineWizard::created);
    QSignalSpy autostart(walk.wizard.get(), &PipelineWizard::autostartWanted);
    walk.fillConnection();
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));

    const QString file = walk.world.folder.filePath(QStringLiteral("Documents/Kitesync/acme.sqlite"));
    QCOMPARE(walk.find<QLineEdit>("file")->text(), file);
    QTRY_VERIFY(walk.text("destinationStatusText").startsWith(QLatin1String("New file")));
    QVERIFY(!QFileInfo::exists(QFileInfo(file).absolutePath()));
    QVERIFY(walk.find<QRadioButton>("kind1")->isEnabled());
    QVERIFY(!walk.find<QRadioButton>("kind2")->isEnabled());
    QVERIFY(walk.text("kind2About").contains(QLatin1String("libqt6sql6-mysql")));
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Objects));

    walk.click("agents");
    walk.click("historyLast");
    walk.find<QSpinBox>("historyDays")->setValue(30);
    QVERIFY(!walk.text("estimate").isEmpty());
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Schedule));

    auto *const frequency = walk.find<QComboBox>("frequency");
    frequency->setCurrentIndex(frequency->count() - 1);
    walk.find<QSpinBox>("customHours")->setValue(5);
    QVERIFY(walk.text("nextRuns").startsWith(QLatin1String("Next: ")));
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Review));

    QVERIFY(walk.text("reviewSource").contains(QLatin1String("Acme Inc.")));
    QVERIFY(walk.text("reviewDestination").contains(file));
    QCOMPARE(walk.text("reviewObjects"), QStringLiteral("Pipelines, Builds, Jobs"));
    QVERIFY(walk.world.manager.keys().isEmpty());
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(!walk.wizard->isVisible());
    QCOMPARE(autostart.count(), 1);
    QCOMPARE(autostart.first().first().toBool(), true);

    const auto key = created.first().at(0).toString();
    QCOMPARE(created.first().at(1).toBool(), true);
    const Result<PipelineConfig> config = walk.world.store->pipelines().byKey(key);
    QVERIFY(config.ok());
    QCOMPARE(config->name, QStringLiteral("Acme CI"));
    QCOMPARE(config->organization, QStringLiteral("acme"));
    QCOMPARE(config->apiUrl, walk.world.server.url());
    QCOMPARE(config->destination.url, QStringLiteral("sqlite:") + file);
    QCOMPARE(config->objects, SourceObject::Pipelines | SourceObject::Builds | SourceObject::Jobs);
    QCOMPARE(config->historyFrom, walk.world.clock.now().toUTC().date().addDays(-30));
    QCOMPARE(config->every, std::optional<std::chrono::minutes>(5h));
    QVERIFY(QFileInfo(QFileInfo(file).absolutePath()).isDir());
    QCOMPARE(stored(walk.world, key), ManagedWorld::token());
}

void TestPipelineWizard::walksToAPrefilledPipelineByFourClicks()
{
    WizardWalk walk;
    DraftPrefill prefill;
    prefill.name = QStringLiteral("Sample");
    prefill.token = ManagedWorld::token();
    prefill.organization = DemoOptions().slug;
    prefill.apiAddress = walk.world.server.url().toString();
    prefill.databaseFile = walk.world.folder.filePath(QStringLiteral("sample.sqlite"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forNew(walk.context(), prefill)));
    QSignalSpy created(walk.wizard.get(), &PipelineWizard::created);
    for (int page = 1; page <= PipelineWizard::Schedule; ++page) {
        walk.press(QWizard::NextButton);
        QTRY_COMPARE(walk.wizard->currentId(), page);
    }
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(walk.world.manager.find(created.first().first().toString())->config.destination.url,
             QStringLiteral("sqlite:") + prefill.databaseFile);
}

void TestPipelineWizard::takesTheOrganizationsNameForAnUntouchedOne()
{
    WizardWalk walk;
    walk.fillConnection({});
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    QCOMPARE(walk.find<QLineEdit>("name")->text(), QStringLiteral("Acme Inc."));
}

void TestPipelineWizard::blamesTheField_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("words");
    const QString good = DemoOptions().token;
    QTest::newRow("wrong token") << QStringLiteral("bkua_wrong") << QStringLiteral("acme")
                                 << QByteArray("token") << QStringLiteral("did not accept the token");
    QTest::newRow("unknown slug") << good << QStringLiteral("nobody") << QByteArray("organization")
                                  << QStringLiteral("“nobody” was not found");
    QTest::newRow("no token") << QString() << QStringLiteral("acme") << QByteArray("token")
                              << QStringLiteral("Paste an API token.");
    QTest::newRow("half a token") << QStringLiteral("bkua a b") << QStringLiteral("acme")
                                  << QByteArray("token") << QStringLiteral("does not look like a whole token");
    QTest::newRow("a name for a slug") << good << QStringLiteral("Acme Inc") << QByteArray("organization")
                                       << QStringLiteral("small letters");
}

void TestPipelineWizard::blamesTheField()
{
    QFETCH(QString, token);
    QFETCH(QString, slug);
    QFETCH(QByteArray, field);
    QFETCH(QString, words);
    WizardWalk walk;
    walk.fillConnection();
    walk.type("token", token);
    walk.typeSlug(slug);
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(!walk.text((field + "Error").constData()).isEmpty());
    QVERIFY2(walk.text((field + "Error").constData()).contains(words),
             qPrintable(walk.text((field + "Error").constData())));
    QVERIFY(!walk.find<QWidget>(field.constData())->accessibleDescription().isEmpty());
    auto *const blamed = walk.find<QWidget>(field.constData());
    const QWidget *const focus = walk.wizard->focusWidget();
    QVERIFY(focus == blamed || blamed->isAncestorOf(focus));
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Connect));
    // The first edit clears it.
    walk.type("token", QStringLiteral("another"));
    walk.typeSlug(QStringLiteral("acm"));
    QVERIFY(walk.text((field + "Error").constData()).isEmpty());
}

void TestPipelineWizard::stopsATest()
{
    WizardWalk walk;
    walk.world.server.call([](DemoServer &server) {
        FaultRule rule;
        rule.kind = FaultKind::Hang;
        rule.pathContains = QStringLiteral("access-token");
        rule.count = -1;
        server.faults().add(rule);
    });
    walk.fillConnection();
    walk.press(QWizard::NextButton);
    QVERIFY(walk.text("sourceStatusText").startsWith(QLatin1String("Testing the connection")));
    QCOMPARE(walk.wizard->button(QWizard::NextButton)->text(), QStringLiteral("Stop &test"));
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.text("sourceStatusText"), QString());
    QCOMPARE(walk.wizard->button(QWizard::NextButton)->text(), QStringLiteral("&Test && Continue"));
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Connect));
}

void TestPipelineWizard::offersToGoOnUntestedOnlyWhenTheNetworkFails()
{
    WizardWalk walk;
    walk.fillConnection();
    walk.type("token", QStringLiteral("wrong"));
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(!walk.text("tokenError").isEmpty());
    QVERIFY(walk.find<QLabel>("waiveTest")->isHidden());
    // Nobody listens on the first port.
    walk.find<QLineEdit>("apiAddress")->setText(QStringLiteral("http://127.0.0.1:1"));
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(!walk.find<QLabel>("waiveTest")->isHidden());
    QVERIFY(!walk.text("apiAddressError").isEmpty());
    walk.follow("waiveTest");
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    // It was for these values only.
    walk.press(QWizard::BackButton);
    walk.type("token", QStringLiteral("another"));
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Connect));
    QTRY_VERIFY(!walk.find<QLabel>("waiveTest")->isHidden());
}

void TestPipelineWizard::keepsTheStoredTokenOfAnEditedPipeline()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    QSignalSpy changed(walk.wizard.get(), &PipelineWizard::changed);
    QCOMPARE(walk.wizard->windowTitle(), QStringLiteral("Edit “acme”"));
    QVERIFY(walk.find<QLineEdit>("token")->text().isEmpty());
    QVERIFY(walk.find<QLineEdit>("token")->placeholderText().contains(QLatin1String("stored")));
    walk.type("name", QStringLiteral("Renamed"));
    for (int page = 1; page <= PipelineWizard::Review; ++page) {
        walk.press(QWizard::NextButton);
        QTRY_COMPARE(walk.wizard->currentId(), page);
    }
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(changed.count(), 1);
    const Result<PipelineConfig> after = walk.world.store->pipelines().byKey(before.key);
    QVERIFY(after.ok());
    PipelineConfig expected = before;
    expected.name = QStringLiteral("Renamed");
    QCOMPARE(*after, expected);
    QCOMPARE(stored(walk.world, before.key), ManagedWorld::token());
}

void TestPipelineWizard::replacesTheTokenOfAnEditedPipeline()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    QObject context;
    bool spoiled = false;
    walk.world.vault.write(before.key, SecretKind::Token, Secret("old"), &context,
                           [&](const Status &) { spoiled = true; });
    QTRY_VERIFY(spoiled);
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    QSignalSpy changed(walk.wizard.get(), &PipelineWizard::changed);
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(!walk.text("tokenError").isEmpty());
    walk.type("token", DemoOptions().token);
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    walk.wizard->goTo(PipelineWizard::Review);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Review));
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(stored(walk.world, before.key), ManagedWorld::token());
    // What the test found out about the new token is there before the first run.
    QVERIFY(walk.world.manager.find(before.key)->source.tokenExpiresAt.isValid());
}

void TestPipelineWizard::reachesAllPagesOfAnEdit()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    auto *const rail = walk.find<QListWidget>("wizardSteps");
    for (int step = 0; step < rail->count(); ++step)
        QVERIFY(rail->item(step)->flags().testFlag(Qt::ItemIsEnabled));
    rail->setCurrentRow(PipelineWizard::Review);
    QTest::keyClick(rail, Qt::Key_Return);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Review));
    rail->setCurrentRow(PipelineWizard::Objects);
    QTest::keyClick(rail, Qt::Key_Space);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Objects));
}

void TestPipelineWizard::testsAChangedConnectionOfAnEditBeforeItIsSaved()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    walk.typeSlug(QStringLiteral("nobody"));
    walk.wizard->goTo(PipelineWizard::Review);
    QTRY_VERIFY(!walk.text("organizationError").isEmpty());
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Connect));
}

void TestPipelineWizard::savesAnEditFromItsFirstPage()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    walk.type("name", QStringLiteral("renamed"));
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(walk.world.store->pipelines().byKey(before.key)->name, QStringLiteral("renamed"));
}

void TestPipelineWizard::eachPipelineHasItsConditions()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("Acme CI"));
    const auto goToSchedule = [&walk] {
        for (int page = 0; page < PipelineWizard::Schedule; ++page) {
            walk.press(QWizard::NextButton);
            QTRY_COMPARE(walk.wizard->currentId(), page + 1);
        }
    };
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    auto *const metered = walk.find<QCheckBox>("metered");
    auto *const catchUp = walk.find<QCheckBox>("catchUp");
    QSignalSpy changed(walk.wizard.get(), &PipelineWizard::changed);
    goToSchedule();
    QVERIFY(!metered->isChecked() && catchUp->isChecked());
    walk.click("byHand");
    QVERIFY(!metered->isEnabled() && !catchUp->isEnabled());
    walk.click("every");
    QVERIFY(metered->isEnabled() && catchUp->isEnabled());
    metered->click();
    catchUp->click();
    // Nothing is kept before all is.
    QCOMPARE(walk.world.store->pipelines().byKey(before.key).value(), before);
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(changed.count(), 1);
    const PipelineConfig kept = walk.world.store->pipelines().byKey(before.key).value();
    QVERIFY(kept.notOnMetered && !kept.catchUp);

    // Edit shows what is kept.
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), kept)));
    goToSchedule();
    QVERIFY(walk.find<QCheckBox>("metered")->isChecked());
    QVERIFY(!walk.find<QCheckBox>("catchUp")->isChecked());
    walk.wizard->hide();

    // Another pipeline begins with what the settings say for new ones.
    QVERIFY(walk.world.store->preferences().set(preference::notOnMetered, true));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forNew(walk.context(), {})));
    walk.fillConnection(QStringLiteral("Second"));
    goToSchedule();
    QVERIFY(walk.find<QCheckBox>("metered")->isChecked());
    QVERIFY(walk.find<QCheckBox>("catchUp")->isChecked());
    walk.wizard->hide();
}

void TestPipelineWizard::doesNotSaveWhatWasGivenUp()
{
    WizardWalk walk;
    const PipelineConfig before = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forEdit(walk.context(), before)));
    walk.typeSlug(QStringLiteral("nobody"));
    walk.press(QWizard::FinishButton);
    QTRY_VERIFY(!walk.text("organizationError").isEmpty());
    // The next test is one of its own.
    walk.typeSlug(before.organization);
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    QTest::qWait(0);
    QVERIFY(walk.wizard->isVisible());
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
}

void TestPipelineWizard::duplicatesWithTheStoredToken()
{
    WizardWalk walk;
    const PipelineConfig original = add(walk.world, QStringLiteral("acme"));
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forDuplicate(walk.context(), original)));
    QSignalSpy created(walk.wizard.get(), &PipelineWizard::created);
    QCOMPARE(walk.find<QLineEdit>("name")->text(), QStringLiteral("acme (copy)"));
    for (int page = 1; page <= PipelineWizard::Review; ++page) {
        walk.press(QWizard::NextButton);
        QTRY_COMPARE(walk.wizard->currentId(), page);
    }
    walk.press(QWizard::FinishButton);
    QTRY_COMPARE(created.count(), 1);
    const PipelineKey key = created.first().first().toString();
    QVERIFY(key != original.key);
    const Result<PipelineConfig> copy = walk.world.store->pipelines().byKey(key);
    QVERIFY(copy.ok());
    QVERIFY(copy->destination.url != original.destination.url);
    QCOMPARE(stored(walk.world, key), ManagedWorld::token());
    QVERIFY(walk.world.store->pipelines().sourceFacts(key)->tokenExpiresAt.isValid());
}

void TestPipelineWizard::staysWhenTheKeychainRefuses()
{
    WizardWalk walk;
    walk.keepInMemory = [&walk] { walk.world.vault.refused.reset(); };
    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forNew(walk.context())));
    QSignalSpy created(walk.wizard.get(), &PipelineWizard::created);
    walk.world.vault.refused = SecretKind::Token;
    walk.fillConnection();
    for (int page = 1; page <= PipelineWizard::Review; ++page) {
        walk.press(QWizard::NextButton);
        QTRY_COMPARE(walk.wizard->currentId(), page);
    }
    QVERIFY(walk.find<QAbstractButton>("keepInMemory")->isHidden());
    walk.press(QWizard::FinishButton);
    QTRY_VERIFY(walk.text("saveStatusText").contains(QLatin1String("The keychain stayed locked.")));
    QVERIFY(walk.wizard->isVisible());
    QVERIFY(walk.wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(walk.world.manager.keys().isEmpty());
    QVERIFY(!walk.find<QAbstractButton>("keepInMemory")->isHidden());
    walk.click("keepInMemory");
    QTRY_COMPARE(created.count(), 1);
}

void TestPipelineWizard::asksBeforeDiscardingATestedPipeline()
{
    WizardWalk walk;
    walk.fillConnection();
    walk.press(QWizard::CancelButton);
    QVERIFY(!walk.wizard->isVisible());

    walk.open(std::unique_ptr<PipelineWizard>(PipelineWizard::forNew(walk.context())));
    walk.fillConnection();
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    walk.press(QWizard::CancelButton);
    QTRY_VERIFY(walk.wizard->findChild<QMessageBox *>(QStringLiteral("discardQuestion")) != nullptr);
    walk.click("keepEditing");
    QVERIFY(walk.wizard->isVisible());
    QTRY_VERIFY(walk.wizard->findChild<QMessageBox *>(QStringLiteral("discardQuestion")) == nullptr);
    walk.press(QWizard::CancelButton);
    walk.click("discard");
    QVERIFY(!walk.wizard->isVisible());
    QVERIFY(walk.world.manager.keys().isEmpty());
}

void TestPipelineWizard::forgetsTheTokenWhenItCloses()
{
    WizardWalk walk;
    walk.fillConnection();
    walk.press(QWizard::CancelButton);
    QCOMPARE(walk.find<QLineEdit>("token")->text(), QString());
}

QTEST_MAIN(TestPipelineWizard)
#include "tst_pipelinewizard.moc"
