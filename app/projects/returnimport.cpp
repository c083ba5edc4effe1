// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/returnimport.h"

#include "app/common/numbers.h"
#include "app/projects/cellvalues.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

/// Rounding to whole percent moves a share by half a point at most; one is allowed for.
constexpr double PercentTolerance = 1.0;
/// Plain numbers above this are percent already, not shares.
constexpr double LargestShare = 10.0;

/// The report on one project while its rows are read.
struct ProjectReport {
    const ProjectRecord *record = nullptr;
    QMap<QString, double> done;
    QStringList texts;
    QList<FieldDifference> differences;
    int row = -1;
};

class ReturnPlanning
{
public:
    ReturnPlanning(ImportPlan &plan, ImportCells &cells, const QList<ProjectRecord> &present);

    void read(const ImportGroup &group);
    void finish();

private:
    struct Target {
        const ProjectRecord *record = nullptr;
        const ProjectMeasure *measure = nullptr; ///< None where the whole project is meant.
    };

    Target byTitle(int row) const;
    void readRow(int row, Target target);
    void readDone(int row, const Target &target, ProjectReport &report);
    void checkPercent(int row, const ProjectMeasure *measure, std::optional<double> done, ProjectReport &report);
    const ProjectMeasure *measureByPosition(const ImportGroup &group, qsizetype index, const ProjectRecord &record) const;

    ImportPlan &m_plan;
    ImportCells &m_cells;
    const QList<ProjectRecord> &m_present;
    QHash<QString, Target> m_byTitle;
    QHash<int, const ProjectRecord *> m_byNumber;
    QHash<QString, ProjectReport> m_reports; ///< By project id.
    QStringList m_order;
    bool m_plainIsPercent = false;
};

ReturnPlanning::ReturnPlanning(ImportPlan &plan, ImportCells &cells, const QList<ProjectRecord> &present)
    : m_plan(plan), m_cells(cells), m_present(present)
{
    const auto insert = [this](const QString &title, Target target) {
        // A name that two share finds neither.
        if (title.isEmpty())
            return;
        if (m_byTitle.contains(title) && m_byTitle.value(title).record != target.record)
            target = {};
        m_byTitle.insert(title, target);
    };
    for (const ProjectRecord &record : m_present) {
        m_byNumber.insert(record.project.number, &record);
        for (const ProjectMeasure &measure : record.project.measures)
            insert(comparedTitle(measure.name), {&record, &measure});
    }
    for (const ProjectRecord &record : m_present) {
        QString rest;
        insert(comparedTitle(record.project.title), {&record, nullptr});
        if (titleTarget(record.project.title, &rest))
            insert(comparedTitle(rest), {&record, nullptr});
    }
    for (int row = m_cells.mapping().firstRow; row < m_cells.sheet().rowCount(); ++row) {
        const auto number = cellNumber(m_cells.cell(row, ImportColumn::Percent));
        m_plainIsPercent = m_plainIsPercent || (number && *number > LargestShare);
    }
}

ReturnPlanning::Target ReturnPlanning::byTitle(int row) const
{
    for (const ImportColumn column : {ImportColumn::Measure, ImportColumn::Title}) {
        const QString title = evenText(m_cells.cell(row, column).text);
        QString rest;
        if (const Target found = m_byTitle.value(comparedTitle(title)); found.record)
            return found;
        if (titleTarget(title, &rest)) {
            if (const Target found = m_byTitle.value(comparedTitle(rest)); found.record)
                return found;
        }
    }
    return {};
}

const ProjectMeasure *ReturnPlanning::measureByPosition(const ImportGroup &group, qsizetype index, const ProjectRecord &record) const
{
    const QList<ProjectMeasure> &measures = record.project.measures;
    if (measures.size() == 1)
        return &measures.constFirst();
    return measures.size() == group.rows.size() ? &measures.at(index) : nullptr;
}

