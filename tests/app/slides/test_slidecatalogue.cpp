// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/slides/slidecatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jingan;

namespace {

/// What was reported on a day before those that are shown.
ProjectLogEntry entryOf(StatusMark mark, double done)
{
    ProjectLogEntry entry;
    entry.date = QDate(2025, 6, 20);
    entry.done.insert(QStringLiteral("1"), done);
    entry.mark = mark;
    return entry;
}

} // namespace

class TestSlideCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void idsAreUniqueAndStable();
    void hasTheNamedSlides_data();
    void hasTheNamedSlides();
    void everyChartHasItsSlide();
    void everyNumberHasASource();
    void everySlideNamesItsSource();
    void quotesAreExact();
    void derivedNumbersSaySo_data();
    void derivedNumbersSaySo();
    void sectionsHoldTheirHeadlines();
    void numbersAreWrittenAsInTheReport_data();
    void numbersAreWrittenAsInTheReport();
    void splitChartsHoldEveryPoint();
    void projectsFollowWhatIsRecorded();
    void listHoldsEveryProject();
    void defaultSetIsShort();

private:
    const Slide *slide(const QString &id) const;

    Dataset m_dataset;
    QList<Slide> m_slides;
};

void TestSlideCatalogue::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = *dataset;
    m_slides = slideCatalogue(m_dataset, recordsOf(m_dataset.projects), QDate(2025, 6, 30));
}

