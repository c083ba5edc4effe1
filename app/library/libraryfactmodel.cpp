// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfactmodel.h"

#include "app/library/factcomparison.h"

namespace jingan {

LibraryFactModel::LibraryFactModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LibraryFactModel::setFacts(const QList<LibraryFact> &facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

int LibraryFactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int LibraryFactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Growth + 1;
}

QVariant LibraryFactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryFact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Label:
            return fact.label;
        case Kind: {
            const QString kind = fact.kind == FigureKind::Target ? tr("目标") : tr("实际");
            return fact.year > 0 ? tr("%1 年%2").arg(fact.year).arg(kind) : kind;
        }
        case Level:
            return factText(fact, FactQuantity::Level);
        case Growth:
            return fact.averaged && fact.growthPercent ? tr("年均 %1").arg(factText(fact, FactQuantity::Growth))
                                                       : factText(fact, FactQuantity::Growth);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return fact.corrected ? tr("已由用户修正\n%1").arg(fact.sentence) : fact.sentence;
    case Qt::TextAlignmentRole:
        return int((index.column() >= Level ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SentenceRole:
        return fact.sentence;
    case PlaceRole:
        return QVariant::fromValue(fact.place);
    case CorrectedRole:
        return fact.corrected;
    default:
        return {};
    }
}

QVariant LibraryFactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Level ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Label)
        return tr("报告原文中的名称");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("指标");
    case Kind:
        return tr("性质");
    case Level:
        return tr("数值");
    case Growth:
        return tr("增速");
    default:
        return {};
    }
}

} // namespace jingan
