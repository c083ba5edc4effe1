// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/columnmapping.h"

#include "app/projects/cellvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

struct ColumnWords {
    ImportColumn column;
    QString key;
    const char *name;
    QStringList headings; ///< As they stand in tables, without blanks and brackets.
};

QStringList split(const char16_t *words)
{
    return QString::fromUtf16(words).split(u'|');
}

const QList<ColumnWords> &columnWords()
{
    static const QList<ColumnWords> words = {
        {ImportColumn::Ignore, QStringLiteral("ignore"), QT_TRANSLATE_NOOP("ColumnMapping", "不导入"), {}},
        {ImportColumn::Number, QStringLiteral("number"), QT_TRANSLATE_NOOP("ColumnMapping", "序号"),
            split(u"序号|编号|项目编号|项目序号|no|no.|number|id|#")},
        {ImportColumn::Area, QStringLiteral("area"), QT_TRANSLATE_NOOP("ColumnMapping", "方面"),
            split(u"方面|领域|类别|分类|项目类别|工作领域|所属领域|所属方面|area|category")},
        {ImportColumn::Title, QStringLiteral("title"), QT_TRANSLATE_NOOP("ColumnMapping", "实事项目"),
            split(u"实事项目|实事项目名称|实事项目内容|项目名称|项目|项目内容|事项|事项名称|名称|工作内容|民生实事项目|title|project|item|project name")},
        {ImportColumn::Measure, QStringLiteral("measure"), QT_TRANSLATE_NOOP("ColumnMapping", "指标"),
            split(u"指标|指标名称|计量指标|子项|子项目|分项|measure|indicator")},
        {ImportColumn::Target, QStringLiteral("target"), QT_TRANSLATE_NOOP("ColumnMapping", "目标"),
            split(u"目标|目标值|目标数|目标任务|目标数量|年度目标|全年目标|年度目标任务|计划数|计划数量|计划量|年度计划|全年计划|全年计划数|任务数|任务量|数量|target|plan")},
        {ImportColumn::Unit, QStringLiteral("unit"), QT_TRANSLATE_NOOP("ColumnMapping", "单位"),
            split(u"单位|计量单位|目标单位|unit")},
        {ImportColumn::Bound, QStringLiteral("bound"), QT_TRANSLATE_NOOP("ColumnMapping", "目标要求"),
            split(u"目标要求|目标类型|bound|target is")},
        {ImportColumn::YearEndOnly, QStringLiteral("year_end_only"), QT_TRANSLATE_NOOP("ColumnMapping", "年末计量"),
            split(u"年末计量|年底计量|year-end only|year end only")},
        {ImportColumn::LeadDepartment, QStringLiteral("lead_department"), QT_TRANSLATE_NOOP("ColumnMapping", "牵头单位"),
            split(u"牵头单位|牵头部门|责任单位|责任部门|主办单位|主办部门|主办|主责单位|主责部门|牵头|实施单位|承办单位|lead department|lead|department|responsible department")},
        {ImportColumn::Cooperating, QStringLiteral("cooperating"), QT_TRANSLATE_NOOP("ColumnMapping", "配合单位"),
            split(u"配合单位|配合部门|协办单位|协办部门|协办|协同单位|协同部门|参与单位|cooperating departments|cooperating|cooperating units")},
        {ImportColumn::Person, QStringLiteral("person"), QT_TRANSLATE_NOOP("ColumnMapping", "责任人"),
            split(u"责任人|负责人|项目负责人|person in charge|person|owner")},
        {ImportColumn::Start, QStringLiteral("start_date"), QT_TRANSLATE_NOOP("ColumnMapping", "开始时间"),
            split(u"开始时间|开始日期|开始|启动时间|启动日期|起始时间|起始日期|开工时间|start|start date")},
        {ImportColumn::Due, QStringLiteral("due_date"), QT_TRANSLATE_NOOP("ColumnMapping", "完成时限"),
            split(u"完成时限|时限|截止时间|截止日期|完成时间|完成日期|计划完成时间|计划完成日期|时间节点|办结时限|due|due date|deadline")},
        {ImportColumn::Milestone1, QStringLiteral("milestone_q1"), QT_TRANSLATE_NOOP("ColumnMapping", "第一季度节点"),
            split(u"第一季度节点|第1季度节点|一季度|第一季度|1季度|一季度节点|milestone q1|q1|q1 milestone|milestone for q1")},
        {ImportColumn::Milestone2, QStringLiteral("milestone_q2"), QT_TRANSLATE_NOOP("ColumnMapping", "第二季度节点"),
            split(u"第二季度节点|第2季度节点|二季度|第二季度|2季度|二季度节点|milestone q2|q2|q2 milestone|milestone for q2")},
        {ImportColumn::Milestone3, QStringLiteral("milestone_q3"), QT_TRANSLATE_NOOP("ColumnMapping", "第三季度节点"),
            split(u"第三季度节点|第3季度节点|三季度|第三季度|3季度|三季度节点|milestone q3|q3|q3 milestone|milestone for q3")},
        {ImportColumn::Milestone4, QStringLiteral("milestone_q4"), QT_TRANSLATE_NOOP("ColumnMapping", "第四季度节点"),
            split(u"第四季度节点|第4季度节点|四季度|第四季度|4季度|四季度节点|milestone q4|q4|q4 milestone|milestone for q4")},
        {ImportColumn::Stage, QStringLiteral("stage"), QT_TRANSLATE_NOOP("ColumnMapping", "建设阶段"),
            split(u"建设阶段|阶段|工程阶段|stage|construction stage")},
        {ImportColumn::Note, QStringLiteral("note"), QT_TRANSLATE_NOOP("ColumnMapping", "备注"),
            split(u"备注|说明|note|notes|remarks")},
        {ImportColumn::Done, QStringLiteral("done"), QT_TRANSLATE_NOOP("ColumnMapping", "完成情况"),
            split(u"完成情况|完成数|完成数量|完成量|累计完成|累计完成数|累计完成情况|实际完成|实际完成数|done|completed")},
        {ImportColumn::DoneText, QStringLiteral("done_text"), QT_TRANSLATE_NOOP("ColumnMapping", "进展说明"),
            split(u"进展说明|进展情况|工作进展|进展|推进情况|目前进展|progress report|progress")},
        {ImportColumn::Percent, QStringLiteral("percent"), QT_TRANSLATE_NOOP("ColumnMapping", "占全年计划"),
            split(u"占全年计划|占全年计划比例|占年度计划|占全年目标|占年度目标|完成率|完成比例|完成百分比|完成进度|进度|percent of plan|percent|share of plan|of the year's plan")},
        {ImportColumn::Reporter, QStringLiteral("reporter"), QT_TRANSLATE_NOOP("ColumnMapping", "填报人"),
            split(u"填报人|报送人|填表人|填报单位|报送单位|reporter|reported by")},
        {ImportColumn::Evidence, QStringLiteral("evidence"), QT_TRANSLATE_NOOP("ColumnMapping", "佐证"),
            split(u"佐证|佐证材料|证明材料|附件|evidence")},
    };
    return words;
}

