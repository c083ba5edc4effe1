// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/tables/tablefile.h"

#include <QStringList>

namespace jingan {

/// What a column of an imported table holds.
enum class ImportColumn {
    Ignore,
    Number,         ///< 序号
    Area,           ///< 方面
    Title,          ///< 实事项目
    Measure,        ///< 指标, where the title stands in a column of its own
    Target,         ///< 目标, with or without unit and «不少于»
    Unit,           ///< 单位
    Bound,          ///< 目标要求: 不少于, 不超过
    YearEndOnly,    ///< 年末计量: 是
    LeadDepartment, ///< 牵头单位
    Cooperating,    ///< 配合单位
    Person,         ///< 责任人
    Start,          ///< 开始时间
    Due,            ///< 完成时限
    Milestone1, Milestone2, Milestone3, Milestone4, ///< 第一季度节点 …
    Stage,          ///< 建设阶段
    Note,           ///< 备注
    Done,           ///< 完成情况: a quantity or words
    DoneText,       ///< 进展说明: words beside a quantity
    Percent,        ///< 占全年计划
    Reporter,       ///< 填报人
    Evidence,       ///< 佐证
};

/// All of them in the order in which a list offers them, Ignore first.
const QList<ImportColumn> &importColumns();
/// 牵头单位 …; «不导入» for Ignore.
QString importColumnName(ImportColumn column);
/// The word of the command line: number, title, lead_department …
QString importColumnKey(ImportColumn column);
std::optional<ImportColumn> importColumnOfKey(const QString &key);

/// Which column of a sheet holds what.
struct ColumnMapping {
    int headingRow = -1;  ///< 0-based; −1 where no heading was found.
    int firstRow = 0;     ///< Where the rows begin, below headings of several rows.
    QList<ImportColumn> columns; ///< One for each column of the sheet.

    /// The first column that holds it; −1 where none does.
    int indexOf(ImportColumn column) const { return int(columns.indexOf(column)); }
    bool operator==(const ColumnMapping &) const = default;
};

/// What a heading means; Ignore for an unknown one. Brackets behind it, years before it and
/// blanks make no difference: «目标值（个）», «2025年目标».
ImportColumn columnOfHeading(const QString &heading);

/// Finds the heading among the first rows, also below a title, and what its columns mean. Of
/// two columns that mean the same the first is taken.
ColumnMapping guessMapping(const TableSheet &sheet);

/// The mapping with another row as heading (−1 for none); what the columns hold stays, but for
/// those that held nothing and whose heading there is known.
ColumnMapping mappingAtHeading(const TableSheet &sheet, const ColumnMapping &mapping, int headingRow);

/// Changes a mapping by «C=target,D=unit». Errors: BadArgument, naming the part.
Result<ColumnMapping> mappingWith(const ColumnMapping &mapping, const QString &text);

} // namespace jingan
