// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/monthlyentrymodel.h"

#include "app/common/numbers.h"
#include "app/projects/cellvalues.h"
#include "app/projects/projectedits.h"

#include <QSet>

namespace jingan {

namespace {

/// Beyond this share of the target a figure is more likely mistyped than true; the most that the
/// city's own lists show is 172%.
constexpr double DoubtfulPercent = 300.0;

/// A milestone has nothing to count: no target, no unit, no name of what is counted.
bool hasNumber(const ProjectMeasure &measure)
{
    return measure.target || !measure.unit.isEmpty() || !measure.name.isEmpty();
}

bool isEntered(int column)
{
    return column == MonthlyEntryModel::Done || column == MonthlyEntryModel::Text || column == MonthlyEntryModel::Evidence;
}

} // namespace

MonthlyEntryModel::MonthlyEntryModel(ProjectStore &store, ProjectEdits &edits, const QDate &day, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_edits(edits)
    , m_day(day)
{
    rebuild();
    connect(&store, &ProjectStore::recordsChanged, this, &MonthlyEntryModel::announce);
    connect(&store, &ProjectStore::listChanged, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

void MonthlyEntryModel::rebuild()
{
    m_rows.clear();
    for (const ProjectRecord &record : m_store.records()) {
        const Project &project = record.project;
        if (project.leadDepartment.trimmed() != m_department)
            continue;
        const int rows = int(qMax<qsizetype>(1, project.measures.size()));
        for (int row = 0; row < rows; ++row)
            m_rows.append({project.id, project.measures.value(row).id, row == 0 ? rows : 0});
    }
    // What was typed for a project that is no longer here has no cell any more.
    QSet<QString> keys;
    for (const Row &row : std::as_const(m_rows)) {
        for (const int column : {Done, Text, Evidence})
            keys.insert(key(row, column));
    }
    m_input.removeIf([&](const auto &typed) { return !keys.contains(typed.key()); });
}

void MonthlyEntryModel::announce(const QStringList &projectIds)
{
    const QSet<QString> changed(projectIds.cbegin(), projectIds.cend());
    const auto sameRows = [this] {
        qsizetype at = 0;
        for (const ProjectRecord &record : m_store.records()) {
            if (record.project.leadDepartment.trimmed() != m_department)
                continue;
            const qsizetype rows = qMax<qsizetype>(1, record.project.measures.size());
            for (qsizetype row = 0; row < rows; ++row, ++at) {
                if (at >= m_rows.size() || m_rows.at(at).projectId != record.project.id
                    || m_rows.at(at).measureId != record.project.measures.value(row).id)
                    return false;
            }
        }
        return at == m_rows.size();
    };
    if (!sameRows()) {
        beginResetModel();
        rebuild();
        endResetModel();
        emit inputChanged();
        return;
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (changed.contains(m_rows.at(row).projectId))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void MonthlyEntryModel::setDepartment(const QString &department)
{
    beginResetModel();
    m_department = department.trimmed();
    m_input.clear();
    rebuild();
    endResetModel();
    emit inputChanged();
}

void MonthlyEntryModel::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit inputChanged();
}

int MonthlyEntryModel::projectCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.rowsOfProject > 0; }));
}

int MonthlyEntryModel::filledCount() const
{
    return int(reports().size());
}

QModelIndex MonthlyEntryModel::firstFault() const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        for (const int column : {Done, Text, Evidence}) {
            if (findingOf(m_rows.at(row), column).issue == Issue::Fault)
                return index(row, column);
        }
    }
    return {};
}

bool MonthlyEntryModel::hasMeasureNames() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
        const ProjectRecord *record = m_store.record(row.projectId);
        const ProjectMeasure *measure = record ? record->project.measure(row.measureId) : nullptr;
        return measure && !measure->name.isEmpty();
    });
}

void MonthlyEntryModel::discard()
{
    m_input.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit inputChanged();
}

QList<MonthlyReport> MonthlyEntryModel::reports() const
{
    QList<MonthlyReport> reports;
    for (const Row &row : m_rows) {
        if (row.rowsOfProject > 0)
            reports.append({row.projectId, {}, input(row, Text), input(row, Evidence)});
        const QString typed = input(row, Done);
        if (typed.isEmpty())
            continue;
        // What isn't a number is counted as filled in; save() refuses it before it gets here.
        reports.last().done.insert(row.measureId, cellNumber(textCell(typed)).value_or(0.0));
    }
    reports.removeIf([](const MonthlyReport &report) {
        return report.done.isEmpty() && report.text.isEmpty() && report.evidence.isEmpty();
    });
    return reports;
}

Result<int> MonthlyEntryModel::save()
{
    if (const QModelIndex fault = firstFault(); fault.isValid()) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            tr("%1：%2").arg(cellName(m_rows.at(fault.row()), fault.column()), fault.data(IssueTextRole).toString())});
    }
    const QList<MonthlyReport> filled = reports();
    const QString name = m_department.isEmpty() ? tr("未填写部门") : m_department;
    const auto saved = m_edits.apply(monthlyReportChanges(m_store.records(), filled, m_day, m_store.user()),
        tr("月度填报：%1").arg(name));
    if (!saved)
        return tl::unexpected(saved.error());
    discard();
    return int(filled.size());
}

QString MonthlyEntryModel::key(const Row &row, int column)
{
    // Words and evidence belong to the project, numbers to the measure.
    return column == Done ? QStringLiteral("%1\n%2").arg(row.projectId, row.measureId)
                          : QStringLiteral("%1\n\n%2").arg(row.projectId).arg(column);
}

int MonthlyEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthlyEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MonthlyEntryModel::displayText(const Row &row, int column) const
{
    if (isEntered(column))
        return input(row, column);
    const ProjectRecord *record = m_store.record(row.projectId);
    if (!record)
        return {};
    const ProjectMeasure *measure = record->project.measure(row.measureId);
    switch (column) {
    case Title:
        return QStringLiteral("%1  %2").arg(record->project.number).arg(record->project.title);
    case Measure:
        return measure && !measure->name.isEmpty() ? measure->name : QStringLiteral("—");
    case Target:
        return measure ? measure->targetText() : QStringLiteral("—");
    case Last: {
        const auto figure = measure ? newestFigure(record->log, measure->id, m_day) : std::nullopt;
        if (!figure)
            return measure ? tr("未报送") : QStringLiteral("—");
        return tr("%1（%2）").arg((formatNumber(figure->done) + u' ' + measure->unit).trimmed(), figure->day.toString(Qt::ISODate));
    }
    default:
        return {};
    }
}

QString MonthlyEntryModel::cellName(const Row &row, int column) const
{
    const ProjectRecord *record = m_store.record(row.projectId);
    const ProjectMeasure *measure = record ? record->project.measure(row.measureId) : nullptr;
    QStringList parts = {displayText(row, Title)};
    if (column == Done && measure && !measure->name.isEmpty())
        parts.append(measure->name);
    parts.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return parts.join(tr("，"));
}

MonthlyEntryModel::Finding MonthlyEntryModel::findingOfNumber(const Row &row, const ProjectRecord &record) const
{
    const QString typed = input(row, Done);
    if (typed.isEmpty())
        return {};
    const auto number = cellNumber(textCell(typed));
    if (!number)
        return {Issue::Fault, tr("“%1”不是数，只填累计完成的数，不带单位").arg(typed)};
    if (*number < 0.0)
        return {Issue::Fault, tr("完成数不能小于 0")};
    const ProjectMeasure *measure = record.project.measure(row.measureId);
    if (const auto last = newestFigure(record.log, row.measureId, m_day); last && *number < last->done) {
        return {Issue::Warning, tr("比 %1 报送的 %2 少，累计数一般不减少，请核对").arg(last->day.toString(Qt::ISODate),
            formatNumber(last->done))};
    }
    if (measure && measure->isQuantified() && *measure->target > 0.0
        && *number / *measure->target * 100.0 > DoubtfulPercent) {
        return {Issue::Warning, tr("是全年目标的 %1%，请核对").arg(formatNumber(*number / *measure->target * 100.0, 0))};
    }
    return {};
}

MonthlyEntryModel::Finding MonthlyEntryModel::findingOf(const Row &row, int column) const
{
    const ProjectRecord *record = m_store.record(row.projectId);
    if (!record || !isEntered(column))
        return {};
    if (column == Done)
        return findingOfNumber(row, *record);
    const QString typed = input(row, column);
    if (row.rowsOfProject == 0 || typed.isEmpty())
        return {};
    const ProjectLogEntry *known = entryOfDay(record->log, m_day);
    if (column == Text) {
        if (known && !known->text.trimmed().isEmpty() && known->text.trimmed() != typed.trimmed())
            return {Issue::Warning, tr("当日已报送“%1”，保存后由新的代替").arg(known->text.trimmed())};
        return {};
    }
    bool reported = known || !input(row, Text).isEmpty();
    for (const ProjectMeasure &measure : record->project.measures)
        reported = reported || !m_input.value(key({row.projectId, measure.id, 0}, Done)).isEmpty();
    if (!reported)
        return {Issue::Warning, tr("没有数字或文字，只有佐证不算报送")};
    return {};
}

QVariant MonthlyEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole: {
        const QString issue = findingOf(row, index.column()).text;
        return issue.isEmpty() ? displayText(row, index.column()) : issue;
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return isEntered(index.column()) ? tr("%1：%2").arg(cellName(row, index.column()),
                   input(row, index.column()).isEmpty() ? tr("未填写") : input(row, index.column()))
                                         : displayText(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return findingOf(row, index.column()).text;
    case ProjectIdRole:
        return row.projectId;
    case RowsOfProjectRole:
        return row.rowsOfProject;
    case IssueRole:
        return int(findingOf(row, index.column()).issue);
    case IssueTextRole:
        return findingOf(row, index.column()).text;
    default:
        return {};
    }
}

bool MonthlyEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    const QString place = key(m_rows.at(index.row()), index.column());
    if (typed == m_input.value(place))
        return true;
    if (typed.isEmpty())
        m_input.remove(place);
    else
        m_input.insert(place, typed);
    // What one cell says may be right or wrong by another of the same project.
    int first = index.row();
    while (m_rows.at(first).rowsOfProject == 0)
        --first;
    emit dataChanged(this->index(first, Done), this->index(first + m_rows.at(first).rowsOfProject - 1, Evidence));
    emit inputChanged();
    return true;
}

Qt::ItemFlags MonthlyEntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isEntered(index.column()))
        return flags;
    const Row &row = m_rows.at(index.row());
    const ProjectRecord *record = m_store.record(row.projectId);
    if (record && !m_store.rights().mayEdit(record->project.leadDepartment))
        return flags;
    const ProjectMeasure *measure = record ? record->project.measure(row.measureId) : nullptr;
    const bool hasCell = index.column() == Done ? measure && hasNumber(*measure) : row.rowsOfProject > 0;
    return hasCell ? flags | Qt::ItemIsEditable : flags;
}

QVariant MonthlyEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Target || section == Last || section == Done;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("事项");
    case Measure:
        return tr("指标");
    case Target:
        return tr("全年目标");
    case Last:
        return tr("最近报送");
    case Done:
        return tr("本次累计完成");
    case Text:
        return tr("完成情况");
    case Evidence:
        return tr("佐证（可选）");
    default:
        return {};
    }
}

} // namespace jingan
