// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"
#include "app/library/libraryschema.h"
#include "app/library/reportlibrary.h"
#include "app/library/reportlinemodel.h"
#include "app/library/storeddocument.h"
#include "app/report/reportparser.h"
#include "tests/app/library/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestCorrections : public QObject
{
    Q_OBJECT
private slots:
    void linesAreTheReport_data();
    void linesAreTheReport();
    void goesThroughJson();
    void changesLevels();
    void mergesAndSplits();
    void correctsFigures();
    void dropsFigures();
    void figureFollowsItsSentence();
    void sameWordsTwice();
    void tellsWhatIsLost();
    void survivesReadingAnew();
    void searchFollows();
    void forgetsLostOnes();
    void lineModelUndoes();

private:
    static Report read() { return parseReport(libraryfixture::report(QStringLiteral("临江区"), 2025), QStringLiteral("x")).value(); }
    static qsizetype row(const QList<ReportLine> &lines, const QString &words)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).text.contains(words))
                return i;
        }
        return -1;
    }
    static Correction on(const Report &report, const QString &words, Correction::Kind kind)
    {
        const QList<ReportLine> lines = reportLines(report);
        Correction correction;
        correction.kind = kind;
        correction.anchor = anchorOf(lines, row(lines, words));
        return correction;
    }
    static LibraryFact gdp(const Report &report, FigureKind kind)
    {
        for (const LibraryFact &fact : libraryFacts(report)) {
            if (fact.measure == QLatin1String("gdp") && fact.kind == kind)
                return fact;
        }
        return {};
    }
    std::unique_ptr<ReportLibrary> library()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(QStringLiteral("a.txt"));
        const QString path = m_folder->filePath(QStringLiteral("library.sqlite"));
        if (!libraryfixture::write(file, libraryfixture::report(QStringLiteral("临江区"), 2025)) || !importReports(path, {file}))
            return nullptr;
        return std::move(*ReportLibrary::open(path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCorrections::linesAreTheReport_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("shipped") << QStringLiteral(":/data/jingan-2025/report.txt");
    for (const char *name : {"wrapped", "empty-lines", "blank-marks", "line-a-paragraph"})
        QTest::newRow(name) << QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/%1.txt").arg(QString::fromLatin1(name));
}

void TestCorrections::linesAreTheReport()
{
    QFETCH(QString, path);
    const Report report = readReport(path).value();
    const Report again = reportOfLines(report, reportLines(report));
    QCOMPARE(again.paragraphs.size(), report.paragraphs.size());
    for (int i = 0; i < report.paragraphs.size(); ++i) {
        const Paragraph &a = again.paragraphs.at(i);
        const Paragraph &b = report.paragraphs.at(i);
        QCOMPARE(a.text, b.text);
        QCOMPARE(a.part, b.part);
        QCOMPARE(a.section, b.section);
        QCOMPARE(a.headline, b.headline);
        QVERIFY(a.sentences == b.sentences);
    }
    QCOMPARE(again.parts.size(), report.parts.size());
    for (int i = 0; i < report.parts.size(); ++i) {
        QCOMPARE(again.parts.at(i).heading(), report.parts.at(i).heading());
        QCOMPARE(again.parts.at(i).number, report.parts.at(i).number);
        QCOMPARE(again.parts.at(i).closing, report.parts.at(i).closing);
        for (int j = 0; j < report.parts.at(i).sections.size(); ++j) {
            QCOMPARE(again.parts.at(i).sections.at(j).title, report.parts.at(i).sections.at(j).title);
            QCOMPARE(again.parts.at(i).sections.at(j).marker, report.parts.at(i).sections.at(j).marker);
            QCOMPARE(again.parts.at(i).sections.at(j).ending, report.parts.at(i).sections.at(j).ending);
        }
    }
}

void TestCorrections::goesThroughJson()
{
    Correction figure = figureCorrection(read(), gdp(read(), FigureKind::Target), Correction::Kind::Figure);
    figure.fact.growthMost = 6.5;
    figure.fact.words = QStringLiteral("力争");
    for (const Correction &correction : {figure, on(read(), QStringLiteral("民生保障"), Correction::Kind::Level)}) {
        const auto again = correctionOfJson(correctionToJson(correction));
        QVERIFY(again.has_value());
        QCOMPARE(again->kind, correction.kind);
        QVERIFY(again->anchor == correction.anchor);
        QCOMPARE(again->fact.growthPercent, correction.fact.growthPercent);
        QCOMPARE(again->fact.growthMost, correction.fact.growthMost);
        QCOMPARE(again->fact.value, correction.fact.value);
        QCOMPARE(again->fact.words, correction.fact.words);
        QCOMPARE(again->fact.sentence, correction.fact.sentence);
    }
    QVERIFY(!correctionOfJson({{QStringLiteral("kind"), QStringLiteral("poem")}}).has_value());
    QVERIFY(!correctionOfJson({}).has_value());
}

void TestCorrections::changesLevels()
{
    const Report report = read();
    Correction correction = on(report, QStringLiteral("（二）民生保障"), Correction::Kind::Level);
    correction.level = 1;
    Report mended = correctedReport(report, {correction}).report;
    QCOMPARE(mended.parts.size(), 3);
    QCOMPARE(mended.parts.at(1).title, QStringLiteral("民生保障持续改善"));
    QCOMPARE(mended.parts.at(1).number, QStringLiteral("二"));

    correction.level = 0; // no heading at all
    mended = correctedReport(report, {correction}).report;
    QCOMPARE(mended.parts.at(0).sections.size(), 1);
    QCOMPARE(mended.paragraphs.size(), report.paragraphs.size() + 1);

    correction = on(report, QStringLiteral("新增养老床位"), Correction::Kind::Level);
    correction.level = 2; // text as a heading
    mended = correctedReport(report, {correction}).report;
    QCOMPARE(mended.parts.at(0).sections.size(), 3);
    QCOMPARE(mended.paragraphs.size(), report.paragraphs.size() - 1);
}

void TestCorrections::mergesAndSplits()
{
    const Report report = read();
    const Correction merge = on(report, QStringLiteral("社会消费品零售总额"), Correction::Kind::Merge);
    const Report joined = correctedReport(report, {merge}).report;
    QCOMPARE(joined.paragraphs.size(), report.paragraphs.size() - 1);
    QVERIFY(joined.find(QStringLiteral("同比增长4.2%。社会消费品零售总额")).has_value());

    Correction split = on(joined, QStringLiteral("社会消费品零售总额"), Correction::Kind::Split);
    split.offset = int(joined.paragraph(2)->text.indexOf(QStringLiteral("社会消费品")));
    const Report apart = correctedReport(report, {merge, split}).report; // in their order
    QCOMPARE(apart.paragraphs.size(), report.paragraphs.size());
    QCOMPARE(apart.paragraph(3)->text, report.paragraph(3)->text);

    split.offset = 0;
    QCOMPARE(correctedReport(report, {merge, split}).lost, QList<int>{1});
}

void TestCorrections::correctsFigures()
{
    const Report report = read();
    LibraryFact fact = gdp(report, FigureKind::Actual);
    QVERIFY(fact.value.has_value());
    fact.value = 1234.5;
    fact.measure = QStringLiteral("fiscal_revenue");
    fact.kind = FigureKind::Target;
    const CorrectedReport corrected = correctedReport(report, {figureCorrection(report, fact, Correction::Kind::Figure)});
    QVERIFY(corrected.lost.isEmpty());
    QCOMPARE(corrected.facts.size(), libraryFacts(report).size());
    int found = 0;
    for (const LibraryFact &each : corrected.facts) {
        if (!each.corrected)
            continue;
        ++found;
        QCOMPARE(each.value, std::optional(1234.5));
        QCOMPARE(each.measure, QStringLiteral("fiscal_revenue"));
        QCOMPARE(each.kind, FigureKind::Target);
        QCOMPARE(each.place, fact.place);
    }
    QCOMPARE(found, 1);
}

void TestCorrections::dropsFigures()
{
    const Report report = read();
    const LibraryFact fact = gdp(report, FigureKind::Target);
    const CorrectedReport corrected = correctedReport(report, {figureCorrection(report, fact, Correction::Kind::DropFigure)});
    QVERIFY(corrected.lost.isEmpty());
    QCOMPARE(corrected.facts.size(), libraryFacts(report).size() - 1);
    for (const LibraryFact &each : corrected.facts)
        QVERIFY(each.measure != fact.measure || each.kind != fact.kind);
}

void TestCorrections::figureFollowsItsSentence()
{
    const Report report = read();
    LibraryFact fact = gdp(report, FigureKind::Actual);
    fact.growthPercent = 9.9;
    const Correction figure = figureCorrection(report, fact, Correction::Kind::Figure);
    // The paragraph gets other words before it: the anchor is gone, the sentence is not.
    const Correction merge = on(report, QStringLiteral("社会消费品零售总额"), Correction::Kind::Merge);
    const CorrectedReport corrected = correctedReport(report, {figure, merge});
    QVERIFY(corrected.lost.isEmpty());
    int found = 0;
    for (const LibraryFact &each : corrected.facts) {
        if (each.growthPercent == 9.9) {
            ++found;
            QVERIFY(corrected.report.textAt(each.place).contains(QStringLiteral("地区生产总值")));
        }
    }
    QCOMPARE(found, 1);
    QCOMPARE(corrected.facts.size(), libraryFacts(report).size());
}

void TestCorrections::sameWordsTwice()
{
    QString text = libraryfixture::report(QStringLiteral("临江区"), 2025);
    const QString twice = QStringLiteral("坚持依法行政，提升服务效能。政府工作人员要勤勉尽责。\n");
    text.replace(twice, twice + QStringLiteral("此外还有一段。\n") + twice);
    const Report report = parseReport(text, QStringLiteral("x")).value();
    const QList<ReportLine> lines = reportLines(report);
    qsizetype last = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).text.startsWith(QStringLiteral("坚持依法行政")))
            last = i;
    }
    Correction correction;
    correction.kind = Correction::Kind::Level;
    correction.level = 2;
    correction.anchor = anchorOf(lines, last);
    QCOMPARE(correction.anchor.occurrence, 1);
    const Report mended = correctedReport(report, {correction}).report;
    QVERIFY(mended.paragraph(int(mended.paragraphs.size()))->text.startsWith(QStringLiteral("此外")));
}

