// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/cellvalues.h"
#include "app/projects/listimport.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

/// Words that stand in a cell for «nothing».
bool saysNothing(const QString &text)
{
    static const QStringList words = {QStringLiteral("/"), QStringLiteral("-"), QStringLiteral("—"),
        QStringLiteral("——"), QStringLiteral("无"), QStringLiteral("无数量"), QStringLiteral("未填写")};
    return text.isEmpty() || words.contains(text);
}

/// Rows on their way to projects.
class ProjectRows
{
public:
    ProjectRows(ImportCells &cells, int year) : m_cells(cells), m_year(year) {}

    Project project(const ImportGroup &group);

private:
    ProjectMeasure measure(int row);
    void readTarget(int row, ProjectMeasure &measure);
    std::optional<MeasureBound> boundOf(int row);
    void nameMeasures(Project &project, const QList<int> &rows);
    QDate date(const QList<int> &rows, ImportColumn column, DateEnd end);
    ConstructionStage stage(const QList<int> &rows);
    QString joined(const QList<int> &rows, ImportColumn column);

    ImportCells &m_cells;
    int m_year;
};

std::optional<MeasureBound> ProjectRows::boundOf(int row)
{
    const QString text = m_cells.text(row, ImportColumn::Bound);
    if (text.isEmpty())
        return std::nullopt;
    // «At least» of an English export is the key «at_least» too.
    if (const auto bound = measureBoundOfKey(text.toLower().replace(u' ', u'_')))
        return bound;
    static const QList<std::pair<QString, MeasureBound>> words = {{QStringLiteral("不少于"), MeasureBound::AtLeast},
        {QStringLiteral("至少"), MeasureBound::AtLeast}, {QStringLiteral("≥"), MeasureBound::AtLeast},
        {QStringLiteral("不超过"), MeasureBound::AtMost}, {QStringLiteral("≤"), MeasureBound::AtMost},
        {QStringLiteral("无数量"), MeasureBound::None}, {QStringLiteral("等于"), MeasureBound::Exactly}};
    for (const auto &[word, bound] : words) {
        if (text == word || text == measureBoundName(bound))
            return bound;
    }
    m_cells.fault(FaultSeverity::Error, row, ImportColumn::Bound,
        Messages::tr("不认识目标要求“%1”。可填：不少于、不超过、无数量，或留空。").arg(text));
    return std::nullopt;
}

void ProjectRows::readTarget(int row, ProjectMeasure &measure)
{
    const QString text = m_cells.text(row, ImportColumn::Target);
    const QString unit = m_cells.text(row, ImportColumn::Unit);
    measure.unit = saysNothing(unit) ? QString() : unit;
    if (saysNothing(text)) {
        measure.bound = MeasureBound::None;
    } else if (const auto target = cellTarget(m_cells.cell(row, ImportColumn::Target))) {
        measure.target = target->value;
        measure.bound = target->bound;
        if (measure.unit.isEmpty())
            measure.unit = target->unit;
        else if (!target->unit.isEmpty() && target->unit != measure.unit) {
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Target,
                Messages::tr("目标写“%1”，单位却是“%2”。请改为一致。").arg(text, unit));
        }
    } else {
        m_cells.fault(FaultSeverity::Error, row, ImportColumn::Target,
            Messages::tr("目标“%1”不是数字。请填数字（可带单位和“不少于”“不超过”），没有数量的留空。").arg(text));
    }
    if (const auto bound = boundOf(row)) {
        measure.bound = *bound;
        if (*bound == MeasureBound::None)
            measure.target.reset();
        else if (!measure.target) {
            m_cells.fault(FaultSeverity::Error, row, ImportColumn::Bound,
                Messages::tr("写了“%1”，却没有目标数。请补上目标，或留空。").arg(m_cells.text(row, ImportColumn::Bound)));
        }
    }
}

ProjectMeasure ProjectRows::measure(int row)
{
    ProjectMeasure measure;
    measure.name = m_cells.text(row, ImportColumn::Measure);
    if (m_cells.has(ImportColumn::Target)) {
        readTarget(row, measure);
    } else {
        // Forms without a column for it write the target behind the title.
        const QString title = measure.name.isEmpty() ? m_cells.text(row, ImportColumn::Title) : measure.name;
        measure.bound = MeasureBound::None;
        if (const auto target = titleTarget(title, nullptr)) {
            measure.target = target->value;
            measure.unit = target->unit;
            measure.bound = target->bound;
            m_cells.fault(FaultSeverity::Note, row, ImportColumn::Title,
                Messages::tr("目标“%1”取自项目名称。").arg(measure.targetText()));
        }
    }
    const QString yearEnd = m_cells.text(row, ImportColumn::YearEndOnly).toLower();
    static const QStringList yes = {QStringLiteral("是"), QStringLiteral("yes"), QStringLiteral("true"),
        QStringLiteral("1"), QStringLiteral("√"), QStringLiteral("y")};
    measure.yearEndOnly = yes.contains(yearEnd);
    return measure;
}

