// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartlistmodel.h"

#include <algorithm>

namespace jingan {

ChartListModel::ChartListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChartListModel::setCharts(const QList<ChartSpec> &charts)
{
    QList<Row> rows;
    QStringList subjects;
    for (const ChartSpec &chart : charts) {
        if (!subjects.contains(chart.subject))
            subjects.append(chart.subject);
    }
    for (const QString &subject : std::as_const(subjects)) {
        const qsizetype heading = rows.size();
        rows.append({subject, 0, {}});
        for (const ChartSpec &chart : charts) {
            if (chart.subject == subject)
                rows.append({QString(), 0, chart});
        }
        rows[heading].count = int(rows.size() - heading - 1);
    }

    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row &a, const Row &b) {
               return a.subject == b.subject && a.chart.id == b.chart.id;
           });
    if (same) {
        // The selection stays.
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const ChartSpec &ChartListModel::chart(int row) const
{
    static const ChartSpec none;
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).chart : none;
}

int ChartListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!id.isEmpty() && m_rows.at(row).chart.id == id)
            return row;
    }
    return -1;
}

int ChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool heading = !row.subject.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.subject : row.chart.title;
    case Qt::ToolTipRole:
        return heading ? QVariant() : QVariant(QStringLiteral("%1\n%2").arg(row.chart.title, row.chart.source));
    case Qt::AccessibleDescriptionRole:
        return heading ? QVariant() : QVariant(row.chart.source);
    case IdRole:
        return row.chart.id;
    case HeadingRole:
        return heading;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags ChartListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.data(HeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

void ChartListFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int ChartListFilter::chartCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(ChartListModel::HeadingRole).toBool() ? 0 : 1;
    return count;
}

bool ChartListFilter::accepts(const ChartSpec &chart) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&chart](const QString &word) {
        const auto holds = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return holds(chart.title) || holds(chart.subject) || holds(chart.id)
            || std::any_of(chart.categories.cbegin(), chart.categories.cend(),
                [&holds](const ChartCategory &category) { return holds(category.label); });
    });
}

bool ChartListFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &charts = *static_cast<const ChartListModel *>(sourceModel());
    const auto isHeading = [&charts](int at) { return charts.index(at).data(ChartListModel::HeadingRole).toBool(); };
    if (!isHeading(row))
        return accepts(charts.chart(row));
    for (int below = row + 1; below < charts.rowCount() && !isHeading(below); ++below) {
        if (accepts(charts.chart(below)))
            return true;
    }
    return false;
}

} // namespace jingan
