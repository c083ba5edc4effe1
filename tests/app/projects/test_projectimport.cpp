// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/importplan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

using Fate = PlannedProject::Fate;

template<typename T>
QList<T> changesOf(const ImportPlan &plan)
{
    QList<T> found;
    for (const ProjectChange &change : plan.changes) {
        if (const auto *each = std::get_if<T>(&change))
            found.append(*each);
    }
    return found;
}

/// What a store does with the changes, so far as this test goes.
QList<ProjectRecord> applied(QList<ProjectRecord> records, const ImportPlan &plan)
{
    const auto find = [&](const QString &id) {
        return std::find_if(records.begin(), records.end(), [&](const ProjectRecord &each) { return each.project.id == id; });
    };
    for (const ProjectChange &change : plan.changes) {
        if (const auto *add = std::get_if<AddProject>(&change))
            records.append(add->record);
        else if (const auto *removal = std::get_if<RemoveProject>(&change))
            records.erase(find(removal->projectId));
        else if (const auto *set = std::get_if<SetField>(&change))
            setProjectFieldValue(find(set->projectId)->project, set->field, set->value);
        else if (const auto *entry = std::get_if<AddLogEntry>(&change))
            find(entry->projectId)->log.append(entry->entry);
    }
    return records;
}

} // namespace

class TestProjectImport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void bringsInTheOfficialList();
    void readsMergedCells_data();
    void readsMergedCells();
    void areasStandBetweenTheRows();
    void anErrorKeepsEverythingOut();
    void importingAgainChangesNothing();
    void changesFieldByField();
    void aNumberAloneIsNoName();
    void silenceChangesNothing();
    void measuresKeepTheirIds();
    void replacingKeepsProgress();
    void replacingHandsOnThePartsLog();
    void mergingTakesNothingAway();
    void mergingTellsOfSharedNumbers();
    void beginningAnewKeepsNothing();
    void readsTheCitysForm();
    void readsTheEncodingsOfOffices_data();
    void readsTheEncodingsOfOffices();
    void theSameReturnIsNoNews();
    void returnsNeedADay();
    void stops();

private:
    TableFile tableOf(const QByteArray &csv);
    ImportPlan plan(const TableFile &file, const QList<ProjectRecord> &present, ImportOptions options = {});
    ImportPlan planText(const char *csv, const QList<ProjectRecord> &present = {}, ImportOptions options = {})
    {
        return plan(tableOf(csv), present, options);
    }
    static ImportOptions monthly(int month = 9, int day = 20)
    {
        ImportOptions options;
        options.kind = ImportKind::Return;
        options.asOf = QDate(2025, month, day);
        return options;
    }
    static ImportOptions replacing()
    {
        ImportOptions options;
        options.mode = ListMode::Replace;
        return options;
    }

    QTemporaryDir m_folder;
    QList<ProjectRecord> m_compiled;
};

void TestProjectImport::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    for (const Project &project : dataset->projects)
        m_compiled.append({project, {}});
    QCOMPARE(m_compiled.size(), 48);
}

