// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importplan.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace jingan;

namespace {

QString folder()
{
    return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/faults/");
}

/// What a file is planned as.
enum class As { List, Return };

struct PlannedFault {
    const char *file;
    As as;
    FaultSeverity severity;
    const char *place;
    const char *words;
};

constexpr auto Error_ = FaultSeverity::Error;
constexpr auto Warning = FaultSeverity::Warning;
constexpr auto Note = FaultSeverity::Note;

/// Each of these files has that one fault.
const PlannedFault PlannedFaults[] = {
    {"number-word.csv", As::List, Error_, "A2", "序号“甲”不是整数"},
    {"number-fraction.csv", As::List, Error_, "A2", "序号“1.5”不是整数"},
    {"number-used-before.csv", As::List, Error_, "A4", "序号 1 在第 2 行已经用过，中间隔着别的项目"},
    {"number-two-titles.csv", As::List, Warning, "A3", "序号 1 在第 2 行已经用过"},
    {"number-missing.csv", As::List, Note, "第 3 行", "作为第 1 项的又一个指标"},
    {"no-title.csv", As::List, Error_, "B2", "没有项目名称"},
    {"no-title-column.csv", As::List, Error_, "第 1 行", "没有找到“实事项目”一列"},
    {"no-rows.csv", As::List, Error_, "第 2 行", "没有一行项目"},
    {"target-word.csv", As::List, Error_, "C2", "目标“很多”不是数字"},
    {"target-word.xlsx", As::List, Error_, "清单!C3", "目标“多项”不是数字"},
    {"target-negative.csv", As::List, Error_, "C2", "目标“-5”不是数字"},
    {"target-two-numbers.csv", As::List, Error_, "C2", "目标“3至5个”不是数字"},
    {"target-unit.csv", As::List, Error_, "C2", "目标写“480张”，单位却是“个”"},
    {"bound-unknown.csv", As::List, Error_, "C2", "不认识目标要求“大概”"},
    {"bound-without-target.csv", As::List, Error_, "C2", "却没有目标数"},
    {"due-word.csv", As::List, Error_, "C2", "“尽快”不是日期"},
    {"due-no-such-day.csv", As::List, Error_, "C2", "“2025-02-30”不是日期"},
    {"start-after-due.csv", As::List, Error_, "B2", "开始时间 2025-11-01 晚于完成时限 2025-06-30"},
    {"stage-unknown.csv", As::List, Error_, "B2", "不认识建设阶段“装修”"},
    {"formula.xlsx", As::List, Error_, "清单!C2", "公式出错"},
    {"two-departments.csv", As::List, Warning, "C3", "“区民政局”和“区教育局”"},
    {"same-title-twice.csv", As::List, Warning, "B3", "与第 2 行同名"},
    {"line-below-a-break.csv", As::List, Error_, "C3", "“很多”"},
    {"sum-row.csv", As::List, Note, "第 3 行", "“合计”不是项目，未导入"},
    {"merge-shared-number.csv", As::List, Warning, "A2", "序号 1 现为“社区食堂”，合并后两项同号"},
    {"return-not-on-list.csv", As::Return, Error_, "B2", "清单中没有“没有这一项”"},
    {"return-other-title.csv", As::Return, Error_, "B2", "第 1 项是“社区食堂”"},
    {"return-no-such-number.csv", As::Return, Error_, "第 2 行", "清单中没有第 7 项"},
    {"return-without-figures.csv", As::Return, Error_, "第 1 行", "没有找到“完成情况”一列"},
    {"return-percent-word.csv", As::Return, Error_, "D2", "“过半”不是百分比"},
    {"return-unit.csv", As::Return, Error_, "C2", "完成情况写“3家”，清单的单位是“个”"},
    {"return-negative.csv", As::Return, Error_, "C2", "完成数“-3”是负数"},
    {"return-which-measure.csv", As::Return, Error_, "C2", "有 2 个指标，看不出 3 是哪一个的"},
    {"return-twice.csv", As::Return, Error_, "C3", "完成数 3 与 4 不同"},
    {"return-share-differs.csv", As::Return, Warning, "D2", "3 ÷ 目标 6 = 50%"},
    {"return-less-than-before.csv", As::Return, Warning, "C2", "累计完成 1 少于此前报的 2"},
    {"return-words.csv", As::Return, Note, "C2", "按文字记入"},
    {"return-share-alone.csv", As::Return, Note, "D2", "不折算成数量"},
};

struct Unreadable {
    const char *file;
    ErrorCode code;
    const char *words;
};

/// Each of these files cannot be read, for that reason.
const Unreadable UnreadableFiles[] = {
    {"empty.csv", ErrorCode::FileEmpty, "是空的"},
    {"blank-cells.csv", ErrorCode::FileEmpty, "没有一个填了内容的单元格"},
    {"blank-sheet.xlsx", ErrorCode::FileEmpty, "没有一个填了内容的单元格"},
    {"open-quote.csv", ErrorCode::BadTable, "第 2 行的引号不配对"},
    {"unknown-encoding.csv", ErrorCode::NotText, "无法识别的文字编码"},
    {"half-sign.csv", ErrorCode::NotText, "无法识别的文字编码"},
    {"picture.csv", ErrorCode::NotText, "不是表格"},
    {"too-many-rows.csv", ErrorCode::FileTooLarge, "超过 6 行或 12 列"},
    {"too-many-columns.csv", ErrorCode::FileTooLarge, "超过 6 行或 12 列"},
    {"far-cell.xlsx", ErrorCode::FileTooLarge, "ZZ900000"},
    {"old.xls", ErrorCode::BadTable, "另存为 XLSX"},
    {"password.xlsx", ErrorCode::Encrypted, "加了密码"},
    {"password.ods", ErrorCode::Encrypted, "加了密码"},
    {"bomb.xlsx", ErrorCode::FileTooLarge, "解压后过大"},
    {"bomb-lying.xlsx", ErrorCode::FileTooLarge, "解压后过大"},
    {"truncated.xlsx", ErrorCode::BadTable, "已损坏"},
    {"broken-xml.xlsx", ErrorCode::BadTable, "已损坏"},
    {"entities.xlsx", ErrorCode::BadTable, "已损坏"},
    {"letter.docx", ErrorCode::BadTable, "不是 XLSX 表格"},
    {"letter.zip", ErrorCode::BadTable, "别的压缩文件"},
};

/// Read by test_tablefile: a formula that was never calculated beside one that failed.
const char *const ReadElsewhere[] = {"formula-faults.xlsx"};

} // namespace