const ColumnWords &wordsOf(ImportColumn column)
{
    return columnWords().at(int(column));
}

/// How far down a heading is looked for.
constexpr int HeadingRows = 30;

/// Headings that mean nothing known still stand above the rows: the first row of words alone
/// with a row of numbers below.
ColumnMapping unknownHeading(const TableSheet &sheet, ColumnMapping mapping)
{
    const auto count = [&](int row, auto matches) {
        const QList<TableCell> &cells = sheet.rows.at(row);
        return std::count_if(cells.cbegin(), cells.cend(), matches);
    };
    const auto filled = [](const TableCell &cell) { return !cell.isEmpty(); };
    const auto number = [](const TableCell &cell) { return cellNumber(cell).has_value(); };
    for (int row = 0; row < std::min(sheet.rowCount() - 1, HeadingRows); ++row) {
        if (count(row, filled) >= 2 && count(row, number) == 0 && count(row + 1, number) > 0)
            return mappingAtHeading(sheet, mapping, row);
    }
    return mapping;
}

} // namespace

const QList<ImportColumn> &importColumns()
{
    static const QList<ImportColumn> columns = [] {
        QList<ImportColumn> list;
        for (const ColumnWords &words : columnWords())
            list.append(words.column);
        return list;
    }();
    return columns;
}

QString importColumnName(ImportColumn column)
{
    return Messages::tr(wordsOf(column).name);
}

QString importColumnKey(ImportColumn column)
{
    return wordsOf(column).key;
}

std::optional<ImportColumn> importColumnOfKey(const QString &key)
{
    for (const ColumnWords &words : columnWords()) {
        if (words.key == key)
            return words.column;
    }
    return std::nullopt;
}

