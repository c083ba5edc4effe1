// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsearch.h"

#include "app/commandline/language.h"
#include "app/common/shownname.h"
#include "app/library/libraryfact.h"
#include "app/report/foldedtext.h"
#include "app/report/othernames.h"

#include <QTest>

using namespace jingan;

/// Finding words in the report, its headings, the indicators and the projects; what the
/// shipped report gives for some queries stands in test_figures.
class TestReportSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsTheWords_data();
    void findsTheWords();
    void findsByOtherNames_data();
    void findsByOtherNames();
    void knowsTheNamesItShowsInEnglish();
    void findsShownNames();
    void hitsComeInOrder();
    void partsAreFoundByTheirTitle();
    void projectsAreFoundByTheirTitle();
    void blanksInTheTextDontCount();
    void snippetsAreCutOnBothSides();
    void everyCharacterOfTheReportIsFound();

private:
    Dataset m_dataset;
};

void TestReportSearch::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestReportSearch::findsTheWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("paragraph"); // of the first hit in the text; 0 for none
    QTest::newRow("empty") << "" << "" << 0;
    QTest::newRow("blanks") << " \t " << "" << 0;
    QTest::newRow("not there") << "火星" << "" << 0;
    QTest::newRow("one character") << "幢" << "幢" << 4;
    QTest::newRow("two characters") << "绿道" << "绿道" << 12;
    QTest::newRow("quotation marks") << "“一业一证”" << "“一业一证”" << 6;
    QTest::newRow("blanks within") << "3369.93 亿 元" << "3369.93亿元" << 4;
    QTest::newRow("ideographic blank") << QString(QStringLiteral("地区") + QChar(0x3000) + QStringLiteral("生产总值")) << "地区生产总值" << 4;
    QTest::newRow("full-width digits") << "３３６９．９３亿元" << "3369.93亿元" << 4;
    QTest::newRow("full-width sign") << "３．７％" << "3.7%" << 4;
    QTest::newRow("half-width comma") << "3369.93亿元,同比" << "3369.93亿元，同比" << 4;
    QTest::newRow("not over a sentence's words") << "亿元同比" << "" << 0;
}

void TestReportSearch::findsTheWords()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    QFETCH(int, paragraph);
    int first = 0;
    const QList<SearchHit> hits = searchDataset(m_dataset, query);
    QCOMPARE(hits.isEmpty(), words.isEmpty());
    for (const SearchHit &hit : hits) {
        QCOMPARE(hit.snippet.mid(hit.match.start, hit.match.length), words);
        QVERIFY(!hit.context.isEmpty());
        if (hit.kind != SearchHit::Kind::Text)
            continue;
        QCOMPARE(m_dataset.report.textAt(hit.place), words);
        if (first == 0)
            first = hit.place.paragraph;
    }
    QCOMPARE(first, paragraph);
}

void TestReportSearch::findsByOtherNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");     // of the report; none where it has none
    QTest::addColumn<QString>("indicator"); // of the first hit
    const auto row = [](const char *query, const char *words, const char *indicator = "") {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words) << QString::fromUtf8(indicator);
    };
    row("GDP", "生产总值", "gdp");
    row(" gdp ", "生产总值", "gdp");
    row("ＧＤＰ", "生产总值", "gdp");
    row("Gross domestic product", "生产总值", "gdp");
    row("社零", "社会消费品零售总额", "retail");
    row("社零总额", "社会消费品零售总额", "retail");
    row("社消零", "社会消费品零售总额", "retail");
    row("retail sales", "社会消费品零售总额", "retail");
    row("固投", "固定资产投资", "investment");
    row("fixed asset investment", "固定资产投资", "investment");
    row("Budget revenue", "一般公共预算收入", "revenue");
    row("R&D", "研发");
    row("Fiscal revenue", ""); // another indicator than the budget's revenue
    row("财政收入", "");
    row("CPI", "");
    row("PM2.5", "");
    row("规上工业", "");
    row("GDPs", "");
    row("GD", "");
    row("GDP增长", "");
}

void TestReportSearch::findsByOtherNames()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    QFETCH(QString, indicator);
    const QList<SearchHit> hits = searchDataset(m_dataset, query);
    const QString note = foundByOtherName(hits, query);
    if (words.isEmpty()) {
        QVERIFY(hits.isEmpty());
        QCOMPARE(note, QString());
        return;
    }
    QCOMPARE(note, query.trimmed() + QStringLiteral(" = ") + words);
    QCOMPARE(hits.constFirst().indicatorId, indicator);
    // Nothing else than the words themselves would find.
    const QList<SearchHit> same = searchDataset(m_dataset, words);
    QCOMPARE(hits.size(), same.size());
    for (int i = 0; i < hits.size(); ++i) {
        QCOMPARE(hits.at(i).place, same.at(i).place);
        QCOMPARE(hits.at(i).snippet, same.at(i).snippet);
        QCOMPARE(hits.at(i).snippet.mid(hits.at(i).match.start, hits.at(i).match.length), words);
    }
    QCOMPARE(foundByOtherName(same, words), QString());
}

