// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/projects/projectstoretest.h"

namespace jingan {

void ProjectStoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("server");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void ProjectStoreTest::initTestCase()
{
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    for (const QString &user : {QStringLiteral("张三"), QStringLiteral("李四")})
        QVERIFY2(m_cluster.createUser(user, true), qPrintable(m_cluster.error()));

    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void ProjectStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    if (onServer())
        m_database = m_cluster.createDatabase();
    QVERIFY2(!onServer() || !m_database.isEmpty(), qPrintable(m_cluster.error()));
}

} // namespace jingan
