// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace jingan {

/// Runs a test with two screens side by side and no display: «DESK», where windows open, and
/// «HALL». Small ones: nothing here depends on pixels.
template<typename Test>
int runWithTwoScreens(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "DESK", "x": 0, "y": 0, "width": 1024, "height": 680, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "HALL", "x": 1024, "y": 0, "width": 960, "height": 600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace jingan
