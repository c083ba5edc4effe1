// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"
#include "ui/projects/latetable.h"
#include "ui/projects/projectpanel.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace jingan {

/// What tests of the views of the projects' page share: the page over a list in a folder of each test's own.
class ProjectPanelTest : public QObject
{
protected:
    /// Of all tests of a program.
    void readShippedReport()
    {
        QVERIFY(loadFonts());
        m_theme.applyToApplication();
        auto dataset = readDataset(shippedDatasetFolder());
        QVERIFY(dataset.has_value());
        m_dataset = std::move(*dataset);
    }
    /// Of each test.
    void useNewFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showList(const QList<Project> &projects)
    {
        m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {projects}));
        m_panel = std::make_unique<ProjectPanel>(m_dataset, *m_store, m_theme);
        m_panel->resize(1190, 780);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void close()
    {
        m_panel.reset();
        m_store.reset();
    }

    template<typename T> T *find() const { return m_panel->findChild<T *>(); }
    LateTable *lateTable(bool late = true) const
    {
        const QList<LateTable *> tables = m_panel->findChildren<LateTable *>();
        for (LateTable *table : tables) {
            if (table->accessibleName().startsWith(QStringLiteral("未报送")) != late)
                return table;
        }
        return nullptr;
    }
    bool isSaid(const QString &words) const
    {
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectPanel> m_panel;
};

} // namespace jingan
