// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingcontent.h"

#include <QTest>

using namespace jingan;

class TestBriefingContent : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasItsChapters();
    void coverSaysWhatItIs();
    void eachSectionHasItsHeadlinesAndFigures();
    void eachFigureStandsOnce();
    void indicatorsKeepReportedAndDerivedApart();
    void comparisonLeavesDifferentMeasuresAlone();
    void unrecordedProgressReadsSo();
    void recordedProgressIsShown_data();
    void recordedProgressIsShown();
    void quotesAreExact();
    void chartsHaveSources();

private:
    /// The list with a report on one project.
    QList<ProjectRecord> reported(int number, std::optional<double> done, StatusMark mark) const
    {
        QList<ProjectRecord> records = recordsOf(m_dataset.projects);
        ProjectLogEntry entry;
        entry.date = QDate(2025, 6, 20);
        if (done)
            entry.done.insert(QStringLiteral("1"), *done);
        entry.text = QStringLiteral("办理中");
        entry.mark = mark;
        records[number - 1].log = {entry};
        return records;
    }
    const BriefingSection &section(int chapter, int index = 0) const { return m_briefing.chapters.at(chapter).sections.at(index); }

    Dataset m_dataset;
    Briefing m_briefing;
};

namespace {

enum Chapters { IndicatorChapter, ReviewChapter, PlanChapter, ComparisonChapter, ProjectChapter, SourceChapter };

template<typename Block>
QList<Block> blocksOf(const BriefingSection &section)
{
    QList<Block> blocks;
    for (const BriefingBlock &block : section.blocks) {
        if (const auto *found = std::get_if<Block>(&block))
            blocks.append(*found);
    }
    return blocks;
}

QString textOf(const BriefingSection &section)
{
    QString text;
    for (const BriefingText &block : blocksOf<BriefingText>(section))
        text += block.text + u'\n';
    return text;
}

QList<BriefingRow> rowsOf(const BriefingTable &table)
{
    QList<BriefingRow> rows;
    for (const BriefingGroup &group : table.groups)
        rows += group.rows;
    return rows;
}

} // namespace

void TestBriefingContent::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = *dataset;
    m_briefing = reportBriefing(m_dataset);
}

void TestBriefingContent::hasItsChapters()
{
    QStringList titles;
    for (const BriefingChapter &chapter : m_briefing.chapters)
        titles.append(chapter.title);
    QCOMPARE(titles, QStringList({QStringLiteral("一、主要指标"), QStringLiteral("二、2024 年工作回顾"),
        QStringLiteral("三、2025 年主要任务"), QStringLiteral("四、年度对比"), QStringLiteral("五、为民实事项目"),
        QStringLiteral("六、来源与说明")}));
    QCOMPARE(m_briefing.chapters.at(ReviewChapter).sections.size(), 5);
    QCOMPARE(m_briefing.chapters.at(PlanChapter).sections.size(), 6);
    QCOMPARE(section(PlanChapter, 4).title, QStringLiteral("（五）倾心倾力惠民生，回应群众美好生活新期待"));
}

void TestBriefingContent::coverSaysWhatItIs()
{
    QCOMPARE(m_briefing.title, QStringLiteral("静安区 2025 年政府工作报告图解"));
    QCOMPARE(m_briefing.seal, QStringLiteral("静"));
    QCOMPARE(m_briefing.occasion, QStringList({QStringLiteral("静安区第二届人民代表大会第六次会议"),
        QStringLiteral("2025 年 1 月 8 日"), QStringLiteral("静安区区长 翟磊")}));
    QCOMPARE(m_briefing.asOf, QString());
    QVERIFY(m_briefing.remarks.constLast().contains(QStringLiteral("尚未填写")));
    const Briefing recorded = reportBriefing(m_dataset, reported(1, 1, StatusMark::None), QDate(2025, 6, 30));
    QCOMPARE(recorded.asOf, QStringLiteral("截至 2025 年 6 月 30 日"));
}

