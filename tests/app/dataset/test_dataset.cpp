// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"

#include "app/common/csv.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// The shipped report with its tables: every number is found where its quote says.
class TestDataset : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasAllTables();
    void everyIndicatorNumberStandsInItsQuote();
    void derivesOnlyWhatTheReportAllows_data();
    void derivesOnlyWhatTheReportAllows();
    void everyComparisonNumberStandsInItsQuote();
    void showsRatiosByTheRules_data();
    void showsRatiosByTheRules();
    void everyProjectTargetStandsInItsQuote();
    void namesTheFileAndRowOfAFault_data();
    void namesTheFileAndRowOfAFault();

private:
    Dataset m_dataset;
};

void TestDataset::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
}

void TestDataset::hasAllTables()
{
    QCOMPARE(m_dataset.report.paragraphs.size(), 56);
    QCOMPARE(m_dataset.indicators.size(), 4);
    QCOMPARE(m_dataset.comparisons.size(), 25);
    QCOMPARE(m_dataset.projects.size(), 48);
    QCOMPARE(m_dataset.history.size(), 18);
    QCOMPARE(m_dataset.pastTargets.size(), 17);
    QVERIFY(m_dataset.figures.size() > 120);
    QVERIFY(m_dataset.indicator(QStringLiteral("gdp")));
    QVERIFY(!m_dataset.indicator(QStringLiteral("none")));
}

void TestDataset::everyIndicatorNumberStandsInItsQuote()
{
    for (const Indicator &indicator : std::as_const(m_dataset.indicators)) {
        const QString actual = m_dataset.report.textAt(indicator.actualPlace);
        const QString target = m_dataset.report.textAt(indicator.targetPlace);
        QCOMPARE(actual, indicator.actualQuote);
        QCOMPARE(target, indicator.targetQuote);
        QCOMPARE(indicator.actualPlace.paragraph, 4);
        QCOMPARE(indicator.targetPlace.paragraph, 24);
        QVERIFY(actual.contains(QString::number(*indicator.actual) + indicator.unit));
        if (indicator.actualGrowthPercent)
            QVERIFY(actual.contains(QStringLiteral("同比增长%1%").arg(*indicator.actualGrowthPercent)));
        else
            QVERIFY(!actual.contains(QStringLiteral("同比")));
        if (indicator.targetLevel)
            QVERIFY(target.contains(QString::number(*indicator.targetLevel) + indicator.unit));
        if (indicator.targetGrowthPercent)
            QVERIFY(target.contains(QStringLiteral("增长%1%%2").arg(*indicator.targetGrowthPercent).arg(indicator.targetQualifier)));
    }
}

void TestDataset::derivesOnlyWhatTheReportAllows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("growth");
    QTest::addColumn<double>("increase");
    QTest::addColumn<QString>("wording");
    // 0 stands for «not derived»: the report states it itself or gives no ground for it.
    QTest::newRow("gdp") << "gdp" << 3538.0 << 0.0 << 0.0 << "增长5%左右";
    QTest::newRow("revenue") << "revenue" << 308.0 << 0.0 << 0.0 << "增长2%";
    QTest::newRow("retail") << "retail" << 0.0 << 5.9 << 94.59 << "1700亿元";
    QTest::newRow("investment") << "investment" << 507.0 << 0.0 << 0.0 << "增长5%左右";
}

void TestDataset::derivesOnlyWhatTheReportAllows()
{
    QFETCH(QString, id);
    const Indicator *indicator = m_dataset.indicator(id);
    QVERIFY(indicator);
    QTEST(indicator->derivedTargetLevel().value_or(0.0), "level");
    QTEST(indicator->derivedTargetGrowthPercent().value_or(0.0), "growth");
    QTEST(indicator->derivedIncrease().value_or(0.0), "increase");
    QTEST(indicator->targetWording(), "wording");
}

