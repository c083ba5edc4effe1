// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/listorigin.h"

#include <QTest>

using namespace jingan;

/// What is said of where the list comes from: the report's own totals never change with it.
class TestListOrigin : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhereTheListComesFrom_data();
    void saysWhereTheListComesFrom();

private:
    QList<Project> m_compiled;
};

void TestListOrigin::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_compiled = dataset->projects;
}

void TestListOrigin::saysWhereTheListComesFrom_data()
{
    QTest::addColumn<QList<Project>>("compiled");
    QTest::addColumn<QList<Project>>("list");
    QTest::addColumn<QString>("text");

    Project byHand;
    byHand.title = QStringLiteral("手工");
    Project imported;
    imported.source = {{}, {}, {}, QStringLiteral("official.xlsx"), {}, 2};
    Project listed;
    listed.source = {QStringLiteral("1 改善农村出行"), {}, QStringLiteral("附件：民生实事"), {}, {}, 1};
    const QString announced = QStringLiteral("报告仅公布“10 个方面 48 项”，未附清单");

    QTest::newRow("compiled") << m_compiled << m_compiled << announced + QStringLiteral("；本清单据报告正文整理。备注。");
    QTest::newRow("one taken off") << m_compiled << m_compiled.mid(1)
                                   << announced + QStringLiteral("；本清单共 47 项，其中 47 项据报告正文整理。备注。");
    QTest::newRow("one added") << m_compiled << m_compiled + QList<Project>{byHand}
                               << announced + QStringLiteral("；本清单共 49 项，其中 48 项据报告正文整理，1 项为手工新增。备注。");
    QTest::newRow("some imported") << m_compiled << m_compiled.mid(0, 2) + QList<Project>{imported}
                                   << announced + QStringLiteral("；本清单共 3 项，其中 2 项据报告正文整理，1 项导入自“official.xlsx”。备注。");
    QTest::newRow("imported") << m_compiled << QList<Project>{imported, imported}
                              << QStringLiteral("清单导入自“official.xlsx”，共 2 项。备注。");
    QTest::newRow("of an appendix") << QList<Project>{listed} << QList<Project>{listed}
                                    << QStringLiteral("清单载于报告“附件：民生实事”，共 1 项。备注。");
    QTest::newRow("appendix and by hand") << QList<Project>{listed} << QList<Project>{listed, byHand}
                                          << QStringLiteral("清单共 2 项，其中 1 项载于报告“附件：民生实事”，1 项为手工新增。备注。");
    QTest::newRow("by hand") << QList<Project>() << QList<Project>{byHand}
                             << QStringLiteral("清单共 1 项，其中 1 项为手工新增。备注。");
    QTest::newRow("empty") << m_compiled << QList<Project>() << QStringLiteral("清单上没有项目。备注。");
}

void TestListOrigin::saysWhereTheListComesFrom()
{
    QFETCH(QList<Project>, compiled);
    QFETCH(QList<Project>, list);
    QTEST(listOriginText(compiled, recordsOf(list), QStringLiteral("备注。")), "text");
}

QTEST_GUILESS_MAIN(TestListOrigin)
#include "test_listorigin.moc"