void ReturnPlanning::read(const ImportGroup &group)
{
    const bool named = m_cells.has(ImportColumn::Title);
    // A title merged over the rows of a project finds it; the rows are its measures in order.
    const ProjectRecord *whole = nullptr;
    for (const int row : group.rows) {
        const Target found = byTitle(row);
        whole = whole ? whole : found.record;
    }
    if (!named && group.number > 0)
        whole = m_byNumber.value(group.number);
    for (qsizetype i = 0; i < group.rows.size(); ++i) {
        const int row = group.rows.at(i);
        Target target = named ? byTitle(row) : Target{whole, nullptr};
        if (!target.record)
            target.record = whole;
        if (!target.record) {
            const ProjectRecord *sameNumber = m_byNumber.value(group.number);
            const QString title = m_cells.text(row, ImportColumn::Title);
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Title,
                !named      ? Messages::tr("清单中没有第 %1 项。请核对序号。").arg(group.number)
                : sameNumber ? Messages::tr("清单中没有“%1”；第 %2 项是“%3”。请核对名称，或先导入新的清单。")
                                  .arg(title).arg(group.number).arg(sameNumber->project.title)
                             : Messages::tr("清单中没有“%1”。请核对名称，或先导入新的清单。").arg(title));
            continue;
        }
        if (!target.measure)
            target.measure = measureByPosition(group, i, *target.record);
        readRow(row, target);
    }
}

void ReturnPlanning::readRow(int row, Target target)
{
    const QString id = target.record->project.id;
    if (!m_reports.contains(id)) {
        m_reports.insert(id, {target.record, {}, {}, {}, row});
        m_order.append(id);
    }
    ProjectReport &report = m_reports[id];
    readDone(row, target, report);
    // Merged words are told once.
    const QString words = m_cells.text(row, ImportColumn::DoneText);
    if (!words.isEmpty() && !report.texts.contains(words))
        report.texts.append(words);
}

void ReturnPlanning::readDone(int row, const Target &target, ProjectReport &report)
{
    const ProjectMeasure *measure = target.measure;
    const QString text = m_cells.text(row, ImportColumn::Done);
    const auto quantity = cellDone(m_cells.cell(row, ImportColumn::Done));
    std::optional<double> done;
    if (quantity && !measure && target.record->project.measures.size() > 1) {
        m_cells.fault(FaultSeverity::Error, row, ImportColumn::Done,
            Messages::tr("“%1”有 %2 个指标，看不出 %3 是哪一个的。请每个指标一行，写上指标名称。")
                .arg(target.record->project.title).arg(target.record->project.measures.size()).arg(text));
    } else if (quantity && measure) {
        if (!quantity->unit.isEmpty() && !measure->unit.isEmpty() && quantity->unit != measure->unit) {
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Done,
                Messages::tr("完成情况写“%1”，清单的单位是“%2”。请改为一致。").arg(text, measure->unit));
        } else if (report.done.contains(measure->id) && report.done.value(measure->id) != quantity->value) {
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Done,
                Messages::tr("同一指标出现两次，完成数 %1 与 %2 不同。请只留一行。")
                    .arg(formatNumber(report.done.value(measure->id)), formatNumber(quantity->value)));
        } else {
            done = quantity->value;
        }
    } else if (!text.isEmpty() && !quantity) {
        if (cellNumber(m_cells.cell(row, ImportColumn::Done)).value_or(0) < 0) {
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Done,
                Messages::tr("完成数“%1”是负数。请改正。").arg(text));
            return;
        }
        if (!report.texts.contains(text))
            report.texts.append(text);
        if (measure && measure->isQuantified()) {
            m_cells.fault(FaultSeverity::Note, row, ImportColumn::Done,
                Messages::tr("按文字记入，未从中取数。要记完成数，请只写数字和单位。"));
        }
    }
    if (done) {
        report.done.insert(measure->id, *done);
        const auto before = doneAsOf(target.record->log, measure->id, m_plan.options.asOf);
        if (before && *before > *done) {
            m_cells.fault(FaultSeverity::Warning, row, ImportColumn::Done,
                Messages::tr("累计完成 %1 少于此前报的 %2。请确认是累计数。").arg(formatNumber(*done), formatNumber(*before)));
        }
        if (!before || *before != *done) {
            const QString unit = measure->unit.isEmpty() ? QString() : u' ' + measure->unit;
            report.differences.append({measure->name.isEmpty() ? Messages::tr("累计完成") : measure->name,
                before ? formatNumber(*before) + unit : QString(), formatNumber(*done) + unit});
        }
    }
    checkPercent(row, measure, done, report);
}

