// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/common/ziparchive.h"
#include "app/dataset/dataset.h"
#include "app/projects/importplan.h"
#include "app/projects/projectexport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void roundTripChangesNothing_data();
    void roundTripChangesNothing();
    void keepsNumbersAsNumbers();
    void freezesTheHeading_data();
    void freezesTheHeading();
    void csvIsForSpreadsheets();
    void runsNoFormula_data();
    void runsNoFormula();
    void putsTheLateOnesFirst();
    void theReportSaysItsDay_data();
    void theReportSaysItsDay();
    void takesThousands();
    void stops_data();
    void stops();
    void writesAnEmptyList();

private:
    TableFile readBack(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        auto table = readTableFile(file.fileName());
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        return *table;
    }

    QTemporaryDir m_folder;
    QList<ProjectRecord> m_records;
    QDate m_asOf{2025, 9, 20};
};

void TestProjectExport::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    for (const Project &project : dataset->projects)
        m_records.append({project, {}});

    // One with everything filled in, awkwardly.
    Project full;
    full.id = newProjectId();
    full.year = 2025;
    full.number = 49;
    full.area = QStringLiteral("=方面");
    full.title = QStringLiteral("@甲，“乙”\"丙\"；+丁");
    full.measures = {{QStringLiteral("a"), QStringLiteral("-床位"), 480.5, QStringLiteral("张"), MeasureBound::AtLeast, true},
        {QStringLiteral("b"), QStringLiteral("'=托位"), 3, QStringLiteral("%"), MeasureBound::AtMost, false},
        {QStringLiteral("c"), QStringLiteral("调研"), std::nullopt, {}, MeasureBound::None, false}};
    full.leadDepartment = QStringLiteral("区民政局");
    full.cooperating = {QStringLiteral("区教育局"), QStringLiteral("区卫健委")};
    full.person = QStringLiteral("'赵");
    full.start = QDate(2025, 2, 1);
    full.due = QDate(2025, 11, 30);
    full.milestones = {QStringLiteral("=招标"), QStringLiteral("开工,\n封顶"), {}, QStringLiteral("竣工")};
    full.stage = ConstructionStage::Building;
    full.note = QStringLiteral("第一行\n第二行");
    ProjectLogEntry entry;
    entry.id = newProjectId();
    entry.date = QDate(2025, 8, 20);
    entry.done = {{QStringLiteral("a"), 240.25}, {QStringLiteral("b"), 1}};
    entry.text = QStringLiteral("+按计划");
    m_records.append({full, {entry}});
    // Another project of a number that is there already: a merged list has such.
    Project twin = m_records.at(47).project;
    twin.id = newProjectId();
    twin.title = QStringLiteral("同号的另一项");
    twin.source = {};
    m_records.insert(48, {twin, {}});
    // And one without a measure.
    Project bare;
    bare.id = newProjectId();
    bare.year = 2025;
    bare.number = 50;
    bare.title = QStringLiteral("里程碑");
    m_records.append({bare, {}});
}

void TestProjectExport::roundTripChangesNothing_data()
{
    QTest::addColumn<bool>("xlsx");
    QTest::addColumn<ImportOptions>("options");
    QTest::addColumn<QString>("language");
    for (const char *language : {"zh_CN", "en"}) {
        for (const bool xlsx : {false, true}) {
            const char *format = xlsx ? "xlsx" : "csv";
            ImportOptions options;
            options.year = 2025;
            QTest::addRow("%s, %s, merged", format, language) << xlsx << options << QString::fromLatin1(language);
            options.mode = ListMode::Replace;
            QTest::addRow("%s, %s, replaced", format, language) << xlsx << options << QString::fromLatin1(language);
            options.kind = ImportKind::Return;
            options.asOf = QDate(2025, 8, 20);
            QTest::addRow("%s, %s, as a return", format, language) << xlsx << options << QString::fromLatin1(language);
        }
    }
}

void TestProjectExport::roundTripChangesNothing()
{
    QFETCH(bool, xlsx);
    QFETCH(ImportOptions, options);
    QFETCH(QString, language);
    const Language words(language);
    const auto bytes = projectListBytes(m_records, options.asOf.isValid() ? options.asOf : m_asOf, xlsx);
    QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().message));
    const TableFile file = readBack(*bytes, xlsx ? QStringLiteral("list.xlsx") : QStringLiteral("list.csv"));
    const ImportPlan plan = planImport(file, 0, guessMapping(file.sheets.constFirst()), options, m_records);
    QCOMPARE(plan.count(FaultSeverity::Warning), 1); // the number that two have
    QVERIFY2(plan.count(FaultSeverity::Error) == 0,
        plan.faults.isEmpty() ? "" : qPrintable(plan.faults.constFirst().text()));
    QCOMPARE(plan.projects.size(), m_records.size());
    for (const PlannedProject &project : plan.projects) {
        const QString difference = project.differences.isEmpty() ? QString()
            : project.title + project.differences.constFirst().field + project.differences.constFirst().before
                + u'>' + project.differences.constFirst().after;
        QVERIFY2(project.fate == PlannedProject::Fate::Unchanged, qPrintable(difference));
    }
    QVERIFY(plan.changes.isEmpty());
}

