// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstatus.h"

#include "app/projects/projectsummary.h"

#include <QTest>

using namespace jingan;

namespace {

ProjectMeasure measure(double target, MeasureBound bound = MeasureBound::Exactly, bool yearEndOnly = false,
    const QString &id = QStringLiteral("1"))
{
    return {id, {}, target, QStringLiteral("个"), bound, yearEndOnly};
}

ProjectLogEntry entry(const QDate &date, std::optional<double> done, StatusMark mark = StatusMark::None,
    const QString &measureId = QStringLiteral("1"))
{
    ProjectLogEntry made;
    made.date = date;
    if (done)
        made.done.insert(measureId, *done);
    made.mark = mark;
    return made;
}

ProjectLogEntry words(const QDate &date)
{
    ProjectLogEntry made;
    made.date = date;
    made.text = QStringLiteral("推进中");
    return made;
}

} // namespace

class TestProjectStatus : public QObject
{
    Q_OBJECT
private slots:
    void rule_data();
    void rule();
    void everyDayOfAYearCanBeAsked();
    void slowestMeasureSpeaks();
    void percentMayExceedAHundred();
    void explains_data();
    void explains();
    void keysAndNames();
    void summarizes();
    void listsTheLateOnesFirst();
};

void TestProjectStatus::rule_data()
{
    QTest::addColumn<QList<ProjectMeasure>>("measures");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QList<ProjectLogEntry>>("log");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("status");
    const QDate none;
    const QDate june30(2025, 6, 30); // 49.6% of the year gone
    const QDate june20(2025, 6, 20);
    const QList<ProjectMeasure> hundred = {measure(100)};
    const QList<ProjectMeasure> milestone = {{QStringLiteral("1"), {}, std::nullopt, {}, MeasureBound::None, false}};
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };

    row("on schedule") << hundred << none << none << QList{entry(june20, 50)} << june30 << "on_schedule";
    row("just within the tolerance below") << hundred << none << none << QList{entry(june20, 41.3)} << june30 << "on_schedule";
    row("just below the tolerance") << QList{measure(100.5)} << none << none << QList{entry(june20, 41.2)} << june30 << "behind";
    row("just within the tolerance above") << hundred << none << none << QList{entry(june20, 57.9)} << june30 << "on_schedule";
    row("above the tolerance") << hundred << none << none << QList{entry(june20, 58)} << june30 << "ahead";
    row("30 of 100 at half time") << hundred << none << none << QList{entry(june20, 30)} << june30 << "behind";
    row("whole pieces: less than one missing") << QList{measure(2)} << none << none << QList{entry(june20, 0)} << QDate(2025, 6, 29) << "not_started";
    row("whole pieces: one missing") << QList{measure(2)} << none << none << QList{entry(QDate(2025, 7, 10), 0)} << QDate(2025, 7, 10) << "behind";
    row("not whole: any part counts") << QList{measure(2.5)} << none << none << QList{entry(june20, 0)} << june30 << "behind";
    row("nothing yet, early") << hundred << none << none << QList{entry(QDate(2025, 1, 20), 0)} << QDate(2025, 1, 25) << "not_started";
    row("reached early") << hundred << none << none << QList{entry(june20, 100)} << june30 << "done_early";
    row("more than reached") << hundred << none << none << QList{entry(june20, 172)} << june30 << "done_early";
    row("at least: reached") << QList{measure(200, MeasureBound::AtLeast)} << none << none << QList{entry(june20, 200)} << june30 << "done_early";
    row("reached on the last day") << hundred << none << none << QList{entry(QDate(2025, 12, 31), 100)} << QDate(2025, 12, 31) << "done";
    row("reached on its due date") << hundred << none << june30 << QList{entry(june30, 100)} << QDate(2025, 7, 5) << "done";
    row("reached before its due date") << hundred << none << june30 << QList{entry(june20, 100)} << QDate(2025, 7, 5) << "done_early";
    row("reached late") << hundred << none << june30 << QList{entry(QDate(2025, 8, 1), 100)} << QDate(2025, 8, 5) << "done";
    row("corrected below the target again") << hundred << none << none << QList{entry(QDate(2025, 5, 30), 100), entry(june20, 50)} << june30 << "on_schedule";
    row("done needs no more reports") << hundred << none << none << QList{entry(QDate(2025, 3, 1), 100)} << june30 << "done_early";
    row("due date, on the day") << hundred << none << june30 << QList{entry(june20, 95)} << june30 << "on_schedule";
    row("due date, the day after") << hundred << none << june30 << QList{entry(june20, 95)} << QDate(2025, 7, 1) << "behind";
    row("own time: half of a quarter") << hundred << QDate(2025, 4, 1) << june30 << QList{entry(QDate(2025, 5, 16), 50)} << QDate(2025, 5, 16) << "on_schedule";
    row("own time: late in a quarter") << hundred << QDate(2025, 4, 1) << june30 << QList{entry(june20, 50)} << june20 << "behind";
    row("start to come") << hundred << QDate(2025, 9, 1) << none << QList<ProjectLogEntry>() << june30 << "not_started";
    row("start within the period: no report due") << hundred << QDate(2025, 6, 1) << none << QList<ProjectLogEntry>() << june30 << "not_started";
    row("start before the period") << hundred << QDate(2025, 5, 20) << none << QList<ProjectLogEntry>() << june30 << "not_reported";
    row("never reported, first report not due") << hundred << none << none << QList<ProjectLogEntry>() << QDate(2025, 2, 19) << "not_started";
    row("never reported, first report due") << hundred << none << none << QList<ProjectLogEntry>() << QDate(2025, 2, 20) << "not_reported";
    row("before the year") << hundred << none << none << QList<ProjectLogEntry>() << QDate(2024, 12, 31) << "not_started";
    row("reported before the period") << hundred << none << none << QList{entry(QDate(2025, 5, 20), 10)} << june20 << "not_reported";
    row("reported on the period's first day") << hundred << none << none << QList{entry(QDate(2025, 5, 21), 47)} << june20 << "on_schedule";
    row("last period still counts on the 19th") << hundred << none << none << QList{entry(QDate(2025, 4, 21), 40)} << QDate(2025, 6, 19) << "on_schedule";
    row("late and not reported is not reported") << hundred << none << none << QList{entry(QDate(2025, 3, 1), 1)} << june30 << "not_reported";
    row("after the year, December was reported") << hundred << none << none << QList{entry(QDate(2025, 12, 20), 80)} << QDate(2026, 11, 25) << "behind";
    row("after the year, nothing reported") << hundred << none << none << QList<ProjectLogEntry>() << QDate(2026, 11, 25) << "not_reported";
    row("a later entry isn't seen") << hundred << none << none << QList{entry(june20, 50), entry(QDate(2025, 7, 1), 100)} << june30 << "on_schedule";
    row("milestone, reported in words") << milestone << none << none << QList{words(june20)} << june30 << "not_quantified";
    row("milestone, nothing reported") << milestone << none << none << QList<ProjectLogEntry>() << june30 << "not_reported";
    row("milestone checked off") << milestone << none << none << QList{entry(june20, std::nullopt, StatusMark::Done)} << june30 << "done_early";
    row("milestone checked off on the last day") << milestone << none << none << QList{entry(QDate(2025, 12, 31), std::nullopt, StatusMark::Done)} << QDate(2026, 1, 9) << "done";
    row("the day before it was checked off") << milestone << none << none << QList{words(june20), entry(june30, std::nullopt, StatusMark::Done)} << QDate(2025, 6, 29) << "not_quantified";
    row("no measure at all") << QList<ProjectMeasure>() << none << none << QList{words(june20)} << june30 << "not_quantified";
    row("figure left out") << hundred << none << none << QList{words(june20)} << june30 << "not_quantified";
    row("ceiling, mid-year") << QList{measure(10, MeasureBound::AtMost)} << none << none << QList{entry(june20, 3)} << june30 << "on_schedule";
    row("ceiling exceeded, mid-year") << QList{measure(10, MeasureBound::AtMost)} << none << none << QList{entry(june20, 13)} << june30 << "on_schedule";
    row("ceiling kept") << QList{measure(10, MeasureBound::AtMost)} << none << none << QList{entry(QDate(2025, 12, 20), 8)} << QDate(2025, 12, 31) << "done";
    row("ceiling exceeded at the end") << QList{measure(10, MeasureBound::AtMost)} << none << none << QList{entry(QDate(2025, 12, 20), 13)} << QDate(2025, 12, 31) << "behind";
    row("year-end measure, mid-year") << QList{measure(10, MeasureBound::Exactly, true)} << none << none << QList{entry(june20, 0)} << june30 << "on_schedule";
    row("year-end measure at the end, short") << QList{measure(10, MeasureBound::Exactly, true)} << none << none << QList{entry(QDate(2025, 12, 20), 5)} << QDate(2025, 12, 31) << "behind";
    row("year-end measure reached") << QList{measure(10, MeasureBound::Exactly, true)} << none << none << QList{entry(QDate(2025, 12, 31), 10)} << QDate(2025, 12, 31) << "done";
    row("attention by hand") << hundred << none << none << QList{entry(june20, 50, StatusMark::NeedsAttention)} << june30 << "needs_attention";
    row("attention goes before done") << hundred << none << none << QList{entry(QDate(2025, 5, 1), std::nullopt, StatusMark::NeedsAttention), entry(june20, 100)} << june30 << "needs_attention";
    row("before it was marked") << hundred << none << none << QList{entry(june20, 50), entry(QDate(2025, 6, 25), std::nullopt, StatusMark::NeedsAttention)} << QDate(2025, 6, 24) << "on_schedule";
    row("mark lifted") << hundred << none << none << QList{entry(QDate(2025, 5, 1), std::nullopt, StatusMark::NeedsAttention), entry(june20, 50, StatusMark::ByRule)} << june30 << "on_schedule";
    row("done goes before behind by hand") << hundred << none << none << QList{entry(QDate(2025, 5, 1), std::nullopt, StatusMark::Behind), entry(june20, 100)} << june30 << "done_early";
    row("behind by hand") << milestone << none << none << QList{words(june20), entry(june20, std::nullopt, StatusMark::Behind)} << june30 << "behind";
    row("on schedule by hand") << milestone << none << none << QList{entry(QDate(2025, 3, 1), std::nullopt, StatusMark::OnSchedule)} << june30 << "on_schedule";
    row("not started by hand") << hundred << none << none << QList{entry(QDate(2025, 3, 1), std::nullopt, StatusMark::NotStarted)} << june30 << "not_started";
    row("a mark is no report") << hundred << none << none << QList{entry(june20, std::nullopt, StatusMark::ByRule)} << june30 << "not_reported";
    row("done unchecked again") << milestone << none << none << QList{entry(QDate(2025, 6, 1), std::nullopt, StatusMark::Done), words(june20), entry(june20, std::nullopt, StatusMark::ByRule)} << june30 << "not_quantified";
}