const Slide *TestSlideCatalogue::slide(const QString &id) const
{
    for (const Slide &one : m_slides) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void TestSlideCatalogue::idsAreUniqueAndStable()
{
    QSet<QString> ids;
    for (const Slide &slide : std::as_const(m_slides)) {
        QVERIFY2(!slide.id.isEmpty() && !slide.title.isEmpty() && !slide.shortTitle.isEmpty(), qPrintable(slide.title));
        QVERIFY2(!ids.contains(slide.id), qPrintable(slide.id));
        ids.insert(slide.id);
    }
    // What is recorded changes numbers, never the slides.
    QList<ProjectRecord> records = recordsOf(m_dataset.projects);
    for (ProjectRecord &record : records)
        record.log = {entryOf(StatusMark::Done, 1)};
    QStringList before;
    QStringList after;
    for (const Slide &slide : std::as_const(m_slides))
        before.append(slide.id);
    for (const Slide &slide : slideCatalogue(m_dataset, records, QDate(2025, 12, 1)))
        after.append(slide.id);
    QCOMPARE(after, before);
}

void TestSlideCatalogue::hasTheNamedSlides_data()
{
    QTest::addColumn<SlideKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("title") << SlideKind::Title << "2025 年静安区政府工作报告";
    QTest::newRow("indicators") << SlideKind::Indicators << "主要指标";
    QTest::newRow("indicator-gdp") << SlideKind::Indicator << "地区生产总值";
    QTest::newRow("indicator-revenue") << SlideKind::Indicator << "区级一般公共预算收入";
    QTest::newRow("indicator-retail") << SlideKind::Indicator << "社会消费品零售总额";
    QTest::newRow("indicator-investment") << SlideKind::Indicator << "全社会固定资产投资总额";
    QTest::newRow("chart-growth") << SlideKind::Chart << "增速：2024 年实际与 2025 年目标";
    QTest::newRow("section-1-1") << SlideKind::Section << "稳增长提质效，经济运行稳步向好";
    QTest::newRow("section-2-6") << SlideKind::Section << "干事创业勇争先，展现政府自身建设新气象";
    QTest::newRow("projects") << SlideKind::Projects << "为民实事项目";
    QTest::newRow("projects-attention") << SlideKind::Projects << "慢序时与需关注的项目";
    QTest::newRow("projects-area-2") << SlideKind::Projects << "养老服务";
    QTest::newRow("comparison-1") << SlideKind::Comparison << "2024 年完成与 2025 年计划（1/3）";
}

void TestSlideCatalogue::hasTheNamedSlides()
{
    QFETCH(SlideKind, kind);
    QFETCH(QString, title);
    const Slide *found = slide(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(found);
    QCOMPARE(found->kind, kind);
    QCOMPARE(found->title, title);
}

void TestSlideCatalogue::everyChartHasItsSlide()
{
    QSet<QString> shown;
    for (const Slide &slide : std::as_const(m_slides)) {
        if (slide.chart)
            shown.insert(slide.chart->id);
    }
    for (const ChartSpec &chart : chartCatalogue(m_dataset))
        QVERIFY2(shown.contains(chart.id), qPrintable(chart.id));
}

void TestSlideCatalogue::everyNumberHasASource()
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    for (const Slide &slide : std::as_const(m_slides)) {
        for (const SlideFact &fact : slide.facts) {
            QVERIFY2(!fact.sources.isEmpty(), qPrintable(slide.id + fact.label));
            for (const TextPlace &place : fact.sources)
                QVERIFY2(!m_dataset.report.textAt(place).isEmpty(), qPrintable(slide.id + fact.label));
        }
        for (const SlideText &bullet : slide.bullets)
            QCOMPARE(m_dataset.report.textAt(bullet.place), bullet.text);
        for (const SlideRow &row : slide.table.rows) {
            QVERIFY2(row.isHeading || !row.sources.isEmpty(), qPrintable(slide.id + row.cells.join(u' ')));
            QCOMPARE(row.cells.size(), row.isHeading ? 1 : slide.table.columns.size());
            if (row.isHeading)
                QVERIFY2(!digit.match(row.cells.constFirst()).hasMatch(), qPrintable(row.cells.constFirst()));
        }
        if (!slide.chart)
            continue;
        for (const ChartSeries &series : slide.chart->series) {
            for (const std::optional<ChartPoint> &point : series.points)
                QVERIFY2(!point || !point->value || !point->sources.isEmpty() || !point->origin.isEmpty(), qPrintable(slide.id));
        }
    }
}

void TestSlideCatalogue::everySlideNamesItsSource()
{
    for (const Slide &slide : std::as_const(m_slides)) {
        QVERIFY2(slide.source.contains(QStringLiteral("政府工作报告")), qPrintable(slide.id));
        const bool outside = slide.source.contains(QStringLiteral("报告之外"));
        const bool history = slide.id.startsWith(QStringLiteral("chart-history-")) || slide.id.startsWith(QStringLiteral("chart-targets-"));
        QVERIFY2(outside == history, qPrintable(slide.id + slide.source));
        if (!slide.places().isEmpty() && !outside)
            QVERIFY2(slide.source.contains(QRegularExpression(QStringLiteral("第 [\\d–、]+ 段"))), qPrintable(slide.source));
    }
    QCOMPARE(slide(QStringLiteral("indicator-retail"))->source, QStringLiteral("来源：2025 年静安区政府工作报告，第 4、24 段　推算值已注明"));
    QCOMPARE(slide(QStringLiteral("section-2-5"))->source, QStringLiteral("来源：2025 年静安区政府工作报告，第 45–50 段"));
    QVERIFY(slide(QStringLiteral("projects"))->source.startsWith(QStringLiteral("截至 2025 年 6 月 30 日。来源：")));
}

void TestSlideCatalogue::quotesAreExact()
{
    for (const Slide &slide : std::as_const(m_slides)) {
        if (!slide.places().isEmpty())
            QVERIFY2(!slide.notes.quotes.isEmpty(), qPrintable(slide.id));
        for (const SlideQuote &quote : slide.notes.quotes) {
            QVERIFY(!quote.text.isEmpty());
            QCOMPARE(quote.text, m_dataset.report.textAt(quote.place));
            QVERIFY2(!quote.highlights.isEmpty(), qPrintable(slide.id + quote.text));
            int end = 0;
            for (const TextSpan &span : quote.highlights) {
                QVERIFY2(!span.isEmpty() && span.start >= end && span.end() <= quote.text.size(), qPrintable(slide.id + quote.text));
                end = span.end();
            }
        }
    }
    const Slide *retail = slide(QStringLiteral("indicator-retail"));
    QCOMPARE(retail->notes.quotes.size(), 2);
    const SlideQuote &first = retail->notes.quotes.constFirst();
    QCOMPARE(first.text, QStringLiteral("实现社会消费品零售总额1605.41亿元，总量位列中心城区第一"));
    QCOMPARE(first.text.mid(first.highlights.constFirst().start, first.highlights.constFirst().length), QStringLiteral("1605.41亿元"));
    QCOMPARE(first.place.paragraph, 4);
}

void TestSlideCatalogue::derivedNumbersSaySo_data()
{
    QTest::addColumn<bool>("derived");
    QTest::newRow("indicators") << true;
    QTest::newRow("indicator-gdp") << true;
    QTest::newRow("indicator-retail") << true;
    QTest::newRow("chart-levels") << true;
    QTest::newRow("comparison-2") << true;
    QTest::newRow("section-1-1") << false;
    QTest::newRow("projects-area-1") << false;
}

void TestSlideCatalogue::derivedNumbersSaySo()
{
    QFETCH(bool, derived);
    const Slide *found = slide(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(found);
    QCOMPARE(found->showsDerived(), derived);
    QCOMPARE(found->source.contains(QStringLiteral("推算值已注明")), derived);
    for (const SlideFact &fact : found->facts) {
        if (fact.derivedRemarks)
            QVERIFY2(fact.remarks.join(QString()).contains(QStringLiteral("推算")), qPrintable(fact.remarks.join(u' ')));
    }
}

void TestSlideCatalogue::sectionsHoldTheirHeadlines()
{
    int sections = 0;
    for (int p = 0; p < m_dataset.report.parts.size(); ++p) {
        for (int s = 0; s < m_dataset.report.parts.at(p).sections.size(); ++s) {
            const Slide *found = slide(QStringLiteral("section-%1-%2").arg(p + 1).arg(s + 1));
            QVERIFY(found);
            ++sections;
            QStringList headlines;
            for (int number : m_dataset.report.parts.at(p).sections.at(s).paragraphs) {
                if (const Paragraph *paragraph = m_dataset.report.paragraph(number); paragraph->isTopic())
                    headlines.append(paragraph->headline);
            }
            QStringList shown;
            for (const SlideText &bullet : found->bullets)
                shown.append(bullet.text);
            QCOMPARE(shown, headlines);
            QVERIFY(found->facts.size() <= 6);
        }
    }
    QCOMPARE(sections, 11);
}

void TestSlideCatalogue::numbersAreWrittenAsInTheReport_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("level") << "indicator-gdp" << "2024 年实际" << "3369.93" << "亿元";
    QTest::newRow("target growth") << "indicator-gdp" << "2025 年目标" << "+5%" << "左右";
    QTest::newRow("target growth, no qualifier") << "indicator-revenue" << "2025 年目标" << "+2%" << "";
    QTest::newRow("target level") << "indicator-retail" << "2025 年目标" << "1700" << "亿元";
    QTest::newRow("以上 behind its unit") << "section-2-5" << "推出公益性文化艺术普及活动" << "5000" << "场以上";
    QTest::newRow("fall") << "section-1-3" << "电动自行车火灾事故数量（同比）" << "-51.2%" << "";
}

void TestSlideCatalogue::numbersAreWrittenAsInTheReport()
{
    QFETCH(QString, id);
    QFETCH(QString, label);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const Slide *found = slide(id);
    QVERIFY(found);
    for (const SlideFact &fact : found->facts) {
        if (fact.label != label)
            continue;
        QCOMPARE(fact.value, value);
        QCOMPARE(fact.unit, unit);
        return;
    }
    QFAIL("no such fact");
}

void TestSlideCatalogue::splitChartsHoldEveryPoint()
{
    QHash<QString, qsizetype> shown;
    for (const Slide &slide : std::as_const(m_slides)) {
        if (slide.kind == SlideKind::Chart) {
            shown[slide.chart->id] += slide.chart->categories.size();
            for (const ChartSeries &series : slide.chart->series)
                QVERIFY2(series.points.size() <= slide.chart->categories.size(), qPrintable(slide.id));
        }
    }
    bool split = false;
    for (const ChartSpec &chart : chartCatalogue(m_dataset)) {
        if (!shown.contains(chart.id))
            continue;
        QCOMPARE(shown.value(chart.id), chart.categories.size());
        split = split || slide(QStringLiteral("chart-%1-part2").arg(chart.id));
    }
    QVERIFY(split);
    const Slide *first = slide(QStringLiteral("chart-comparison"));
    const Slide *second = slide(QStringLiteral("chart-comparison-part2"));
    QVERIFY(first && second && first->chart->axisMaximum);
    QCOMPARE(first->chart->axisMaximum, second->chart->axisMaximum);
    QVERIFY(first->title.endsWith(QStringLiteral("（1/2）")));
}

void TestSlideCatalogue::projectsFollowWhatIsRecorded()
{
    QList<ProjectRecord> records = recordsOf(m_dataset.projects);
    records[4].log = {entryOf(StatusMark::NeedsAttention, 120)};
    records[5].log = {entryOf(StatusMark::None, 2)};
    const QList<Slide> slides = slideCatalogue(m_dataset, records, QDate(2025, 6, 30));
    const auto summary = findSlide(slides, QStringLiteral("projects"));
    QVERIFY(summary);
    QStringList counts;
    for (const SlideFact &fact : summary->facts)
        counts.append(fact.label + u' ' + fact.value);
    QCOMPARE(counts, (QStringList{QStringLiteral("全部项目 48"), QStringLiteral("已完成 1"), QStringLiteral("推进中 0"),
        QStringLiteral("慢序时／需关注 1"), QStringLiteral("未启动／未报送 46")}));

    const auto attention = findSlide(slides, QStringLiteral("projects-attention"));
    QVERIFY(attention);
    QCOMPARE(attention->table.rows.size(), 1);
    QCOMPARE(attention->table.rows.constFirst().cells,
        (QStringList{QStringLiteral("5"), QStringLiteral("改建认知障碍照护床位"), QStringLiteral("150 张"), QStringLiteral("120 张"), QStringLiteral("需关注")}));
    QVERIFY(slide(QStringLiteral("projects-attention"))->table.rows.isEmpty());
    QCOMPARE(slide(QStringLiteral("projects-area-2"))->table.rows.constFirst().cells.at(3), QStringLiteral("未填写"));
}

void TestSlideCatalogue::listHoldsEveryProject()
{
    QStringList titles;
    for (const Slide &slide : std::as_const(m_slides)) {
        if (!slide.id.startsWith(QStringLiteral("projects-area-")))
            continue;
        QVERIFY(slide.note.contains(QStringLiteral("未附清单")));
        for (const SlideRow &row : slide.table.rows)
            titles.append(row.cells.at(1));
    }
    QStringList expected;
    for (const Project &project : std::as_const(m_dataset.projects))
        expected.append(project.title);
    QCOMPARE(titles, expected);
}

void TestSlideCatalogue::defaultSetIsShort()
{
    const QStringList ids = defaultSlideIds(m_slides);
    QVERIFY2(ids.size() >= 12 && ids.size() <= 16, qPrintable(ids.join(u' ')));
    QCOMPARE(ids.constFirst(), QStringLiteral("title"));
    for (const QString &id : ids)
        QVERIFY2(findSlide(m_slides, id), qPrintable(id));
}

QTEST_GUILESS_MAIN(TestSlideCatalogue)
#include "test_slidecatalogue.moc"
