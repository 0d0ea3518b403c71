// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedserver.h"
#include "tests/ui/wizard/wizardwalk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace kitesync;

class TestWizardPages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesANameOfMoreThan255Characters();
    void countsALongName();
    void cutsAPastedAddressToTheSlug();
    void proposesASlug();
    void findsTheOnlyOrganization();
    void asksForASlugThatCannotBeFound();
    void letsOneOfSeveralOrganizationsBeChosen();
    void offersTheOrganizationInsteadOfAWrongOne();
    void trimsAPastedToken();
    void showsTheTokenOnlyWhenAsked();
    void saysWhenANameIsTaken();
    void clearsTheStatusWhenATestedFieldIsEdited();
    void disablesWhatTheTokenCannotRead();
    void couplesJobsAndBuilds();
    void wantsAtLeastOneObject();
    void offersAPrefixForASharedFile();
    void offersToMakeAMissingFolder();
    void refusesAFileThatIsNoDatabase();
    void takesADataSource();
    void asksAServerOnlyWhenToldTo();
    void disablesAutostartWithoutASchedule();
    void givesTheFocusToThePagesFirstInput();
    void hasNoMnemonicTwice();

private:
    static void toDestination(WizardWalk &walk);
    static void toObjects(WizardWalk &walk);
};

void TestWizardPages::toDestination(WizardWalk &walk)
{
    walk.fillConnection();
    walk.press(QWizard::NextButton);
    if (!QTest::qWaitFor([&] { return walk.wizard->currentId() == PipelineWizard::Destination; }))
        qFatal("page 2 was not reached");
}

void TestWizardPages::toObjects(WizardWalk &walk)
{
    toDestination(walk);
    walk.press(QWizard::NextButton);
    if (!QTest::qWaitFor([&] { return walk.wizard->currentId() == PipelineWizard::Objects; }))
        qFatal("page 3 was not reached");
}

void TestWizardPages::refusesANameOfMoreThan255Characters()
{
    WizardWalk walk;
    auto *const name = walk.find<QLineEdit>("name");
    const QString longest(255, QLatin1Char('n'));
    name->setFocus();
    QGuiApplication::clipboard()->setText(longest);
    name->paste();
    QCOMPARE(name->text(), longest);
    QVERIFY(walk.text("nameError").isEmpty());
    QTest::keyClick(name, Qt::Key_N);
    QCOMPARE(name->text(), longest);
    QCOMPARE(walk.text("nameError"), QStringLiteral("The name has 256 characters; 255 is the most."));
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(walk.text("nameError").isEmpty());

    name->clear();
    QGuiApplication::clipboard()->setText(QString(400, QLatin1Char('n')));
    name->paste();
    QCOMPARE(name->text(), QString());
    QCOMPARE(walk.text("nameError"), QStringLiteral("The name has 400 characters; 255 is the most."));
}

void TestWizardPages::countsALongName()
{
    WizardWalk walk;
    walk.type("name", QString(239, QLatin1Char('n')));
    QCOMPARE(walk.text("nameHint"), QString());
    QTest::keyClick(walk.find<QLineEdit>("name"), Qt::Key_N);
    QCOMPARE(walk.text("nameHint"), QStringLiteral("240 of 255 characters"));
}

void TestWizardPages::cutsAPastedAddressToTheSlug()
{
    WizardWalk walk;
    auto *const slug = walk.find<QComboBox>("organization");
    QGuiApplication::clipboard()->setText(QStringLiteral("https://buildkite.com/acme/my-pipeline/builds/7"));
    slug->lineEdit()->paste();
    QCOMPARE(slug->currentText(), QStringLiteral("acme"));
}

void TestWizardPages::proposesASlug()
{
    WizardWalk walk;
    walk.typeSlug(QStringLiteral("Acme Inc"));
    walk.press(QWizard::NextButton);
    QVERIFY(walk.text("organizationProposal").contains(QStringLiteral("Use “acme-inc”?")));
    walk.follow("organizationProposal");
    QCOMPARE(walk.find<QComboBox>("organization")->currentText(), QStringLiteral("acme-inc"));
    QVERIFY(walk.text("organizationError").isEmpty());
}

void TestWizardPages::findsTheOnlyOrganization()
{
    WizardWalk walk;
    walk.fillConnection({});
    walk.typeSlug({});
    walk.find<QComboBox>("organization")->lineEdit()->clear();
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.text("organizationError"), QString());
    // One click: it is found, tested and gone on with.
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    walk.press(QWizard::BackButton);
    auto *const slug = walk.find<QComboBox>("organization");
    QCOMPARE(slug->currentText(), DemoOptions().slug);
    QCOMPARE(slug->count(), 1);
    QCOMPARE(slug->itemText(0), DemoOptions().slug);
    QCOMPARE(walk.find<QLineEdit>("name")->text(), DemoOptions().name);
    QVERIFY(walk.text("sourceStatusText").startsWith(QLatin1String("Connected to Acme Inc.")));
}

