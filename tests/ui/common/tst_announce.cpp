// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/palettes.h"
#include "ui/common/announce.h"
#include "ui/common/tones.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace kitesync;

namespace {

struct Heard
{
    QAccessible::Event what;
    QString name;
};

/// What a screen reader would be told, with the name that it would then ask for.
QList<Heard> heard;

void hear(QAccessibleEvent *event)
{

    const auto *label = qobject_cast<QLabel *>(event->object());
    if (label && (event->type() == QAccessible::NameChanged || event->type() == QAccessible::Alert))
        heard.append({event->type(), event->accessibleInterface()->text(QAccessible::Name)});
}

bool wasHeard(QAccessible::Event what, const QString &name)
{
    return std::any_of(heard.cbegin(), heard.cend(),
                       [&](const Heard &one) { return one.what == what && one.name == name; });
}

} // namespace

class TestAnnounce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // There is somebody to listen only on a real platform with an accessibility bus: tests/story/desktop/session.py.
        QTRY_VERIFY(QAccessible::isActive());
        m_before = QAccessible::installUpdateHandler(&hear);
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(m_before); }
    void init() { heard.clear(); }

    void saysWhatChanged()
    {
        QLabel label;
        label.hide();
        announce(&label, QStringLiteral("Copying builds"));
        QVERIFY(!label.isHidden());
        QCOMPARE(label.text(), QStringLiteral("Copying builds"));
        QVERIFY(wasHeard(QAccessible::NameChanged, QStringLiteral("Copying builds")));
        QVERIFY(wasHeard(QAccessible::Alert, QStringLiteral("Copying builds")));
    }

    void saysTheSameOnce()
    {
        QLabel label;
        announce(&label, QStringLiteral("Copying builds"));
        heard.clear();
        announce(&label, QStringLiteral("Copying builds"));
        QVERIFY(heard.isEmpty());
    }

    void showsAgainWhatWasHidden()
    {
        QLabel label;
        announce(&label, QStringLiteral("Stopped"));
        label.hide();
        heard.clear();
        announce(&label, QStringLiteral("Stopped"));
        QVERIFY(!label.isHidden());
        QVERIFY(wasHeard(QAccessible::Alert, QStringLiteral("Stopped")));
    }

    void emptyHidesQuietly()
    {
        QLabel label;
        announce(&label, QStringLiteral("Stopped"));
        heard.clear();
        announce(&label, {});
        QVERIFY(label.isHidden());
        QVERIFY(label.text().isEmpty());
        QVERIFY(std::none_of(heard.cbegin(), heard.cend(),
                             [](const Heard &one) { return one.what == QAccessible::Alert; }));
    }

    void errorIsOfTheField()
    {
        QLineEdit field;
        QLabel label;
        showFieldError(&field, &label, QStringLiteral("Paste an API token."));
        QCOMPARE(field.accessibleDescription(), QStringLiteral("Paste an API token."));
        QVERIFY(wasHeard(QAccessible::Alert, QStringLiteral("Paste an API token.")));
        showFieldError(&field, &label, {});
        QVERIFY(field.accessibleDescription().isEmpty());
        QVERIFY(label.isHidden());
    }

    void errorHasASignBesideItsText_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void errorHasASignBesideItsText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *label = new QLabel;
        label->setWordWrap(true);
        layout->addWidget(field);
        layout->addWidget(label);
        showFieldError(field, label, QStringLiteral("Give this pipeline a name."));
        window.resize(400, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *sign = label->findChild<QLabel *>(QStringLiteral("errorSign"));
        QVERIFY(sign && sign->isVisible() && !sign->pixmap().isNull());
        QVERIFY(label->rect().contains(sign->geometry()));
        QVERIFY(!label->contentsRect().intersects(sign->geometry()));
        QCOMPARE(sign->geometry().center().x() < label->width() / 2, direction == Qt::LeftToRight);
    }

    void followsTheTheme()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *label = new QLabel;
        layout->addWidget(field);
        layout->addWidget(label);
        for (const QPalette &palette : {tests::lightPalette(), tests::darkPalette()}) {
            QApplication::setPalette(palette);
            showFieldError(field, label, QStringLiteral("Give this pipeline a name."));
            QTRY_COMPARE(label->palette().color(QPalette::WindowText), toneColor(Tone::Bad, palette));
        }
        QApplication::setPalette(QPalette());
    }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
