// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fulltable.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

namespace jingan {

namespace {

constexpr int RowHeight = 28;
constexpr int CellPadding = 26; ///< Both sides, and a gap to the next column.
constexpr int LeastTextWidth = 48;

} // namespace

FullTable::FullTable(QWidget *parent)
    : QTableView(parent)
{
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
    verticalHeader()->setMinimumSectionSize(RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
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
    QFont bold = font();
    bold.setBold(true); // headings are bold, some cells too
    const QFontMetrics metrics(bold);
    int width = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QString text = model()->index(row, column, rootIndex()).data().toString();
        width = qMax(width, metrics.horizontalAdvance(text));
    }
    return width + CellPadding;
}

void FullTable::layoutColumns(int width)
{
    const int columns = model()->columnCount(rootIndex());
    QList<int> widths;
    int rigid = 0;
    int flexible = 0;
    const auto isRigid = [this](int column) {
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        return (alignment & Qt::AlignRight) != 0;
    };
    for (int column = 0; column < columns; ++column) {
        widths.append(naturalWidth(column));
        (isRigid(column) ? rigid : flexible) += widths.constLast();
    }
    const int spare = width - rigid - flexible;
    int left = width;
    for (int column = 0; column < columns; ++column) {
        int own = widths.at(column);
        if (spare >= 0)
            own += spare / columns;
        else if (!isRigid(column))
            own = qMax(LeastTextWidth, own * qMax(0, width - rigid) / flexible);
        if (column == columns - 1)
            own = qMax(own, left); // rounding must leave no gap
        left -= own;
        setColumnWidth(column, own);
    }
}

void FullTable::refit()
{
    if (!model())
        return;
    layoutColumns(viewport()->width());
    resizeRowsToContents();
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
