// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/charts/chartlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

class TestChartListModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsEveryChartBelowItsSubject();
    void subjectsCannotBeChosen();
    void otherNumbersKeepTheRows();
    void filterWantsEveryWord_data();
    void filterWantsEveryWord();

private:
    Dataset m_dataset;
    QList<ChartSpec> m_charts;
};

void TestChartListModel::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    m_charts = chartCatalogue(m_dataset);
}

void TestChartListModel::holdsEveryChartBelowItsSubject()
{
    ChartListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCharts(m_charts);
    QString subject;
    int found = 0;
    int announced = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(ChartListModel::HeadingRole).toBool()) {
            subject = index.data().toString();
            announced += index.data(ChartListModel::CountRole).toInt();
            continue;
        }
        ++found;
        QVERIFY(!model.chart(row).subject.isEmpty());
        QCOMPARE(model.chart(row).subject, subject);
        QCOMPARE(model.rowOf(model.chart(row).id), row);
    }
    QCOMPARE(found, m_charts.size());
    QCOMPARE(announced, m_charts.size());
    QCOMPARE(model.rowOf(QStringLiteral("none")), -1);
    QVERIFY(model.chart(-1).series.isEmpty());
}

void TestChartListModel::subjectsCannotBeChosen()
{
    ChartListModel model;
    model.setCharts(m_charts);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    QVERIFY(model.index(1).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("来源")));
}

void TestChartListModel::otherNumbersKeepTheRows()
{
    ChartListModel model;
    model.setCharts(m_charts);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ProjectLogEntry done;
    done.date = QDate::currentDate();
    done.mark = StatusMark::Done;
    QList<ProjectRecord> records = recordsOf(m_dataset.projects);
    records[0].log = {done};
    model.setCharts(chartCatalogue(m_dataset, records));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setCharts(m_charts.mid(3));
    QCOMPARE(reset.count(), 1);
}

void TestChartListModel::filterWantsEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id"); // one that is shown; empty for none
    QTest::addColumn<bool>("several");
    QTest::addRow("all") << QString() << QStringLiteral("gdp") << true;
    QTest::addRow("of the title") << QStringLiteral("重点产业") << QStringLiteral("industry-growth") << false;
    QTest::addRow("of the rows") << QStringLiteral("长者食堂") << QStringLiteral("elderly") << true;
    QTest::addRow("two words") << QStringLiteral("零售 历年水平") << QStringLiteral("history-retail") << false;
    QTest::addRow("id") << QStringLiteral("GREENING-3") << QStringLiteral("greening-3") << false;
    QTest::addRow("none") << QStringLiteral("没有这样的图") << QString() << false;
}

void TestChartListModel::filterWantsEveryWord()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    QFETCH(bool, several);
    ChartListModel model;
    model.setCharts(m_charts);
    ChartListFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setWords(words);
    QStringList ids;
    int headings = 0;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const bool heading = filter.index(row, 0).data(ChartListModel::HeadingRole).toBool();
        headings += heading;
        if (!heading)
            ids.append(filter.index(row, 0).data(ChartListModel::IdRole).toString());
    }
    QCOMPARE(filter.chartCount(), ids.size());
    QCOMPARE(ids.size() > 1, several);
    QCOMPARE(ids.isEmpty(), id.isEmpty());
    QCOMPARE(headings > 0, !id.isEmpty()); // subjects without charts are left out
    QVERIFY(id.isEmpty() || ids.contains(id));
}

QTEST_GUILESS_MAIN(TestChartListModel)
#include "test_chartlistmodel.moc"
