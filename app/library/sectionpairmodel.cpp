// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sectionpairmodel.h"

namespace jingan {

SectionPairModel::SectionPairModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SectionPairModel::setPairs(const QList<SectionPair> &pairs, const QString &left, const QString &right)
{
    beginResetModel();
    m_pairs = pairs;
    m_left = left;
    m_right = right;
    endResetModel();
}

int SectionPairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int SectionPairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Right + 1;
}

QVariant SectionPairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SectionPair &pair = m_pairs.at(index.row());
    if (index.column() == Kind)
        return sectionKindName(pair.kind);
    const AlignedSection &section = index.column() == Left ? pair.left : pair.right;
    if (section.isEmpty())
        return QStringLiteral("—");
    return section.title.isEmpty() ? tr("第一部分之前") : section.title;
}

QVariant SectionPairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("类别");
    case Left:
        return m_left;
    case Right:
        return m_right;
    default:
        return {};
    }
}

} // namespace jingan