void ReturnPlanning::checkPercent(int row, const ProjectMeasure *measure, std::optional<double> done, ProjectReport &report)
{
    const TableCell &cell = m_cells.cell(row, ImportColumn::Percent);
    const QString text = m_cells.text(row, ImportColumn::Percent);
    if (text.isEmpty() || text == QStringLiteral("/") || text == QStringLiteral("-") || text == QStringLiteral("—"))
        return;
    const auto percent = cellPercent(cell, m_plainIsPercent);
    if (!percent) {
        m_cells.fault(FaultSeverity::Error, row, ImportColumn::Percent,
            Messages::tr("占全年计划“%1”不是百分比。请写成 50% 或 0.5，没有的留空。").arg(text));
        return;
    }
    const bool quantified = measure && measure->isQuantified() && *measure->target > 0;
    if (done && quantified) {
        const double reckoned = *done / *measure->target * 100;
        if (std::abs(reckoned - *percent) > PercentTolerance) {
            m_cells.fault(FaultSeverity::Warning, row, ImportColumn::Percent,
                Messages::tr("占全年计划写 %1%，而 %2 ÷ 目标 %3 = %4%。按完成数记入，请核对目标。")
                    .arg(formatNumber(*percent, 1), formatNumber(*done), formatNumber(*measure->target), formatNumber(reckoned, 1)));
        }
    } else if (!done) {
        // A share alone is what was reported, not a quantity that anybody counted.
        const QString words = Messages::tr("占全年计划 %1%").arg(formatNumber(*percent, 1));
        if (!report.texts.contains(words))
            report.texts.append(words);
        if (quantified) {
            m_cells.fault(FaultSeverity::Note, row, ImportColumn::Percent,
                Messages::tr("只有百分比，没有完成数：按文字记入，不折算成数量。"));
        }
    }
}

void ReturnPlanning::finish()
{
    for (const QString &id : std::as_const(m_order)) {
        const ProjectReport &report = m_reports[id];
        const Project &project = report.record->project;
        PlannedProject planned{PlannedProject::Fate::Unchanged, project.number, project.title, report.row, report.differences};
        m_plan.measures += int(report.done.size());
        ProjectLogEntry entry;
        entry.date = m_plan.options.asOf;
        entry.done = report.done;
        entry.text = report.texts.join(u'；');
        entry.reporter = m_cells.text(report.row, ImportColumn::Reporter);
        if (entry.reporter.isEmpty())
            entry.reporter = m_plan.options.reporter;
        entry.evidence = m_cells.text(report.row, ImportColumn::Evidence);
        QString before;
        bool onThatDay = false;
        for (const ProjectLogEntry &each : report.record->log) {
            if (each.date > entry.date)
                continue;
            before = each.text.trimmed().isEmpty() ? before : each.text;
            onThatDay = onThatDay || (each.date == entry.date && each.isReport());
        }
        if (!entry.text.isEmpty() && evenText(before) != evenText(entry.text))
            planned.differences.append({Messages::tr("进展说明"), before, entry.text});
        // The same figures on a later day are a report of their own: nothing moved, but somebody said so.
        const bool news = entry.isReport() && (!planned.differences.isEmpty() || !onThatDay);
        if (news) {
            planned.fate = PlannedProject::Fate::Changed;
            if (planned.differences.isEmpty())
                planned.differences.append({Messages::tr("截至 %1").arg(entry.date.toString(Qt::ISODate)), {}, Messages::tr("与上次相同")});
            entry.id = newProjectId();
            m_plan.changes.append(AddLogEntry{project.id, entry});
        }
        m_plan.projects.append(planned);
    }
}

} // namespace

void planReturn(ImportPlan &plan, ImportCells &cells, const QList<ImportGroup> &groups,
    const QList<ProjectRecord> &present, const ReadingControl &control)
{
    if (!plan.options.asOf.isValid()) {
        cells.fault(FaultSeverity::Error, std::max(0, cells.mapping().headingRow),
            Messages::tr("不知道数据截至哪一天。请填写“截至”日期。"));
        return;
    }
    ReturnPlanning planning(plan, cells, present);
    for (const ImportGroup &group : groups) {
        if (control.isStopped())
            return;
        planning.read(group);
    }
    planning.finish();
}

} // namespace jingan