void TestWizardPages::asksForASlugThatCannotBeFound()
{
    WizardWalk walk;
    walk.world.server.call([](DemoServer &server) { server.setScopes({QStringLiteral("read_builds")}); });
    walk.fillConnection();
    walk.find<QComboBox>("organization")->lineEdit()->clear();
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(walk.text("organizationError").startsWith(QLatin1String("Enter the organization's slug")));
    QVERIFY(walk.find<QComboBox>("organization")->hasFocus());
    QCOMPARE(walk.text("chooseOrganization"), QString());
    QCOMPARE(walk.text("sourceStatusText"), QString());
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Connect));
}

void TestWizardPages::letsOneOfSeveralOrganizationsBeChosen()
{
    ScriptedServer server;
    server.otherwise([](const ScriptedServer::Seen &seen) {
        if (seen.target.startsWith("/v2/organizations?"))
            return ScriptedServer::json(
                200, R"([{"slug":"zebra","name":"Zebra"},{"slug":"acme","name":"Acme"},{"name":"x"},7])");
        return ScriptedServer::json(404, R"({"message":"No organization found"})");
    });
    WizardWalk walk;
    walk.fillConnection();
    walk.find<QLineEdit>("apiAddress")->setText(server.url().toString());
    auto *const slug = walk.find<QComboBox>("organization");
    slug->lineEdit()->clear();
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.text("organizationError"),
                 QStringLiteral("Choose one of the organizations that this token can read."));
    QVERIFY(slug->hasFocus());
    QCOMPARE(slug->count(), 2);
    QCOMPARE(slug->itemText(0), QStringLiteral("acme"));
    QCOMPARE(slug->currentText(), QString());
    QVERIFY(walk.text("chooseOrganization").contains(QLatin1String("Choose from list")));
    walk.follow("chooseOrganization");
    QVERIFY(slug->view()->isVisible());
    slug->hidePopup();
    slug->setCurrentIndex(1);
    QCOMPARE(slug->currentText(), QStringLiteral("zebra"));
    QCOMPARE(walk.text("organizationError"), QString());
    QCOMPARE(walk.text("chooseOrganization"), QString());
    // A wrong slug: the right ones are offered.
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(walk.text("organizationError").contains(QLatin1String("zebra")));
    QVERIFY(walk.text("chooseOrganization").contains(QLatin1String("Choose from list")));
    QCOMPARE(slug->currentText(), QStringLiteral("zebra"));
}

void TestWizardPages::offersTheOrganizationInsteadOfAWrongOne()
{
    WizardWalk walk;
    walk.fillConnection();
    walk.typeSlug(QStringLiteral("acmee"));
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(
        walk.text("organizationProposal").contains(QStringLiteral("Use “%1”?").arg(DemoOptions().slug)));
    QVERIFY(walk.text("organizationError").contains(QLatin1String("acmee")));
    walk.follow("organizationProposal");
    QCOMPARE(walk.find<QComboBox>("organization")->currentText(), DemoOptions().slug);
    QCOMPARE(walk.text("organizationError"), QString());
}

void TestWizardPages::trimsAPastedToken()
{
    WizardWalk walk;
    auto *const token = walk.find<QLineEdit>("token");
    QGuiApplication::clipboard()->setText(QStringLiteral("  bkua_abc\n"));
    token->paste();
    QCOMPARE(token->text(), QStringLiteral("bkua_abc"));
}