void ProjectRows::nameMeasures(Project &project, const QList<int> &rows)
{
    QStringList titles;
    for (const int row : rows) {
        const QString title = m_cells.text(row, ImportColumn::Title);
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    project.title = titles.join(u'；');
    // One number over several titles: each is a measure, together they name the project.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ProjectMeasure &measure = project.measures[i];
        measure.id = QString::number(i + 1);
        if (measure.name.isEmpty() && titles.size() > 1)
            measure.name = m_cells.text(rows.at(i), ImportColumn::Title);
        if (measure.name == project.title)
            measure.name.clear();
    }
    if (project.title.isEmpty() && !project.measures.isEmpty())
        project.title = project.measures.constFirst().name;
}

QDate ProjectRows::date(const QList<int> &rows, ImportColumn column, DateEnd end)
{
    int row = rows.constFirst();
    const QString text = m_cells.sharedText(rows, column, &row);
    if (saysNothing(text))
        return {};
    if (const auto date = cellDate(m_cells.cell(row, column), m_year, end))
        return *date;
    m_cells.fault(FaultSeverity::Error, row, column,
        Messages::tr("“%1”不是日期。请写成 %2-11-30、11月底 或 年底前。").arg(text).arg(m_year));
    return {};
}

ConstructionStage ProjectRows::stage(const QList<int> &rows)
{
    int row = rows.constFirst();
    const QString text = m_cells.sharedText(rows, ImportColumn::Stage, &row);
    if (saysNothing(text))
        return ConstructionStage::None;
    for (const ConstructionStage stage : constructionStages()) {
        if (text == constructionStageName(stage) || text.toLower() == constructionStageKey(stage))
            return stage;
    }
    static const QList<std::pair<QString, ConstructionStage>> words = {
        {QStringLiteral("前期"), ConstructionStage::Preparation}, {QStringLiteral("开工"), ConstructionStage::Building},
        {QStringLiteral("施工"), ConstructionStage::Building}, {QStringLiteral("在建"), ConstructionStage::Building},
        {QStringLiteral("竣工"), ConstructionStage::Completed}};
    for (const auto &[word, stage] : words) {
        if (text.contains(word))
            return stage;
    }
    m_cells.fault(FaultSeverity::Error, row, ImportColumn::Stage,
        Messages::tr("不认识建设阶段“%1”。可填：前期、开工、竣工，或留空。").arg(text));
    return ConstructionStage::None;
}

QString ProjectRows::joined(const QList<int> &rows, ImportColumn column)
{
    QStringList texts;
    for (const int row : rows) {
        // Line breaks of a note are kept; runs of blanks of the form are not.
        const QString text = m_cells.text(row, column);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(u'；');
}

Project ProjectRows::project(const ImportGroup &group)
{
    Project project;
    project.year = m_year;
    project.number = group.number;
    project.area = group.area;
    for (const int row : group.rows)
        project.measures.append(measure(row));
    nameMeasures(project, group.rows);
    project.leadDepartment = m_cells.sharedText(group.rows, ImportColumn::LeadDepartment);
    if (saysNothing(project.leadDepartment))
        project.leadDepartment.clear();
    static const QRegularExpression separators(QStringLiteral("[、,，;；]\\s*"));
    const QString cooperating = joined(group.rows, ImportColumn::Cooperating);
    if (!saysNothing(cooperating))
        project.cooperating = cooperating.split(separators, Qt::SkipEmptyParts);
    project.person = m_cells.sharedText(group.rows, ImportColumn::Person);
    if (saysNothing(project.person))
        project.person.clear();
    project.start = date(group.rows, ImportColumn::Start, DateEnd::Begin);
    project.due = date(group.rows, ImportColumn::Due, DateEnd::End);
    if (project.start.isValid() && project.due.isValid() && project.start > project.due) {
        m_cells.fault(FaultSeverity::Error, group.rows.constFirst(), ImportColumn::Start,
            Messages::tr("开始时间 %1 晚于完成时限 %2。请改正其一。")
                .arg(project.start.toString(Qt::ISODate), project.due.toString(Qt::ISODate)));
    }
    for (int quarter = 0; quarter < 4; ++quarter)
        project.milestones[size_t(quarter)] = joined(group.rows, ImportColumn(int(ImportColumn::Milestone1) + quarter));
    project.stage = stage(group.rows);
    project.note = joined(group.rows, ImportColumn::Note);
    project.source.sheet = m_cells.sheet().name;
    project.source.row = group.rows.constFirst() + 1;
    return project;
}

} // namespace

QList<Project> readProjectRows(ImportCells &cells, const QList<ImportGroup> &groups, int year)
{
    ProjectRows rows(cells, year);
    QList<Project> projects;
    for (const ImportGroup &group : groups)
        projects.append(rows.project(group));
    return projects;
}

} // namespace jingan
