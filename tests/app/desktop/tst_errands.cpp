// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/errands.h"

#include "models/words/language.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QTest>
#include <QWidget>

using namespace kitesync;

namespace {

/// What the desktop's browser would be.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser()
    {
        for (const char *scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char *scheme : {"http", "https"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QMessageBox *boxOf(QWidget &window)
{
    return window.findChild<QMessageBox *>(QStringLiteral("errandBox"));
}

} // namespace

class TestErrands final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void pagesOpenInTheBrowser()
    {
        Browser browser;
        QWidget window;
        Errands errands(&window, QUrl(QStringLiteral("https://example.com/releases")));
        errands.run(NoticeAction::TokenPage);
        errands.run(NoticeAction::SignInPage);
        errands.run(NoticeAction::Update);
        errands.run(NoticeAction::SyncNow);
        QCOMPARE(browser.opened.size(), 3);
        QCOMPARE(browser.opened.at(0), QUrl(QStringLiteral("https://buildkite.com/user/api-access-tokens")));
        // A network that asks for a sign-in cannot answer in an encrypted page's place.
        QCOMPARE(browser.opened.at(1).scheme(), QStringLiteral("http"));
        QCOMPARE(browser.opened.at(2), QUrl(QStringLiteral("https://example.com/releases")));
        QVERIFY(!boxOf(window));
    }

    void aDistributionsPackageIsUpdatedByIt()
    {
        Browser browser;
        QWidget window;
        Errands errands(&window, QUrl());
        errands.run(NoticeAction::Update);
        QVERIFY(browser.opened.isEmpty());
        QVERIFY(boxOf(window) && boxOf(window)->isVisible());
        QVERIFY(boxOf(window)->informativeText().contains(QLatin1String("package manager")));
        QVERIFY(boxOf(window)->informativeText().contains(QLatin1String(KITESYNC_VERSION)));
    }
};

QTEST_MAIN(TestErrands)
#include "tst_errands.moc"
