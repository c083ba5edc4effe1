// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listimport.h"

#include "app/projects/cellvalues.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

QString measuresText(const QList<ProjectMeasure> &measures)
{
    QStringList texts;
    for (const ProjectMeasure &measure : measures) {
        QString text = (measure.name + u' ' + measure.targetText()).trimmed();
        if (measure.yearEndOnly)
            text += Messages::tr("（年末计量）");
        texts.append(text);
    }
    return texts.join(Messages::tr("；"));
}

/// Gives the measures the ids of those they stand for, so that figures stay with them.
void keepMeasureIds(QList<ProjectMeasure> &measures, const QList<ProjectMeasure> &before)
{
    QSet<QString> used;
    QList<bool> found(measures.size(), false);
    const auto take = [&](qsizetype index, const ProjectMeasure &old) {
        if (found.at(index) || used.contains(old.id))
            return;
        measures[index].id = old.id;
        found[index] = true;
        used.insert(old.id);
    };
    for (qsizetype i = 0; i < measures.size(); ++i) {
        for (const ProjectMeasure &old : before) {
            if (comparedTitle(old.name) == comparedTitle(measures.at(i).name))
                take(i, old);
        }
    }
    // One measure stays the one measure, whatever it is called now.
    if (measures.size() == 1 && before.size() == 1)
        take(0, before.constFirst());
    int next = 1;
    for (const ProjectMeasure &old : before)
        next = std::max(next, old.id.toInt() + 1);
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (!found.at(i))
            measures[i].id = QString::number(next++);
    }
}

/// A list against the present one.
class ListPlanning
{
public:
    ListPlanning(ImportPlan &plan, ImportCells &cells, const QList<ProjectRecord> &present)
        : m_plan(plan), m_cells(cells), m_present(present)
    {
    }

    void match(const QList<Project> &list);
    void compare(const ReadingControl &control);

private:
    const ProjectRecord *free(const ProjectRecord *record) const
    {
        return record && !m_taken.contains(record->project.id) ? record : nullptr;
    }
    void change(const ProjectRecord &old, Project project);
    void add(Project project);
    void remove();
    QList<ProjectLogEntry> inheritedLog(const Project &project);
    bool saysMeasures() const;

    ImportPlan &m_plan;
    ImportCells &m_cells;
    const QList<ProjectRecord> &m_present;
    QList<std::pair<Project, const ProjectRecord *>> m_pairs;
    QSet<QString> m_taken; ///< Ids of present projects that the file names.
    QHash<QString, QString> m_heirs; ///< By id of a project that goes: the title that takes its log.
    QList<ProjectChange> m_additions;
    QList<ProjectChange> m_removals;
    QList<ProjectChange> m_settings;
};

bool ListPlanning::saysMeasures() const
{
    return m_cells.has(ImportColumn::Target) || m_cells.has(ImportColumn::Measure);
}

void ListPlanning::match(const QList<Project> &list)
{
    QHash<QString, QList<const ProjectRecord *>> byTitle;
    QHash<int, const ProjectRecord *> importedByNumber;
    for (const ProjectRecord &record : m_present) {
        byTitle[comparedTitle(record.project.title)].append(&record);
        // The compiled list's numbers are its own; only an imported one's mean the same.
        if (!record.project.source.isReport())
            importedByNumber.insert(record.project.number, &record);
    }
    for (const Project &project : list) {
        const ProjectRecord *found = nullptr;
        const auto sameTitle = byTitle.value(comparedTitle(project.title));
        for (const ProjectRecord *record : sameTitle)
            found = found ? found : free(record);
        if (found)
            m_taken.insert(found->project.id);
        m_pairs.append({project, found});
    }
    for (auto &[project, found] : m_pairs) {
        if (!found && project.number > 0) {
            found = free(importedByNumber.value(project.number));
            if (found)
                m_taken.insert(found->project.id);
        }
    }
    QHash<QString, int> seen;
    for (const auto &[project, found] : std::as_const(m_pairs)) {
        const QString title = comparedTitle(project.title);
        if (!title.isEmpty() && seen.contains(title)) {
            m_cells.fault(FaultSeverity::Warning, project.source.row - 1, ImportColumn::Title,
                Messages::tr("与第 %1 行同名。请确认不是重复的项目。").arg(seen.value(title)));
        }
        seen.insert(title, project.source.row);
    }
}