TableFile TestProjectImport::tableOf(const QByteArray &csv)
{
    QFile file(m_folder.filePath(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file");
    file.close();
    auto table = readTableFile(file.fileName());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

ImportPlan TestProjectImport::plan(const TableFile &file, const QList<ProjectRecord> &present, ImportOptions options)
{
    options.year = 2025;
    const int sheet = file.firstUsedSheet();
    return planImport(file, sheet, guessMapping(file.sheets.at(sheet)), options, present);
}

void TestProjectImport::bringsInTheOfficialList()
{
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    QVERIFY(file.has_value());
    const ImportPlan result = plan(*file, {});
    QVERIFY2(result.faults.isEmpty(), result.faults.isEmpty() ? "" : qPrintable(result.faults.constFirst().text()));
    QCOMPARE(result.count(Fate::Added), 22);
    QCOMPARE(result.measures, 27);
    const auto added = changesOf<AddProject>(result);
    QCOMPARE(added.size(), 22);
    const Project &first = added.constFirst().record.project;
    QCOMPARE(first.number, 1);
    QCOMPARE(first.year, 2025);
    QCOMPARE(first.area, QStringLiteral("为老服务"));
    QCOMPARE(first.title, QStringLiteral("新增养老床位；新增困难重度残疾人养护床位；改建认知障碍照护床位"));
    QCOMPARE(first.measures.size(), 3);
    QCOMPARE(first.measures.at(1).name, QStringLiteral("新增困难重度残疾人养护床位"));
    QCOMPARE(first.measures.at(1).targetText(), QStringLiteral("100 张"));
    QCOMPARE(first.source.file, QStringLiteral("official-projects-partial.csv"));
    QCOMPARE(first.source.row, 2);
    const Project &bright = added.at(9).record.project;
    QCOMPARE(bright.number, 10);
    QVERIFY(!bright.isQuantified());
    const Project &training = added.at(20).record.project;
    QCOMPARE(training.number, 21);
    QVERIFY(training.measures.at(0).bound == MeasureBound::AtLeast);
    QCOMPARE(training.measures.at(1).targetText(), QStringLiteral("≥ 200 名"));
    // No number of the list is invented or lost.
    double sum = 0;
    for (const AddProject &each : added) {
        for (const ProjectMeasure &measure : each.record.project.measures)
            sum += measure.target.value_or(0);
    }
    QCOMPARE(sum, 480.0 + 100 + 150 + 200 + 2 + 2 + 6 + 5 + 200 + 1000 + 120 + 2 + 23 + 12 + 56 + 5 + 80 + 3000 + 20 + 130
            + 300 + 16 + 2700 + 200 + 200 + 120);
}

void TestProjectImport::readsMergedCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << "form.xlsx";
    QTest::newRow("ods") << "form.ods";
}

void TestProjectImport::readsMergedCells()
{
    QFETCH(QString, name);
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/") + name);
    QVERIFY(file.has_value());
    const ImportPlan result = plan(*file, {});
    const auto added = changesOf<AddProject>(result);
    QCOMPARE(added.size(), 2);
    const Project &beds = added.constFirst().record.project;
    QCOMPARE(beds.measures.size(), 3);
    QCOMPARE(beds.measures.at(2).targetText(), QStringLiteral("≥ 150 张"));
    QCOMPARE(beds.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(beds.due, QDate(2025, 11, 30));
    QCOMPARE(beds.source.sheet, QStringLiteral("进展表"));
    QCOMPARE(beds.source.row, 3);
    QCOMPARE(added.at(1).record.project.due, QDate(2025, 12, 31));
    QCOMPARE(added.at(1).record.project.leadDepartment, QStringLiteral("区教育局"));
}

void TestProjectImport::areasStandBetweenTheRows()
{
    const ImportPlan result = planText("序号,项目名称,目标,单位\n"
                                       "一、为老服务（2项）,,,\n1,甲,3,个\n2,乙,,\n"
                                       "二、教育服务,,,\n3,丙,5,个\n,丁,6,个\n合计,,14,\n注：以上为例\n");
    const auto added = changesOf<AddProject>(result);
    QCOMPARE(added.size(), 3);
    QCOMPARE(added.at(1).record.project.area, QStringLiteral("为老服务"));
    QCOMPARE(added.at(2).record.project.area, QStringLiteral("教育服务"));
    QCOMPARE(added.at(2).record.project.measures.size(), 2);
    QCOMPARE(result.count(FaultSeverity::Error), 0);
    QCOMPARE(result.count(FaultSeverity::Note), 3); // 丁 without a number, the sum, the remark
}

void TestProjectImport::anErrorKeepsEverythingOut()
{
    const ImportPlan result = planText("序号,项目名称,目标\n1,甲,3\n2,乙,很多\n");
    QVERIFY(result.changes.isEmpty());
    QVERIFY(!result.canApply());
    QCOMPARE(result.projects.size(), 2); // still shown, so that one sees what was read
}

void TestProjectImport::importingAgainChangesNothing()
{
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    QVERIFY(file.has_value());
    const QList<ProjectRecord> list = applied({}, plan(*file, {}));
    for (const ImportOptions &options : {ImportOptions(), replacing()}) {
        const ImportPlan again = plan(*file, list, options);
        QCOMPARE(again.count(Fate::Unchanged), 22);
        QVERIFY(again.changes.isEmpty());
    }
    const auto compiled = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/projects.csv"));
    QVERIFY(compiled.has_value());
    QVERIFY(plan(*compiled, m_compiled).changes.isEmpty());
    QVERIFY(plan(*compiled, m_compiled, replacing()).changes.isEmpty());
}

void TestProjectImport::changesFieldByField()
{
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位,牵头单位\n1,甲,3,个,区民政局\n2,乙,4,个,区教育局\n"));
    const ImportPlan result = planText("序号,项目名称,目标,单位,牵头单位\n1,甲,5,个,区民政局\n2,乙,4,个,区卫健委\n", list);
    QCOMPARE(result.count(Fate::Changed), 2);
    QVERIFY(result.projects.at(0).differences == QList<FieldDifference>({{QStringLiteral("指标"), QStringLiteral("3 个"), QStringLiteral("5 个")}}));
    QCOMPARE(result.projects.at(1).differences.constFirst().before, QStringLiteral("区教育局"));
    const auto settings = changesOf<SetField>(result);
    QCOMPARE(settings.size(), 2); // target, department; the source is the same row
    QVERIFY(settings.at(0).expected.has_value()); // somebody else's edit in between is noticed
    const QList<ProjectRecord> after = applied(list, result);
    QCOMPARE(after.at(0).project.measures.constFirst().target, std::optional<double>(5));
    QCOMPARE(after.at(1).project.leadDepartment, QStringLiteral("区卫健委"));
}

void TestProjectImport::aNumberAloneIsNoName()
{
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位\n1,新增社区长者食堂,3,个\n2,新增养老床位,4,张\n"));
    // A title put better is the same project and says so; another one of that number isn't.
    const ImportPlan result = planText("序号,项目名称,目标,单位\n1,新增社区老年食堂,3,个\n2,改造老旧电梯,4,台\n", list, replacing());
    QCOMPARE(result.count(Fate::Changed), 1);
    QCOMPARE(result.count(Fate::Added), 1);
    QCOMPARE(result.count(Fate::Removed), 1);
    QCOMPARE(result.count(FaultSeverity::Warning), 1);
    QVERIFY(result.faults.constFirst().message.contains(QStringLiteral("原名“新增社区长者食堂”")));
    QCOMPARE(applied(list, result).constFirst().project.id, list.constFirst().project.id);
}

void TestProjectImport::silenceChangesNothing()
{
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位,牵头单位,备注\n1,甲,3,个,区民政局,要紧\n"));
    QVERIFY(planText("序号,项目名称,目标,单位,牵头单位,备注\n1,甲,3,个,,\n", list).changes.isEmpty());
    QVERIFY(planText("项目名称\n甲\n", list).changes.isEmpty());
}

void TestProjectImport::measuresKeepTheirIds()
{
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位\n1,床位,3,张\n1,食堂,4,个\n"));
    const ImportPlan result = planText("序号,项目名称,指标,目标,单位\n1,床位；食堂,新项,9,个\n1,床位；食堂,食堂,4,个\n1,床位；食堂,床位,3,张\n", list);
    const auto after = applied(list, result).constFirst().project.measures;
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(0).id, QStringLiteral("3"));
    QCOMPARE(after.at(1).id, QStringLiteral("2"));
    QCOMPARE(after.at(2).id, QStringLiteral("1"));
}

void TestProjectImport::replacingKeepsProgress()
{
    QList<ProjectRecord> present = m_compiled;
    ProjectLogEntry entry;
    entry.id = QStringLiteral("e1");
    entry.date = QDate(2025, 6, 20);
    entry.done.insert(QStringLiteral("1"), 3);
    // 新增社区长者食堂 stands on both lists; on the official one with another measure word.
    auto canteen = std::find_if(present.begin(), present.end(),
        [](const ProjectRecord &each) { return each.project.title == QStringLiteral("新增社区长者食堂"); });
    QVERIFY(canteen != present.end());
    canteen->log.append(entry);
    canteen->project.leadDepartment = QStringLiteral("区民政局");

    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    const ImportPlan result = plan(*file, present, replacing());
    QVERIFY(result.canApply());
    const auto archives = changesOf<ArchiveList>(result);
    QCOMPARE(archives.size(), 1);
    QVERIFY(std::holds_alternative<ArchiveList>(result.changes.constFirst()));
    QCOMPARE(archives.constFirst().name, QStringLiteral("据报告整理的 48 项"));
    const QList<ProjectRecord> after = applied(present, result);
    QCOMPARE(after.size(), 22);
    // Nothing of the new list is called compiled from the report any more.
    for (const ProjectRecord &record : after)
        QCOMPARE(record.project.source.file, QStringLiteral("official-projects-partial.csv"));
    const auto kept = std::find_if(after.begin(), after.end(),
        [&](const ProjectRecord &each) { return each.project.id == canteen->project.id; });
    QVERIFY(kept != after.end());
    QCOMPARE(kept->project.number, 5);
    QCOMPARE(kept->project.area, QStringLiteral("为老服务"));
    QCOMPARE(kept->project.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(kept->project.measures.constFirst().targetText(), QStringLiteral("6 个"));
    QCOMPARE(doneAsOf(kept->log, kept->project.measures.constFirst().id, QDate(2025, 7, 1)), std::optional<double>(3));
    // The report's sentence says 6家; the official list is what vouches now.
    QVERIFY(!kept->project.source.isReport());
    QCOMPARE(kept->project.source.file, QStringLiteral("official-projects-partial.csv"));
}

void TestProjectImport::replacingHandsOnThePartsLog()
{
    QList<ProjectRecord> present = m_compiled;
    auto beds = std::find_if(present.begin(), present.end(),
        [](const ProjectRecord &each) { return each.project.title == QStringLiteral("改建认知障碍照护床位"); });
    ProjectLogEntry entry;
    entry.id = QStringLiteral("e1");
    entry.date = QDate(2025, 6, 20);
    entry.done.insert(beds->project.measures.constFirst().id, 60);
    beds->log.append(entry);
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    const QList<ProjectRecord> after = applied(present, plan(*file, present, replacing()));
    const auto first = std::find_if(after.begin(), after.end(), [](const ProjectRecord &each) { return each.project.number == 1; });
    QVERIFY(first != after.end());
    QCOMPARE(first->log.size(), 1);
    QCOMPARE(doneAsOf(first->log, first->project.measures.at(2).id, QDate(2025, 7, 1)), std::optional<double>(60));
    QVERIFY(!doneAsOf(first->log, first->project.measures.at(0).id, QDate(2025, 7, 1)));
}

void TestProjectImport::mergingTakesNothingAway()
{
    const ImportPlan result = planText("项目名称,目标,单位\n新的一项,3,个\n", m_compiled);
    QCOMPARE(result.count(Fate::Removed), 0);
    const QList<ProjectRecord> after = applied(m_compiled, result);
    QCOMPARE(after.size(), 49);
    QCOMPARE(after.constLast().project.number, 49);
}

void TestProjectImport::mergingTellsOfSharedNumbers()
{
    // 22 official projects beside 48 compiled ones: each number that two would have is told.
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    const ImportPlan result = plan(*file, m_compiled);
    const QList<ProjectRecord> after = applied(m_compiled, result);
    QHash<int, int> uses;
    for (const ProjectRecord &record : after)
        ++uses[record.project.number];
    const auto shared = std::count_if(uses.cbegin(), uses.cend(), [](int count) { return count > 1; });
    QVERIFY(shared > 10);
    QCOMPARE(result.count(FaultSeverity::Warning), int(shared));
    // The list in place of the compiled one has each number once.
    QCOMPARE(plan(*file, m_compiled, replacing()).count(FaultSeverity::Warning), 0);
}

void TestProjectImport::beginningAnewKeepsNothing()
{
    QList<ProjectRecord> present = m_compiled;
    ProjectLogEntry entry;
    entry.id = QStringLiteral("e1");
    entry.date = QDate(2025, 6, 20);
    entry.text = QStringLiteral("在建");
    for (ProjectRecord &record : present)
        record.log.append(entry);
    ImportOptions options = replacing();
    options.keepProgress = false;
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    const ImportPlan result = plan(*file, present, options);
    QCOMPARE(result.count(Fate::Added), 22);
    QCOMPARE(result.count(Fate::Removed), 48);
    QCOMPARE(changesOf<ArchiveList>(result).size(), 1);
    const QList<ProjectRecord> after = applied(present, result);
    QCOMPARE(after.size(), 22);
    for (const ProjectRecord &record : after)
        QVERIFY(record.log.isEmpty());
}

void TestProjectImport::readsTheCitysForm()
{
    QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位\n1,新增养老床位,480,张\n1,新增护养床位,100,张\n2,学校明亮工程,,\n3,社区食堂,6,个\n"));
    const ImportPlan result = planText("2025年为民办实事项目（截至9月20日）\n序号,实事项目名称,完成情况,占全年计划\n"
                                       "1,新增养老床位480张,240,50%\n,新增护养床位,172张,172%\n2,学校明亮工程,正在招标,\n3,社区食堂6个,,0.5\n",
        list, monthly());
    QCOMPARE(result.count(FaultSeverity::Error), 0);
    QCOMPARE(result.count(FaultSeverity::Warning), 0);
    QCOMPARE(result.count(Fate::Changed), 3);
    const auto entries = changesOf<AddLogEntry>(result);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).entry.done, (QMap<QString, double>{{QStringLiteral("1"), 240}, {QStringLiteral("2"), 172}}));
    QCOMPARE(entries.at(0).entry.date, QDate(2025, 9, 20));
    QCOMPARE(entries.at(1).entry.text, QStringLiteral("正在招标"));
    QVERIFY(entries.at(1).entry.done.isEmpty());
    // A share alone gives no quantity: nobody counted one.
    QVERIFY(entries.at(2).entry.done.isEmpty());
    QCOMPARE(entries.at(2).entry.text, QStringLiteral("占全年计划 50%"));
}

void TestProjectImport::readsTheEncodingsOfOffices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("GB18030") << "return-gb18030.csv" << "GB18030";
    QTest::newRow("UTF-16, tabs") << "return-utf16.csv" << "UTF-16";
}