void TestBriefingContent::eachSectionHasItsHeadlinesAndFigures()
{
    for (const int chapter : {ReviewChapter, PlanChapter}) {
        const Part &part = m_dataset.report.parts.at(chapter - ReviewChapter);
        for (int i = 0; i < part.sections.size(); ++i) {
            const auto points = blocksOf<QList<BriefingPoint>>(section(chapter, i));
            QCOMPARE(points.size(), 1);
            QStringList headlines;
            for (const BriefingPoint &point : points.constFirst()) {
                if (!point.headline.isEmpty())
                    headlines.append(point.headline);
            }
            QStringList expected;
            for (const int number : part.sections.at(i).paragraphs) {
                if (m_dataset.report.paragraph(number)->isTopic())
                    expected.append(m_dataset.report.paragraph(number)->headline);
            }
            QCOMPARE(headlines, expected);
        }
    }
    // With the report's own words where it approximates, growth with its sign in words.
    QStringList cells;
    for (int i = 0; i < 5; ++i) {
        for (const BriefingTable &table : blocksOf<BriefingTable>(section(ReviewChapter, i))) {
            for (const BriefingRow &row : rowsOf(table)) {
                for (const BriefingCell &cell : row.cells)
                    cells += {cell.text, cell.remark};
            }
        }
    }
    for (const char *words : {"3369.93 亿元", "增长 3.7%", "下降 51.2%", "增长 17.04%", "2万余场", "99.97 %"})
        QVERIFY2(cells.contains(QString::fromUtf8(words)), words);
}

/// Each figure of a section, with its paragraph.
void TestBriefingContent::eachFigureStandsOnce()
{
    qsizetype shown = 0;
    for (const int chapter : {ReviewChapter, PlanChapter}) {
        for (const BriefingSection &one : m_briefing.chapters.at(chapter).sections) {
            for (const BriefingTable &table : blocksOf<BriefingTable>(one)) {
                for (const BriefingRow &row : rowsOf(table)) {
                    ++shown;
                    const int paragraph = row.cells.constLast().text.toInt();
                    const bool stands = std::any_of(m_dataset.figures.cbegin(), m_dataset.figures.cend(),
                        [&](const Figure &figure) {
                            return figure.name == row.cells.constFirst().text && figure.place.paragraph == paragraph;
                        });
                    QVERIFY2(stands, qPrintable(row.cells.constFirst().text));
                }
            }
        }
    }
    const auto inSection = std::count_if(m_dataset.figures.cbegin(), m_dataset.figures.cend(),
        [this](const Figure &figure) { return m_dataset.report.paragraph(figure.place.paragraph)->section >= 0; });
    QCOMPARE(shown, inSection);
}

void TestBriefingContent::indicatorsKeepReportedAndDerivedApart()
{
    const auto tables = blocksOf<BriefingTable>(section(IndicatorChapter));
    const QList<BriefingRow> rows = rowsOf(tables.constFirst());
    QCOMPARE(rows.size(), 4);
    const auto cells = [&rows](int row) {
        QStringList texts;
        for (const BriefingCell &cell : rows.at(row).cells)
            texts.append(cell.text);
        return texts;
    };
    QCOMPARE(cells(0), QStringList({QStringLiteral("地区生产总值"), QStringLiteral("3369.93"), QStringLiteral("3.7%"),
        QStringLiteral("增长5%左右"), QStringLiteral("约 3538"), QStringLiteral("4、24")}));
    QCOMPARE(cells(2), QStringList({QStringLiteral("社会消费品零售总额"), QStringLiteral("1605.41"), QStringLiteral("报告未载"),
        QStringLiteral("1700 亿元"), QStringLiteral("增长约 5.9%"), QStringLiteral("4、24")}));
    QCOMPARE(rows.at(0).cells.at(4).look, BriefingCell::Look::Derived);
    QVERIFY(tables.constFirst().columns.at(4).heading.contains(QStringLiteral("推算")));
    QVERIFY(textOf(section(IndicatorChapter)).contains(QStringLiteral("可比价格")));
    QCOMPARE(blocksOf<QList<BriefingPoint>>(section(IndicatorChapter)).constFirst().size(), 6);
}

void TestBriefingContent::comparisonLeavesDifferentMeasuresAlone()
{
    const BriefingTable table = blocksOf<BriefingTable>(section(ComparisonChapter)).constFirst();
    const QList<BriefingRow> rows = rowsOf(table);
    QCOMPARE(rows.size(), m_dataset.comparisons.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Comparison &pair = m_dataset.comparisons.at(i);
        QCOMPARE(rows.at(i).cells.at(0).text, pair.name);
        QCOMPARE(rows.at(i).cells.at(1).text, pair.doneText);
        QCOMPARE(rows.at(i).cells.at(2).text, pair.plannedText);
        QCOMPARE(rows.at(i).cells.at(4).text, pair.sameMeasure ? pair.percentText() : QStringLiteral("口径不同"));
    }
}

