// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/report/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jingan;

class TestOutlineModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasEveryHeading();
    void knowsTheHeadingOfAParagraph_data();
    void knowsTheHeadingOfAParagraph();
    void anEmptyReportIsEmpty();

private:
    Dataset m_dataset;
};

void TestOutlineModel::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestOutlineModel::hasEveryHeading()
{
    const Report &report = m_dataset.report;
    OutlineModel model(report);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), report.parts.size());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("一、2024 年工作回顾"));
    QList<int> topics;
    for (int part = 0; part < report.parts.size(); ++part) {
        const QModelIndex partIndex = model.index(part, 0);
        QCOMPARE(model.rowCount(partIndex), report.parts.at(part).sections.size());
        int count = 0;
        for (int section = 0; section < model.rowCount(partIndex); ++section) {
            const QModelIndex sectionIndex = model.index(section, 0, partIndex);
            const Section &where = report.parts.at(part).sections.at(section);
            QVERIFY(sectionIndex.data().toString().endsWith(where.title));
            QCOMPARE(sectionIndex.data(OutlineModel::ParagraphRole).toInt(), where.paragraphs.constFirst());
            for (int topic = 0; topic < model.rowCount(sectionIndex); ++topic, ++count) {
                const QModelIndex topicIndex = model.index(topic, 0, sectionIndex);
                const Paragraph *paragraph = report.paragraph(topicIndex.data(OutlineModel::ParagraphRole).toInt());
                QVERIFY(paragraph);
                QCOMPARE(topicIndex.data().toString(), paragraph->headline);
                QCOMPARE(model.rowCount(topicIndex), 0);
            }
        }
        topics.append(count);
    }
    QCOMPARE(topics, QList<int>({17, 23}));
}

void TestOutlineModel::knowsTheHeadingOfAParagraph_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<QString>("heading");
    QTest::newRow("none") << 0 << "";
    QTest::newRow("before the first part") << 1 << "";
    QTest::newRow("a part's opening") << 2 << "一、2024 年工作回顾";
    QTest::newRow("a section's first topic") << 4 << "经济指标稳中有进";
    QTest::newRow("the target paragraph") << 24 << "二、2025 年主要任务";
    QTest::newRow("a section's introduction") << 44 << "（五）倾心倾力惠民生，回应群众美好生活新期待";
    QTest::newRow("a topic") << 46 << "完善为老服务体系";
    QTest::newRow("beyond the last") << 99 << "坚守清正为民责任担当";
}

void TestOutlineModel::knowsTheHeadingOfAParagraph()
{
    QFETCH(int, paragraph);
    OutlineModel model(m_dataset.report);
    QTEST(model.headingOf(paragraph).data().toString(), "heading");
}

void TestOutlineModel::anEmptyReportIsEmpty()
{
    const Report report;
    OutlineModel model(report);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.headingOf(1).isValid());
}

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "test_outlinemodel.moc"
