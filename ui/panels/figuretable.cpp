// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figuretable.h"

#include "app/report/figuremodel.h"

#include <QHeaderView>

namespace jingan {

namespace {

constexpr int RowHeight = 29;

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setHighlightSections(false);
    setAccessibleName(tr("数字"));
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(FigureModel::Name, QHeaderView::Stretch);
    // The report's own order until a heading is chosen.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    model->sort(-1);
}

bool FigureTable::selectFigure(int figureId)
{
    const QModelIndexList found
        = model()->match(model()->index(0, 0), FigureModel::FigureIdRole, figureId, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.constFirst());
    scrollTo(found.constFirst());
    return true;
}

int FigureTable::currentFigure() const
{
    return currentIndex().data(FigureModel::FigureIdRole).toInt();
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit figureSelected(current.data(FigureModel::FigureIdRole).toInt());
}

} // namespace jingan