ImportColumn columnOfHeading(const QString &heading)
{
    static const QHash<QString, ImportColumn> known = [] {
        QHash<QString, ImportColumn> table;
        for (const ColumnWords &words : columnWords()) {
            for (const QString &each : words.headings)
                table.insert(QString(each).remove(u' '), words.column);
            table.insert(words.key, words.column);
        }
        return table;
    }();
    static const QRegularExpression brackets(QStringLiteral("[(（\\[【][^)）\\]】]*[)）\\]】]"));
    static const QRegularExpression year(QStringLiteral("^(?:20[0-9]{2}年度?|本年|今年)"));
    QString text = evenText(heading).toLower().remove(u' ');
    text.remove(brackets);
    while (text.endsWith(u':') || text.endsWith(u'*') || text.endsWith(u'%'))
        text.chop(1);
    if (const auto found = known.constFind(text); found != known.cend())
        return *found;
    return known.value(text.remove(year), ImportColumn::Ignore);
}

ColumnMapping guessMapping(const TableSheet &sheet)
{
    const int columns = sheet.columnCount();
    ColumnMapping best;
    best.columns = QList<ImportColumn>(columns, ImportColumn::Ignore);
    int bestScore = 0;
    for (int row = 0; row < std::min(sheet.rowCount(), HeadingRows); ++row) {
        ColumnMapping mapping;
        mapping.headingRow = row;
        mapping.firstRow = row + 1;
        int score = 0;
        int filled = 0;
        for (int column = 0; column < columns; ++column) {
            filled += sheet.cell(row, column).isEmpty() ? 0 : 1;
            ImportColumn meaning = ImportColumn::Ignore;
            // A title over the whole width is no heading of its last column.
            const TableCell &cell = sheet.cell(row, column);
            if (cell.kind == TableCell::Kind::Text)
                meaning = columnOfHeading(cell.text);
            if (mapping.columns.contains(meaning))
                meaning = ImportColumn::Ignore;
            score += meaning == ImportColumn::Ignore ? 0 : meaning == ImportColumn::Title ? 2 : 1;
            mapping.columns.append(meaning);
        }
        // Headings of two rows: cells merged downwards tell how deep they go.
        for (const CellRange &range : sheet.merged) {
            if (range.first.row == row && range.last.row < row + 4)
                mapping.firstRow = std::max(mapping.firstRow, range.last.row + 1);
        }
        for (int below = row + 1; below < mapping.firstRow; ++below) {
            for (int column = 0; column < columns; ++column) {
                const ImportColumn meaning = columnOfHeading(sheet.cell(below, column).text);
                if (meaning != ImportColumn::Ignore && !mapping.columns.contains(meaning)) {
                    mapping.columns[column] = meaning;
                    ++score;
                }
            }
        }
        // «实事项目（截至9月20日）» alone in its row is a title.
        const bool alone = filled < 2 && columns > 1;
        if (score > bestScore && score >= 2 && !alone) {
            bestScore = score;
            best = mapping;
        }
    }
    return bestScore > 0 ? best : unknownHeading(sheet, best);
}

ColumnMapping mappingAtHeading(const TableSheet &sheet, const ColumnMapping &mapping, int headingRow)
{
    ColumnMapping changed = mapping;
    changed.headingRow = headingRow;
    changed.firstRow = headingRow + 1;
    for (int column = 0; column < changed.columns.size() && headingRow >= 0; ++column) {
        const ImportColumn meaning = columnOfHeading(sheet.cell(headingRow, column).text);
        if (meaning != ImportColumn::Ignore && !changed.columns.contains(meaning))
            changed.columns[column] = meaning;
    }
    return changed;
}

Result<ColumnMapping> mappingWith(const ColumnMapping &mapping, const QString &text)
{
    ColumnMapping changed = mapping;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto address = CellAddress::parse(QString(part.section(u'=', 0, 0).trimmed().toUpper() + u'1'));
        const auto column = importColumnOfKey(part.section(u'=', 1).trimmed());
        if (!address || !column || address->column >= changed.columns.size()) {
            QStringList keys;
            for (const ImportColumn each : importColumns())
                keys.append(importColumnKey(each));
            return tl::unexpected(Error{ErrorCode::BadArgument,
                Messages::tr("列的对应“%1”无效，应如 C=target；表有 %2 列，可用：%3。")
                    .arg(part).arg(changed.columns.size()).arg(keys.join(Messages::tr("、")))});
        }
        // A meaning belongs to one column; the one named now.
        if (*column != ImportColumn::Ignore)
            std::replace(changed.columns.begin(), changed.columns.end(), *column, ImportColumn::Ignore);
        changed.columns[address->column] = *column;
    }
    return changed;
}

} // namespace jingan
