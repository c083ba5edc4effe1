// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reportlinemodel.h"

namespace jingan {

ReportLineModel::ReportLineModel(const Report &report, QObject *parent)
    : QAbstractListModel(parent)
    , m_original(reportLines(report))
    , m_lines(m_original)
{
}

bool ReportLineModel::apply(Correction correction, int row)
{
    correction.anchor = anchorOf(m_lines, row);
    QList<ReportLine> lines = m_lines;
    if (!applyToLines(lines, correction))
        return false;
    beginResetModel();
    m_lines = lines;
    m_corrections.append(correction);
    endResetModel();
    emit correctionsChanged();
    return true;
}

void ReportLineModel::setLevel(int row, int level)
{
    if (m_lines.at(row).level == level)
        return;
    Correction correction;
    correction.kind = Correction::Kind::Level;
    correction.level = level;
    apply(correction, row);
}

bool ReportLineModel::mergeWithPrevious(int row)
{
    Correction correction;
    correction.kind = Correction::Kind::Merge;
    return apply(correction, row);
}

bool ReportLineModel::split(int row, int offset)
{
    Correction correction;
    correction.kind = Correction::Kind::Split;
    correction.offset = offset;
    return apply(correction, row);
}

void ReportLineModel::undo()
{
    if (m_corrections.isEmpty())
        return;
    beginResetModel();
    m_corrections.removeLast();
    m_lines = m_original;
    for (const Correction &correction : std::as_const(m_corrections))
        applyToLines(m_lines, correction);
    endResetModel();
    emit correctionsChanged();
}

int ReportLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReportLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return (line.level == 1 ? tr("一级标题：%1") : line.level == 2 ? tr("二级标题：%1") : tr("正文：%1")).arg(line.text);
    case LevelRole:
        return line.level;
    default:
        return {};
    }
}

} // namespace jingan
