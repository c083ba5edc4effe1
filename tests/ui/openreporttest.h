// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/navigation/readingbar.h"
#include "ui/panels/panel.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace jingan {

/// What tests of another report in the window share: the window over the shipped report, with settings, a
/// checklist and a library in a folder of the program's own.
class OpenReportTest : public QObject
{
protected:
    /// Of all tests of a program.
    void readShippedReport()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(loadFonts());
        m_theme.applyToApplication();
        auto dataset = readDataset(shippedDatasetFolder());
        QVERIFY(dataset.has_value());
        m_dataset = std::move(*dataset);
        auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    /// Of each test.
    void forgetSettings() { QSettings().clear(); }

    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/") + name;
    }
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"),
            m_folder.filePath(QStringLiteral("library.sqlite")));
        window->resize(1440, 900);
        window->show();
        return window;
    }
    static QString barText(const MainWindow &window)
    {
        const auto *bar = window.findChild<ReadingBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
};

} // namespace jingan