void TestProjectExport::keepsNumbersAsNumbers()
{
    const auto bytes = projectListBytes(m_records, m_asOf, true);
    const TableFile file = readBack(*bytes, QStringLiteral("numbers.xlsx"));
    const TableSheet &sheet = file.sheets.constFirst();
    const ColumnMapping mapping = guessMapping(sheet);
    const int row = 50; // of project 49, below the heading
    QCOMPARE(sheet.cell(row, mapping.indexOf(ImportColumn::Number)), numberCell(49));
    QCOMPARE(sheet.cell(row, mapping.indexOf(ImportColumn::Target)), numberCell(480.5));
    QCOMPARE(sheet.cell(row, mapping.indexOf(ImportColumn::Done)), numberCell(240.25));
    QCOMPARE(sheet.cell(row, mapping.indexOf(ImportColumn::Percent)), percentCell(0.5));
    QCOMPARE(sheet.cell(row, mapping.indexOf(ImportColumn::Due)), dateCell(QDate(2025, 11, 30)));
    QVERIFY(sheet.merged.contains(CellRange{{50, 0}, {52, 0}}));
    QVERIFY(sheet.cell(1, mapping.indexOf(ImportColumn::Done)).isEmpty()); // nobody reported anything
}

void TestProjectExport::freezesTheHeading_data()
{
    QTest::addColumn<bool>("report");
    QTest::addColumn<QByteArray>("pane");
    QTest::newRow("list") << false << QByteArray("<pane ySplit=\"1\"");
    QTest::newRow("report") << true << QByteArray("<pane ySplit=\"4\""); // title, day, summary, heading
}

void TestProjectExport::freezesTheHeading()
{
    QFETCH(bool, report);
    QFETCH(QByteArray, pane);
    const auto bytes = report ? progressReportBytes(m_records, m_asOf, true) : projectListBytes(m_records, m_asOf, true);
    QVERIFY(bytes.has_value());
    auto zip = ZipArchive::open(*bytes, {});
    QVERIFY(zip.has_value());
    const auto sheet = (*zip)->part(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.has_value());
    QVERIFY2(sheet->contains(pane), sheet->left(600).constData());
    QVERIFY(sheet->contains("state=\"frozen\""));
    QVERIFY(sheet->contains("<autoFilter "));
    QVERIFY(!sheet->contains("<f>")); // no formula, ever
}

void TestProjectExport::csvIsForSpreadsheets()
{
    const auto bytes = projectListBytes(m_records, m_asOf, false);
    QVERIFY(bytes->startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bytes->count("\r\n"), 1 + 49 + 3 + 1);
    QVERIFY(bytes->contains("'=方面"));
    QVERIFY(bytes->contains("'-床位"));
    QVERIFY(!bytes->contains(",=") && !bytes->contains(",@") && !bytes->contains(",+") && !bytes->contains("\"="));
    QVERIFY(bytes->contains(",480.5,张,不少于,是,"));
    QVERIFY(bytes->contains(",240.25,50%,"));
}

void TestProjectExport::runsNoFormula_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("formula") << "=HYPERLINK(\"http://x\",\"甲\")";
    QTest::newRow("command") << "+cmd|' /C calc'!A0";
    QTest::newRow("at") << "@SUM(1)";
    QTest::newRow("minus") << "-1+1";
    QTest::newRow("apostrophes") << "''=1";
}

void TestProjectExport::runsNoFormula()
{
    QFETCH(QString, title);
    QList<ProjectRecord> records = {m_records.constLast()};
    records.first().project.title = title;
    const QByteArray csv = *projectListBytes(records, m_asOf, false);
    const QString row = QString::fromUtf8(csv).section(QStringLiteral("\r\n"), 1, 1);
    const QString cell = row.section(u',', 2).remove(u'"');
    QVERIFY2(cell.startsWith(u'\''), qPrintable(row));
    for (const bool xlsx : {false, true}) {
        const TableFile file = readBack(*projectListBytes(records, m_asOf, xlsx), QStringLiteral("one"));
        QCOMPARE(file.sheets.constFirst().cell(1, 2), textCell(title));
    }
}