void TestProjectStatus::rule()
{
    QFETCH(QList<ProjectMeasure>, measures);
    QFETCH(QDate, start);
    QFETCH(QDate, due);
    QFETCH(QList<ProjectLogEntry>, log);
    QFETCH(QDate, asOf);
    QFETCH(QString, status);
    Project project;
    project.year = 2025;
    project.measures = measures;
    project.start = start;
    project.due = due;
    const ProjectStanding standing = projectStanding(project, log, asOf);
    QCOMPARE(projectStatusKey(standing.status), status);
    QVERIFY(!explainStanding(project, standing).isEmpty());
}

void TestProjectStatus::everyDayOfAYearCanBeAsked()
{
    Project project;
    project.year = 2025;
    project.measures = {measure(100)};
    const QList log = {entry(QDate(2025, 3, 10), 20), entry(QDate(2025, 9, 15), 70)};
    double before = -1.0;
    for (QDate day(2024, 12, 1); day < QDate(2026, 3, 1); day = day.addDays(1)) {
        const ProjectStanding standing = projectStanding(project, log, day);
        QVERIFY(standing.timePercent >= before);
        before = standing.timePercent;
        QVERIFY(!standing.periodEnd.isValid() || standing.periodEnd <= day);
        QCOMPARE(standing.measures.constFirst().done.value_or(0.0), day < log.at(0).date ? 0.0 : day < log.at(1).date ? 20.0 : 70.0);
    }
    QCOMPARE(before, 100.0);
}

