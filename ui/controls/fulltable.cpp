// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fulltable.h"

#include "ui/controls/celldelegate.h"
#include "ui/controls/tablecell.h"
#include "ui/controls/tableheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace jingan {

namespace {

constexpr int RowHeight = 28;
constexpr int LeastTextWidth = 48;

/// Columns that fit into a width where they can: the widest give way first, all above some
/// common width, none below its least.
QList<int> shrunkWidths(const QList<int> &widths, const QList<int> &least, int width)
{
    const auto capped = [&](int cap) {
        QList<int> result;
        for (int i = 0; i < widths.size(); ++i)
            result.append(qMax(least.at(i), qMin(widths.at(i), cap)));
        return result;
    };
    int fits = 0;
    int tooWide = *std::max_element(widths.cbegin(), widths.cend());
    while (tooWide - fits > 1) {
        const int cap = (fits + tooWide) / 2;
        const QList<int> tried = capped(cap);
        (std::accumulate(tried.cbegin(), tried.cend(), 0) <= width ? fits : tooWide) = cap;
    }
    return capped(fits);
}

} // namespace

FullTable::FullTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_leastRowHeight(RowHeight)
{
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(new CellDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
}

void FullTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    // Queued: the headers follow the model first.
    connect(newModel, &QAbstractItemModel::modelReset, this, &FullTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &FullTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &FullTable::refit, Qt::QueuedConnection);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &FullTable::refit, Qt::QueuedConnection);
    refit();
}

int FullTable::fullHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize FullTable::sizeHint() const
{
    return {320, fullHeight()};
}

QSize FullTable::minimumSizeHint() const
{
    return {160, fullHeight()};
}

int FullTable::naturalWidth(int column) const
{
    const auto *cells = qobject_cast<const CellDelegate *>(itemDelegate());
    const int margins = 100 - cellTextRect(QRect(0, 0, 100, 100)).width();
    int width = QFontMetrics(m_theme.font(12, QFont::Bold))
                    .horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 1 + margins;
    if (const auto *header = qobject_cast<const TableHeader *>(horizontalHeader()))
        width += header->arrowRoom();
    for (int row = 0; cells && row < model()->rowCount(rootIndex()); ++row)
        width = qMax(width, cells->naturalWidth(model()->index(row, column, rootIndex())));
    return width;
}

int FullTable::leastWidth(int column) const
{
    const auto *cells = qobject_cast<const CellDelegate *>(itemDelegate());
    int width = LeastTextWidth;
    for (int row = 0; cells && row < model()->rowCount(rootIndex()); ++row)
        width = qMax(width, cells->wordWidth(model()->index(row, column, rootIndex())));
    return qMin(width, naturalWidth(column));
}

void FullTable::layoutColumns(int width)
{
    const int columns = model()->columnCount(rootIndex());
    QList<int> widths;
    QList<int> least; // A text keeps room for its longest word, a number for all of it.
    int shown = 0;
    const auto isRigid = [this](int column) {
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        return (alignment & Qt::AlignRight) != 0;
    };
    for (int column = 0; column < columns; ++column) {
        widths.append(isColumnHidden(column) ? 0 : naturalWidth(column));
        least.append(isColumnHidden(column) || isRigid(column) ? widths.constLast() : leastWidth(column));
        shown += !isColumnHidden(column);
    }
    const int spare = width - std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (spare < 0)
        widths = shrunkWidths(widths, least, width);
    int left = width;
    int last = columns - 1;
    while (last > 0 && isColumnHidden(last))
        --last;
    for (int column = 0; column <= last; ++column) {
        if (isColumnHidden(column))
            continue;
        int own = widths.at(column);
        if (spare > 0)
            own += spare / shown;
        if (column == last)
            own = qMax(own, left); // rounding must leave no gap
        left -= own;
        setColumnWidth(column, own);
    }
}

/// Rows by their cells alone: Qt's own way counts the hidden row headings too.
void FullTable::fitRows()
{
    const int least = m_leastRowHeight * m_theme.textPercent() / 100;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        setRowHeight(row, qMax(least, sizeHintForRow(row)));
}

void FullTable::refit()
{
    if (!model() || !isVisible()) // hidden it has no true width: cells would wrap to towers
        return;
    layoutColumns(viewport()->width());
    fitRows();
    updateGeometry();
}

void FullTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refit();
}

void FullTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        refit();
}

void FullTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    refit();
}

} // namespace jingan