void TestWizardPages::showsTheTokenOnlyWhenAsked()
{
    WizardWalk walk;
    auto *const token = walk.find<QLineEdit>("token");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    walk.find<QAction>("showToken")->trigger();
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    walk.find<QAction>("showToken")->trigger();
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void TestWizardPages::saysWhenANameIsTaken()
{
    WizardWalk walk;
    bool added = false;
    QObject context;
    walk.world.manager.create(walk.world.config(QStringLiteral("Acme CI")), ManagedWorld::token(), {},
                              &context, [&](const Result<PipelineConfig> &result) { added = result.ok(); });
    QTRY_VERIFY(added);
    walk.fillConnection(QStringLiteral("Acme CI"));
    QCOMPARE(walk.text("nameError"),
             QStringLiteral("You already have a pipeline called “Acme CI”. Choose another name."));
    walk.press(QWizard::NextButton);
    QVERIFY(walk.find<QLineEdit>("name")->hasFocus());
}

void TestWizardPages::clearsTheStatusWhenATestedFieldIsEdited()
{
    WizardWalk walk;
    toDestination(walk);
    walk.press(QWizard::BackButton);
    QVERIFY(walk.text("sourceStatusText").startsWith(QLatin1String("Connected to Acme Inc.")));
    walk.type("name", QStringLiteral("Another name"));
    QVERIFY(!walk.text("sourceStatusText").isEmpty());
    walk.type("token", QStringLiteral("x"));
    QVERIFY(walk.text("sourceStatusText").isEmpty());
}

void TestWizardPages::disablesWhatTheTokenCannotRead()
{
    WizardWalk walk;
    walk.world.server.call([](DemoServer &server) {
        server.setScopes({QStringLiteral("read_organizations"), QStringLiteral("read_pipelines"),
                          QStringLiteral("read_builds")});
    });
    toObjects(walk);
    auto *const agents = walk.find<QCheckBox>("agents");
    QVERIFY(!agents->isEnabled());
    QVERIFY(!agents->isChecked());
    QVERIFY(walk.text("agentsHint").contains(QLatin1String("read_agents")));
    QVERIFY(walk.find<QCheckBox>("builds")->isEnabled());
    QVERIFY(walk.find<QCheckBox>("builds")->isChecked());
    walk.press(QWizard::BackButton);
    walk.press(QWizard::BackButton);
    QVERIFY(walk.text("sourceStatusText").contains(QLatin1String("cannot read: Agents")));
}

void TestWizardPages::couplesJobsAndBuilds()
{
    WizardWalk walk;
    toObjects(walk);
    auto *const builds = walk.find<QCheckBox>("builds");
    auto *const jobs = walk.find<QCheckBox>("jobs");
    builds->click();
    QVERIFY(!jobs->isChecked());
    QVERIFY(walk.text("objectsNote").contains(QLatin1String("left out too")));
    QVERIFY(!walk.find<QWidget>("history")->isEnabled());
    jobs->click();
    QVERIFY(builds->isChecked());
    QVERIFY(walk.text("objectsNote").contains(QLatin1String("copied too")));
    jobs->click();
    QVERIFY(builds->isChecked());
    QCOMPARE(walk.text("objectsNote"), QString());
}

void TestWizardPages::wantsAtLeastOneObject()
{
    WizardWalk walk;
    toObjects(walk);
    for (const char *each : {"pipelines", "agents", "builds"})
        walk.click(each);
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Objects));
    QCOMPARE(walk.text("objectsError"), QStringLiteral("Choose at least one object to copy."));
    QVERIFY(walk.find<QCheckBox>("pipelines")->hasFocus());
    walk.click("agents");
    QCOMPARE(walk.text("objectsError"), QString());
}

void TestWizardPages::offersAPrefixForASharedFile()
{
    WizardWalk walk;
    bool added = false;
    QObject context;
    const PipelineConfig other = walk.world.config(QStringLiteral("Other"));
    walk.world.manager.create(other, ManagedWorld::token(), {}, &context,
                              [&](const Result<PipelineConfig> &result) { added = result.ok(); });
    QTRY_VERIFY(added);
    toDestination(walk);
    walk.find<QLineEdit>("file")->setText(other.destination.url.mid(7));
    walk.press(QWizard::NextButton);
    QVERIFY(walk.text("tablePrefixError").contains(QStringLiteral("used by the pipeline “Other”")));
    QVERIFY(walk.text("tablePrefixProposal").contains(QLatin1String("bk_")));
    walk.follow("tablePrefixProposal");
    QCOMPARE(walk.find<QLineEdit>("tablePrefix")->text(), QStringLiteral("bk_"));
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.wizard->currentId(), int(PipelineWizard::Objects));
}

void TestWizardPages::offersToMakeAMissingFolder()
{
    WizardWalk walk;
    toDestination(walk);
    const QString folder = walk.world.folder.filePath(QStringLiteral("elsewhere"));
    walk.find<QLineEdit>("file")->setText(folder + QStringLiteral("/a.sqlite"));
    walk.press(QWizard::NextButton);
    QTRY_COMPARE(walk.text("destinationStatusText"),
                 QStringLiteral("The folder “%1” does not exist.").arg(folder));
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    walk.follow("makeFolder");
    QVERIFY(QFileInfo(folder).isDir());
    QTRY_VERIFY(walk.text("destinationStatusText").startsWith(QLatin1String("New file")));
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Objects));
}