void TestCorrections::tellsWhatIsLost()
{
    const Report report = read();
    Correction gone = on(report, QStringLiteral("民生保障"), Correction::Kind::Level);
    gone.anchor.hash = anchorHash(QStringLiteral("从前有这一行"));
    Correction figure = figureCorrection(report, gdp(report, FigureKind::Actual), Correction::Kind::Figure);
    figure.anchor.hash = gone.anchor.hash;
    figure.fact.sentence = QStringLiteral("从前有这一句。");
    Correction first = on(report, QStringLiteral("现在，我代表"), Correction::Kind::Merge); // nothing before it
    const CorrectedReport corrected = correctedReport(report, {gone, figure, first});
    QCOMPARE(corrected.lost, QList<int>({0, 1, 2}));
    QCOMPARE(corrected.facts.size(), libraryFacts(report).size());
}

void TestCorrections::survivesReadingAnew()
{
    auto kept = library();
    QVERIFY(kept);
    const qint64 id = kept->reports().constFirst().id;
    const Report report = kept->report(id).value();
    LibraryFact fact = gdp(report, FigureKind::Actual);
    fact.value = 4321.0;
    Correction level = on(report, QStringLiteral("（二）民生保障"), Correction::Kind::Level);
    level.level = 1;
    QVERIFY(kept->correct(id, {level}).has_value());
    QVERIFY(kept->correct(id, {figureCorrection(kept->report(id).value(), fact, Correction::Kind::Figure)}).has_value());
    QCOMPARE(kept->find(id)->corrections, 2);
    QCOMPARE(kept->find(id)->lostCorrections, 0);

    const QString path = kept->path();
    kept = nullptr;
    kept = std::move(*ReportLibrary::open(path));
    QVERIFY(kept->readAgain(id).has_value());
    QCOMPARE(kept->report(id)->parts.size(), 3);
    bool found = false;
    const QList<LibraryFact> mended = kept->facts(id).value();
    for (const LibraryFact &each : mended)
        found = found || (each.corrected && each.value == 4321.0);
    QVERIFY(found);

    // And taken back.
    QVERIFY(kept->setCorrections(id, {}).has_value());
    QCOMPARE(kept->report(id)->parts.size(), 2);
    const QList<LibraryFact> original = kept->facts(id).value();
    for (const LibraryFact &each : original)
        QVERIFY(!each.corrected);
}