void TestBriefingContent::unrecordedProgressReadsSo()
{
    const BriefingSection &projects = section(ProjectChapter);
    const QList<BriefingRow> rows = rowsOf(blocksOf<BriefingTable>(projects).constFirst());
    QCOMPARE(rows.size(), 48);
    for (const BriefingRow &row : rows) {
        QCOMPARE(row.cells.at(3).text, QStringLiteral("未填写"));
        QCOMPARE(row.cells.at(4).text, QStringLiteral("—"));
        QVERIFY(!row.cells.at(3).status && !row.cells.at(4).percent);
    }
    QVERIFY(textOf(projects).contains(QStringLiteral("未附清单")));
    // No picture of a status that nobody recorded.
    for (const BriefingCharts &charts : blocksOf<BriefingCharts>(projects)) {
        for (const ChartSpec &chart : charts.charts) {
            for (const ChartSeries &series : chart.series)
                QVERIFY2(series.name != statusGroupName(StatusGroup::NotStarted), qPrintable(chart.id));
        }
    }
}

void TestBriefingContent::recordedProgressIsShown_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<std::optional<double>>("done");
    QTest::addColumn<StatusMark>("mark");
    QTest::addColumn<QString>("progressText");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("share");
    const std::optional<double> none;
    const auto done = [](double figure) { return std::optional(figure); };
    QTest::newRow("half done") << 1 << done(300) << StatusMark::None << "按序时，300 人" << "" << "50%";
    QTest::newRow("more than planned") << 2 << done(2754) << StatusMark::None << "提前完成，2754 人次" << "" << "102%";
    QTest::newRow("nearly") << 25 << done(7.97) << StatusMark::None << "超序时，7.97 万平方米" << "" << "99.6%";
    QTest::newRow("nothing yet") << 6 << done(0) << StatusMark::NeedsAttention << "需关注，0 个" << "" << "0%";
    QTest::newRow("no amount") << 5 << none << StatusMark::None << "无法量化" << "完成数未填写" << "—";
    QTest::newRow("milestone done") << 18 << none << StatusMark::Done << "提前完成" << "" << "100%";
    QTest::newRow("milestone under way") << 19 << none << StatusMark::None << "无法量化" << "" << "—";
}

void TestBriefingContent::recordedProgressIsShown()
{
    QFETCH(int, number);
    QFETCH(std::optional<double>, done);
    QFETCH(StatusMark, mark);
    const Briefing briefing = reportBriefing(m_dataset, reported(number, done, mark), QDate(2025, 6, 30));
    const BriefingSection &projects = briefing.chapters.at(ProjectChapter).sections.constFirst();
    const BriefingRow row = rowsOf(blocksOf<BriefingTable>(projects).constFirst()).at(number - 1);
    QCOMPARE(row.cells.at(0).text, QString::number(number));
    QTEST(row.cells.at(3).text, "progressText");
    QTEST(row.cells.at(3).remark, "remark");
    QTEST(row.cells.at(4).text, "share");
    QVERIFY(row.cells.at(3).status.has_value());
    QVERIFY(textOf(projects).contains(QStringLiteral("截至 2025 年 6 月 30 日")));
    QVERIFY(textOf(projects).contains(QStringLiteral("未报送 47 项")));
    const QList<ChartSpec> charts = blocksOf<BriefingCharts>(projects).constFirst().charts;
    for (const ChartSpec &chart : charts)
        QVERIFY(chart.note.contains(QStringLiteral("其中 47 项没有填写过")));
}

void TestBriefingContent::quotesAreExact()
{
    const auto tables = blocksOf<BriefingTable>(section(SourceChapter));
    QCOMPARE(tables.size(), 2);
    const QList<BriefingRow> rows = rowsOf(tables.constLast());
    QVERIFY(rows.size() > 25);
    for (const BriefingRow &row : rows) {
        const Paragraph *paragraph = m_dataset.report.paragraph(row.cells.at(0).text.toInt());
        QVERIFY(paragraph);
        for (const QString &sentence : row.cells.at(2).text.split(u'\n'))
            QVERIFY2(paragraph->text.contains(sentence), qPrintable(sentence));
    }
    QCOMPARE(rowsOf(tables.constFirst()).size(), 8); // two derived values of each indicator
}

void TestBriefingContent::chartsHaveSources()
{
    int count = 0;
    for (const BriefingChapter &chapter : m_briefing.chapters) {
        for (const BriefingSection &one : chapter.sections) {
            for (const BriefingCharts &charts : blocksOf<BriefingCharts>(one)) {
                for (const ChartSpec &chart : charts.charts) {
                    QVERIFY2(!chart.source.isEmpty() && !chart.sourceParagraphs().isEmpty(), qPrintable(chart.id));
                    ++count;
                }
            }
        }
    }
    QVERIFY(count >= 18);
}

QTEST_GUILESS_MAIN(TestBriefingContent)
#include "test_briefingcontent.moc"
