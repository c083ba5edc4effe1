// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charttable.h"

#include "app/charts/charttablemodel.h"
#include "ui/controls/tableheader.h"
#include "ui/panels/tableclipboard.h"

#include <QCollator>
#include <QContextMenuEvent>
#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace jingan {

namespace {

/// Rows by number or words; those without a number come last either way.
class RowOrder : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(ChartTableModel::SortRole);
        const QVariant b = right.data(ChartTableModel::SortRole);
        if (!a.isValid() || !b.isValid())
            return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
        if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
            return a.toDouble() < b.toDouble();
        return QCollator().compare(a.toString(), b.toString()) < 0;
    }
};

} // namespace

ChartTable::ChartTable(const Theme &theme, QWidget *parent)
    : FullTable(theme, parent)
    , m_rows(new ChartTableModel(this))
    , m_sorted(new RowOrder(this))
{
    m_sorted->setSourceModel(m_rows);
    setModel(m_sorted);
    static_cast<TableHeader *>(horizontalHeader())->setSortable(true);
    // The chart's own order until a heading is chosen.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_sorted->sort(-1);

    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto place = index.data(ChartTableModel::PlaceRole).value<TextPlace>();
        if (place.isValid())
            emit placeRequested(place);
    });
    auto *shortcut = new QShortcut(QKeySequence::Copy, this, this, &ChartTable::copy);
    shortcut->setContext(Qt::WidgetShortcut);
}

void ChartTable::setSpec(const ChartSpec &spec)
{
    m_rows->setSpec(spec);
    setAccessibleName(tr("%1：数据表").arg(spec.title));
    hideColumns();
    refit();
}

void ChartTable::setNumbersOnly(bool only)
{
    m_numbersOnly = only;
    hideColumns();
    refit();
}

void ChartTable::hideColumns()
{
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        const bool number = m_rows->headerData(column, Qt::Horizontal, ChartTableModel::NumberRole).toBool();
        setColumnHidden(column, m_numbersOnly && !number);
    }
}

void ChartTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    m_sorted->sort(column, order);
}

void ChartTable::copy() const
{
    copyTable(*m_sorted);
}

void ChartTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(theme().icon(QStringLiteral("copy")), tr("复制数据"), QKeySequence(QKeySequence::Copy), this, &ChartTable::copy);
    menu.addSeparator();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QString heading = m_sorted->headerData(column, Qt::Horizontal).toString();
        const bool descending = m_sorted->sortColumn() == column ? m_sorted->sortOrder() == Qt::AscendingOrder
                                                                 : m_rows->headerData(column, Qt::Horizontal, ChartTableModel::NumberRole).toBool();
        menu.addAction(tr("按“%1”排序").arg(heading), this,
            [this, column, descending] { sortBy(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
    menu.addAction(tr("恢复原来的次序"), this, [this] { sortBy(-1, Qt::AscendingOrder); })->setEnabled(m_sorted->sortColumn() >= 0);
    menu.exec(event->globalPos());
}

} // namespace jingan