void TestDataset::everyComparisonNumberStandsInItsQuote()
{
    int different = 0;
    for (const Comparison &pair : std::as_const(m_dataset.comparisons)) {
        QCOMPARE(m_dataset.report.textAt(pair.donePlace), pair.doneQuote);
        QCOMPARE(m_dataset.report.textAt(pair.planPlace), pair.planQuote);
        QCOMPARE(m_dataset.report.paragraph(pair.donePlace.paragraph)->part, 0);
        QCOMPARE(m_dataset.report.paragraph(pair.planPlace.paragraph)->part, 1);
        const QRegularExpression words(QStringLiteral("余|以上"));
        QVERIFY2(pair.doneQuote.contains(QString(pair.doneText).remove(words)), qPrintable(pair.doneText));
        QVERIFY2(pair.planQuote.contains(QString(pair.plannedText).remove(words)), qPrintable(pair.plannedText));
        QVERIFY(!pair.area.isEmpty());
        different += pair.sameMeasure ? 0 : 1;
    }
    QCOMPARE(different, 2);
}

void TestDataset::showsRatiosByTheRules_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("percent");
    QTest::newRow("whole") << "canteens" << "2" << "6" << "300%";
    QTest::newRow("just below 100") << "construction-started" << "100.3" << "100" << "99.7%";
    QTest::newRow("approximate both ways") << "culture-events" << "2万余" << "5000以上" << "约 25%";
    QTest::newRow("different measure") << "employment" << "1055" << "600" << "—";
    QTest::newRow("different measure, too") << "non-complete-housing" << "7" << "3" << "—";
    QTest::newRow("equal") << "roads" << "17" << "17" << "100%";
}

void TestDataset::showsRatiosByTheRules()
{
    QFETCH(QString, id);
    for (const Comparison &pair : std::as_const(m_dataset.comparisons)) {
        if (pair.id != id)
            continue;
        QTEST(pair.doneText, "done");
        QTEST(pair.plannedText, "planned");
        QTEST(pair.percentText(), "percent");
        return;
    }
    QFAIL("no such pair");
}

void TestDataset::everyProjectTargetStandsInItsQuote()
{
    QStringList areas;
    for (const Project &project : std::as_const(m_dataset.projects)) {
        QCOMPARE(m_dataset.report.textAt(project.source.place), project.source.quote);
        if (project.isQuantified())
            QVERIFY2(project.source.quote.contains(QString::number(*project.measures.constFirst().target)), qPrintable(project.source.quote));
        if (!areas.contains(project.area))
            areas.append(project.area);
    }
    QCOMPARE(areas.size(), 10);
}

void TestDataset::namesTheFileAndRowOfAFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("quote not in the report") << "projects.csv" << QByteArray("帮助长期失业人员实现就业600人")
        << QByteArray("帮助长期失业人员实现就业601人") << int(ErrorCode::QuoteNotFound) << 2;
    QTest::newRow("not a number") << "headline.csv" << QByteArray("302.2,5") << QByteArray("30x.2,5")
        << int(ErrorCode::BadTable) << 3;
    QTest::newRow("column missing") << "comparisons.csv" << QByteArray("same_measure") << QByteArray("same")
        << int(ErrorCode::BadTable) << 1;
    QTest::newRow("unknown grade") << "history.csv" << QByteArray("report,2025") << QByteArray("rumour,2025")
        << int(ErrorCode::BadTable) << 4;
    QTest::newRow("target without a source") << "targets.csv" << QByteArray("800亿元,区政府重点工作安排，jingan.gov.cn 2020-03-31")
        << QByteArray("800亿元,") << int(ErrorCode::BadTable) << 3;
    QTest::newRow("no value") << "comparisons.csv" << QByteArray("条,17,17") << QByteArray("条,,17")
        << int(ErrorCode::BadTable) << 5;
}

void TestDataset::namesTheFileAndRowOfAFault()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QTemporaryDir folder;
    for (const char *name : {"report.txt", "headline.csv", "comparisons.csv", "projects.csv", "history.csv", "targets.csv"}) {
        QFile source(shippedDatasetFolder() + u'/' + QString::fromLatin1(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll();
        if (file == QLatin1String(name)) {
            const qsizetype at = bytes.indexOf(from);
            QVERIFY(at >= 0);
            bytes.replace(at, from.size(), to);
        }
        QFile copy(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(bytes);
    }
    const auto dataset = readDataset(folder.path());
    QVERIFY(!dataset.has_value());
    QTEST(int(dataset.error().code), "code");
    QTEST(dataset.error().line, "line");
    QVERIFY2(dataset.error().message.contains(file), qPrintable(dataset.error().message));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
