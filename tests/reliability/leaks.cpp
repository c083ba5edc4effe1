// SPDX-License-Identifier: GPL-3.0-or-later
// Leaks on purpose, to show that LeakSanitizer tells of them in spite of tests/leaks.supp: «leaks NAME».
// None leaks nothing, with the libraries that the suppressions are for at work.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

namespace {

/// Out of sight of its caller, so that no register keeps what is lost.
[[gnu::noinline]] void lose(const QByteArray &name)
{
    if (name == "Object")
        new QObject; // NOLINT
    if (name == "Timer")
        (new QTimer)->start(1000); // NOLINT
    if (name == "Bytes")
        new char[1000]; // NOLINT
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("静安"));
    label.show();
    QCoreApplication::processEvents();
    lose(argc > 1 ? argv[1] : "");
    QCoreApplication::processEvents();
    std::puts("done");
    return 0;
}