void TestCorrections::searchFollows()
{
    auto kept = library();
    QVERIFY(kept);
    const qint64 id = kept->reports().constFirst().id;
    const auto find = [&](const QString &words) { return searchLibrary(kept->file(), {words}, kept->reports())->rows.size(); };
    const QString across = QStringLiteral("4.2%。社会消费品");
    QCOMPARE(find(across), 0);
    QVERIFY(kept->correct(id, {on(kept->report(id).value(), QStringLiteral("社会消费品零售总额"), Correction::Kind::Merge)}).has_value());
    QCOMPARE(find(across), 1);
    QSqlQuery query(kept->file().database());
    QVERIFY(query.exec(QStringLiteral("INSERT INTO passage_index (passage_index) VALUES ('integrity-check')")));
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM passage")) && query.next());
    const int passages = query.value(0).toInt();
    QVERIFY(kept->readAgain(id).has_value()); // leaves nothing behind
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM passage")) && query.next());
    QCOMPARE(query.value(0).toInt(), passages);
}

void TestCorrections::forgetsLostOnes()
{
    auto kept = library();
    QVERIFY(kept);
    const qint64 id = kept->reports().constFirst().id;
    Correction level = on(kept->report(id).value(), QStringLiteral("（二）民生保障"), Correction::Kind::Level);
    level.level = 1;
    Correction lost = level;
    lost.anchor.hash = anchorHash(QStringLiteral("没有的"));
    QVERIFY(kept->correct(id, {lost, level}).has_value());
    QCOMPARE(kept->find(id)->corrections, 2);
    QCOMPARE(kept->find(id)->lostCorrections, 1);
    QVERIFY(kept->forgetLost(id).has_value());
    QCOMPARE(kept->find(id)->corrections, 1);
    QCOMPARE(kept->find(id)->lostCorrections, 0);
    QCOMPARE(kept->report(id)->parts.size(), 3);
}

void TestCorrections::lineModelUndoes()
{
    const Report report = read();
    ReportLineModel model(report);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ReportLine> lines = reportLines(report);
    const int heading = int(row(lines, QStringLiteral("民生保障")));
    const int rows = model.rowCount();
    model.setLevel(heading, 1);
    QCOMPARE(model.index(heading, 0).data(ReportLineModel::LevelRole).toInt(), 1);
    QVERIFY(model.mergeWithPrevious(heading + 1));
    QCOMPARE(model.rowCount(), rows - 1);
    QVERIFY(model.split(heading, 4));
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(!model.mergeWithPrevious(0));
    QCOMPARE(model.corrections().size(), 3);
    // What the model shows is what the corrections make of the report.
    const QList<ReportLine> mended = reportLines(correctedReport(report, model.corrections()).report);
    for (int i = 0; i < mended.size(); ++i)
        QCOMPARE(mended.at(i).text, model.index(i, 0).data().toString());
    model.undo();
    model.undo();
    model.undo();
    model.undo();
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(model.corrections().isEmpty());
    QCOMPARE(model.index(heading, 0).data(ReportLineModel::LevelRole).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "test_corrections.moc"