void ListPlanning::compare(const ReadingControl &control)
{
    int next = 1;
    for (const ProjectRecord &record : m_present)
        next = m_plan.options.mode == ListMode::Merge ? std::max(next, record.project.number + 1) : next;
    for (const auto &[project, found] : std::as_const(m_pairs))
        next = std::max(next, project.number + 1);
    for (auto &[project, found] : m_pairs) {
        if (control.isStopped())
            return;
        m_plan.measures += int(project.measures.size());
        if (project.number == 0)
            project.number = found ? found->project.number : next++;
        if (found)
            change(*found, project);
        else
            add(project);
    }
    if (m_plan.options.mode == ListMode::Replace)
        remove();
    QList<ProjectChange> changes = m_removals + m_additions + m_settings;
    if (m_plan.options.mode == ListMode::Replace && !changes.isEmpty() && !m_present.isEmpty()) {
        const bool compiled = m_present.constFirst().project.source.isReport();
        const QString name = compiled ? Messages::tr("据报告整理的 %1 项").arg(m_present.size())
                                      : Messages::tr("导入 %1 之前的 %2 项").arg(m_plan.fileName).arg(m_present.size());
        changes.prepend(ArchiveList{name});
    }
    m_plan.changes = changes;
    std::stable_sort(m_plan.projects.begin(), m_plan.projects.end(),
        [](const PlannedProject &a, const PlannedProject &b) { return a.row >= 0 && (b.row < 0 || a.row < b.row); });
}

void ListPlanning::change(const ProjectRecord &old, Project project)
{
    const Project &before = old.project;
    project.id = before.id;
    keepMeasureIds(project.measures, before.measures);
    // What the file has no column for, it says nothing about.
    if (!m_cells.has(ImportColumn::YearEndOnly)) {
        for (ProjectMeasure &measure : project.measures) {
            const ProjectMeasure *same = before.measure(measure.id);
            measure.yearEndOnly = same && same->yearEndOnly;
        }
    }
    if (!saysMeasures() && !project.isQuantified())
        project.measures = before.measures;
    // A row without a quantity is what a project without measures looks like.
    if (before.measures.isEmpty() && project.measures.size() == 1 && !project.isQuantified()
        && project.measures.constFirst().name.isEmpty())
        project.measures.clear();
    for (ProjectMeasure &measure : project.measures) {
        const ProjectMeasure *same = before.measure(measure.id);
        // A measure called as its project reads as one without a name.
        if (same && measure.name.isEmpty() && same->name == before.title)
            measure.name = same->name;
    }

    PlannedProject planned{PlannedProject::Fate::Unchanged, project.number, project.title, project.source.row - 1, {}};
    bool isAnother = false; // the old source doesn't vouch for it any more
    for (const ProjectField field : projectFields()) {
        if (field == ProjectField::Source)
            continue;
        const QVariant value = projectFieldValue(project, field);
        const QVariant oldValue = projectFieldValue(before, field);
        const QString text = projectFieldText(field, value);
        // A note's blanks may have been made even on the way; that is no change.
        if (text.isEmpty() || text == projectFieldText(field, oldValue)
            || evenText(text) == evenText(projectFieldText(field, oldValue)))
            continue;
        m_settings.append(SetField{before.id, field, value, oldValue});
        planned.differences.append({projectFieldName(field), fieldDisplayText(before, field), fieldDisplayText(project, field)});
        isAnother = isAnother || field == ProjectField::Title || field == ProjectField::Measures;
    }
    for (const ProjectMeasure &measure : before.measures) {
        const bool reported = std::any_of(old.log.cbegin(), old.log.cend(),
            [&](const ProjectLogEntry &entry) { return entry.done.contains(measure.id); });
        if (reported && !project.measure(measure.id)) {
            m_cells.fault(FaultSeverity::Warning, project.source.row - 1, ImportColumn::Title,
                Messages::tr("原有指标“%1”不在表中，已报的完成数将不再显示（变更记录中仍有）。")
                    .arg(measure.name.isEmpty() ? before.title : measure.name));
        }
    }
    if (isAnother) {
        ProjectSource source = project.source;
        source.file = m_plan.fileName;
        m_settings.append(SetField{before.id, ProjectField::Source, QVariant::fromValue(source)});
    }
    if (!planned.differences.isEmpty())
        planned.fate = PlannedProject::Fate::Changed;
    m_plan.projects.append(planned);
}

