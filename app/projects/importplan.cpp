// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importplan.h"

#include "app/projects/importrows.h"
#include "app/projects/listimport.h"
#include "app/projects/returnimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

/// What must be there before any row is looked at.
QString missingColumn(const ColumnMapping &mapping, ImportKind kind)
{
    const auto has = [&](ImportColumn column) { return mapping.indexOf(column) >= 0; };
    if (!has(ImportColumn::Title) && (kind == ImportKind::List || !has(ImportColumn::Number)))
        return Messages::tr("没有找到“实事项目”一列。请在预览上方为项目名称所在的列选“实事项目”。");
    if (kind == ImportKind::Return && !has(ImportColumn::Done) && !has(ImportColumn::DoneText) && !has(ImportColumn::Percent))
        return Messages::tr("没有找到“完成情况”一列。请在预览上方选择，或改为导入清单。");
    return {};
}

} // namespace

QString fateName(PlannedProject::Fate fate)
{
    switch (fate) {
    case PlannedProject::Fate::Added:
        return Messages::tr("新增");
    case PlannedProject::Fate::Changed:
        return Messages::tr("更改");
    case PlannedProject::Fate::Unchanged:
        return Messages::tr("不变");
    case PlannedProject::Fate::Removed:
        return Messages::tr("移除");
    }
    Q_UNREACHABLE();
}

QString ImportFault::text() const
{
    return Messages::tr("%1：%2").arg(place, message);
}

int ImportPlan::count(PlannedProject::Fate fate) const
{
    return int(std::count_if(projects.cbegin(), projects.cend(),
        [fate](const PlannedProject &each) { return each.fate == fate; }));
}

int ImportPlan::count(FaultSeverity severity) const
{
    return int(std::count_if(faults.cbegin(), faults.cend(),
        [severity](const ImportFault &each) { return each.severity == severity; }));
}

QString ImportPlan::reason() const
{
    return options.kind == ImportKind::Return
        ? Messages::tr("导入月报 %1").arg(fileName)
        : Messages::tr("导入清单 %1").arg(fileName);
}

ImportPlan planImport(const TableFile &file, int sheet, const ColumnMapping &mapping, const ImportOptions &options,
    const QList<ProjectRecord> &present, const ReadingControl &control)
{
    ImportPlan plan;
    plan.fileName = QFileInfo(file.path).fileName();
    plan.options = options;
    ImportCells cells(file.sheets.at(sheet), mapping);
    if (const QString missing = missingColumn(mapping, options.kind); !missing.isEmpty()) {
        cells.fault(FaultSeverity::Error, std::max(0, mapping.headingRow), missing);
    } else {
        const QList<ImportGroup> groups = groupRows(cells);
        if (groups.isEmpty()) {
            cells.fault(FaultSeverity::Error, mapping.firstRow,
                Messages::tr("表头之下没有一行项目。请确认选对了工作表。"));
        }
        if (options.kind == ImportKind::List)
            planList(plan, cells, groups, present, control);
        else
            planReturn(plan, cells, groups, present, control);
    }
    if (control.isStopped())
        return {};
    // All or nothing: with an error the file changes nothing.
    if (cells.hasErrors())
        plan.changes.clear();
    plan.faults = cells.takeFaults();
    return plan;
}

} // namespace jingan