void TestProjectStatus::slowestMeasureSpeaks()
{
    Project project;
    project.year = 2025;
    project.measures = {measure(480), measure(100, MeasureBound::Exactly, false, QStringLiteral("2")),
        measure(150, MeasureBound::AtMost, false, QStringLiteral("3"))};
    ProjectLogEntry report = entry(QDate(2025, 6, 20), 480);
    const QDate day(2025, 6, 30);
    // A missing figure beside one that is there counts as none.
    QCOMPARE(projectStanding(project, {report}, day).percent, std::optional(0.0));
    report.done.insert(QStringLiteral("2"), 30);
    const ProjectStanding standing = projectStanding(project, {report}, day);
    QCOMPARE(standing.percent, std::optional(30.0));
    QCOMPARE(standing.status, ProjectStatus::Behind);
    QVERIFY(!standing.measures.at(2).judged);
    report.done.insert(QStringLiteral("2"), 100);
    // Done but for the ceiling, which is known at the end.
    QVERIFY(projectStanding(project, {report}, day).completedOn.isNull());
    report.date = QDate(2025, 12, 20);
    report.done.insert(QStringLiteral("3"), 149);
    QCOMPARE(projectStanding(project, {report}, QDate(2025, 12, 31)).status, ProjectStatus::Done);
}

