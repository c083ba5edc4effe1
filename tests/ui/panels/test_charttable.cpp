// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "app/charts/charttablemodel.h"
#include "ui/controls/celldelegate.h"
#include "ui/panels/charttable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

class TestChartTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void sortsByNumber();
    void missingNumbersComeLast();
    void headingSorts();
    void copiesAsShown();
    void rowLeadsToItsSentence();
    void numbersOnlyHidesTheWords();
    void keepsWordsWhole();

private:
    QStringList column(int column) const;

    Theme m_theme;
    std::unique_ptr<ChartTable> m_table;
};

void TestChartTable::initTestCase()
{
    QVERIFY(loadFonts());
    qRegisterMetaType<TextPlace>();
}

void TestChartTable::init()
{
    m_table = std::make_unique<ChartTable>(m_theme);
    m_table->setSpec(samples::levels());
    m_table->resize(700, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_table.get());
}

QStringList TestChartTable::column(int column) const
{
    QStringList words;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        words.append(m_table->model()->index(row, column).data().toString());
    return words;
}

/// A narrow table breaks texts between words, never within one.
void TestChartTable::keepsWordsWhole()
{
    ChartSpec chart = samples::levels();
    for (ChartSeries &series : chart.series) {
        for (std::optional<ChartPoint> &point : series.points) {
            if (point)
                point->remark = QStringLiteral("a remark of unquestionably considerable length, at prices of the year before, as reported");
        }
    }
    m_table->setSpec(chart);
    m_table->resize(640, 300);
    const auto *cells = qobject_cast<const CellDelegate *>(m_table->itemDelegate());
    QVERIFY(cells);
    int all = 0;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        all += m_table->columnWidth(column);
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, column);
            QVERIFY2(m_table->columnWidth(column) >= cells->wordWidth(index), qPrintable(index.data().toString()));
        }
    }
    QVERIFY(all <= m_table->viewport()->width());
    // Otherwise nothing had to be broken.
    QVERIFY(cells->naturalWidth(m_table->model()->index(0, m_table->model()->columnCount() - 2)) > m_table->viewport()->width() / 2);
}

void TestChartTable::sortsByNumber()
{
    const QStringList own = column(0);
    m_table->sortBy(1, Qt::AscendingOrder);
    QCOMPARE(column(1), (QStringList{QStringLiteral("302.2"), QStringLiteral("482.97"), QStringLiteral("1605.41"), QStringLiteral("3369.93")}));
    m_table->sortBy(2, Qt::DescendingOrder); // «约 3538（推算）» by its number
    QCOMPARE(column(2).constFirst(), QStringLiteral("约 3538（推算）"));
    QCOMPARE(column(2).constLast(), QStringLiteral("约 308（推算）"));
    m_table->sortBy(-1, Qt::AscendingOrder);
    QCOMPARE(column(0), own);
}

void TestChartTable::missingNumbersComeLast()
{
    m_table->setSpec(samples::growth());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_table->sortBy(1, order);
        QCOMPARE(column(1).mid(2), (QStringList{QStringLiteral("报告未载"), QStringLiteral("报告未载")}));
    }
}

void TestChartTable::headingSorts()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QPoint heading(header->sectionViewportPosition(1) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    const QString first = column(1).constFirst();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(column(1).constFirst() != first);
}

void TestChartTable::copiesAsShown()
{
    m_table->sortBy(1, Qt::AscendingOrder);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).contains(QStringLiteral("2024 年实际（亿元）\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("302.2")));
    QVERIFY(data->html().contains(QStringLiteral("<td>302.2</td>")));
}

void TestChartTable::rowLeadsToItsSentence()
{
    QSignalSpy spy(m_table.get(), &ChartTable::placeRequested);
    m_table->sortBy(1, Qt::AscendingOrder);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<TextPlace>().paragraph, 4);
}

void TestChartTable::numbersOnlyHidesTheWords()
{
    m_table->setNumbersOnly(true);
    QVERIFY(!m_table->isColumnHidden(1));
    QVERIFY(m_table->isColumnHidden(m_table->model()->columnCount() - 1));
    m_table->setSpec(samples::growth()); // stays so
    QVERIFY(m_table->isColumnHidden(m_table->model()->columnCount() - 1));
}

QTEST_MAIN(TestChartTable)
#include "test_charttable.moc"