/// Each fault in one small file, and what the user is told of it.
class TestImportFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void leavesNoFileOut();

private:
    QList<ProjectRecord> m_list;
};

/// 社区食堂, of which 2 were reported in August; number 2 has two measures.
void TestImportFaults::initTestCase()
{
    Project canteen;
    canteen.id = QStringLiteral("one");
    canteen.year = 2025;
    canteen.number = 1;
    canteen.title = QStringLiteral("社区食堂");
    canteen.source.file = QStringLiteral("list.csv");
    canteen.measures = {{QStringLiteral("1"), {}, 6, QStringLiteral("个")}};
    ProjectLogEntry august;
    august.id = QStringLiteral("e");
    august.date = QDate(2025, 8, 20);
    august.done = {{QStringLiteral("1"), 2}};
    Project places = canteen;
    places.id = QStringLiteral("two");
    places.number = 2;
    places.title = QStringLiteral("床位；托位");
    places.measures = {{QStringLiteral("1"), QStringLiteral("床位"), 4, QStringLiteral("张")},
        {QStringLiteral("2"), QStringLiteral("托位"), 5, QStringLiteral("个")}};
    m_list = {{canteen, {august}}, {places, {}}};
}

void TestImportFaults::tellsWhatIsWrong_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(PlannedFaults)); ++i)
        QTest::newRow(PlannedFaults[i].file) << i;
}

void TestImportFaults::tellsWhatIsWrong()
{
    QFETCH(int, index);
    const PlannedFault &expected = PlannedFaults[index];
    const auto file = readTableFile(folder() + QLatin1String(expected.file));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    ImportOptions options;
    options.kind = expected.as == As::Return ? ImportKind::Return : ImportKind::List;
    options.year = 2025;
    options.asOf = QDate(2025, 9, 20);
    const bool onList = expected.as == As::Return || QByteArray(expected.file).startsWith("merge");
    const ImportPlan plan = planImport(*file, 0, guessMapping(file->sheets.constFirst()), options, onList ? m_list : QList<ProjectRecord>());
    QStringList told;
    for (const ImportFault &fault : plan.faults)
        told.append(fault.text());
    QVERIFY2(plan.faults.size() == 1, qPrintable(told.join(u'\n')));
    const ImportFault &fault = plan.faults.constFirst();
    QVERIFY(fault.severity == expected.severity);
    QCOMPARE(fault.place, QString::fromUtf8(expected.place));
    QVERIFY2(fault.message.contains(QString::fromUtf8(expected.words)), qPrintable(fault.message));
    // An error keeps everything out; anything else is told and let in.
    QCOMPARE(plan.canApply(), expected.severity != FaultSeverity::Error);
}

void TestImportFaults::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(UnreadableFiles)); ++i)
        QTest::newRow(UnreadableFiles[i].file) << i;
}

void TestImportFaults::refusesWhatCannotBeRead()
{
    QFETCH(int, index);
    const Unreadable &expected = UnreadableFiles[index];
    TableLimits limits;
    limits.unpackedBytes = 1024 * 1024;
    if (QByteArray(expected.file).startsWith("too-many")) {
        limits.rows = 6;
        limits.columns = 12;
    }
    const auto file = readTableFile(folder() + QLatin1String(expected.file), {}, limits);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, expected.code);
    QVERIFY2(file.error().message.contains(QString::fromUtf8(expected.words)), qPrintable(file.error().message));
    QVERIFY2(file.error().message.contains(QLatin1String(expected.file)), qPrintable(file.error().message));
}

void TestImportFaults::leavesNoFileOut()
{
    QStringList told;
    for (const PlannedFault &each : PlannedFaults)
        told.append(QLatin1String(each.file));
    for (const Unreadable &each : UnreadableFiles)
        told.append(QLatin1String(each.file));
    for (const char *each : ReadElsewhere)
        told.append(QLatin1String(each));
    told.sort();
    QStringList files = QDir(folder()).entryList(QDir::Files);
    files.sort();
    QCOMPARE(told, files);
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "test_importfaults.moc"