void TestProjectStatus::percentMayExceedAHundred()
{
    Project project;
    project.year = 2025;
    project.measures = {measure(100)};
    QCOMPARE(projectStanding(project, {entry(QDate(2025, 6, 20), 172)}, QDate(2025, 6, 30)).percent, std::optional(172.0));
    project.measures = {measure(0)};
    QVERIFY(!projectStanding(project, {entry(QDate(2025, 6, 20), 1)}, QDate(2025, 6, 30)).percent);
}

void TestProjectStatus::explains_data()
{
    QTest::addColumn<double>("done");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("words");
    QTest::newRow("behind") << 30.0 << QDate(2025, 6, 30) << "进度 30%，时间已过 49.6%，慢 19.6 个百分点";
    QTest::newRow("ahead") << 90.0 << QDate(2025, 6, 30) << "快 40.4 个百分点";
    QTest::newRow("on schedule") << 45.0 << QDate(2025, 6, 30) << "相差不超过一个月的份额（8.3 个百分点）";
    QTest::newRow("done") << 100.0 << QDate(2025, 6, 30) << "2025 年 6 月 20 日报送的数字达到全部目标，早于时限 2025 年 12 月 31 日";
    QTest::newRow("not reported") << 45.0 << QDate(2025, 7, 20) << "2025 年 6 月 21 日至 2025 年 7 月 20 日之间没有报送";
    QTest::newRow("too late") << 45.0 << QDate(2026, 1, 2) << "没有报送";
}

void TestProjectStatus::explains()
{
    QFETCH(double, done);
    QFETCH(QDate, asOf);
    QFETCH(QString, words);
    Project project;
    project.year = 2025;
    project.measures = {measure(100)};
    const QString text = explainStanding(project, projectStanding(project, {entry(QDate(2025, 6, 20), done)}, asOf));
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(explainStatusRule().join(QString()).contains(QStringLiteral("8.3")));
}

void TestProjectStatus::keysAndNames()
{
    QSet<QString> names;
    for (const ProjectStatus status : projectStatuses()) {
        QCOMPARE(projectStatusOfKey(projectStatusKey(status)), std::optional(status));
        names.insert(projectStatusName(status));
    }
    QCOMPARE(names.size(), 9);
    QVERIFY(!projectStatusOfKey(QStringLiteral("nonsense")));
    for (const StatusMark mark : statusMarks())
        QCOMPARE(statusMarkOfKey(statusMarkKey(mark)), std::optional(mark));
}

void TestProjectStatus::summarizes()
{
    QList<ProjectRecord> records;
    for (int i = 0; i < 4; ++i) {
        Project project;
        project.year = 2025;
        project.number = i + 1;
        project.measures = {measure(100)};
        project.area = i < 3 ? QStringLiteral("甲") : QStringLiteral("乙");
        records.append({project, {entry(QDate(2025, 6, 20), i * 60.0)}});
    }
    const QDate day(2025, 6, 30);
    const ProjectSummary all = summarizeProjects(records, day);
    QCOMPARE(all.total, 4);
    QCOMPARE(all.late, 1);
    QCOMPARE(all.count(StatusGroup::Done), 2);
    QCOMPARE(all.meanPercent(), std::optional((0.0 + 60 + 100 + 100) / 4)); // 120 and 180 count 100
    const auto areas = summarizeProjects(records, day, ProjectGrouping::Area);
    QCOMPARE(areas.size(), 2);
    QCOMPARE(areas.at(0).total, 3);
    const auto statuses = summarizeProjects(records, day, ProjectGrouping::Status);
    QCOMPARE(statuses.constFirst().name, projectStatusName(ProjectStatus::DoneEarly));
    QVERIFY(!summarizeProjects({}, day).meanPercent());
}

void TestProjectStatus::listsTheLateOnesFirst()
{
    QList<ProjectRecord> records;
    for (const double done : {45.0, 30.0, 10.0, 100.0}) {
        Project project;
        project.year = 2025;
        project.number = int(records.size()) + 1;
        project.measures = {measure(100)};
        records.append({project, {entry(QDate(2025, 6, 20), done)}});
    }
    records[1].project.due = QDate(2025, 6, 25); // past due goes before far behind
    const QList<LateProject> late = lateProjects(records, QDate(2025, 6, 30));
    QCOMPARE(late.size(), 2);
    QCOMPARE(late.at(0).record->project.number, 2);
    QCOMPARE(late.at(0).standing.daysLate, 5);
    QCOMPARE(late.at(1).record->project.number, 3);
}

QTEST_GUILESS_MAIN(TestProjectStatus)
#include "test_projectstatus.moc"
