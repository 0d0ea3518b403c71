// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "models/words/language.h"
#include "sync/store/preferences.h"
#include "tests/models/settings/settingsbox.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace kitesync;
using namespace kitesync::tests;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void init()
    {
        m_box = std::make_unique<SettingsBox>();
        m_dialog = std::make_unique<SettingsDialog>(m_box->settings);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_box.reset();
    }

    void categoriesChooseTheirPage()
    {
        auto *categories = part<QListWidget>("categories");
        auto *pages = part<QStackedWidget>("pages");
        QCOMPARE(categories->count(), 5);
        QCOMPARE(pages->count(), 5);
        m_dialog->showCategory(SettingsDialog::Category::Data);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->isModal());
        QCOMPARE(categories->currentItem()->text(), QStringLiteral("Data"));
        QVERIFY(part<QSpinBox>("keepRuns")->isVisible());
        QVERIFY(!part<QCheckBox>("login")->isVisible());
    }

    void whatIsToBeChangedHasTheFocus()
    {
        m_dialog->showRequestShare();
        QCOMPARE(part<QListWidget>("categories")->currentItem()->text(), QStringLiteral("Network"));
        QCOMPARE(m_dialog->focusWidget(), part<QSpinBox>("organizationShare"));
        m_dialog->showProxy();
        QCOMPARE(m_dialog->focusWidget(), part<QComboBox>("proxy"));
    }

    void everyChangeTakesEffectAtOnce()
    {
        part<QCheckBox>("login")->click();
        QVERIFY(m_box->login.on);
        part<QComboBox>("onClose")->setCurrentIndex(2);
        QCOMPARE(m_box->settings.onClose(), Settings::OnClose::Quit);
        part<QComboBox>("tray")->setCurrentIndex(4);
        QCOMPARE(m_box->settings.trayLook(), Settings::TrayLook::None);
        part<QComboBox>("language")->setCurrentIndex(1);
        QCOMPARE(m_box->settings.language(), QStringLiteral("de"));
        part<QCheckBox>("problems")->click();
        part<QCheckBox>("everySync")->click();
        part<QCheckBox>("firstSync")->click();
        QVERIFY(!m_box->settings.notifiesProblems());
        QVERIFY(m_box->settings.notifiesEverySync());
        QVERIFY(!m_box->settings.notifiesFirstSync());
        part<QCheckBox>("metered")->click();
        QVERIFY(m_box->settings.avoidsMetered());
        part<QSpinBox>("userShare")->setValue(50);
        part<QSpinBox>("organizationShare")->setValue(40);
        QCOMPARE(m_box->settings.share(), (RequestShare{0.5, 0.4}));
        part<QSpinBox>("keepRuns")->setValue(1000);
        part<QSpinBox>("keepDays")->setValue(90);
        QCOMPARE(m_box->settings.retention(), (Settings::Retention{1000, 90}));
        part<QComboBox>("logLevel")->setCurrentIndex(2);
        QCOMPARE(m_box->settings.logLevel(), Settings::LogLevel::Detail);
    }

    void whatIsShownIsWhatIsSo()
    {
        m_box->settings.setOnClose(Settings::OnClose::Keep);
        m_box->settings.setProxy(Settings::Proxy::None);
        m_box->login.on = true; // by somebody else
        m_dialog->show();
        QCOMPARE(part<QComboBox>("onClose")->currentText(), QStringLiteral("Keep running in the tray"));
        QCOMPARE(part<QComboBox>("proxy")->currentText(), QStringLiteral("None"));
        QVERIFY(part<QCheckBox>("login")->isChecked());
        m_dialog->hide();
        m_box->login.on = false;
        QSignalSpy changed(&m_box->settings, &Settings::changed);
        m_dialog->show();
        QVERIFY(!part<QCheckBox>("login")->isChecked());
        QCOMPARE(changed.size(), 0);
    }

    void whatCannotBeKeptIsSaid()
    {
        m_dialog->show();
        m_box->login.refuses = true;
        part<QCheckBox>("login")->click();
        QVERIFY(!part<QCheckBox>("login")->isChecked());
        auto *failure = part<QLabel>("failure");
        QVERIFY(failure->isVisible());
        QVERIFY2(failure->text().contains(QStringLiteral("Read-only file system")),
                 qPrintable(failure->text()));
        part<QComboBox>("tray")->setCurrentIndex(4);
        QVERIFY(!failure->isVisible());
    }

    void aProxyIsCheckedWhenItIsTyped()
    {
        m_dialog->showCategory(SettingsDialog::Category::Network);
        auto *address = part<QLineEdit>("proxyAddress");
        auto *error = part<QLabel>("proxyAddressError");
        QVERIFY(!address->isEnabled());
        part<QComboBox>("proxy")->setCurrentIndex(2);
        QCOMPARE(m_box->settings.proxy(), Settings::Proxy::Manual);
        QVERIFY(address->isEnabled());
        address->setFocus();
        QTest::keyClicks(address, QStringLiteral("proxy:3128"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(error->isVisible());
        QCOMPARE(m_box->settings.proxyAddress(), QString());
        address->clear();
        QTest::keyClicks(address, QStringLiteral("http://proxy:3128"));
        QVERIFY(!error->isVisible());
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(m_box->settings.proxyAddress(), QStringLiteral("http://proxy:3128"));
        // Enter pressed no button besides.
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->findChildren<QDialog *>().size(), 0);
    }

    void questionsComeAgainOnWish()
    {
        m_box->settings.setOnClose(Settings::OnClose::Quit);
        m_dialog->showCategory(SettingsDialog::Category::Advanced);
        QSignalSpy support(m_dialog.get(), &SettingsDialog::supportFileAsked);
        part<QPushButton>("supportFile")->click();
        QCOMPARE(support.size(), 1);
        QVERIFY(!part<QLabel>("resetDone")->isVisible());
        part<QPushButton>("resetDialogs")->click();
        QVERIFY(part<QLabel>("resetDone")->isVisible());
        QCOMPARE(m_box->settings.onClose(), Settings::OnClose::Automatic);
    }

    void everyInputHasANameAndNoMnemonicIsTwiceOnAPage()
    {
        static const QRegularExpression mnemonic(QStringLiteral("&([^& ])"));
        auto *pages = part<QStackedWidget>("pages");
        for (int i = 0; i < pages->count(); ++i) {
            QStringList letters;
            const QWidget *page = pages->widget(i);
            QStringList texts;
            QSet<QWidget *> named;
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->buddy() != nullptr) {
                    named.insert(label->buddy());
                    texts.append(label->text());
                }
            }
            for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
                texts.append(button->text());
            for (const QString &text : std::as_const(texts)) {
                const QRegularExpressionMatch match = mnemonic.match(text);
                if (match.hasMatch())
                    letters.append(match.captured(1).toLower());
            }
            QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
            for (QComboBox *box : page->findChildren<QComboBox *>())
                QVERIFY2(named.contains(box), qPrintable(box->objectName()));
            for (QSpinBox *box : page->findChildren<QSpinBox *>())
                QVERIFY2(named.contains(box), qPrintable(box->objectName()));
            for (const char *edit : {"proxyAddress", "certificateFile", "dataFolder"}) {
                if (auto *line = page->findChild<QLineEdit *>(QLatin1String(edit)))
                    QVERIFY2(named.contains(line), edit);
            }
        }
    }

    void pagesCanBeLookedAt()
    {
        // For the eyes of whoever sets the variable; in any case every page is painted.
        const QString folder = qEnvironmentVariable("KITESYNC_SHOTS");
        for (const int row : {0, 1, 2, 3, 4}) {
            m_dialog->showCategory(static_cast<SettingsDialog::Category>(row));
            QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
            QCoreApplication::processEvents();
            const QPixmap shot = m_dialog->grab();
            QVERIFY(!shot.isNull());
            if (!folder.isEmpty())
                QVERIFY(shot.save(QStringLiteral("%1/settings-%2.png").arg(folder).arg(row)));
        }
    }

private:
    template <typename Widget> Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        return found != nullptr ? found : (qFatal("no %s", name), nullptr);
    }

    std::unique_ptr<SettingsBox> m_box;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
