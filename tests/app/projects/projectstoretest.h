// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/postgrescluster.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace jingan {

/// Tests of a checklist, each run in a file of its own and in a database of its own on a server.
class ProjectStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void initTestCase();
    void init();

protected:
    /// True in the rows that keep the list on a server; what only files know is left out there.
    static bool onServer()
    {
        QFETCH_GLOBAL(bool, server);
        return server;
    }
    QString path() const { return m_folder->filePath(QStringLiteral("deep/er/projects.sqlite")); }
    std::unique_ptr<ProjectStore> open(const QString &user = QStringLiteral("张三"))
    {
        const QString name = onServer() ? m_cluster.address(m_database, user).text() : path();
        auto store = ProjectStore::open(name, {m_dataset.projects, user, {}, PostgresCluster::password()});
        return store ? std::move(*store) : nullptr;
    }
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }
    ProjectLogEntry entry(double done, const QDate &date = QDate(2025, 6, 20)) const
    {
        ProjectLogEntry made;
        made.date = date;
        made.done.insert(QStringLiteral("1"), done);
        return made;
    }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    PostgresCluster m_cluster;
    QString m_database;
};

} // namespace jingan