void TestProjectImport::readsTheEncodingsOfOffices()
{
    QFETCH(QString, name);
    const auto file = readTableFile(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/") + name);
    QVERIFY(file.has_value());
    QTEST(file->encoding, "encoding");
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位\n1,新增养老床位,480,张\n"));
    const ImportPlan result = plan(*file, list, monthly());
    QVERIFY2(result.faults.isEmpty(), result.faults.isEmpty() ? "" : qPrintable(result.faults.constFirst().text()));
    const auto entries = changesOf<AddLogEntry>(result);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().entry.done.value(QStringLiteral("1")), 240.0);
}

void TestProjectImport::theSameReturnIsNoNews()
{
    const QList<ProjectRecord> list = applied({}, planText("序号,项目名称,目标,单位\n1,社区食堂,6,个\n"));
    const char *csv = "序号,项目名称,完成情况,进展说明\n1,社区食堂,2,都在装修\n";
    const QList<ProjectRecord> once = applied(list, planText(csv, list, monthly()));
    QCOMPARE(once.constFirst().log.size(), 1);
    QVERIFY(planText(csv, once, monthly()).changes.isEmpty());
    // A month later the same figures are a report again: somebody said that nothing moved.
    QCOMPARE(changesOf<AddLogEntry>(planText(csv, once, monthly(10))).size(), 1);
}

void TestProjectImport::returnsNeedADay()
{
    ImportOptions options;
    options.kind = ImportKind::Return;
    const ImportPlan result = planText("序号,项目名称,完成情况\n1,社区食堂,2\n", m_compiled, options);
    QCOMPARE(result.count(FaultSeverity::Error), 1);
    QVERIFY(result.faults.constFirst().message.contains(QStringLiteral("截至")));
}

void TestProjectImport::stops()
{
    std::stop_source source;
    source.request_stop();
    ReadingControl control;
    control.stop = source.get_token();
    const TableFile file = tableOf("序号,项目名称\n1,甲\n");
    const ImportPlan result = planImport(file, 0, guessMapping(file.sheets.constFirst()), {}, {}, control);
    QVERIFY(result.changes.isEmpty());
    QVERIFY(result.projects.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectImport)
#include "test_projectimport.moc"
