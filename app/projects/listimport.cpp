// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listimport.h"

#include "app/projects/cellvalues.h"
#include "app/projects/listmerge.h"

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

/// True where two titles share most of their pairs of signs: the same thing said in other words.
bool isReworded(const QString &one, const QString &other)
{
    const QString first = comparedTitle(one);
    const QString second = comparedTitle(other);
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        ++pairs[first.mid(i, 2)];
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < second.size(); ++i) {
        if (int &left = pairs[second.mid(i, 2)]; left > 0) {
            --left;
            ++common;
        }
    }
    return common > 0 && common * 4 >= first.size() + second.size() - 2;
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
    bool isReplacing() const { return m_plan.options.mode == ListMode::Replace; }
    const ProjectRecord *free(const ProjectRecord *record) const
    {
        return record && !m_taken.contains(record->project.id) ? record : nullptr;
    }
    void warnOfSharedNumbers();
    void change(const ProjectRecord &old, Project project);
    void add(Project project);
    void remove();
    void nameTheFileAsSource();
    QList<ProjectChange> changes() const;
    QList<ProjectLogEntry> inheritedLog(const Project &project);
    bool saysMeasures() const;

    ImportPlan &m_plan;
    ImportCells &m_cells;
    const QList<ProjectRecord> &m_present;
    QList<std::pair<Project, const ProjectRecord *>> m_pairs;
    QSet<QString> m_taken; ///< Ids of present projects that the file names.
    QHash<QString, QString> m_heirs; ///< By id of a project that goes: the title that takes its log.
    QList<Project> m_list; ///< As it will stand, with the ids of the present ones.
    QList<ProjectChange> m_inherited;
};

bool ListPlanning::saysMeasures() const
{
    return m_cells.has(ImportColumn::Target) || m_cells.has(ImportColumn::Measure);
}

void ListPlanning::match(const QList<Project> &list)
{
    QHash<QString, QList<const ProjectRecord *>> byTitle;
    QHash<int, const ProjectRecord *> importedByNumber;
    // A list that begins anew stands for none of the present projects.
    const bool beginsAnew = isReplacing() && !m_plan.options.keepProgress;
    for (const ProjectRecord &record : m_present) {
        if (beginsAnew)
            break;
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
        const ProjectRecord *same = found || project.number == 0 ? nullptr : free(importedByNumber.value(project.number));
        if (!same || !isReworded(same->project.title, project.title))
            continue;
        found = same;
        m_taken.insert(same->project.id);
        m_cells.fault(FaultSeverity::Warning, project.source.row - 1, ImportColumn::Title,
            Messages::tr("原名“%1”，按改名处理，进展保留。如是另一项，请先改正序号。").arg(same->project.title));
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

/// Of an official list put beside the compiled one each number would stand twice.
void ListPlanning::warnOfSharedNumbers()
{
    QHash<int, const Project *> staying;
    for (const ProjectRecord &record : m_present) {
        if (!m_taken.contains(record.project.id))
            staying.insert(record.project.number, &record.project);
    }
    for (const auto &[project, found] : std::as_const(m_pairs)) {
        const Project *other = staying.value(project.number);
        if (project.number == 0 || !other || (found && found->project.number == project.number))
            continue;
        m_cells.fault(FaultSeverity::Warning, project.source.row - 1, ImportColumn::Number,
            Messages::tr("序号 %1 现为“%2”，合并后两项同号。如文件是完整的清单，请改选“替换”；否则请改正序号。")
                .arg(project.number).arg(other->title));
    }
}

void ListPlanning::compare(const ReadingControl &control)
{
    int next = 1;
    for (const ProjectRecord &record : m_present)
        next = isReplacing() ? next : std::max(next, record.project.number + 1);
    for (const auto &[project, found] : std::as_const(m_pairs))
        next = std::max(next, project.number + 1);
    if (!isReplacing())
        warnOfSharedNumbers();
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
    if (isReplacing()) {
        remove();
        nameTheFileAsSource();
    }
    m_plan.changes = changes();
    std::stable_sort(m_plan.projects.begin(), m_plan.projects.end(),
        [](const PlannedProject &a, const PlannedProject &b) { return a.row >= 0 && (b.row < 0 || a.row < b.row); });
}

/// Where a list takes the compiled one's place, it vouches for what both say, too; a file that
/// changes nothing takes nothing's place.
void ListPlanning::nameTheFileAsSource()
{
    const bool same = std::all_of(m_plan.projects.cbegin(), m_plan.projects.cend(),
        [](const PlannedProject &each) { return each.fate == PlannedProject::Fate::Unchanged; });
    for (qsizetype i = 0; i < m_list.size() && !same; ++i) {
        if (!m_list.at(i).source.isReport())
            continue;
        m_list[i].source = m_pairs.at(i).first.source;
        m_list[i].source.file = m_plan.fileName;
    }
}

QList<ProjectChange> ListPlanning::changes() const
{
    if (!isReplacing())
        return mergeListChanges(m_present, m_list);
    const bool compiled = !m_present.isEmpty() && m_present.constFirst().project.source.isReport();
    const QString name = compiled ? Messages::tr("据报告整理的 %1 项").arg(m_present.size())
                                  : Messages::tr("导入 %1 之前的 %2 项").arg(m_plan.fileName).arg(m_present.size());
    return replaceListChanges(m_present, m_list, name) + m_inherited;
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
    Project wanted = before;
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
        setProjectFieldValue(wanted, field, value);
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
        wanted.source = project.source;
        wanted.source.file = m_plan.fileName;
    }
    m_list.append(wanted);
    if (!planned.differences.isEmpty())
        planned.fate = PlannedProject::Fate::Changed;
    m_plan.projects.append(planned);
}

QList<ProjectLogEntry> ListPlanning::inheritedLog(const Project &project)
{
    QList<ProjectLogEntry> log;
    if (!isReplacing() || !m_plan.options.keepProgress)
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
    for (const ProjectLogEntry &entry : log)
        m_inherited.append(AddLogEntry{project.id, entry});
    m_list.append(project);
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