void TestProjectExport::putsTheLateOnesFirst()
{
    QList<ProjectRecord> records = m_records.mid(0, 4); // 600 人, 2700 人次, 2 家, 6 家
    const auto report = [&](int index, double done) {
        ProjectLogEntry entry;
        entry.id = newProjectId();
        entry.date = m_asOf;
        entry.done.insert(records.at(index).project.measures.constFirst().id, done);
        records[index].log.append(entry);
    };
    report(0, 300);  // 50 %, where 72 % of the year is gone
    report(1, 2700); // done
    report(2, 0);    // nothing
    const ProgressReport result = progressReport(records, m_asOf);
    QCOMPARE(result.total, 4);
    QCOMPARE(result.sections.constFirst().title, QStringLiteral("慢序时与需关注"));
    QCOMPARE(result.sections.constFirst().projects.at(0).record->project.number, 3); // the farthest behind
    QCOMPARE(result.sections.constFirst().projects.at(1).record->project.number, 1);
    int shown = 0;
    for (const ReportSection &section : result.sections)
        shown += int(section.projects.size());
    QCOMPARE(shown, 4);
    QCOMPARE(result.sections.constLast().title, QStringLiteral("已完成"));
    const OutputSheet sheet = progressReportSheet(result);
    QCOMPARE(sheet.rows.constFirst().at(0).text, QStringLiteral("慢序时与需关注"));
    QCOMPARE(sheet.rows.at(1).at(6), numberCell(300));
    QCOMPARE(sheet.rows.at(1).at(7), percentCell(0.5));
    QVERIFY(sheet.rows.at(1).at(10).text.contains(QStringLiteral("50")));
    QCOMPARE(sheet.rows.at(1).at(8).text, QStringLiteral("未填写"));
}

void TestProjectExport::theReportSaysItsDay_data()
{
    QTest::addColumn<bool>("xlsx");
    QTest::newRow("csv") << false;
    QTest::newRow("xlsx") << true;
}

void TestProjectExport::theReportSaysItsDay()
{
    QFETCH(bool, xlsx);
    const auto bytes = progressReportBytes(m_records, m_asOf, xlsx);
    QVERIFY(bytes.has_value());
    const TableFile file = readBack(*bytes, QStringLiteral("report"));
    const TableSheet &sheet = file.sheets.constFirst();
    QCOMPARE(sheet.cell(0, 0).text, QStringLiteral("2025 年为民办实事项目进展情况"));
    QCOMPARE(sheet.cell(1, 0).text, QStringLiteral("截至 9 月 20 日"));
    QVERIFY(sheet.cell(2, 0).text.startsWith(QStringLiteral("共 51 项：")));
    // It can come back as a return too.
    QCOMPARE(guessMapping(sheet).headingRow, 3);
}

/// Each project's cells are merged over its measures: what is looked up there must not grow with
/// the square of the rows.
void TestProjectExport::takesThousands()
{
    QList<ProjectRecord> records;
    for (int i = 1; i <= 3000; ++i) {
        ProjectRecord record = m_records.at(49); // of three measures
        record.project.id = newProjectId();
        record.project.number = i;
        record.project.title = QStringLiteral("项目 %1").arg(i);
        records.append(record);
    }
    int percent = -1;
    WritingControl control;
    control.progress = [&](int reached) {
        QVERIFY(reached >= percent);
        percent = reached;
    };
    const auto bytes = projectListBytes(records, m_asOf, true, control);
    QVERIFY(bytes.has_value());
    QVERIFY(percent > 90);
    const TableFile file = readBack(*bytes, QStringLiteral("many.xlsx"));
    ImportOptions options;
    options.year = 2025;
    const ImportPlan plan = planImport(file, 0, guessMapping(file.sheets.constFirst()), options, records);
    QCOMPARE(plan.count(PlannedProject::Fate::Unchanged), 3000);
    QVERIFY(plan.changes.isEmpty());
}

void TestProjectExport::stops_data()
{
    QTest::addColumn<bool>("xlsx");
    QTest::newRow("csv") << false;
    QTest::newRow("xlsx") << true;
}

void TestProjectExport::stops()
{
    QFETCH(bool, xlsx);
    std::stop_source source;
    WritingControl control;
    control.stop = source.get_token();
    // Stopped in the middle: at the first progress that is told, where there is one.
    control.progress = [&](int) { source.request_stop(); };
    if (!xlsx)
        source.request_stop();
    QList<ProjectRecord> records;
    while (records.size() < 500)
        records += m_records;
    for (const bool report : {false, true}) {
        const auto bytes = report ? progressReportBytes(records, m_asOf, xlsx, control) : projectListBytes(records, m_asOf, xlsx, control);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    }
}

void TestProjectExport::writesAnEmptyList()
{
    const TableFile file = readBack(*projectListBytes({}, m_asOf, true), QStringLiteral("empty.xlsx"));
    QCOMPARE(file.sheets.constFirst().rowCount(), 1);
    QVERIFY(progressReportBytes({}, m_asOf, true).has_value());
}

QTEST_GUILESS_MAIN(TestProjectExport)
#include "test_projectexport.moc"
