// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/measuremodel.h"

#include "app/common/numbers.h"
#include "app/projects/cellvalues.h"

namespace jingan {

QString measureBoundChoice(MeasureBound bound)
{
    switch (bound) {
    case MeasureBound::Exactly:
        return MeasureModel::tr("等于");
    case MeasureBound::AtLeast:
        return MeasureModel::tr("至少");
    case MeasureBound::AtMost:
        return MeasureModel::tr("至多");
    case MeasureBound::None:
        return MeasureModel::tr("无数字");
    }
    Q_UNREACHABLE();
}

MeasureModel::MeasureModel(const QList<ProjectMeasure> &measures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_measures(measures)
{
}

QList<ProjectMeasure> MeasureModel::measures() const
{
    QList<ProjectMeasure> measures;
    for (ProjectMeasure measure : m_measures) {
        if (measure.bound == MeasureBound::None || !measure.target) {
            measure.bound = MeasureBound::None;
            measure.target.reset();
        }
        // A line that says nothing is none.
        if (measure.target || !measure.name.isEmpty() || !measure.unit.isEmpty())
            measures.append(measure);
    }
    return measures;
}

void MeasureModel::addMeasure()
{
    const int row = int(m_measures.size());
    beginInsertRows({}, row, row);
    ProjectMeasure measure;
    // Never one that was used before: figures already reported would go to the wrong measure.
    measure.id = newProjectId();
    m_measures.append(measure);
    endInsertRows();
}

void MeasureModel::removeMeasure(int row)
{
    if (row < 0 || row >= m_measures.size())
        return;
    beginRemoveRows({}, row, row);
    m_measures.removeAt(row);
    endRemoveRows();
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectMeasure &measure = m_measures.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == YearEnd)
        return int(measure.yearEndOnly ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::TextAlignmentRole && index.column() == Target)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Name:
        return measure.name.isEmpty() && shown ? tr("（同事项）") : measure.name;
    case Target:
        return measure.target ? formatNumber(*measure.target) : shown ? QStringLiteral("—") : QString();
    case Unit:
        return measure.unit;
    case Bound:
        return shown ? QVariant(measureBoundChoice(measure.bound)) : QVariant(int(measure.bound));
    default:
        return {};
    }
}

bool MeasureModel::setTarget(ProjectMeasure &measure, const QString &text)
{
    if (text.isEmpty()) {
        measure.target.reset();
        measure.bound = MeasureBound::None;
        return true;
    }
    const auto read = cellTarget(textCell(text));
    if (!read || read->value < 0.0)
        return false;
    measure.target = read->value;
    if (!read->unit.isEmpty())
        measure.unit = read->unit;
    if (read->bound != MeasureBound::Exactly || measure.bound == MeasureBound::None)
        measure.bound = read->bound;
    return true;
}

bool MeasureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ProjectMeasure &measure = m_measures[index.row()];
    if (role == Qt::CheckStateRole && index.column() == YearEnd) {
        measure.yearEndOnly = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const QString text = value.toString().trimmed();
        switch (index.column()) {
        case Name:
            measure.name = text;
            break;
        case Target:
            if (!setTarget(measure, text))
                return false;
            break;
        case Unit:
            measure.unit = text;
            break;
        case Bound:
            measure.bound = MeasureBound(value.toInt());
            if (measure.bound == MeasureBound::None)
                measure.target.reset();
            break;
        default:
            return false;
        }
    } else {
        return false;
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == YearEnd)
        return flags | Qt::ItemIsUserCheckable;
    return flags | Qt::ItemIsEditable;
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("指标");
    case Target:
        return tr("全年目标");
    case Unit:
        return tr("单位");
    case Bound:
        return tr("要求");
    case YearEnd:
        return tr("年末才可计量");
    default:
        return {};
    }
}

} // namespace jingan