QList<ProjectLogEntry> ListPlanning::inheritedLog(const Project &project)
{
    QList<ProjectLogEntry> log;
    if (m_plan.options.mode != ListMode::Replace)
        return log;
    for (const ProjectMeasure &measure : project.measures) {
        if (measure.name.isEmpty())
            continue;
        for (const ProjectRecord &record : m_present) {
            const Project &old = record.project;
            if (m_taken.contains(old.id) || m_heirs.contains(old.id) || old.measures.size() != 1
                || comparedTitle(old.title) != comparedTitle(measure.name))
                continue;
            m_heirs.insert(old.id, project.title);
            for (ProjectLogEntry entry : record.log) {
                entry.id = newProjectId();
                const auto done = entry.done.constFind(old.measures.constFirst().id);
                entry.done = done == entry.done.cend() ? QMap<QString, double>()
                                                       : QMap<QString, double>{{measure.id, *done}};
                // A mark held for the part, not for the whole.
                entry.mark = StatusMark::None;
                if (entry.isReport())
                    log.append(entry);
            }
        }
    }
    sortLog(log);
    return log;
}

void ListPlanning::add(Project project)
{
    project.id = newProjectId();
    project.source.file = m_plan.fileName;
    PlannedProject planned{PlannedProject::Fate::Added, project.number, project.title, project.source.row - 1, {}};
    for (const ProjectField field : projectFields()) {
        const QString text = fieldDisplayText(project, field);
        if (field != ProjectField::Source && field != ProjectField::Title && field != ProjectField::Number && !text.isEmpty())
            planned.differences.append({projectFieldName(field), {}, text});
    }
    const QList<ProjectLogEntry> log = inheritedLog(project);
    if (!log.isEmpty())
        planned.differences.append({Messages::tr("进展记录"), {}, Messages::tr("沿用原清单同名项的 %1 条").arg(log.size())});
    m_additions.append(AddProject{{project, log}});
    m_plan.projects.append(planned);
}

void ListPlanning::remove()
{
    for (const ProjectRecord &record : m_present) {
        if (m_taken.contains(record.project.id))
            continue;
        PlannedProject planned{PlannedProject::Fate::Removed, record.project.number, record.project.title, -1, {}};
        if (m_heirs.contains(record.project.id)) {
            planned.differences.append({Messages::tr("进展记录"), Messages::tr("%1 条").arg(record.log.size()),
                Messages::tr("转入“%1”").arg(m_heirs.value(record.project.id))});
        } else if (!record.log.isEmpty()) {
            planned.differences.append({Messages::tr("进展记录"), Messages::tr("%1 条").arg(record.log.size()),
                Messages::tr("随原清单存档")});
        }
        m_removals.append(RemoveProject{record.project.id});
        m_plan.projects.append(planned);
    }
}

} // namespace

QString fieldDisplayText(const Project &project, ProjectField field)
{
    switch (field) {
    case ProjectField::Measures:
        return measuresText(project.measures);
    case ProjectField::Cooperating:
        return project.cooperating.join(Messages::tr("、"));
    case ProjectField::Stage:
        return constructionStageName(project.stage);
    default:
        return projectFieldText(field, projectFieldValue(project, field));
    }
}

void planList(ImportPlan &plan, ImportCells &cells, const QList<ImportGroup> &groups,
    const QList<ProjectRecord> &present, const ReadingControl &control)
{
    ListPlanning planning(plan, cells, present);
    planning.match(readProjectRows(cells, groups, plan.options.year));
    planning.compare(control);
}

} // namespace jingan
