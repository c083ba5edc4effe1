// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/factcomparisonmodel.h"

namespace jingan {

FactComparisonModel::FactComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FactComparisonModel::setComparison(const FactComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int FactComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.places().size());
}

int FactComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_comparison.years().size());
}

QVariant FactComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &place = m_comparison.places().at(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return place;
        return role == ReportRole ? QVariant(0) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const int year = m_comparison.years().at(index.column() - 1);
    const ComparedFact *found = m_comparison.at(place, year);
    if (!found) {
        if (role == Qt::AccessibleTextRole)
            return tr("%1 %2 年：报告未载").arg(place).arg(year);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("—")) : QVariant();
    }
    const QString text = factText(found->fact, m_comparison.selection().quantity);
    const QString basis = found->differs ? tr("口径不同：%1").arg(found->fact.label) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1 %2 年：%3").arg(place).arg(year).arg(text) + (basis.isEmpty() ? QString() : tr("，") + basis);
    case Qt::ToolTipRole: {
        QStringList lines = {tr("%1 年%2政府工作报告：“%3”").arg(found->reportYear).arg(place, found->fact.sentence)};
        if (!basis.isEmpty())
            lines.prepend(basis);
        if (found->others > 0)
            lines.append(tr("另有 %n 处报告所载不同", nullptr, found->others));
        return lines.join(u'\n');
    }
    case DiffersRole:
        return found->differs;
    case LabelRole:
        return found->fact.label;
    case SentenceRole:
        return found->fact.sentence;
    case ReportRole:
        return found->fact.reportId;
    case PlaceRole:
        return QVariant::fromValue(found->fact.place);
    default:
        return {};
    }
}

QVariant FactComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("地区") : tr("%1 年").arg(m_comparison.years().at(section - 1));
}

} // namespace jingan
