// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurefilterproxy.h"

#include "app/report/figuremodel.h"

namespace jingan {

FigureFilterProxy::FigureFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FigureModel::SortRole);
}

void FigureFilterProxy::setText(const QString &text)
{
    m_text = text;
    m_text.remove(u' ');
    invalidateFilter();
}

void FigureFilterProxy::setSection(int part, int section)
{
    m_part = part;
    m_section = section;
    invalidateFilter();
}

void FigureFilterProxy::setUnit(const std::optional<QString> &unit)
{
    m_unit = unit;
    invalidateFilter();
}

void FigureFilterProxy::setKind(std::optional<FigureKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void FigureFilterProxy::clear()
{
    m_text.clear();
    m_part = -1;
    m_section = -1;
    m_unit.reset();
    m_kind.reset();
    invalidateFilter();
}

bool FigureFilterProxy::isFiltering() const
{
    return !m_text.isEmpty() || m_part >= 0 || m_unit || m_kind;
}

bool FigureFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_part >= 0 && index.data(FigureModel::PartRole).toInt() != m_part)
        return false;
    if (m_section >= 0 && index.data(FigureModel::SectionRole).toInt() != m_section)
        return false;
    if (m_unit && index.data(FigureModel::UnitRole).toString() != *m_unit)
        return false;
    if (m_kind && index.data(FigureModel::KindRole).toInt() != int(*m_kind))
        return false;
    return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive)
        || index.data(FigureModel::SentenceRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace jingan
