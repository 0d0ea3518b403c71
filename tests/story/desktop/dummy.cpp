// SPDX-License-Identifier: GPL-3.0-or-later
// A small window for the test of the tools themselves: with "bad" it has each of the faults that the lint is there for.
#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Dummy"));
    auto *form = new QFormLayout(&window);
    auto *name = new QLineEdit;
    auto *greet = new QPushButton(QStringLiteral("&Greet"));
    auto *answer = new QLabel;
    form->addRow(QStringLiteral("&Name"), name);
    form->addRow(greet);
    form->addRow(answer);
    QObject::connect(greet, &QPushButton::clicked, answer,
                     [=] { answer->setText(QStringLiteral("Hello ") + name->text()); });
    if (QApplication::arguments().contains(QStringLiteral("bad"))) {
        form->addRow(new QLineEdit); // no name
        form->addRow(new QPushButton(QStringLiteral("&Grow"))); // Alt+G twice
        auto *unreached = new QPushButton(QStringLiteral("Unreached"));
        unreached->setFocusPolicy(Qt::ClickFocus);
        form->addRow(unreached);
        window.setMinimumWidth(3000);
    }

    QPixmap red(22, 22);
    red.fill(Qt::red);
    QSystemTrayIcon tray{QIcon(red)};
    QMenu menu;
    menu.addAction(QStringLiteral("Say it"), answer, [=] { answer->setText(QStringLiteral("From the tray")); });
    tray.setContextMenu(&menu);
    tray.show();
    window.show();
    return QApplication::exec();
}
