// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importplan.h"
#include "app/tables/tablefile.h"
#include "tests/fuzz/fuzzcheck.h"

using namespace jingan;

namespace {

QList<ProjectRecord> presentList()
{
    QList<ProjectRecord> records;
    for (int number = 1; number <= 3; ++number) {
        Project project;
        project.id = QString::number(number);
        project.year = 2025;
        project.number = number;
        project.title = QStringList{QStringLiteral("新增养老床位"), QStringLiteral("社区食堂"), QStringLiteral("加装电梯")}.at(number - 1);
        ProjectMeasure measure;
        measure.id = QStringLiteral("1");
        measure.unit = QStringLiteral("个");
        measure.target = 100 * number;
        project.measures = {measure};
        records.append({project, {}});
    }
    return records;
}

void importTable(const QByteArray &bytes, const QString &name)
{
    const auto file = readTableFrom(bytes, name);
    if (!file) {
        checkThat(file.error().message.contains(name), "an error names the file");
        return;
    }
    static const QList<ProjectRecord> present = presentList();
    const int sheet = file->firstUsedSheet();
    const ColumnMapping mapping = guessMapping(file->sheets.at(sheet));
    ImportOptions options;
    options.year = 2025;
    options.asOf = QDate(2025, 6, 30);
    for (const ImportKind kind : {ImportKind::List, ImportKind::Return}) {
        options.kind = kind;
        const ImportPlan plan = planImport(*file, sheet, mapping, options, present);
        checkThat(plan.changes.isEmpty() || plan.count(FaultSeverity::Error) == 0, "a file with faults changes nothing");
        for (const ImportFault &fault : plan.faults)
            checkThat(!fault.message.isEmpty() && !fault.place.isEmpty(), "a fault says what is wrong, and where");
    }
}

} // namespace

/// The bytes as a file and, where they are XML, as the sheet of a sound workbook or the contents of
/// a sound ODS; what is read is planned as a list and as a return.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (bytes.isEmpty())
        return 0;
    if (!bytes.startsWith('<')) {
        importTable(bytes, QStringLiteral("fuzzed.csv"));
        return 0;
    }
    if (bytes.contains("office")) {
        importTable(packed(bytes, "content.xml"), QStringLiteral("fuzzed.ods"));
        return 0;
    }
    const QByteArray relations = "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
    const QByteArray parts = "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                             "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
                             "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>";
    const QByteArray workbook = "<workbook xmlns:r='r'><sheets><sheet name='一' r:id='r1'/></sheets></workbook>";
    const QByteArray strings = "<sst><si><t>实事项目</t></si><si><t>目标</t></si><si><t>社区食堂</t></si><si><t>完成情况</t></si></sst>";
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    importTable(packed(bytes, "xl/worksheets/sheet1.xml",
                    {{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", relations}, {"xl/_rels/workbook.xml.rels", parts},
                        {"xl/workbook.xml", workbook}, {"xl/sharedStrings.xml", strings}, {"xl/styles.xml", styles}}),
        QStringLiteral("fuzzed.xlsx"));
    return 0;
}