/// What the English window calls an indicator finds it in the Chinese one, too.
void TestReportSearch::knowsTheNamesItShowsInEnglish()
{
    QHash<QString, QString> indicators;
    QHash<QString, QString> known;
    {
        const Language english(QStringLiteral("en"));
        for (const Indicator &indicator : m_dataset.indicators)
            indicators.insert(shownName(indicator.name), indicator.id);
        for (const QString &measure : measures())
            known.insert(measureName(measure), measure);
    }
    QVERIFY(indicators.contains(QStringLiteral("GDP")));
    for (auto each = indicators.cbegin(); each != indicators.cend(); ++each) {
        const QList<SearchHit> hits = searchDataset(m_dataset, each.key());
        QVERIFY2(!hits.isEmpty(), qPrintable(each.key()));
        QCOMPARE(hits.constFirst().indicatorId, each.value());
    }
    QVERIFY(known.contains(QStringLiteral("Fiscal revenue")));
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        QCOMPARE(printedNames(each.key()), QStringList{measureName(each.value())});
}

void TestReportSearch::findsShownNames()
{
    const Language english(QStringLiteral("en"));
    const QList<SearchHit> hits = searchDataset(m_dataset, QStringLiteral("revenue"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().indicatorId, QStringLiteral("revenue"));
    QCOMPARE(hits.constFirst().snippet, QStringLiteral("District general public budget revenue"));
    QCOMPARE(hits.constFirst().match, (TextSpan{31, 7}));
    // The report's own words find it as before.
    QCOMPARE(searchDataset(m_dataset, QStringLiteral("预算收入")).constFirst().snippet, QStringLiteral("区级一般公共预算收入"));
    QCOMPARE(foundByOtherName(searchDataset(m_dataset, QStringLiteral("GDP")), QStringLiteral("GDP")), QStringLiteral("GDP = 生产总值"));
}

void TestReportSearch::hitsComeInOrder()
{
    const QList<SearchHit> hits = searchDataset(m_dataset, QStringLiteral("服务"));
    QVERIFY(hits.size() > 20);
    TextPlace last;
    bool text = false;
    for (const SearchHit &hit : hits) {
        if (hit.kind != SearchHit::Kind::Text) {
            QVERIFY2(!text, "names come before the text");
            continue;
        }
        text = true;
        QVERIFY(hit.place.paragraph > last.paragraph
            || (hit.place.paragraph == last.paragraph && hit.place.span.start >= last.span.end()));
        last = hit.place;
    }
}

void TestReportSearch::partsAreFoundByTheirTitle()
{
    const QList<SearchHit> hits = searchDataset(m_dataset, QStringLiteral("2025 年主要任务"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().kind, SearchHit::Kind::Heading);
    QCOMPARE(hits.constFirst().snippet, QStringLiteral("2025年主要任务"));
    const Paragraph *paragraph = m_dataset.report.paragraph(hits.constFirst().place.paragraph);
    QVERIFY(paragraph);
    QCOMPARE(paragraph->part, 1);
    QCOMPARE(paragraph->section, 0);
}

void TestReportSearch::projectsAreFoundByTheirTitle()
{
    const Project &project = m_dataset.projects.constLast();
    bool found = false;
    for (const SearchHit &hit : searchDataset(m_dataset, project.title))
        found = found || (hit.kind == SearchHit::Kind::Project && hit.projectNumber == project.number);
    QVERIFY(found);
}

void TestReportSearch::blanksInTheTextDontCount()
{
    Dataset dataset;
    Paragraph paragraph;
    paragraph.number = 1;
    paragraph.text = QStringLiteral("举办 City Walk 活动");
    dataset.report.paragraphs = {paragraph};
    for (const char *query : {"city walk", "citywalk", "CITYWALK"}) {
        const QList<SearchHit> hits = searchDataset(dataset, QString::fromLatin1(query));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(dataset.report.textAt(hits.constFirst().place), QStringLiteral("City Walk"));
    }
}

void TestReportSearch::snippetsAreCutOnBothSides()
{
    Dataset dataset;
    Paragraph paragraph;
    paragraph.number = 1;
    paragraph.text = QString(100, u'前') + QStringLiteral("目标") + QString(100, u'后');
    dataset.report.paragraphs = {paragraph};
    const SearchHit hit = searchDataset(dataset, QStringLiteral("目标")).constFirst();
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QVERIFY(hit.snippet.size() < 80);
    QCOMPARE(hit.snippet.mid(hit.match.start, hit.match.length), QStringLiteral("目标"));
    QCOMPARE(hit.place, (TextPlace{1, {100, 2}}));
}

/// Any six characters of the text lead back to their place.
void TestReportSearch::everyCharacterOfTheReportIsFound()
{
    for (const Paragraph &paragraph : m_dataset.report.paragraphs) {
        const int start = int(paragraph.text.size()) / 2;
        const TextPlace place{paragraph.number, {start, qMin(6, int(paragraph.text.size()) - start)}};
        bool found = false;
        for (const SearchHit &hit : searchDataset(m_dataset, m_dataset.report.textAt(place)))
            found = found || (hit.kind == SearchHit::Kind::Text && hit.place == place);
        QVERIFY2(found, qPrintable(m_dataset.report.textAt(place)));
    }
}

QTEST_GUILESS_MAIN(TestReportSearch)
#include "test_reportsearch.moc"