void TestWizardPages::refusesAFileThatIsNoDatabase()
{
    WizardWalk walk;
    toDestination(walk);
    QFile file(walk.world.folder.filePath(QStringLiteral("letter.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, this is a letter and no database at all.");
    file.close();
    walk.find<QLineEdit>("file")->setText(file.fileName());
    // Without a click: it is looked at when typing pauses.
    QTRY_COMPARE(
        walk.text("destinationStatusText"),
        QStringLiteral("“%1” is not an SQLite database. Choose another file name.").arg(file.fileName()));
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(walk.find<QLineEdit>("file")->hasFocus());
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
}

void TestWizardPages::takesADataSource()
{
    WizardWalk walk;
    toDestination(walk);
    walk.click("kind3");
    QVERIFY(!walk.find<QLineEdit>("host")->isVisible());
    QVERIFY(walk.find<QLineEdit>("user")->isVisible() && walk.find<QLineEdit>("schema")->isVisible());
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.text("sourceError"), QStringLiteral("Enter the name of the data source."));
    walk.type("user", QStringLiteral("jo"));
    walk.type("source", QStringLiteral("Driver={no;such};Server=h;PWD={p;ss}"));
    walk.find<QLineEdit>("user")->setFocus();
    QCOMPARE(walk.find<QLineEdit>("source")->text(), QStringLiteral("Driver={no;such};Server=h"));
    QCOMPARE(walk.find<QLineEdit>("password")->text(), QStringLiteral("p;ss"));
    walk.click("testDestination");
    QTRY_VERIFY(walk.find<QWidget>("destinationStatusBar")->isHidden());
    QVERIFY(!walk.text("destinationStatusText").isEmpty());
    for (const QLabel *const label : walk.wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("p;ss")));
}

void TestWizardPages::asksAServerOnlyWhenToldTo()
{
    WizardWalk walk;
    toDestination(walk);
    walk.click("kind1");
    QCOMPARE(walk.find<QSpinBox>("port")->value(), 5432);
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.text("hostError"), QStringLiteral("Enter the name or address of the database server."));
    walk.type("host", QStringLiteral("db.example"));
    QCOMPARE(walk.text("hostError"), QString());
    walk.type("database", QStringLiteral("ci"));
    walk.type("user", QStringLiteral("jo"));
    walk.type("password", QStringLiteral("p&ss:w/rd"));
    QCOMPARE(walk.text("destinationStatusText"), QString());
    walk.click("testDestination");
    QTRY_VERIFY(walk.find<QWidget>("destinationStatusBar")->isHidden());
    QVERIFY(!walk.text("destinationStatusText").isEmpty());
    for (const QLabel *const label : walk.wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("p&ss:w/rd")));
}

void TestWizardPages::disablesAutostartWithoutASchedule()
{
    WizardWalk walk;
    toObjects(walk);
    walk.press(QWizard::NextButton);
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Schedule));
    QVERIFY(walk.find<QCheckBox>("autostart")->isEnabled());
    QCOMPARE(walk.find<QComboBox>("frequency")->currentData().toInt(), 6 * 60);
    QVERIFY(walk.find<QSpinBox>("customHours")->isHidden());
    walk.click("byHand");
    QVERIFY(!walk.find<QCheckBox>("autostart")->isEnabled());
    QVERIFY(!walk.find<QComboBox>("frequency")->isEnabled());
    QCOMPARE(walk.text("nextRuns"), QStringLiteral("It is copied only when you start it."));
    walk.click("every");
    QVERIFY(walk.find<QCheckBox>("autostart")->isEnabled());
}

void TestWizardPages::givesTheFocusToThePagesFirstInput()
{
    WizardWalk walk;
    QTRY_VERIFY(walk.find<QLineEdit>("name")->hasFocus());
    toDestination(walk);
    QTRY_VERIFY(walk.find<QRadioButton>("kind0")->hasFocus());
}

void TestWizardPages::hasNoMnemonicTwice()
{
    WizardWalk walk;
    walk.fillConnection();
    walk.find<QAbstractButton>("advanced")->setChecked(true);
    for (int page = 0; page <= PipelineWizard::Review; ++page) {
        if (page > 0)
            walk.press(QWizard::NextButton);
        QTRY_COMPARE(walk.wizard->currentId(), page);
        QHash<QKeySequence, QString> keys;
        const auto note = [&keys](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            QVERIFY2(!keys.contains(key), qPrintable(text + QLatin1String(" / ") + keys.value(key)));
            keys.insert(key, text);
        };
        for (const QAbstractButton *const button : walk.wizard->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                note(button->text());
        }
        for (const QLabel *const label : walk.wizard->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr)
                note(label->text());
        }
    }
}

QTEST_MAIN(TestWizardPages)
#include "tst_wizardpages.moc"
